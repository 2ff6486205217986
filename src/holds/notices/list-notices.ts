import type { z } from 'zod'
import type { Access } from '../../directives/access.js'
import { columnsOf } from '../../people/columns.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { NoticeView } from './notices.schema.js'

type View = z.infer<typeof NoticeView>

/** The state of a recipient is derived from what was done for them; it is not stored. */
const RECIPIENTS = `
  SELECT json_agg(json_build_object(
    'id', r.id, 'person', CASE WHEN r.person_id IS NOT NULL THEN person_ref(r.person_id) END, 'name', r.name, 'email', r.email,
    'state', CASE
      WHEN r.acknowledged_at IS NOT NULL THEN 'acknowledged'
      WHEN r.withdrawn_at IS NOT NULL OR n.withdrawn_at IS NOT NULL THEN 'withdrawn'
      WHEN g.undeliverable THEN 'undeliverable'
      WHEN g.sent_at IS NOT NULL THEN 'sent'
      ELSE 'planned' END,
    'chased', g.chased, 'sent_at', g.sent_at, 'next_chase_at', g.next_chase_at,
    'acknowledge_by', r.acknowledge_by, 'acknowledge_zone', r.acknowledge_zone,
    'late', r.acknowledged_at IS NULL AND r.withdrawn_at IS NULL AND n.withdrawn_at IS NULL AND h.released_at IS NULL AND r.acknowledge_by <= edict_now(),
    'acknowledged_at', r.acknowledged_at, 'withdrawn_at', r.withdrawn_at, 'withdraw_reason', r.withdraw_reason, 'version', r.version)
    ORDER BY r.acknowledged_at IS NOT NULL, r.withdrawn_at IS NOT NULL, r.name, r.id)
  FROM notice_recipient r
  CROSS JOIN LATERAL (
    SELECT min(x.done_at) FILTER (WHERE x.rung = 'send') AS sent_at, COALESCE(bool_or(x.state = 'undeliverable'), false) AS undeliverable,
      (count(*) FILTER (WHERE x.rung LIKE 'chase%' AND x.state = 'done'))::int AS chased,
      min(x.fire_at) FILTER (WHERE x.rung LIKE 'chase%' AND x.state = 'planned') AS next_chase_at
    FROM notice_rung x WHERE x.recipient_id = r.id) g
  WHERE r.notice_id = n.id`

/** The notices of a directive with all their recipients, as the API shows them; only one of them if `id` is given. */
export async function listNotices(tx: Tx, directiveId: string, id: string | null = null): Promise<View[]> {
  const rows = await tx.query<View>(
    `SELECT ${columnsOf(NoticeView, 'n', { recipients: `(${RECIPIENTS})` })}
     FROM notice n LEFT JOIN hold h ON h.id = n.hold_id
     WHERE n.directive_id = $1 AND ($2::uuid IS NULL OR n.id = $2) ORDER BY n.sent_at, n.id`,
    [directiveId, id],
  )
  return rows.map((row) => ({ ...row, recipients: row.recipients ?? [] }))
}

/** The notices that this reader may see. */
export async function visibleNotices(tx: Tx, { directive, sees }: Access): Promise<View[]> {
  return sees('notice') ? listNotices(tx, directive.id) : []
}
