import { Injectable } from '@nestjs/common'
import type { Role } from '../../domain/access/role.js'
import type { Locale } from '../../domain/catalogue/locale.js'
import { MailDelivery } from '../../outbox/delivery/mail-delivery.js'
import { Handles, type Job, type OutboxHandler } from '../../outbox/handlers.js'
import { Settings } from '../../platform/config/settings.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { MailRendering } from '../../platform/mail/render-mail.js'

interface Asked {
  person_id: string
  role: Role
  zone: string
  locale: Locale | null
}

/** Mails a test to the administrator who asked for it. The subject of the effect is the test. */
@Injectable()
@Handles()
export class MailTestHandler implements OutboxHandler {
  readonly kind = 'mail_test.send'
  /** Longer than the mail server's time limit, so that nobody else sends the same mail meanwhile. */
  readonly lease_seconds = 90
  /** First: a person is waiting for it. */
  readonly wire_turn = 0

  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: Settings,
    private readonly rendering: MailRendering,
    private readonly delivery: MailDelivery,
  ) {}

  /** There is nothing to prepare. */
  async tryAgain(): Promise<boolean> {
    return true
  }

  async run(job: Job): Promise<void> {
    const [asked] = await this.work.asWorker((tx) =>
      tx.query<Asked>(
        `SELECT t.person_id, p.role, p.zone, p.locale FROM mail_test t JOIN person p ON p.id = t.person_id
         WHERE t.id = $1 AND p.ended_at IS NULL`,
        [job.subject_id],
      ),
    )
    if (!asked) return
    const { person_id: id, role, zone, locale } = asked
    const { to, language } = await this.work.asRecipient(job, { id, role, zone, locale }, async (tx) => {
      const [person] = await tx.query<{ name: string; address: string }>(
        'SELECT name, email AS address FROM person WHERE id = $1',
        [id],
      )
      return { to: person as NonNullable<typeof person>, language: tx.locale }
    })
    const { organisation, http } = this.settings
    const data = { organisation, name: to.name, link: `${http.public_url}/setup` }
    await this.delivery.run(job, {
      person_id: id,
      keeps_answer: true,
      mail: () => ({ to, ...this.rendering.render(language, 'mail_test', data) }),
      sent: async () => undefined,
      refused: async () => undefined,
    })
  }
}
