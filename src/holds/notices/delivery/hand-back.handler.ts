import { Injectable } from '@nestjs/common'
import { Ledger } from '../../../ledger/ledger.js'
import { Handles, type Job, type OutboxHandler } from '../../../outbox/handlers.js'
import { UnitOfWork } from '../../../platform/database/unit-of-work.js'
import { giveBack } from './hand-back.js'
import { findRung, leftOf, lockDirectiveOf } from './notice-rung.js'

/**
 * The end of a reminder schedule: mails did not help, so a person follows up. It is one transaction, and a repeat changes
 * nothing.
 */
@Injectable()
@Handles()
export class HandBackHandler implements OutboxHandler {
  readonly kind = 'notice.hand_back'

  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** A run that is no longer needed does nothing, so there is nothing to prepare. */
  async tryAgain(): Promise<boolean> {
    return true
  }

  async run(job: Job): Promise<void> {
    const planned = await this.work.asWorker((tx) => findRung(tx, job.subject_id))
    if (planned?.state !== 'planned') return
    await this.work.asWorker(async (tx) => {
      await job.settle(tx)
      await lockDirectiveOf(tx, planned)
      // The state under the lock: an acknowledgement may have arrived in the meantime.
      const rung = await findRung(tx, job.subject_id)
      if (rung?.state !== 'planned') return
      const left = leftOf(rung)
      await tx.execute(
        `UPDATE notice_rung SET state = $2, state_reason = $3, done_at = CASE WHEN $2 = 'done' THEN $4::timestamptz END WHERE id = $1`,
        [rung.id, left ? 'superseded' : 'done', left, tx.now],
      )
      if (!left) await giveBack(tx, rung)
      await this.ledger.append(tx, `directive:${rung.directive_id}`, {
        kind: left ? 'notice.superseded' : 'notice.handed_back',
        details: { recipient_id: rung.recipient_id },
      })
    })
  }
}
