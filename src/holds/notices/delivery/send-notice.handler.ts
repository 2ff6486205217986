import { Injectable } from '@nestjs/common'
import { MailDelivery } from '../../../outbox/delivery/mail-delivery.js'
import { type Given, Handles, type Job, type OutboxHandler } from '../../../outbox/handlers.js'
import { type Tx, UnitOfWork } from '../../../platform/database/unit-of-work.js'
import { findRung, leftOf } from './notice-rung.js'
import { NoticeWords } from './notice-words.js'
import { RungOutcomes } from './rung-outcomes.js'

/**
 * Sends one mail of a notice to one recipient, or skips it with the reason. Its content is read through the recipient's own link:
 * neither this row nor the worker has any text or address.
 */
@Injectable()
@Handles()
export class SendNoticeHandler implements OutboxHandler {
  readonly kind = 'notice.send'
  /** Longer than the mail server's time limit, so that nobody else sends the same mail meanwhile. */
  readonly lease_seconds = 90
  /** After reminders for deadlines, before calendar entries. */
  readonly wire_turn = 3

  constructor(
    private readonly work: UnitOfWork,
    private readonly words: NoticeWords,
    private readonly outcomes: RungOutcomes,
    private readonly delivery: MailDelivery,
  ) {}

  async gaveUp(tx: Tx, { subject_id }: Given, code: string): Promise<void> {
    const rung = await findRung(tx, subject_id)
    if (rung?.state === 'planned') await this.outcomes.refused(tx, rung, code)
  }

  async run(job: Job): Promise<void> {
    const rung = await this.work.asWorker((tx) => findRung(tx, job.subject_id))
    if (rung?.state !== 'planned') return
    const left = leftOf(rung)
    if (left) return this.outcomes.leave(job, rung, left)
    await this.delivery.run(job, {
      person_id: rung.person_id,
      mail: async () => this.words.mailOf(rung, await this.words.of(rung)),
      sent: (tx) => this.outcomes.sent(tx, rung),
      refused: (tx, code) => this.outcomes.refused(tx, rung, code),
    })
    this.outcomes.ring()
  }
}
