import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { dueOfDeadline } from '../deadlines/due-sql.js'
import { JOIN_OWNER, ownerColumns } from '../directives/assignment-sql.js'
import { say, sayCode } from '../domain/catalogue/say.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import type { OverviewView } from './insight.schema.js'
import { READ_DIRECTIVES, SEEN_DIRECTIVES, SEEN_NEXT } from './seen.js'
import { LATE_DIRECTIVES } from './worklist.js'

type View = z.infer<typeof OverviewView>
type Dated = View['late']['items'][number]

/**
 * What an executive must know in two minutes, over the directives that they can see. Each number names the list that it counts.
 */
@Injectable()
export class Overview {
  constructor(private readonly work: UnitOfWork) {}

  run(actor: Actor): Promise<View> {
    return this.work.read(actor, async (tx) => {
      const stages = await tx.hot<{ stage: View['by_stage'][number]['stage']; count: number }>(
        `SELECT n.stage, count(*)::int AS count FROM directive_next n WHERE n.stage <> 'closed' AND ${SEEN_NEXT} GROUP BY n.stage`,
      )
      const countOf = (stage: string) => stages.find((row) => row.stage === stage)?.count ?? 0
      const late = await tx.hot<Dated>(dated(`l.due_at <= (SELECT edict_now())`))
      const appeals = await tx.hot<View['in_appeal']['items'][number]>(APPEALS)
      const off = await tx.hot<View['off_now']['items'][number]>(OFF)
      const [counts] = await tx.hot<{ late: number; in_appeal: number; off: number }>(COUNTS)
      return {
        at: tx.now.toISOString(),
        zone: actor.zone,
        place: placeOf(actor.zone),
        open: stages.reduce((sum, row) => sum + row.count, 0),
        by_stage: LIVE_STAGES.map((stage) => ({
          stage,
          label: say(tx.locale, `stage/${stage}`),
          count: countOf(stage),
          list: `state=open&stage=${stage}`,
        })),
        next_72_hours: await tx.hot<Dated>(
          dated(`l.due_at > (SELECT edict_now()) AND l.act_by <= (SELECT edict_now()) + interval '72 hours'`),
        ),
        late: { count: counts?.late ?? 0, list: 'state=open&late=true', items: late },
        in_appeal: { count: counts?.in_appeal ?? 0, list: 'state=all&appeal=true', items: appeals },
        off_now: { count: counts?.off ?? 0, items: off },
        decisions_waiting: await tx.hot<View['decisions_waiting'][number]>(DECISIONS),
        changed: await changed(tx),
      }
    })
  }
}

const LIVE_STAGES = ['intake', 'legal_review', 'scoping', 'remediation', 'monitoring'] as const

const placeOf = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

// "Acknowledged" means that the owner accepted the directive: nobody else is responsible for the date. The owner is looked up only
// for the rows that are listed.
const dated = (when: string) => `
  SELECT d.reference, d.title, l.id, l.subject, ${dueOfDeadline('l', 'd.agency_id')} AS due,
    ${ownerColumns('acknowledged')}
  FROM (
    SELECT l AS deadline, d AS directive FROM deadline l JOIN directive d ON d.id = l.directive_id
    WHERE l.status = 'open' AND d.stage <> 'closed' AND ${when} AND ${SEEN_DIRECTIVES} ORDER BY l.act_by, l.id LIMIT 20
  ) listed CROSS JOIN LATERAL (SELECT (listed.deadline).*) l CROSS JOIN LATERAL (SELECT (listed.directive).*) d
  ${JOIN_OWNER}
  ORDER BY l.act_by, l.id`

const APPEALS = `
  SELECT d.reference, d.title, p.forum, p.stage, p.kind FROM proceeding p JOIN directive d ON d.id = p.directive_id
  WHERE p.ended_at IS NULL AND ${READ_DIRECTIVES} ORDER BY p.opened_at DESC, p.id LIMIT 20`

const OFF = `
  SELECT d.reference, d.title, m.id, m.subject, person_ref(m.person_id) AS person, m.in_force_at, m.due_at, m.due_zone
  FROM measure m JOIN directive d ON d.id = m.directive_id
  WHERE m.restricts AND m.restored_at IS NULL AND m.dropped_at IS NULL AND d.stage <> 'closed' AND ${READ_DIRECTIVES} ORDER BY m.in_force_at NULLS LAST, m.due_at NULLS LAST, m.id LIMIT 20`

const COUNTS = `
  SELECT
    (SELECT count(*)::int FROM (${LATE_DIRECTIVES}) late) AS late,
    (SELECT count(*)::int FROM directive_next n WHERE n.live_proceedings > 0 AND ${SEEN_NEXT}) AS in_appeal,
    (SELECT count(*)::int FROM measure m JOIN directive d ON d.id = m.directive_id
       WHERE m.restricts AND m.in_force_at IS NOT NULL AND m.restored_at IS NULL AND d.stage <> 'closed' AND ${READ_DIRECTIVES}) AS off`

const DECISIONS = `
  SELECT d.reference, d.title, c.id, c.chosen, person_ref(c.author_id) AS author, c.written_at
  FROM decision c JOIN directive d ON d.id = c.directive_id
  WHERE c.approved_at IS NULL AND d.stage <> 'closed' AND ${READ_DIRECTIVES} ORDER BY c.written_at, c.id LIMIT 20`

async function changed(tx: Tx): Promise<View['changed']> {
  const rows = await tx.hot<Omit<View['changed'][number], 'sentence'>>(
    // From the newest event backwards, until enough directives are found. A directive shows its latest news only.
    `SELECT d.reference, d.title, e.kind, e.at FROM ledger_event e JOIN directive d ON d.id = e.directive_id
     WHERE e.directive_id IS NOT NULL AND e.class = 'fact' AND e.kind = ANY ($1) AND e.at > (SELECT edict_now()) - interval '7 days' AND ${READ_DIRECTIVES}
       AND NOT EXISTS (SELECT FROM ledger_event later WHERE later.directive_id = e.directive_id AND later.seq > e.seq AND later.class = 'fact' AND later.kind = ANY ($1))
     ORDER BY e.at DESC, d.reference LIMIT 12`,
    [NEWS],
  )
  return rows.map((row) => ({ ...row, sentence: sayCode(tx.locale, `event/${row.kind}`) }))
}

/** The kinds of event that are news to a person who looks once a day. */
const NEWS = [
  'directive.opened',
  'directive.comply_first',
  'directive.agree_scope',
  'directive.declare_complied',
  'directive.close',
  'directive.reopen',
  'directive.amend',
  'proceeding.opened',
  'proceeding.filed',
  'proceeding.decided',
  'letter.sent',
  'deadline.missed',
  'deadline.extended',
]
