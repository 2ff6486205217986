import { Injectable } from '@nestjs/common'
import { isChase } from '../../../domain/notices/ladder.js'
import { Ledger } from '../../../ledger/ledger.js'
import type { Job } from '../../../outbox/handlers.js'
import { Outbox } from '../../../outbox/outbox.js'
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js'
import { planRelease, supersedeRungs } from '../plan-rungs.js'
import { giveBack } from './hand-back.js'
import { findRung, lockDirectiveOf, type Rung } from './notice-rung.js'

/** Records the outcome of one mail of a notice, with its effect and its event in one transaction. */
@Injectable()
export class RungOutcomes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /** In the transaction that settles the effect. */
  sent(tx: Tx, rung: Rung): Promise<void> {
    return this.written(tx, rung, async () => {
      // A sent mail is recorded as sent, even if the notice was acknowledged or withdrawn while it was being sent.
      await tx.execute(`UPDATE notice_rung SET state = 'done', state_reason = NULL, done_at = $2 WHERE id = $1`, [
        rung.id,
        tx.now,
      ])
      // A person who released the hold in the meantime could not know that this custodian had been notified.
      if (rung.rung === 'send' && (await findRung(tx, rung.id))?.released) await planRelease(tx, this.outbox, rung)
      return rung.rung === 'release' ? 'notice.release_sent' : isChase(rung.rung) ? 'notice.chased' : 'notice.sent'
    })
  }

  /** Not sent, with the reason. */
  leave(job: Job, rung: Rung, reason: string): Promise<void> {
    return this.work.asWorker(async (tx) => {
      await job.settle(tx)
      await this.written(tx, rung, async () => {
        const changed = await tx.execute(
          `UPDATE notice_rung SET state = 'superseded', state_reason = $2 WHERE id = $1 AND state = 'planned'`,
          [rung.id, reason],
        )
        return changed === 1 ? 'notice.superseded' : null
      })
    })
  }

  /** In the transaction that dead-letters the effect: further mails would be pointless, so the sender is notified immediately. */
  refused(tx: Tx, rung: Rung, code: string): Promise<void> {
    return this.written(tx, rung, async () => {
      await supersedeRungs(tx, [rung.recipient_id], 'undeliverable')
      await tx.execute(`UPDATE notice_rung SET state = 'undeliverable', state_reason = $2 WHERE id = $1`, [rung.id, code])
      await giveBack(tx, rung)
      return 'notice.undeliverable'
    })
  }

  ring(): void {
    this.outbox.ring()
  }

  private async written(tx: Tx, rung: Rung, write: () => Promise<string | null>): Promise<void> {
    await lockDirectiveOf(tx, rung)
    const kind = await write()
    if (!kind) return
    const details = { recipient_id: rung.recipient_id, rung: rung.rung }
    await this.ledger.append(tx, `directive:${rung.directive_id}`, { kind, details })
  }
}
