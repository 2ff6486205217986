import { Injectable } from '@nestjs/common'
import { subjectOf } from '../../directives/tasks.js'
import type { Role } from '../../domain/access/role.js'
import type { Locale } from '../../domain/catalogue/locale.js'
import { type Phrase, sayPhrase } from '../../domain/catalogue/phrase.js'
import { say } from '../../domain/catalogue/say.js'
import { sayInstant } from '../../domain/moments.js'
import { MailDelivery } from '../../outbox/delivery/mail-delivery.js'
import { Handles, type Job, type OutboxHandler } from '../../outbox/handlers.js'
import { Settings } from '../../platform/config/settings.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { type MailData, MailRendering } from '../../platform/mail/render-mail.js'

interface Planned {
  id: string
  person_id: string
  role: Role
  zone: string
  locale: Locale | null
}

interface Reading {
  reference: string
  title: string
  open: boolean
  sealed: boolean
  subject: Phrase
  measure: string
  made_at: Date
  name: string
  email: string
  zone: string
}

/**
 * Notifies one person by mail, the owner or the verifier of a measure, that its switch is not in the expected state. Read with
 * that person's current access. Nothing is sent if the task is done or the person has left.
 */
@Injectable()
@Handles()
export class SendSwitchAlarmHandler implements OutboxHandler {
  readonly kind = 'switch_alarm.send'
  /** Longer than the mail server's time limit, so that nobody else sends the same mail meanwhile. */
  readonly lease_seconds = 90
  readonly wire_turn = 1

  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: Settings,
    private readonly rendering: MailRendering,
    private readonly delivery: MailDelivery,
  ) {}

  /** A run that is no longer needed does nothing, so there is nothing to prepare. */
  async tryAgain(): Promise<boolean> {
    return true
  }

  async run(job: Job): Promise<void> {
    const [planned] = await this.work.asWorker((tx) =>
      tx.query<Planned>(
        `SELECT t.id, t.person_id, p.role, p.zone, p.locale FROM task t JOIN person p ON p.id = t.person_id
         WHERE t.id = $1 AND t.done_at IS NULL AND t.cancelled_at IS NULL AND p.ended_at IS NULL`,
        [job.subject_id],
      ),
    )
    if (!planned) return
    const recipient = { id: planned.person_id, role: planned.role, zone: planned.zone, locale: planned.locale }
    const { reading, locale } = await this.work.asRecipient(job, recipient, async (tx) => ({
      reading: await read(tx, planned.id),
      locale: tx.locale,
    }))
    if (!reading) return
    const nothingMore = async () => {}
    await this.delivery.run(job, {
      person_id: planned.person_id,
      mail: () => ({
        to: { name: reading.name, address: reading.email },
        ...this.rendering.render(locale, 'switch_alarm', this.dataOf(locale, reading)),
      }),
      // The task remains, whatever happens to the mail.
      sent: nothingMore,
      refused: nothingMore,
    })
  }

  /** For a restricted or sealed directive only the reference: mail is read on phones and by assistants. */
  private dataOf(locale: Locale, reading: Reading): MailData['switch_alarm'] {
    const { organisation, http } = this.settings
    return {
      organisation,
      sealed: reading.sealed,
      reference: reading.reference,
      title: reading.open ? reading.title : '',
      subject: reading.open ? sayPhrase(locale, reading.subject) : say(locale, 'mail_switch_alarm/subject_neutral'),
      measure: reading.open ? reading.measure : '',
      found: sayInstant(locale, reading.made_at, reading.zone),
      link: `${http.public_url}/directives/${reading.reference}`,
    }
  }
}

async function read(tx: Tx, taskId: string): Promise<Reading | null> {
  const [reading] = await tx.query<Reading>(
    `SELECT d.reference, d.title, d.visibility = 'open' AS open, d.visibility = 'sealed' AS sealed, ${subjectOf('t')} AS subject, m.subject AS measure, t.made_at, p.name, p.email, p.zone
     FROM task t JOIN directive d ON d.id = t.directive_id JOIN measure m ON m.id = t.subject_id JOIN person p ON p.id = t.person_id
     WHERE t.id = $1 AND t.person_id = $2`,
    [taskId, tx.actor?.id],
  )
  return reading ?? null
}
