import { Injectable } from '@nestjs/common'
import { isRefused, type Refused } from '../../domain/errors.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { type MailAnswer, MailTransport, NotYet, type OutgoingMail } from '../../platform/mail/mail-transport.js'
import { bell } from '../bell.js'
import { ChannelDown, Deferred } from '../handlers.js'
import { MailChannel } from './mail-channel.js'

/** Sends the messages of effects, and records on the channel what the server's answers say about it. */
@Injectable()
export class Wire {
  constructor(
    private readonly work: UnitOfWork,
    private readonly transport: MailTransport,
    private readonly channel: MailChannel,
  ) {}

  /** Throws `ChannelDown` if no server is configured: before anything is rendered. */
  ready(): void {
    if (!this.transport.isConfigured) throw new ChannelDown('mail/not_configured')
  }

  /**
   * Throws `mail/refused` or `mail/bad_address` if this message will never be accepted, `Deferred` if it may be accepted later, and
   * `ChannelDown` if no message can be sent.
   */
  async send(mail: OutgoingMail): Promise<MailAnswer> {
    try {
      const answer = await this.transport.send(mail)
      await this.answered()
      return answer
    } catch (error) {
      if (isRefused(error, 'mail/unavailable') || isRefused(error, 'mail/not_configured'))
        throw new ChannelDown(error.code, answerOf(error))
      if (error instanceof NotYet) {
        if (error.code === 'mail/no_answer') await this.work.asWorker((tx) => this.channel.silence(tx))
        else await this.answered()
        throw new Deferred(error.code)
      }
      if (isRefused(error, 'mail/refused')) await this.answered()
      throw error
    }
  }

  private async answered(): Promise<void> {
    if (!this.channel.answered()) return
    // What became of the message matters more: the next answer closes the channel too.
    await this.work.asWorker((tx) => this.channel.close(tx)).catch(() => undefined)
    // Everything that waited can be sent now.
    bell.ring()
  }
}

/** The server's own words in a refusal. */
export const answerOf = ({ params }: Refused): string | null => (typeof params?.answer === 'string' ? params.answer : null)
