import { Injectable, type OnModuleDestroy } from '@nestjs/common'
import { createTransport, type Transporter } from 'nodemailer'
import { Refused } from '../../domain/errors.js'
import { headerText, isMailAddress } from './address.js'

export interface MailAttachment {
  readonly file_name: string
  readonly media_type: string
  readonly content: Buffer
}

/** A message to one recipient. Its Message-ID is fixed by the caller before the wire: a repeat bears the same. */
export interface OutgoingMail {
  readonly message_id: string
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly html?: string
  readonly attachments?: readonly MailAttachment[]
}

/** What the server said when it took the message. */
export interface MailAnswer {
  readonly response: string
}

export interface MailOptions {
  /** `smtp://` or `smtps://`, with user and password if the server asks for them. */
  readonly smtp_url: string
  /** A mailbox: `edict@example.org`, or `Edict <edict@example.org>`. */
  readonly from: string
}

const MESSAGE_ID = /^<[A-Za-z0-9._-]+@[A-Za-z0-9.-]+>$/

/** Sends mail by SMTP. The one place that does. */
@Injectable()
export class MailTransport implements OnModuleDestroy {
  private readonly transporter: Transporter | null
  private readonly from: { name: string; address: string }

  /** @param options null where no mail server is configured */
  constructor(options: MailOptions | null) {
    const [, name = '', address] = /^(?:([^<>]*)<([^<>]+)>)$/.exec(options?.from ?? '') ?? [null, '', options?.from ?? '']
    this.from = { name: headerText(name.replaceAll('"', '')), address: (address ?? '').trim() }
    this.transporter = options
      ? createTransport({
          url: options.smtp_url,
          pool: true,
          maxConnections: 2,
          connectionTimeout: 8_000,
          greetingTimeout: 8_000,
          socketTimeout: 10_000,
          disableFileAccess: true,
          disableUrlAccess: true,
        } as never)
      : null
  }

  get isConfigured(): boolean {
    return this.transporter !== null
  }

  /**
   * Hands one message to the server. Throws `mail/not_configured`; `mail/bad_address` before the wire; `mail/refused` where the server
   * will never take it (5xx); `mail/unavailable` where it may later.
   */
  async send(mail: OutgoingMail): Promise<MailAnswer> {
    if (!this.transporter) throw new Refused('mail/not_configured')
    if (!isMailAddress(mail.to.address)) throw new Refused('mail/bad_address')
    if (!MESSAGE_ID.test(mail.message_id)) throw new Error('A Message-ID is <text@host>.')
    try {
      const sent = await this.transporter.sendMail({
        messageId: mail.message_id,
        from: this.from,
        to: { name: headerText(mail.to.name), address: mail.to.address },
        // Said outright: whom it goes to is never read out of a header.
        envelope: { from: this.from.address, to: [mail.to.address] },
        subject: headerText(mail.subject),
        text: mail.text,
        html: mail.html,
        attachments: (mail.attachments ?? []).map((part) => ({
          filename: headerText(part.file_name),
          contentType: part.media_type,
          content: part.content,
        })),
      })
      return { response: answerOf(sent.response ?? '') }
    } catch (error) {
      const { responseCode, response } = error as { responseCode?: number; response?: string }
      const params: Record<string, string> = response ? { answer: answerOf(response) } : {}
      throw new Refused(responseCode !== undefined && responseCode >= 500 ? 'mail/refused' : 'mail/unavailable', params)
    }
  }

  onModuleDestroy(): void {
    this.transporter?.close()
  }
}

function answerOf(response: string): string {
  return headerText(String(response)).slice(0, 500)
}
