import type { z } from 'zod'
import type { Access } from '../directives/access.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { DeadlineView } from './deadlines.schema.js'

/** The deadlines of a directive, earliest first, each with its events and reminders. Only one of them if `id` is given. */
export async function listDeadlines(tx: Tx, access: Access, id: string | null = null): Promise<z.infer<typeof DeadlineView>[]> {
  if (!access.sees('deadline')) return []
  return tx.query(
    `SELECT l.id, l.subject, l.basis, l.critical, l.status, l.due_on, l.due_at, l.due_zone, zone_place(l.due_zone, d.agency_id) AS place, l.precision,
       l.safe_by, l.act_by, (l.status = 'open' AND l.due_at <= edict_now()) AS late, l.settled_at, l.demand_id, l.rule_id,
       l.provisional, l.extension, l.check_needed, CASE WHEN l.checked_by IS NOT NULL THEN person_ref(l.checked_by) END AS checked_by, l.checked_at,
       l.paused_at, l.version,
       CASE WHEN $3 THEN COALESCE((SELECT json_agg(json_build_object('seq', e.seq, 'kind', e.kind, 'at', e.at, 'body', e.body,
         'by', CASE WHEN e.by IS NOT NULL THEN person_ref(e.by) END) ORDER BY e.seq) FROM deadline_event e WHERE e.deadline_id = l.id), '[]') ELSE '[]' END AS events,
       CASE WHEN $4 THEN COALESCE((SELECT json_agg(json_build_object('rung', r.rung, 'person', person_ref(r.person_id), 'fire_at', r.fire_at, 'state', r.state,
         'state_reason', r.state_reason, 'sent_at', r.sent_at) ORDER BY r.fire_at, r.rung, r.person_id) FROM reminder r WHERE r.deadline_id = l.id), '[]') ELSE '[]' END AS reminders
     FROM deadline l JOIN directive d ON d.id = l.directive_id
     WHERE l.directive_id = $1 AND ($2::uuid IS NULL OR l.id = $2) ORDER BY (l.status NOT IN ('open', 'paused')), l.act_by, l.id`,
    [access.directive.id, id, access.sees('receipt'), access.sees('reminder')],
  )
}
