import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { dueOfDeadline } from '../deadlines/due-sql.js'
import { isAssigned, isCurrent } from '../directives/assignment-sql.js'
import { subjectOf } from '../directives/tasks.js'
import { type Phrase, sayPhrase } from '../domain/catalogue/phrase.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import type { MyWorkView } from './insight.schema.js'
import { CASE_DIRECTIVES, SEEN_DIRECTIVES } from './seen.js'

type View = z.infer<typeof MyWorkView>

/** The work waiting for one person: to accept, to do, to meet, to approve. */
@Injectable()
export class MyWork {
  constructor(private readonly work: UnitOfWork) {}

  run(actor: Actor): Promise<View> {
    return this.work.read(actor, async (tx) => {
      const assignments = await tx.hot<View['assignments'][number]>(ASSIGNMENTS, [actor.id])
      const found = await tx.hot<Omit<View['tasks'][number], 'subject'> & { subject: Phrase }>(TASKS, [actor.id])
      const tasks = found.map((task) => ({ ...task, subject: sayPhrase(tx.locale, task.subject) }))
      const deadlines = await tx.hot<View['deadlines'][number]>(DEADLINES, [actor.id])
      const letters = await tx.hot<View['letters'][number]>(LETTERS_TO_APPROVE, [actor.id])
      return { assignments, tasks, deadlines, letters, count: assignments.length + tasks.length + letters.length }
    })
  }
}

export const ASSIGNMENTS = `
  SELECT d.reference, d.title, a.id, a.kind, a.stage, person_ref(a.given_by) AS given_by, a.given_at
  FROM assignment a JOIN directive d ON d.id = a.directive_id
  WHERE a.person_id = $1 AND a.accepted_at IS NULL AND ${isCurrent('a')} AND ${SEEN_DIRECTIVES} ORDER BY a.given_at, a.id LIMIT 200`

export const TASKS = `
  SELECT t.id, t.kind, ${subjectOf('t')} AS subject, person_ref(t.person_id) AS person, t.due_at, t.due_zone, (t.due_at < (SELECT edict_now())) IS TRUE AS late,
    t.done_at, NULL AS done_by, t.cancelled_at, t.version, d.reference, d.title AS directive_title
  FROM task t JOIN directive d ON d.id = t.directive_id
  WHERE t.person_id = $1 AND t.done_at IS NULL AND t.cancelled_at IS NULL AND t.kind <> 'accept_assignment' AND ${SEEN_DIRECTIVES}
  ORDER BY t.due_at NULLS LAST, t.id LIMIT 200`

const DEADLINES = `
  SELECT d.reference, d.title, l.id, l.subject, ${dueOfDeadline('l', 'd.agency_id')} AS due
  FROM assignment a JOIN directive d ON d.id = a.directive_id JOIN deadline l ON l.directive_id = d.id
  WHERE a.person_id = $1 AND a.kind IN ('owner', 'backup', 'lead') AND a.accepted_at IS NOT NULL AND ${isCurrent('a')}
    AND l.status = 'open' AND l.act_by < (SELECT edict_now()) + interval '30 days' AND ${SEEN_DIRECTIVES}
  GROUP BY d.id, l.id ORDER BY l.act_by, l.id LIMIT 200`

// A person who may approve sees the letters of their directives that other people wrote, and their own if nobody else is left.
const AUTHORS = 'r.author_ids || r.author_id || r.facts_checked_by'
export const LETTERS_TO_APPROVE = `
  SELECT d.reference, d.title, r.id, r.title AS letter_title, person_ref(r.author_id) AS author, r.submitted_at
  FROM letter r JOIN directive d ON d.id = r.directive_id
  WHERE r.stage = 'submitted' AND (NOT $1 = ANY (${AUTHORS}) OR NOT second_person_left(d.id, ${AUTHORS})) AND ${CASE_DIRECTIVES}
    AND ${isAssigned('d.id', '$1')}
  ORDER BY r.submitted_at, r.id LIMIT 200`
