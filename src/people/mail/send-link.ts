import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { Role } from '../../domain/access/role.js'
import type { Locale } from '../../domain/catalogue/locale.js'
import { isRefused, type Refused } from '../../domain/errors.js'
import { sayInstant } from '../../domain/moments.js'
import { endDelivery, startDelivery } from '../../outbox/delivery/deliveries.js'
import { answerOf, Wire } from '../../outbox/delivery/wire.js'
import type { Job } from '../../outbox/handlers.js'
import { Settings } from '../../platform/config/settings.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { MailRendering, type RenderedMail } from '../../platform/mail/render-mail.js'
import { Links } from '../links.js'

export type MailedLink = 'invitation' | 'password_reset' | 'sign_in_pass'

/** What the worker sees of a link: ids, instants, states. */
interface LinkRow {
  kind: MailedLink
  person_id: string
  role: Role
  zone: string
  locale: Locale | null
  expires_at: Date
}

/** The recipient of the mail, read with that person's access. */
interface Recipient {
  name: string
  email: string
  inviter: string | null
  locale: Locale
}

/** Mails a link to the person it is for. The token is derived again from the row's id, so nothing in the queue contains it. */
@Injectable()
export class SendLink {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: Links,
    private readonly wire: Wire,
    private readonly rendering: MailRendering,
    private readonly settings: Settings,
  ) {}

  /** Sends nothing for a link that was used, withdrawn or has expired in the meantime, or whose person has left. */
  async run(job: Job): Promise<void> {
    const started = await this.work.asWorker(async (tx) => {
      const link = await goodLink(tx, job.subject_id)
      if (!link) return null
      this.wire.ready()
      return { link, messageId: await this.start(tx, job, link.person_id) }
    })
    if (!started) return
    const { link, messageId } = started
    const recipient = await this.read(job, link)
    try {
      await this.wire.send({
        message_id: messageId,
        to: { name: recipient.name, address: recipient.email },
        automatic: true,
        ...this.render(recipient.locale, link.kind, job.subject_id, link, recipient),
      })
    } catch (error) {
      if (!isRefused(error, 'mail/refused') && !isRefused(error, 'mail/bad_address')) throw error
      return this.end(job, error)
    }
    await this.end(job, null)
  }

  /** Fixes the Message-ID before sending: a repeat after a crash has the same one, so that a duplicate can be recognised. */
  private async start(tx: Tx, job: Job, personId: string): Promise<string> {
    const host = new URL(this.settings.http.public_url).hostname
    return (await startDelivery(tx, job, personId, `<${randomUUID()}@${host}>`)).message_id
  }

  private read(job: Job, { person_id, role, zone, locale }: LinkRow): Promise<Recipient> {
    return this.work.asRecipient(job, { id: person_id, role, zone, locale }, async (tx) => {
      const [recipient] = await tx.query<Recipient>(
        'SELECT p.name, p.email, (SELECT name FROM person WHERE id = $2) AS inviter FROM person p WHERE p.id = $1',
        [person_id, job.actor_id],
      )
      return { ...(recipient as Recipient), locale: tx.locale }
    })
  }

  private render(locale: Locale, kind: MailedLink, linkId: string, link: LinkRow, { name, inviter }: Recipient): RenderedMail {
    const said = {
      organisation: this.settings.organisation,
      name,
      link: this.links.urlOf(linkId),
      expires: sayInstant(locale, link.expires_at, link.zone),
    }
    return kind === 'invitation'
      ? this.rendering.render(locale, 'invitation', { ...said, inviter: inviter ?? '' })
      : this.rendering.render(locale, kind, said)
  }

  private async end(job: Job, refusal: Refused | null): Promise<void> {
    await this.work.asWorker(async (tx) => {
      await (refusal === null ? job.settle(tx) : job.bury(tx, refusal.code))
      await (refusal === null ? endDelivery(tx, job, 'sent') : endDelivery(tx, job, 'refused', answerOf(refusal)))
      await job.claimNext(tx)
    })
  }
}

async function goodLink(tx: Tx, id: string): Promise<LinkRow | null> {
  const [link] = await tx.query<LinkRow>(
    `SELECT l.kind, l.person_id, l.expires_at, p.role, p.zone, p.locale FROM one_time_link l JOIN person p ON p.id = l.person_id
     WHERE l.id = $1 AND l.used_at IS NULL AND l.expires_at > $2 AND p.ended_at IS NULL`,
    [id, tx.now],
  )
  return link ?? null
}
