import { randomUUID } from 'node:crypto'
import { type NoticeRung, planNoticeRungs } from '../../domain/notices/ladder.js'
import type { Outbox } from '../../outbox/outbox.js'
import type { Tx } from '../../platform/database/unit-of-work.js'

interface Planned {
  readonly directive_id: string
  readonly recipient_id: string
}

/**
 * Plans one recipient's mail and the reminders until they acknowledge, in the transaction that adds them. Each step is an outbox
 * row with its time, so nothing else needs a timer. The caller appends the event.
 */
export async function planRungs(tx: Tx, outbox: Outbox, recipient: Planned, acknowledgeBy: Date): Promise<void> {
  for (const { rung, fire_at } of planNoticeRungs({ now: tx.now, acknowledge_by: acknowledgeBy })) {
    await planRung(tx, outbox, recipient, rung, new Date(fire_at))
  }
}

/** Plans the message to a custodian that the hold is released. At most one, whoever plans it. */
export function planRelease(tx: Tx, outbox: Outbox, recipient: Planned): Promise<void> {
  return planRung(tx, outbox, recipient, 'release', tx.now)
}

async function planRung(tx: Tx, outbox: Outbox, recipient: Planned, rung: NoticeRung, fireAt: Date): Promise<void> {
  const id = randomUUID()
  const planned = await tx.execute(
    `INSERT INTO notice_rung (id, directive_id, recipient_id, rung, fire_at, state) VALUES ($1, $2, $3, $4, $5, 'planned')
     ON CONFLICT DO NOTHING`,
    [id, recipient.directive_id, recipient.recipient_id, rung, fireAt],
  )
  if (planned !== 1) return
  await outbox.put(tx, {
    kind: rung === 'hand_back' ? 'notice.hand_back' : 'notice.send',
    subject_id: id,
    directive_id: recipient.directive_id,
    due_at: fireAt,
  })
}

/** Cancels the planned steps of these recipients. The caller appends the event. */
export async function supersedeRungs(tx: Tx, recipientIds: readonly string[], reason: string): Promise<void> {
  await tx.execute(
    `UPDATE notice_rung SET state = 'superseded', state_reason = $2 WHERE recipient_id = ANY ($1::uuid[]) AND state = 'planned'`,
    [recipientIds, reason],
  )
}
