import type { Actor } from '../../platform/database/actor.js'
import { type Tx } from '../../platform/database/unit-of-work.js'

interface Input {
  reference: string
  id: string
  version: number
  reason: string
}

export const withdrawal = (tx: Tx, actor: Actor, row: { version: number }, { reason }: Input) => ({
  withdrawn_by: actor.id,
  withdrawn_at: tx.now,
  withdraw_reason: reason,
  version: row.version + 1,
})
