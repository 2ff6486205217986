import { randomUUID } from 'node:crypto'
import type { Coded, Phrase } from '../domain/catalogue/phrase.js'
import { Refused } from '../domain/errors.js'
import type { Actor } from '../platform/database/actor.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Task } from './task.entity.js'

interface NewTask {
  directive_id: string
  kind: string
  subject: Phrase
  person_id: string
  made_by: string | null
  due_at?: Date | null
  due_zone?: string | null
  /** The row that the task is about: when that is completed, so is the task. */
  subject_id?: string | null
}

/** Adds a task inside the caller's transaction; the caller appends the event. */
export async function addTask(tx: Tx, task: NewTask): Promise<string> {
  const id = randomUUID()
  await tx.manager.insert(Task, {
    id,
    directive_id: task.directive_id,
    kind: task.kind,
    ...subjectColumns(task.subject),
    person_id: task.person_id,
    due_at: task.due_at ?? null,
    due_zone: task.due_zone ?? null,
    subject_id: task.subject_id ?? null,
    done_at: null,
    done_by: null,
    cancelled_at: null,
    cancel_reason: null,
    cancel_code: null,
    made_by: task.made_by,
    made_at: tx.now,
    version: 1,
  })
  return id
}

/** A task's subject as its row stores it: a text, or a code with its parameters. */
const subjectColumns = (subject: Phrase) =>
  typeof subject === 'string'
    ? { subject, subject_code: null, subject_params: null }
    : { subject: null, subject_code: subject.code, subject_params: subject.params }

/** SQL: the subject of a task as a phrase, for `sayPhrase`. */
export const subjectOf = (task: string) =>
  `COALESCE(to_jsonb(${task}.subject), jsonb_build_object('code', ${task}.subject_code, 'params', ${task}.subject_params))`

/** Marks the open tasks about a row, of one kind if given, as done by the person who completed it. */
export async function settleTasksAbout(tx: Tx, subjectId: string, actor: Actor, kind: string | null = null): Promise<void> {
  await tx.execute(
    `UPDATE task SET done_at = $2, done_by = $3, version = version + 1
     WHERE subject_id = $1 AND ($4::text IS NULL OR kind = $4) AND done_at IS NULL AND cancelled_at IS NULL`,
    [subjectId, tx.now, actor.id, kind],
  )
}

/** Cancels the open tasks about a row, because they are no longer needed. */
export async function cancelTasksAbout(tx: Tx, subjectId: string, why: Coded): Promise<void> {
  await tx.execute(
    `UPDATE task SET cancelled_at = $2, cancel_code = $3, version = version + 1
     WHERE subject_id = $1 AND done_at IS NULL AND cancelled_at IS NULL`,
    [subjectId, tx.now, why.code],
  )
}

/**
 * Tasks that outlive the case: reviews of overrides, pending notifications, work left by a switch or a hold, and work required by
 * a decision that is wider than ordered, while it is in force and afterwards.
 */
const OUTLIVES = [
  ...['review_override', 'notify', 'confirm_contact', 'resume_deletion', 'switch_contradicted', 'switch_unanswered'],
  ...['review_decision', 'meet_criterion', 'narrow_decision', 'undo_decision'],
]

/** Cancels the open tasks of one kind, or of every kind, except those that outlive the case. */
export async function cancelTasks(tx: Tx, directiveId: string, kind: string | null, why: Coded): Promise<void> {
  await tx.execute(
    `UPDATE task SET cancelled_at = $3, cancel_code = $4, version = version + 1
     WHERE directive_id = $1 AND (kind = $2 OR ($2::text IS NULL AND kind <> ALL ($5))) AND done_at IS NULL AND cancelled_at IS NULL`,
    [directiveId, kind, tx.now, why.code, OUTLIVES],
  )
}

/** Refuses a person who cannot be given work: unknown, closed account, or excluded from the directive by a wall. */
export async function requireWorker(tx: Tx, directiveId: string, personId: string): Promise<{ role: string; zone: string }> {
  const [person] = await tx.query<{ role: string; zone: string }>(
    `SELECT role, zone FROM person p WHERE id = $1 AND kind = 'human' AND ended_at IS NULL AND (role IN ('counsel', 'lead_counsel', 'contributor') OR (role = 'guest' AND EXISTS (
           SELECT FROM directive_access a WHERE a.directive_id = $2 AND a.person_id = p.id AND a.until_at > edict_now())))
       AND NOT EXISTS (SELECT FROM directive_wall w WHERE w.directive_id = $2 AND w.person_id = p.id AND w.lifted_at IS NULL)`,
    [personId, directiveId],
  )
  if (!person) throw new Refused('task/person_cannot_work')
  return person
}
