import { Injectable } from '@nestjs/common'
import type { Role } from '../../domain/access/role.js'
import type { Locale } from '../../domain/catalogue/locale.js'
import { say } from '../../domain/catalogue/say.js'
import { MailDelivery } from '../../outbox/delivery/mail-delivery.js'
import { type Given, Handles, type Job, type OutboxHandler } from '../../outbox/handlers.js'
import { Settings } from '../../platform/config/settings.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { type MailData, MailRendering } from '../../platform/mail/render-mail.js'
import { type FindingRow, findingsNamed } from './list-findings.js'

/** A planned mail with what the worker may know about its recipient. */
interface Planned {
  id: string
  kind: 'digest' | 'grave'
  state: string
  finding_ids: string[]
  person_id: string
  role: Role
  zone: string
  locale: Locale | null
  ended_at: Date | null
}

interface Recipient {
  readonly name: string
  readonly address: string
}

/** The maximum number of lines; the page shows the rest. */
const MOST_LINES = 30

/**
 * Sends one person their findings, read with their current access. Findings that were resolved in the meantime, or that they can no longer
 * see, are left out, and an empty mail is not sent.
 */
@Injectable()
@Handles()
export class SendFindingMailHandler implements OutboxHandler {
  readonly kind = 'finding_mail.send'
  /** Longer than the mail server's time limit, so that nobody else sends the same mail meanwhile. */
  readonly lease_seconds = 90
  // After the reminders, which matter most.
  readonly wire_turn = 3

  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: Settings,
    private readonly rendering: MailRendering,
    private readonly delivery: MailDelivery,
  ) {}

  async run(job: Job): Promise<void> {
    const planned = await this.work.asWorker((tx) => findPlanned(tx, job.subject_id))
    if (planned?.state !== 'planned') return
    if (planned.ended_at) return this.leave(job, planned, 'person_left')
    const { findings, to, locale } = await this.read(job, planned)
    if (findings.length === 0) return this.leave(job, planned, 'nothing_left')
    await this.delivery.run(job, {
      person_id: planned.person_id,
      mail: () => ({ to, ...this.rendering.render(locale, 'findings', this.dataOf(locale, planned, findings)) }),
      sent: async (tx) => {
        await tx.execute(`UPDATE finding_mail SET state = 'sent', sent_at = $2 WHERE id = $1`, [planned.id, tx.now])
      },
      refused: (tx) => markLeft(tx, planned, 'undeliverable'),
    })
  }

  async gaveUp(tx: Tx, { subject_id }: Given): Promise<void> {
    await tx.execute(`UPDATE finding_mail SET state = 'left', state_reason = 'failed' WHERE id = $1 AND state = 'planned'`, [
      subject_id,
    ])
  }

  private read(job: Job, { person_id, role, zone, locale, finding_ids }: Planned) {
    return this.work.asRecipient(job, { id: person_id, role, zone, locale }, async (tx) => {
      const [to] = await tx.query<Recipient>('SELECT name, email AS address FROM person WHERE id = $1', [person_id])
      return { findings: await findingsNamed(tx, finding_ids), to: to as Recipient, locale: tx.locale }
    })
  }

  private dataOf(locale: Locale, { kind }: Planned, findings: readonly FindingRow[]): MailData['findings'] {
    const { organisation, http } = this.settings
    return {
      organisation,
      grave: kind === 'grave',
      count: String(findings.length),
      lines: findings.slice(0, MOST_LINES).map((finding) => lineOf(locale, finding)),
      more: findings.length > MOST_LINES ? String(findings.length - MOST_LINES) : '',
      link: `${http.public_url}/needs-attention`,
    }
  }

  private leave(job: Job, planned: Planned, reason: string): Promise<void> {
    return this.work.asWorker(async (tx) => {
      await job.settle(tx)
      await markLeft(tx, planned, reason)
    })
  }
}

/** For restricted or sealed directives only the reference: mail is read on phones and by assistants. */
function lineOf(locale: Locale, { reference, title, visibility, code }: FindingRow): string {
  const open = visibility === 'open'
  const what = open ? say(locale, `finding/${code}`) : say(locale, 'mail_findings/line_neutral')
  return say(locale, 'mail_findings/line', { reference, title: open ? title : '', what })
}

async function markLeft(tx: Tx, { id }: Planned, reason: string): Promise<void> {
  await tx.execute(`UPDATE finding_mail SET state = 'left', state_reason = $2 WHERE id = $1`, [id, reason])
}

async function findPlanned(tx: Tx, id: string): Promise<Planned | undefined> {
  const [planned] = await tx.query<Planned>(
    `SELECT m.id, m.kind, m.state, m.finding_ids, m.person_id, p.role, p.zone, p.locale, p.ended_at
     FROM finding_mail m JOIN person p ON p.id = m.person_id WHERE m.id = $1`,
    [id],
  )
  return planned
}
