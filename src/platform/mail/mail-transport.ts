import { Injectable, type OnModuleDestroy } from '@nestjs/common'
import { createTransport, type Transporter } from 'nodemailer'
import type SMTPConnection from 'nodemailer/lib/smtp-connection/index.js'
import { Refused } from '../../domain/errors.js'
import { headerText, isMailAddress, readMailbox } from './address.js'
import { type LineError, type LineOptions, SmtpLines } from './smtp-lines.js'

export interface MailAttachment {
  readonly file_name: string
  readonly media_type: string
  readonly content: Buffer
}

/** A message to one recipient. The caller fixes its Message-ID before it is sent, so that a repeat has the same one. */
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
  /** Whether a program writes it and not a person: such a message must not trigger an out-of-office reply. */
  readonly automatic?: boolean
}

/** The server's reply when it accepted the message, and for which recipient. */
export interface MailAnswer {
  readonly response: string
  readonly accepted: readonly string[]
  readonly rejected: readonly string[]
}

export interface MailOptions {
  /** `smtp://` or `smtps://`, with user and password if the server requires them. */
  readonly smtp_url: string
  /** A mailbox: `edict@example.org`, or `Edict <edict@example.org>`. */
  readonly from: string
}

/** The server's time limits, in milliseconds: to connect, to greet, between replies, and for a whole message. */
export interface MailLimits {
  readonly connection: number
  readonly greeting: number
  readonly silence: number
  readonly whole: number
}

/** Shorter than the senders' leases: while a message is being sent, no one else may send it. */
export const MAIL_LIMITS: MailLimits = { connection: 8_000, greeting: 8_000, silence: 10_000, whole: 45_000 }

const MESSAGE_ID = /^<[A-Za-z0-9._-]{1,150}@(?:[A-Za-z0-9.-]{1,150}|\[[0-9A-Fa-f:.]{2,50}\])>$/
const LONGEST_SUBJECT = 250
const LONGEST_ANSWER = 500
/** How long a server may take to disconnect, in milliseconds. */
const CLOSING = 1_000
const THIS_MACHINE = ['localhost', '127.0.0.1', '::1']

/** Headers for a message that a program writes (RFC 3834, and those that Exchange needs). */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }

/**
 * The server works, and did not accept this message yet: `mail/deferred` if it said so, `mail/no_answer` if the connection ended, or
 * nothing was answered, after the message was handed over. In that case the server may have accepted it.
 */
export class NotYet extends Error {
  override readonly name = 'NotYet'

  constructor(readonly code: 'mail/deferred' | 'mail/no_answer') {
    super(code)
  }
}

/** Sends mail over SMTP. The only place that does. It retries nothing: that is the outbox's job. */
@Injectable()
export class MailTransport implements OnModuleDestroy {
  private readonly transporter: Transporter<SMTPConnection.SentMessageInfo> | null
  private readonly from: { name: string; address: string }

  /** @param options null if no mail server is configured. Throws if the sender is not a mailbox */
  constructor(
    options: MailOptions | null,
    private readonly limits: MailLimits = MAIL_LIMITS,
  ) {
    const from = options ? readMailbox(options.from) : { name: '', address: '' }
    if (!from) throw new Error('The sender address for mail is not valid.')
    this.from = from
    this.transporter = options ? createTransport(new SmtpLines(serverOf(options.smtp_url, limits)), SAFE) : null
  }

  /** The sender of mails. */
  get sender(): { name: string; address: string } {
    return this.from
  }

  get isConfigured(): boolean {
    return this.transporter !== null
  }

  /**
   * Sends one message to the server. Throws `mail/not_configured`; `mail/bad_address` before connecting; `mail/refused` if the
   * server will never accept this message or has no such recipient; `NotYet` if it may accept this message later; `mail/unavailable`
   * if it cannot be reached or accepts no message from us: every other message would fail in the same way.
   */
  async send(mail: OutgoingMail): Promise<MailAnswer> {
    if (!this.transporter) throw new Refused('mail/not_configured')
    if (!isMailAddress(mail.to.address)) throw new Refused('mail/bad_address')
    if (!MESSAGE_ID.test(mail.message_id)) throw new Error('A Message-ID is <text@host>.')
    const message = {
      messageId: mail.message_id,
      from: this.from,
      to: { name: headerText(mail.to.name), address: mail.to.address },
      // Explicit: the recipient is never read from a header.
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
      // A server that keeps sending a few bytes never counts as idle, and might never finish.
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

const SAFE = { disableFileAccess: true, disableUrlAccess: true }

function serverOf(smtpUrl: string, limits: MailLimits): LineOptions {
  const url = new URL(smtpUrl)
  const secure = url.protocol === 'smtps:'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const credentials = { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
  return {
    host,
    port: Number(url.port) || (secure ? 465 : 25),
    secure,
    ...(url.username ? { auth: credentials } : {}),
    // A password is never sent over an unencrypted connection, except to a server on this machine.
    requireTLS: !secure && url.username !== '' && !THIS_MACHINE.includes(host),
    connectionTimeout: limits.connection,
    greetingTimeout: limits.greeting,
    socketTimeout: limits.silence,
    socketCloseTimeout: CLOSING,
  }
}

/** Errors of the message itself, which occur before the server has seen any of it. */
const OF_THE_MESSAGE: readonly unknown[] = ['ESTREAM', 'EENVELOPE', 'EMESSAGE']

/**
 * What an error means. A reply to the recipient, the message or its size concerns the message; a 5xx is final. Everything before
 * that, such as our sign-in or our sender, concerns the installation: once that is corrected, all waiting mail can be sent.
 */
function refusalOf(error: unknown): Error {
  const { code, command, responseCode, response, handed_over } = error as LineError
  const answer = answerOf(String(response ?? ''))
  const cause = new Error(`${code ?? 'unknown'} at ${command ?? 'no command'}`)
  if (responseCode === undefined && OF_THE_MESSAGE.includes(code)) return code === 'EMESSAGE' ? tooLarge(cause) : cause
  const ofMessage = (command === 'RCPT TO' || command === 'DATA') && responseCode !== undefined && responseCode !== 421
  // 503 is about the order of commands, and says nothing about the message.
  if ((ofMessage && responseCode >= 500 && responseCode !== 503) || responseCode === 552)
    return Object.assign(new Refused('mail/refused', answer ? { answer } : {}), { cause })
  if (ofMessage) return Object.assign(new NotYet('mail/deferred'), { cause })
  if (handed_over && responseCode === undefined) return Object.assign(new NotYet('mail/no_answer'), { cause })
  return Object.assign(new Refused('mail/unavailable', answer ? { answer } : {}), { cause })
}

const tooLarge = (cause: Error) => Object.assign(new Refused('mail/refused'), { cause })

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
