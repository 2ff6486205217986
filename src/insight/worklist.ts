import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { dueOfDeadline } from '../deadlines/due-sql.js'
import { isAssigned, JOIN_OWNER, ownerColumns } from '../directives/assignment-sql.js'
import { subjectOf } from '../directives/tasks.js'
import { type Phrase, sayPhrase } from '../domain/catalogue/phrase.js'
import { sayStage } from '../domain/catalogue/stage-label.js'
import { isInstant } from '../domain/time.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { cursorOf, readCursor } from '../platform/http/cursor.js'
import type { WorklistQuery, WorklistRow } from './insight.schema.js'
import { SEEN_DIRECTIVES } from './seen.js'

type Row = z.infer<typeof WorklistRow>
type Query = z.infer<typeof WorklistQuery>

/** A row as the page's SQL returns it. */
type Found = Omit<Row, 'stage_label' | 'owed_next'> & {
  owed_next: (Omit<NonNullable<Row['owed_next']>, 'subject'> & { subject: Phrase }) | null
  stage_labels: Record<string, string> | null
  sort_key: string | null
}

/** The directives that the actor can see, one page at a time: by due date, or newest first. */
@Injectable()
export class Worklist {
  constructor(private readonly work: UnitOfWork) {}

  run(actor: Actor, query: Query): Promise<{ items: Row[]; next_cursor: string | null }> {
    return this.work.read(actor, async (tx) => {
      const { sql, parameters } = worklistSql(query, actor)
      // How many directives a person has decides the plan: with few, from their assignments; with many, in the order of the list.
      const ofOnePerson = query.mine || query.owner_id !== undefined
      if (ofOnePerson) await tx.hot(`SELECT set_config('plan_cache_mode', 'force_custom_plan', true)`)
      const rows = ofOnePerson ? await tx.query<Found>(sql, parameters) : await tx.hot<Found>(sql, parameters)
      const shown = rows.slice(0, query.limit)
      const items = shown.map(({ stage_labels, sort_key: _, owed_next, ...row }) => ({
        ...row,
        owed_next: owed_next && { ...owed_next, subject: sayPhrase(tx.locale, owed_next.subject) },
        stage_label: sayStage(tx.locale, row.stage, stage_labels),
      }))
      const last = shown.at(-1)
      return { items, next_cursor: rows.length > query.limit && last ? cursorOf([last.sort_key, last.reference]) : null }
    })
  }
}

// Sort keys are this fixed set; each has its index. What is due next is a row of its own, with the columns that the worklist filters by
// in that order.
const SORTS = {
  due: { key: 'n.act_by', of: 'n', direction: 'ASC', after: '>' },
  opened: { key: 'd.opened_at', of: 'd', direction: 'DESC', after: '<' },
} as const
const JOIN_NEXT = `JOIN directive_next n ON n.directive_id = d.id AND n.level = 'any'`

// The page length is part of the text: with an unknown length, PostgreSQL plans the same page again each time.
const PAGE = 50

const HAS_LATE = `EXISTS (SELECT FROM deadline l WHERE l.directive_id = d.id AND l.status = 'open' AND l.due_at <= (SELECT edict_now()))`

/** SQL: directive `d` has an overdue deadline. Nothing is overdue before its latest time to act, so the index limits the search. */
const LATE = `n.act_by <= (SELECT edict_now()) AND ${HAS_LATE}`

/** The directives of the overdue worklist, from the index of open deadlines by due date: for counts. */
export const LATE_DIRECTIVES = `
  SELECT DISTINCT l.directive_id FROM deadline l JOIN directive d ON d.id = l.directive_id
  WHERE l.status = 'open' AND l.due_at <= (SELECT edict_now()) AND d.stage <> 'closed' AND ${SEEN_DIRECTIVES}`

// As the database writes it, to the microsecond: 2026-06-12 21:30:00.123456+00.
const isSortKey = (key: string) => key === 'infinity' || isInstant(`${key.replace(' ', 'T')}:00`)
const isReference = (key: string) => /^D-[0-9A-Z]{6}$/.test(key)

