import { Injectable } from '@nestjs/common'
import { Refused } from '../../domain/errors.js'
import { Settings } from '../../platform/config/settings.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { MailTransport, type OutgoingMail } from '../../platform/mail/mail-transport.js'
import { type Job, Postpone } from '../handlers.js'
import { endDelivery, startDelivery } from './deliveries.js'
import { NOT_CONFIGURED_PAUSE, nextTry } from './pauses.js'

/** The mail of one effect, and what is written when it has ended. */
export interface Parcel {
  /** Whom it is to, where that is a person of ours. */
  readonly person_id: string | null
  /** The business time at which it was looked at. */
  readonly now: Date
  /** Made once it is known that there is a server to take it. */
  readonly mail: () => Omit<OutgoingMail, 'message_id' | 'automatic'> | Promise<Omit<OutgoingMail, 'message_id' | 'automatic'>>
  /** In the transaction that settles the effect. */
  readonly sent: (tx: Tx) => Promise<void>
  /** In the transaction that buries it: the server will never take this one. */
  readonly refused: (tx: Tx, code: string) => Promise<void>
}

/**
 * Hands the mail of an effect to the server: at least once, and at every try under the one Message-ID of its subject. While no server is
 * set, or it is away, the effect waits and is never dead of it.
 */
@Injectable()
export class MailDelivery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: Settings,
    private readonly transport: MailTransport,
  ) {}

  /** Throws `Postpone` for a server that is not set or away, `StaleEpoch` where a later owner is at it. */
  async run(job: Job, { person_id, now, mail, sent, refused }: Parcel): Promise<void> {
    if (!this.transport.isConfigured) throw new Postpone(new Date(now.getTime() + NOT_CONFIGURED_PAUSE), 'mail/not_configured')
    const composed = await mail()
    const messageId = `<${job.subject_id}@${new URL(this.settings.http.public_url).hostname}>`
    const delivery = await this.work.asWorker((tx) => startDelivery(tx, job, person_id, messageId))
    try {
      await this.transport.send({ ...composed, message_id: delivery.message_id, automatic: true })
    } catch (error) {
      const code = error instanceof Refused ? error.code : null
      if (code === 'mail/unavailable') throw new Postpone(nextTry(now, delivery), code)
      if (code !== 'mail/refused' && code !== 'mail/bad_address') throw error
      return this.work.asWorker(async (tx) => {
        await job.bury(tx, code)
        await endDelivery(tx, job, 'refused')
        await refused(tx, code)
      })
    }
    await this.work.asWorker(async (tx) => {
      await job.settle(tx)
      await endDelivery(tx, job, 'sent')
      await sent(tx)
    })
  }
}
