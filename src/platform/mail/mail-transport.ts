import { Injectable, type OnModuleDestroy } from '@nestjs/common'
import { createTransport, type Transporter } from 'nodemailer'
import type SMTPTransport from 'nodemailer/lib/smtp-transport/index.js'
import { Refused } from '../../domain/errors.js'
import { headerText, isMailAddress, readMailbox } from './address.js'

export interface MailAttachment {
  readonly file_name: string
  readonly media_type: string
  readonly content: Buffer
}

/** A message to one recipient. Its Message-ID is fixed by the caller before the wire: a repeat bears the same. */
export interface OutgoingMail {
  /** '<unique@host>' */
  readonly message_id: string
  /** The name is only shown; the address alone decides where the message goes. */
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly html?: string
  readonly attachments?: readonly MailAttachment[]
  /** An entry for the recipient's calendar, as iCalendar text (RFC 6047). */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string }
  /** Whether a program writes and no person: such a message asks for no out-of-office answer. */
  readonly automatic?: boolean
}

/** What the server said when it took the message, and for whom. */
export interface MailAnswer {
  readonly response: string
  readonly accepted: readonly string[]
  readonly rejected: readonly string[]
}

export interface MailOptions {
  /** `smtp://` or `smtps://`, with user and password if the server asks for them. */
  readonly smtp_url: string
  /** A mailbox: `edict@example.org`, or `Edict <edict@example.org>`. */
  readonly from: string
}

/** How long the server may take, in milliseconds: to connect, to greet, to say anything, and for a whole message. */
export interface MailLimits {
  readonly connection: number
  readonly greeting: number
  readonly silence: number
  readonly whole: number
}

/** Shorter than the senders' leases: while a message is being sent, nobody must send it again. */
export const MAIL_LIMITS: MailLimits = { connection: 8_000, greeting: 8_000, silence: 10_000, whole: 45_000 }

const MESSAGE_ID = /^<[A-Za-z0-9._-]{1,150}@(?:[A-Za-z0-9.-]{1,150}|\[[0-9A-Fa-f:.]{2,50}\])>$/
const LONGEST_SUBJECT = 250
const LONGEST_ANSWER = 500
/** How long a server may take to hang up, in milliseconds. */
const CLOSING = 1_000
const THIS_MACHINE = ['localhost', '127.0.0.1', '::1']

/** What goes with a message that a program writes (RFC 3834, and what Exchange asks for). */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }

/** Sends mail by SMTP. The one place that does. It tries nothing twice: that is the outbox's work. */
@Injectable()
export class MailTransport implements OnModuleDestroy {
  private readonly transporter: Transporter<SMTPTransport.SentMessageInfo> | null
  private readonly from: { name: string; address: string }

  /** @param options null where no mail server is configured. Throws where the sender is no mailbox */
  constructor(
    options: MailOptions | null,
    private readonly limits: MailLimits = MAIL_LIMITS,
  ) {
    const from = options ? readMailbox(options.from) : { name: '', address: '' }
    if (!from) throw new Error('The sender address for mail is not valid.')
    this.from = from
    this.transporter = options ? createTransport(serverOf(options.smtp_url, limits)) : null
  }

  /** Whom mails are from. */
  get sender(): { name: string; address: string } {
    return this.from
  }

  get isConfigured(): boolean {
    return this.transporter !== null
  }

  /**
   * Hands one message to the server. Throws `mail/not_configured`; `mail/bad_address` before the wire; `mail/refused` where the server
   * will never take this message or has no such recipient; `mail/unavailable` where it may take it later, or once it is set right.
   */
  async send(mail: OutgoingMail): Promise<MailAnswer> {
    if (!this.transporter) throw new Refused('mail/not_configured')
    if (!isMailAddress(mail.to.address)) throw new Refused('mail/bad_address')
    if (!MESSAGE_ID.test(mail.message_id)) throw new Error('A Message-ID is <text@host>.')
    const message = {
      messageId: mail.message_id,
      from: this.from,
      to: { name: headerText(mail.to.name), address: mail.to.address },
      // Said outright: whom it goes to is never read out of a header.
      envelope: { from: this.from.address, to: [mail.to.address] },
      subject: shorten(headerText(mail.subject), LONGEST_SUBJECT),
      text: mail.text,
      html: mail.html,
      ...(mail.calendar ? { icalEvent: { ...mail.calendar, filename: 'deadline.ics' } } : {}),
      headers: mail.automatic ? AUTOMATIC : {},
      attachments: (mail.attachments ?? []).map((part) => ({
        filename: headerText(part.file_name).replace(/[/\\]/g, '-'),
        contentType: part.media_type,
        content: part.content,
      })),
      // A server that says a little now and then is never silent and never done.
      signal: AbortSignal.timeout(this.limits.whole),
    }
    const sent = await this.transporter.sendMail(message).catch((error: unknown) => {
      throw refusalOf(error)
    })
    return {
      response: answerOf(sent.response ?? ''),
      accepted: sent.accepted.map(addressOf),
      rejected: sent.rejected.map(addressOf),
    }
  }

  onModuleDestroy(): void {
    this.transporter?.close()
  }
}

function serverOf(smtpUrl: string, limits: MailLimits): SMTPTransport.Options & { socketCloseTimeout: number } {
  const url = new URL(smtpUrl)
  const secure = url.protocol === 'smtps:'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const credentials = { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
  return {
    host,
    port: Number(url.port) || (secure ? 465 : 25),
    secure,
    ...(url.username ? { auth: credentials } : {}),
    // A password goes over no open line, but for a server on this very machine.
    requireTLS: !secure && url.username !== '' && !THIS_MACHINE.includes(host),
    connectionTimeout: limits.connection,
    greetingTimeout: limits.greeting,
    socketTimeout: limits.silence,
    socketCloseTimeout: CLOSING,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/**
 * The server's last word is a 5xx to the recipient, to the message, or to its size. One to our own sign-in or sender is about the
 * installation: once that is set right, everything that waits can go.
 */
function refusalOf(error: unknown): Refused {
  const { code, command, responseCode, response } = error as Record<string, unknown> & { responseCode?: number }
  const answer = answerOf(String(response ?? ''))
  const isFinal = (responseCode ?? 0) >= 500 && (command === 'RCPT TO' || command === 'DATA' || responseCode === 552)
  const refused = new Refused(isFinal ? 'mail/refused' : 'mail/unavailable', answer ? { answer } : {})
  return Object.assign(refused, { cause: new Error(`${code ?? 'unknown'} at ${command ?? 'no command'}`) })
}

function answerOf(response: string): string {
  return shorten(headerText(response), LONGEST_ANSWER)
}

function addressOf(address: string | { address: string }): string {
  return typeof address === 'string' ? address : address.address
}

function shorten(text: string, longest: number): string {
  const characters = [...text]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text
}