/** The page's SQL: filters first, then the other columns for the directives of this page only. */
export function worklistSql(query: Query, actor: Pick<Actor, 'id'>): { sql: string; parameters: unknown[] } {
  const parameters: unknown[] = []
  const value = (of: unknown) => `$${parameters.push(of)}`
  const sort = SORTS[query.sort]
  const where = [SEEN_DIRECTIVES]
  const { of } = sort
  if (query.state === 'open') where.push(`${of}.stage <> 'closed'`)
  if (query.state === 'closed') where.push(`${of}.stage = 'closed'`)
  if (query.stage) where.push(`${of}.stage = ${value(query.stage)}`)
  if (query.agency_id) where.push(`${of}.agency_id = ${value(query.agency_id)}`)
  if (query.severity) where.push(`d.severity = ${value(query.severity)}`)
  if (query.appeal !== undefined) where.push(`${of}.live_proceedings ${query.appeal ? '>' : '='} 0`)
  if (query.late !== undefined) where.push(query.late ? LATE : `NOT ${HAS_LATE}`)
  if (query.no_next)
    where.push(
      `n.act_by = 'infinity' AND NOT EXISTS (SELECT FROM task t WHERE t.directive_id = d.id AND t.done_at IS NULL AND t.cancelled_at IS NULL)`,
    )
  if (query.due_before) where.push(`n.act_by < ${value(query.due_before)}`)
  for (const personId of [query.owner_id, query.mine ? actor.id : undefined]) {
    if (personId) where.push(isAssigned('d.id', value(personId)))
  }
  const after = readCursor(query.cursor, [isSortKey, isReference])
  if (after) {
    const [key, reference] = after.map(value)
    // The condition is stated twice: under the policies, the planner can use an index for a comparison of instants, but not of
    // rows.
    where.push(
      `${sort.key} ${sort.after}= ${key}::timestamptz`,
      `(${sort.key}, ${of}.reference) ${sort.after} (${key}::timestamptz, ${reference})`,
    )
  }
  const joined = where.some((condition) => condition.includes('n.')) || of === 'n' ? JOIN_NEXT : ''
  const sql = `
    WITH page AS (
      SELECT d.*, ${sort.key} AS sort_at, ${of}.reference AS sort_reference FROM directive d ${joined} WHERE ${where.join(' AND ')}
      ORDER BY ${sort.key} ${sort.direction}, ${of}.reference ${sort.direction} LIMIT ${query.limit === PAGE ? PAGE + 1 : value(query.limit + 1)})
    SELECT d.reference, d.title, d.stage, d.owed, d.live_proceedings > 0 AS in_appeal, d.visibility, d.severity, d.opened_at, d.closed_at, d.version,
      d.sort_at::text AS sort_key,
      CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'short_name', a.short_name) END AS agency,
      CASE WHEN i.id IS NOT NULL THEN json_build_object('id', i.id, 'name', i.name) END AS instrument,
      i.stage_labels,
      CASE WHEN l.id IS NOT NULL THEN json_build_object('kind', 'deadline', 'id', l.id, 'subject', l.subject)
           WHEN t.id IS NOT NULL THEN json_build_object('kind', 'task', 'id', t.id, 'subject', ${subjectOf('t')}) END AS owed_next,
      CASE WHEN l.id IS NOT NULL THEN ${dueOfDeadline('l', 'd.agency_id')} END AS next_due,
      ${ownerColumns('owner_accepted')}
    FROM page d
    LEFT JOIN agency a ON a.id = d.agency_id
    LEFT JOIN instrument i ON i.id = d.instrument_id
    LEFT JOIN LATERAL (SELECT * FROM deadline l WHERE l.directive_id = d.id AND l.status = 'open' ORDER BY l.act_by, l.id LIMIT 1) l ON true
    LEFT JOIN LATERAL (SELECT * FROM task t WHERE l.id IS NULL AND t.directive_id = d.id AND t.done_at IS NULL AND t.cancelled_at IS NULL
      ORDER BY t.due_at NULLS LAST, t.made_at, t.id LIMIT 1) t ON true
    ${JOIN_OWNER}
    ORDER BY d.sort_at ${sort.direction}, d.sort_reference ${sort.direction}`
  return { sql, parameters }
}
