import { Injectable } from '@nestjs/common'
import type { Role } from '../../domain/access/role.js'
import type { AccountNoticeCode } from '../../domain/account-notices.js'
import type { Locale } from '../../domain/catalogue/locale.js'
import { sayInstant } from '../../domain/moments.js'
import { MailDelivery } from '../../outbox/delivery/mail-delivery.js'
import { type Given, Handles, type Job, type OutboxHandler } from '../../outbox/handlers.js'
import { Settings } from '../../platform/config/settings.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { MailRendering } from '../../platform/mail/render-mail.js'
import { effectOf, sayNotice } from '../say-notice.js'

/** A planned notice with what the worker may know about its recipient. */
interface Planned {
  id: string
  state: string
  person_id: string
  role: Role
  zone: string
  locale: Locale | null
  ended_at: Date | null
}

/** Mails an account notice. The subject of the effect is the notice. */
@Injectable()
@Handles()
export class AccountNoticeHandler implements OutboxHandler {
  readonly kind = 'account_notice.send'
  /** Longer than the mail server's time limit, so that nobody else sends the same mail meanwhile. */
  readonly lease_seconds = 90
  /** Before reminders: someone may be taking over the account. */
  readonly wire_turn = 1

  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: Settings,
    private readonly rendering: MailRendering,
    private readonly delivery: MailDelivery,
  ) {}

  async run(job: Job): Promise<void> {
    const planned = await this.work.asWorker((tx) => findPlanned(tx, job.subject_id))
    if (planned?.state !== 'planned') return
    if (planned.ended_at)
      return this.work.asWorker(async (tx) => {
        await job.settle(tx)
        await leave(tx, planned.id, 'person_left')
      })
    const { to, notice, locale } = await this.read(job, planned)
    const { organisation, http } = this.settings
    const data = {
      organisation,
      name: to.name,
      what: sayNotice(locale, notice),
      effect: effectOf(locale, notice.code),
      when: sayInstant(locale, notice.made_at, planned.zone),
      link: `${http.public_url}/account`,
    }
    await this.delivery.run(job, {
      person_id: planned.person_id,
      mail: () => ({ to, ...this.rendering.render(locale, 'account_notice', data) }),
      sent: async (tx) => {
        await tx.execute(`UPDATE account_notice SET state = 'sent', sent_at = $2 WHERE id = $1`, [planned.id, tx.now])
      },
      refused: (tx) => leave(tx, planned.id, 'undeliverable'),
    })
  }

  async gaveUp(tx: Tx, { subject_id }: Given): Promise<void> {
    await leave(tx, subject_id, 'failed')
  }

  async tryAgain(tx: Tx, { subject_id }: Given): Promise<boolean> {
    const changed = await tx.execute(
      `UPDATE account_notice SET state = 'planned', state_reason = NULL WHERE id = $1 AND state = 'left'`,
      [subject_id],
    )
    return changed === 1
  }

  private read(job: Job, { id, person_id, role, zone, locale }: Planned) {
    return this.work.asRecipient(job, { id: person_id, role, zone, locale }, async (tx) => {
      const [row] = await tx.query<Row>(
        `SELECT p.name, p.email AS address, n.code, n.params, n.made_at, about.name AS about, by.name AS by
         FROM account_notice n JOIN person p ON p.id = n.person_id
         LEFT JOIN person about ON about.id = n.about_id LEFT JOIN person by ON by.id = n.by_id WHERE n.id = $1`,
        [id],
      )
      const { name, address, ...notice } = row as Row
      return { to: { name, address }, notice, locale: tx.locale }
    })
  }
}

interface Row {
  name: string
  address: string
  code: AccountNoticeCode
  params: Record<string, string>
  made_at: Date
  about: string | null
  by: string | null
}

async function leave(tx: Tx, id: string, reason: string): Promise<void> {
  await tx.execute(`UPDATE account_notice SET state = 'left', state_reason = $2 WHERE id = $1`, [id, reason])
}

async function findPlanned(tx: Tx, id: string): Promise<Planned | undefined> {
  const [planned] = await tx.query<Planned>(
    `SELECT n.id, n.state, n.person_id, p.role, p.zone, p.locale, p.ended_at
     FROM account_notice n JOIN person p ON p.id = n.person_id WHERE n.id = $1`,
    [id],
  )
  return planned
}
