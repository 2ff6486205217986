import type { z } from 'zod'
import { dueAtInstant, dueOfDeadline } from '../../deadlines/due-sql.js'
import type { Access } from '../../directives/access.js'
import type { RecordClass } from '../../domain/access/record-class.js'
import { columnsOf, personIn } from '../../people/columns.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { NotificationView } from './notifications.schema.js'

type View = z.infer<typeof NotificationView>
type Row = View & { document_class: RecordClass | null; document_added_by: string | null }

/** The notifications: open ones first, by due date. Only one of them if `id` is given. A responsible person sees their own entry. */
export async function listNotifications(tx: Tx, access: Access, id: string | null = null): Promise<View[]> {
  const rows = await tx.query<Row>(NOTIFICATIONS, [access.directive.id, id])
  return rows
    .filter((row) => access.sees('notification', { own: row.person?.id === access.actor.id }))
    .map(({ document_class, document_added_by, ...row }) => {
      const own = document_added_by === access.actor.id
      const seen = access.sees('document', { class: document_class ?? 'agency_restricted', own })
      return { ...row, sent_document_title: seen ? row.sent_document_title : null }
    })
}

// A specific time is shown like a deadline: due at that instant.
const NOTIFICATIONS = `
  SELECT d.class AS document_class, d.added_by AS document_added_by, ${columnsOf(NotificationView, 'n', {
    state: 's.state',
    deadline: `CASE WHEN l.id IS NOT NULL THEN json_build_object('id', l.id, 'subject', l.subject) END`,
    due: `CASE WHEN l.id IS NOT NULL THEN ${dueOfDeadline('l', 't.agency_id', 's.late')}
      WHEN n.due_at IS NOT NULL THEN ${dueAtInstant('n', 't.agency_id', 's.late')} END`,
    late: 's.late',
    person: personIn('n.person_id'),
    sent_place: 'zone_place(n.sent_zone, t.agency_id)',
    sent_document_title: 'd.title',
  })}
  FROM notification n JOIN directive t ON t.id = n.directive_id LEFT JOIN deadline l ON l.id = n.deadline_id
    LEFT JOIN document d ON d.id = n.sent_document_id
    CROSS JOIN LATERAL (
      SELECT state, (state = 'open' AND COALESCE(l.due_at, n.due_at) <= edict_now()) IS TRUE AS late
      FROM (SELECT CASE WHEN n.voided_at IS NOT NULL THEN 'voided' WHEN n.sent_at IS NOT NULL THEN 'sent'
        WHEN n.not_needed_at IS NOT NULL THEN 'not_needed' ELSE 'open' END AS state) one) s
  WHERE n.directive_id = $1 AND ($2::uuid IS NULL OR n.id = $2)
  ORDER BY array_position(ARRAY['open', 'sent', 'not_needed', 'voided'], s.state), COALESCE(l.act_by, n.due_at) NULLS LAST, n.made_at, n.id`
