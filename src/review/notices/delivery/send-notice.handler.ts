import { Injectable } from '@nestjs/common'
import { Refused } from '../../../domain/errors.js'
import { Handles, type Job, type OutboxHandler, Postpone } from '../../../outbox/handlers.js'
import { Settings } from '../../../platform/config/settings.js'
import { UnitOfWork } from '../../../platform/database/unit-of-work.js'
import { MailTransport } from '../../../platform/mail/mail-transport.js'
import { type Delivery, startDelivery } from '../../../reminders/delivery/deliveries.js'
import { NOT_CONFIGURED_PAUSE, nextTry } from '../../../reminders/delivery/pauses.js'
import type { LinkedNotice } from '../notice-links.js'
import { findRung, leftOf, type Rung } from './notice-rung.js'
import { NoticeWords } from './notice-words.js'
import { RungOutcomes } from './rung-outcomes.js'

/**
 * Sends one mail of a notice to one recipient, or leaves it with the reason. What it says is read as its recipient, by the link that they
 * have: neither this row nor the worker holds a word or an address.
 */
@Injectable()
@Handles()
export class SendNoticeHandler implements OutboxHandler {
  readonly kind = 'notice.send'
  /** Longer than a mail server may take: while one mail is on its way, nobody shall send it again. */
  readonly lease_seconds = 90
  /** After reminders of what is due, before entries for calendars. */
  readonly wire_turn = 3

  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: Settings,
    private readonly mail: MailTransport,
    private readonly words: NoticeWords,
    private readonly outcomes: RungOutcomes,
  ) {}

  async run(job: Job): Promise<void> {
    const found = await this.work.asWorker(async (tx) => ({ rung: await findRung(tx, job.subject_id), now: tx.now }))
    const { rung, now } = found
    if (rung?.state !== 'planned') return
    const left = leftOf(rung)
    if (left) return this.outcomes.leave(job, rung, left)
    if (!this.mail.isConfigured) throw new Postpone(new Date(now.getTime() + NOT_CONFIGURED_PAUSE), 'mail/not_configured')
    const notice = await this.words.of(rung)
    const delivery = await this.work.asWorker((tx) => startDelivery(tx, job, rung.person_id, this.messageIdOf(rung)))
    try {
      await this.send(rung, notice, delivery)
    } catch (error) {
      const code = error instanceof Refused ? error.code : null
      if (code === 'mail/unavailable') throw new Postpone(nextTry(now, delivery), code)
      if (code === 'mail/refused' || code === 'mail/bad_address') return this.outcomes.giveUp(job, rung, code)
      throw error
    }
    await this.outcomes.sent(job, rung)
  }

  private async send(rung: Rung, notice: LinkedNotice, { message_id }: Delivery): Promise<void> {
    const to = { name: notice.name, address: notice.email }
    await this.mail.send({ message_id, to, ...this.words.mailOf(rung, notice), automatic: true })
  }

  private messageIdOf(rung: Rung): string {
    return `<${rung.id}@${new URL(this.settings.http.public_url).hostname}>`
  }
}
