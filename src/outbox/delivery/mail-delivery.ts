import { Injectable } from '@nestjs/common'
import { isRefused } from '../../domain/errors.js'
import { Settings } from '../../platform/config/settings.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import type { OutgoingMail } from '../../platform/mail/mail-transport.js'
import type { Job } from '../handlers.js'
import { type Delivery, delivering, deliveryParameters, endDelivery, START_DELIVERY_SQL } from './deliveries.js'
import { answerOf, Wire } from './wire.js'

/** The mail of one effect, and what is recorded when it ends. */
export interface Parcel {
  /** The recipient, if a person with an account. */
  readonly person_id: string | null
  /** Rendered only once a server is available. */
  readonly mail: () => Omit<OutgoingMail, 'message_id' | 'automatic'> | Promise<Omit<OutgoingMail, 'message_id' | 'automatic'>>
  /** Whether the server's words are kept if it refuses: only for a mail without case content. */
  readonly keeps_answer?: boolean
  /** Runs in the transaction that settles the effect. */
  readonly sent: (tx: Tx) => Promise<void>
  /** Runs in the transaction that dead-letters it, because the server will never accept it. */
  readonly refused: (tx: Tx, code: string) => Promise<void>
}

/**
 * Sends the mail of an effect: at least once, and at every attempt with the Message-ID of its subject. While no server is configured,
 * or it is down, the effect waits and is never dead-lettered because of that.
 */
@Injectable()
export class MailDelivery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: Settings,
    private readonly wire: Wire,
  ) {}

  /** Throws `ChannelDown`, `Deferred`, or `StaleEpoch` if a later owner is working on it. */
  async run(job: Job, { person_id, mail, keeps_answer, sent, refused }: Parcel): Promise<void> {
    this.wire.ready()
    const composed = await mail()
    const messageId = `<${job.subject_id}@${new URL(this.settings.http.public_url).hostname}>`
    const delivery = delivering(
      await this.work.workerStatement<Delivery>(START_DELIVERY_SQL, deliveryParameters(job, person_id, messageId), {
        prepared: true,
      }),
    )
    try {
      await this.wire.send({ ...composed, message_id: delivery.message_id, automatic: true })
    } catch (error) {
      if (!isRefused(error, 'mail/refused') && !isRefused(error, 'mail/bad_address')) throw error
      const { code } = error
      return this.work.asWorker(async (tx) => {
        await job.bury(tx, code)
        await endDelivery(tx, job, 'refused', keeps_answer ? answerOf(error) : null)
        await refused(tx, code)
        await job.claimNext(tx)
      })
    }
    await this.work.asWorker(async (tx) => {
      await job.settle(tx)
      await endDelivery(tx, job, 'sent')
      await sent(tx)
      await job.claimNext(tx)
    })
  }
}
