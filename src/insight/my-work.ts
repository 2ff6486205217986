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

/** With more directives than this, a person's deadlines are found by date, because most of their directives have none that is near. */
const FEW = 300
const ON_THEIRS = `a.person_id = $1 AND a.kind IN ('owner', 'backup', 'lead') AND a.accepted_at IS NOT NULL AND ${isCurrent('a')}`
const NEAR = `l.status = 'open' AND l.act_by < (SELECT edict_now()) + interval '30 days' AND ${SEEN_DIRECTIVES}`
// One of the two ways runs: which one depends on the person, and the statement is planned once for everyone. OFFSET 0 keeps the planner
// from reading all assignments of the person for a list that shows 200 deadlines.
export const DEADLINES = `
  WITH theirs AS MATERIALIZED (SELECT a.directive_id FROM assignment a WHERE ${ON_THEIRS} LIMIT ${FEW + 1}),
  size AS MATERIALIZED (SELECT count(*) > ${FEW} AS large FROM theirs)
  SELECT d.reference, d.title, l.id, l.subject, ${dueOfDeadline('l', 'd.agency_id')} AS due
  FROM (
    (SELECT l AS deadline, d AS directive, l.act_by, l.id
     FROM (SELECT DISTINCT directive_id FROM theirs) t JOIN directive d ON d.id = t.directive_id JOIN deadline l ON l.directive_id = d.id
     WHERE NOT (SELECT large FROM size) AND ${NEAR} ORDER BY l.act_by, l.id LIMIT 200)
    UNION ALL
    (SELECT l, d, l.act_by, l.id FROM deadline l JOIN directive d ON d.id = l.directive_id
     WHERE (SELECT large FROM size) AND ${NEAR} AND EXISTS (SELECT FROM assignment a WHERE a.directive_id = l.directive_id AND ${ON_THEIRS} OFFSET 0)
     ORDER BY l.act_by, l.id LIMIT 200)
  ) near CROSS JOIN LATERAL (SELECT (near.deadline).*) l CROSS JOIN LATERAL (SELECT (near.directive).*) d
  ORDER BY near.act_by, near.id`

// A person who may approve sees the letters of their directives that other people wrote, and their own if nobody else is left.
const AUTHORS = 'r.author_ids || r.author_id || r.facts_checked_by'
export const LETTERS_TO_APPROVE = `
  SELECT d.reference, d.title, r.id, r.title AS letter_title, person_ref(r.author_id) AS author, r.submitted_at
  FROM letter r JOIN directive d ON d.id = r.directive_id
  WHERE r.stage = 'submitted' AND (NOT $1 = ANY (${AUTHORS}) OR NOT second_person_left(d.id, ${AUTHORS})) AND ${CASE_DIRECTIVES}
    AND ${isAssigned('d.id', '$1')}
  ORDER BY r.submitted_at, r.id LIMIT 200`
