import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { Role } from '../../domain/access/role.js'
import type { Locale } from '../../domain/catalogue/locale.js'
import { Ledger } from '../../ledger/ledger.js'
import { MailDelivery } from '../../outbox/delivery/mail-delivery.js'
import { type Given, Handles, type Job, type OutboxHandler } from '../../outbox/handlers.js'
import { Outbox } from '../../outbox/outbox.js'
import { Settings } from '../../platform/config/settings.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { MailRendering } from '../../platform/mail/render-mail.js'
import { DEADLINES, type Reading } from '../reminded-deadlines.js'
import { reminderMail } from './reminder-mail.js'
import { tellUndelivered } from './tell-undelivered.js'

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

type Left = { state: 'suppressed' | 'superseded'; reason: string }

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
    private readonly ledger: Ledger,
    private readonly settings: Settings,
    private readonly rendering: MailRendering,
    private readonly delivery: MailDelivery,
    private readonly outbox: Outbox,
  ) {}

  async run(job: Job): Promise<void> {
    const rung = await this.work.asWorker((tx) => findRung(tx, job.subject_id))
    if (rung?.state !== 'planned') return
    const { reading, now, locale } = await this.readFor(job, rung)
    const left = leftOf(rung, reading)
    if (left) return this.leave(job, rung, left)
    await this.delivery.run(job, {
      person_id: rung.person_id,
      mail: () => this.mailOf(locale, reading as Reading, now),
      sent: async (tx) => {
        await this.lock(tx, rung)
        // A sent mail is recorded as sent, even if the deadline moved while it was being sent.
        await tx.execute(`UPDATE reminder SET state = 'sent', state_reason = NULL, sent_at = $2 WHERE id = $1`, [rung.id, tx.now])
        await this.tell(tx, rung, 'reminder.sent')
      },
      // The server will never accept it: a person must find another way to inform the recipient.
      refused: (tx) => this.giveUp(tx, rung, 'undeliverable'),
    })
  }

  async gaveUp(tx: Tx, { subject_id }: Given): Promise<void> {
    const rung = await findRung(tx, subject_id)
    if (rung?.state === 'planned') await this.giveUp(tx, rung, 'failed')
  }

  async tryAgain(tx: Tx, { subject_id }: Given): Promise<boolean> {
    const rung = await findRung(tx, subject_id)
    if (!rung) return false
    await this.lock(tx, rung)
    const changed = await tx.execute(
      `UPDATE reminder SET state = 'planned', state_reason = NULL WHERE id = $1 AND state = 'suppressed' AND state_reason IN ('undeliverable', 'failed')`,
      [rung.id],
    )
    if (changed === 1) await this.tell(tx, rung, 'reminder.planned_again')
    return changed === 1
  }

  /** It will not be sent: the owner and the recipient get a task, and the directive is checked immediately. */
  private async giveUp(tx: Tx, rung: Rung, reason: 'undeliverable' | 'failed'): Promise<void> {
    await this.lock(tx, rung)
    const tasks = await tellUndelivered(tx, rung)
    await this.keepLeft(tx, rung, { state: 'suppressed', reason }, 'reminder.undeliverable')
    if (tasks > 0) await this.outbox.put(tx, { kind: 'checker.look', subject_id: randomUUID(), directive_id: rung.directive_id })
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
      await this.keepLeft(tx, rung, left, `reminder.${left.state}`)
    })
  }

  private async keepLeft(tx: Tx, rung: Rung, left: Left, kind: string): Promise<void> {
    await this.lock(tx, rung)
    const changed = await tx.execute(`UPDATE reminder SET state = $2, state_reason = $3 WHERE id = $1 AND state = 'planned'`, [
      rung.id,
      left.state,
      left.reason,
    ])
    // The change that moved the deadline has already recorded it.
    if (changed === 1) await this.tell(tx, rung, kind)
  }

  // The directive before its reminders, as in every other transaction that moves a deadline: the reverse order could deadlock.
  private async lock(tx: Tx, rung: Rung): Promise<void> {
    await tx.query('SELECT lock_stream($1)', [`directive:${rung.directive_id}`])
  }

  private async tell(tx: Tx, rung: Rung, kind: string): Promise<void> {
    const details = { reminder_id: rung.id, deadline_id: rung.deadline_id, rung: rung.rung, person_id: rung.person_id }
    await this.ledger.append(tx, `directive:${rung.directive_id}`, { kind, details })
  }
}

async function findRung(tx: Tx, id: string): Promise<Rung | undefined> {
  const [rung] = await tx.query<Rung>(
    `SELECT r.id, r.directive_id, r.deadline_id, r.due_version, r.rung, r.state, r.person_id, p.role, p.zone, p.locale, p.ended_at
     FROM reminder r JOIN person p ON p.id = r.person_id WHERE r.id = $1`,
    [id],
  )
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
