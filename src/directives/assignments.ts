import type { z } from 'zod'
import { ABILITIES } from '../domain/access/policy.js'
import type { Role } from '../domain/access/role.js'
import { type Phrase, phrase } from '../domain/catalogue/phrase.js'
import { Refused } from '../domain/errors.js'
import type { Outbox } from '../outbox/outbox.js'
import type { Actor } from '../platform/database/actor.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Slot } from '../platform/slot.js'
import { Assignment } from './assignment.entity.js'
import { isCurrent } from './assignment-sql.js'
import type { AssignmentBody } from './directive.schema.js'
import { endAccess, grantAccess } from './grant-access.js'
import { addRecord } from './records.js'
import { addTask, cancelTasksAbout } from './tasks.js'

type Follow = (tx: Tx, outbox: Outbox, directiveId: string) => Promise<void>

/**
 * What a later room does, in the same transaction, after an assignment is given or answered: it plans reminders for the new
 * owner.
 */
export const ASSIGNMENT_FOLLOWERS = new Slot<{ readonly given: Follow; readonly answered: Follow }>('changed assignments')

/**
 * Assigns a directive, or one stage of it, to a person, with the access this needs. Assigning it to yourself accepts it.
 * The caller appends the event and reschedules the reminders. Throws `assignment/person_cannot_hold`, `assignment/already_given`.
 */
export async function addAssignment(
  tx: Tx,
  directiveId: string,
  actor: Actor,
  input: z.infer<typeof AssignmentBody>,
): Promise<string> {
  const [person] = await tx.query<{ role: Role; zone: string }>(
    `SELECT role, zone FROM person WHERE id = $1 AND kind = 'human' AND ended_at IS NULL`,
    [input.person_id],
  )
  // A stage owner must be able to complete tasks; an owner of the whole must be able to act on it.
  const able = input.kind === 'stage_owner' ? ABILITIES['task.complete'] : ABILITIES['directive.act']
  if (!person || !able.includes(person.role)) throw new Refused('assignment/person_cannot_hold')
  const walled = await tx.query('SELECT 1 FROM directive_wall WHERE directive_id = $1 AND person_id = $2 AND lifted_at IS NULL', [
    directiveId,
    input.person_id,
  ])
  if (walled.length > 0) throw new Refused('assignment/person_cannot_hold')
  const open = await tx.query<{ person_id: string; accepted: boolean }>(
    `SELECT person_id, accepted_at IS NOT NULL AS accepted FROM assignment
     WHERE directive_id = $1 AND kind = $2 AND stage IS NOT DISTINCT FROM $3 AND ${isCurrent('assignment')}`,
    [directiveId, input.kind, input.stage],
  )
  if (open.some((assignment) => assignment.person_id === input.person_id)) throw new Refused('assignment/already_given')
  const own = input.person_id === actor.id
  // An unanswered request to another person ends. The current holder remains responsible until the new one accepts.
  const ended = await tx.query<{ id: string; person_id: string; accepted: boolean }>(
    `UPDATE assignment SET ended_at = $4 WHERE directive_id = $1 AND kind = $2 AND stage IS NOT DISTINCT FROM $3 AND ${isCurrent('assignment')}
       AND (accepted_at IS NULL OR $5) RETURNING id, person_id, accepted_at IS NOT NULL AS accepted`,
    [directiveId, input.kind, input.stage, tx.now, own],
  )
  for (const asked of ended.filter(({ accepted }) => !accepted)) {
    await cancelTasksAbout(tx, asked.id, phrase('task/asked_another'))
    await endAccessOf(tx, directiveId, asked.person_id, input.kind, phrase('task/asked_another'))
  }
  const id = await addRecord(tx, directiveId, Assignment, {
    ...input,
    given_by: actor.id,
    given_at: tx.now,
    accepted_at: own ? tx.now : null,
  })
  const level = ABILITIES['directive.act'].includes(person.role) ? 'case' : 'work'
  await grantAccess(tx, { directive_id: directiveId, person_id: input.person_id, level, source: input.kind, given_by: actor.id })
  if (!own) {
    await addTask(tx, {
      directive_id: directiveId,
      kind: 'accept_assignment',
      subject: phrase('task/accept_assignment', { kind: input.kind }),
      person_id: input.person_id,
      made_by: actor.id,
      subject_id: id,
    })
  }
  return id
}

/** Ends the access of a returned or withdrawn assignment, unless the person holds another of its kind. */
export async function endAccessOf(
  tx: Tx,
  directiveId: string,
  personId: string,
  kind: AssignmentKind,
  why: Phrase,
): Promise<void> {
  const others = await tx.query(
    `SELECT 1 FROM assignment WHERE directive_id = $1 AND person_id = $2 AND kind = $3 AND ${isCurrent('assignment')}`,
    [directiveId, personId, kind],
  )
  if (others.length === 0) await endAccess(tx, directiveId, personId, [kind], why)
}

type AssignmentKind = z.infer<typeof AssignmentBody>['kind']
