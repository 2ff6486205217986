import { Injectable } from '@nestjs/common'
import type { Role } from '../../domain/access/role.js'
import type { Locale } from '../../domain/catalogue/locale.js'
import { MailDelivery } from '../../outbox/delivery/mail-delivery.js'
import { type Given, Handles, type Job, type OutboxHandler } from '../../outbox/handlers.js'
import { Settings } from '../../platform/config/settings.js'
import { SCHEMA_SQL } from '../../platform/database/migrate.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { MailRendering } from '../../platform/mail/render-mail.js'
import { DEADLINES, type Reading } from '../reminded-deadlines.js'
import { reminderMail } from './reminder-mail.js'
import { type Left, ReminderOutcomes } from './reminder-outcomes.js'

/** A planned step with what the worker may know about its recipient: ids, instants, states. */
interface Rung {
  id: string
  directive_id: string
  deadline_id: string
  due_version: number
  rung: string
  state: string
  person_id: string
  role: Role
  zone: string
  locale: Locale | null
  ended_at: Date | null
}

/**
 * Sends one step to one person, or records why not. Its words are read with the person's current access, so that nothing is sent to a
 * person who has lost it. A deadline that has moved or is completed no longer needs the step.
 */
@Injectable()
@Handles()
export class SendReminderHandler implements OutboxHandler {
  readonly kind = 'reminder.send'
  /** Longer than the mail server's time limit, so that nobody else sends the same mail meanwhile. */
  readonly lease_seconds = 90
  readonly wire_turn = 2

  constructor(
    private readonly work: UnitOfWork,
    private readonly outcomes: ReminderOutcomes,
    private readonly settings: Settings,
    private readonly rendering: MailRendering,
    private readonly delivery: MailDelivery,
  ) {}

  async run(job: Job): Promise<void> {
    const [rung] = await this.work.workerStatement<Rung>(`${rungSql('$2')} AND ${SCHEMA_SQL} <= $1::int`, [job.subject_id])
    if (rung?.state !== 'planned') return
    const { reading, now, locale } = await this.readFor(job, rung)
    const left = leftOf(rung, reading)
    if (left) return this.leave(job, rung, left)
    await this.delivery.run(job, {
      person_id: rung.person_id,
      mail: () => this.mailOf(locale, reading as Reading, now),
      sent: (tx) => this.outcomes.sent(tx, rung),
      // The server will never accept it: a person must find another way to inform the recipient.
      refused: (tx) => this.outcomes.givenUp(tx, rung, 'undeliverable'),
    })
  }

  async gaveUp(tx: Tx, { subject_id }: Given): Promise<void> {
    const rung = await findRung(tx, subject_id)
    if (rung?.state === 'planned') await this.outcomes.givenUp(tx, rung, 'failed')
  }

  async tryAgain(tx: Tx, { subject_id }: Given): Promise<boolean> {
    const rung = await findRung(tx, subject_id)
    return rung !== undefined && this.outcomes.plannedAgain(tx, rung)
  }

  private readFor(job: Job, rung: Rung): Promise<{ reading: Reading | null; now: Date; locale: Locale }> {
    const recipient = { id: rung.person_id, role: rung.role, zone: rung.zone, locale: rung.locale }
    return this.work.asRecipient(job, recipient, async (tx) => ({
      reading: await DEADLINES.value.readAsRecipient(tx, rung.deadline_id),
      now: tx.now,
      locale: tx.locale,
    }))
  }

  private mailOf(locale: Locale, reading: Reading, now: Date) {
    const { organisation, http } = this.settings
    const to = { name: reading.recipient.name, address: reading.recipient.email }
    return {
      to,
      ...this.rendering.render(
        locale,
        'reminder',
        reminderMail(locale, reading, now, { organisation, public_url: http.public_url }),
      ),
    }
  }

  /** Not sent, with the reason: a missing reminder must be explainable. */
  private leave(job: Job, rung: Rung, left: Left): Promise<void> {
    return this.work.asWorker(async (tx) => {
      await job.settle(tx)
      await this.outcomes.left(tx, rung, left)
    })
  }
}

const rungSql = (id: string) => `
  SELECT r.id, r.directive_id, r.deadline_id, r.due_version, r.rung, r.state, r.person_id, p.role, p.zone, p.locale, p.ended_at
  FROM reminder r JOIN person p ON p.id = r.person_id WHERE r.id = ${id}`

async function findRung(tx: Tx, id: string): Promise<Rung | undefined> {
  const [rung] = await tx.query<Rung>(rungSql('$1'), [id])
  return rung
}

function leftOf(rung: Rung, reading: Reading | null): Left | null {
  if (rung.ended_at) return { state: 'suppressed', reason: 'person_left' }
  if (!reading) return { state: 'suppressed', reason: 'no_access' }
  if (reading.status !== 'open') return { state: 'superseded', reason: reading.status }
  if (reading.due_version !== rung.due_version) return { state: 'superseded', reason: 'moved' }
  if (!reading.answers) return { state: 'superseded', reason: 'handed_over' }
  return null
}
