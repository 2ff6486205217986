import type { NoticeRung } from '../../../domain/notices/ladder.js'
import type { Tx } from '../../../platform/database/unit-of-work.js'

/** A planned step with what the worker may know about it: ids and states. */
export interface Rung {
  id: string
  directive_id: string
  recipient_id: string
  notice_id: string
  person_id: string | null
  rung: NoticeRung
  state: string
  acknowledged: boolean
  withdrawn: boolean
  released: boolean
}

export async function findRung(tx: Tx, id: string): Promise<Rung | undefined> {
  const [rung] = await tx.query<Rung>(
    `SELECT x.id, x.directive_id, x.recipient_id, r.notice_id, r.person_id, x.rung, x.state, r.acknowledged_at IS NOT NULL AS acknowledged,
       r.withdrawn_at IS NOT NULL OR n.withdrawn_at IS NOT NULL AS withdrawn, h.released_at IS NOT NULL AS released
     FROM notice_rung x JOIN notice_recipient r ON r.id = x.recipient_id JOIN notice n ON n.id = r.notice_id LEFT JOIN hold h ON h.id = n.hold_id
     WHERE x.id = $1`,
    [id],
  )
  return rung
}

/** Why a step is no longer needed; null if it is. */
export function leftOf(rung: Rung): string | null {
  if (rung.withdrawn) return 'withdrawn'
  if (rung.rung === 'release') return null
  if (rung.released) return 'released'
  return rung.acknowledged ? 'acknowledged' : null
}

/** The directive before its rows, as in every other transaction: the reverse order could deadlock. */
export async function lockDirectiveOf(tx: Tx, rung: Pick<Rung, 'directive_id'>): Promise<void> {
  await tx.query('SELECT lock_stream($1)', [`directive:${rung.directive_id}`])
}
