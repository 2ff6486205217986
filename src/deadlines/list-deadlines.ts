import type { z } from 'zod'
import type { Access } from '../directives/access.js'
import { columnsOf, jsonOf } from '../people/columns.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { DeadlineView } from './deadlines.schema.js'

/** The deadlines of a directive, earliest first, each with its events and reminders. Only one of them if `id` is given. */
export async function listDeadlines(tx: Tx, access: Access, id: string | null = null): Promise<z.infer<typeof DeadlineView>[]> {
  if (!access.sees('deadline')) return []
  return tx.hot(
    `SELECT ${columnsOf(DeadlineView, 'l', {
      place: 'zone_place(l.due_zone, d.agency_id)',
      late: `(l.status = 'open' AND l.due_at <= edict_now())`,
      events: `CASE WHEN $3 THEN COALESCE((SELECT json_agg(${jsonOf(DeadlineView.shape.events.element, 'e')} ORDER BY e.seq)
        FROM deadline_event e WHERE e.deadline_id = l.id), '[]') ELSE '[]' END`,
      reminders: `CASE WHEN $4 THEN COALESCE((SELECT json_agg(${jsonOf(DeadlineView.shape.reminders.element, 'r', { person: 'person_ref(r.person_id)' })}
        ORDER BY r.fire_at, r.rung, r.person_id) FROM reminder r WHERE r.deadline_id = l.id), '[]') ELSE '[]' END`,
    })}
     FROM deadline l JOIN directive d ON d.id = l.directive_id
     WHERE l.directive_id = $1 AND ($2::uuid IS NULL OR l.id = $2) ORDER BY (l.status NOT IN ('open', 'paused')), l.act_by, l.id`,
    [access.directive.id, id, access.sees('receipt'), access.sees('reminder')],
  )
}
