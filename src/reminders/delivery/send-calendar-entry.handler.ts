import { Injectable } from '@nestjs/common'
import type { Role } from '../../domain/access/role.js'
import type { Locale } from '../../domain/catalogue/locale.js'
import { owedTelling, type Telling, type Told } from '../../domain/reminders/calendar-mail.js'
import { MailDelivery } from '../../outbox/delivery/mail-delivery.js'
import { type Given, Handles, type Job, type OutboxHandler, Postpone } from '../../outbox/handlers.js'
import { Settings } from '../../platform/config/settings.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { MailTransport } from '../../platform/mail/mail-transport.js'
import { MailRendering } from '../../platform/mail/render-mail.js'
import { DEADLINES, type Reading } from '../reminded-deadlines.js'
import { entryMail } from './entry-mail.js'

/** A calendar to check, with what the worker may know about its owner: ids, instants, states. */
interface Planned {
  now: Date
  id: string
  deadline_id: string
  state: string
  person_id: string
  role: Role
  zone: string
  locale: Locale | null
  wanted: boolean
  told: Told | null
  /** A later row of the same person and deadline will send the newer state. */
  overtaken: boolean
  /** An earlier one is being sent: what the calendar has is known only afterwards. */
  behind: boolean
}
type Owed = Exclude<Telling, { left: string }>

/**
 * Sends one person's calendar the current state of one deadline: the entry, its update, or its cancellation. Read with that
 * person's current access. A person who can no longer see the directive gets nothing, not even a cancellation, which would reveal
 * that something moved.
 */
@Injectable()
@Handles()
export class SendCalendarEntryHandler implements OutboxHandler {
  readonly kind = 'calendar_entry.send'
  /** Longer than the mail server's time limit, so that nobody else sends the same mail meanwhile. */
  readonly lease_seconds = 90
  // After the reminders, which matter most: an entry is a convenience.
  readonly wire_turn = 3

  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: Settings,
    private readonly transport: MailTransport,
    private readonly rendering: MailRendering,
    private readonly delivery: MailDelivery,
  ) {}

  async run(job: Job): Promise<void> {
    const planned = await this.work.asWorker((tx) => findPlanned(tx, job.subject_id))
    if (planned?.state !== 'planned') return
    if (planned.overtaken) return this.leave(job, planned, 'overtaken')
    if (planned.behind) throw new Postpone(planned.now, 'calendar_entry/under_way')
    const recipient = { id: planned.person_id, role: planned.role, zone: planned.zone, locale: planned.locale }
    const { reading, now, locale } = await this.work.asRecipient(job, recipient, async (tx) => ({
      reading: await DEADLINES.value.readAsRecipient(tx, planned.deadline_id),
      now: tx.now,
      locale: tx.locale,
    }))
    if (!reading) return this.leave(job, planned, 'no_access')
    const owed = owedTelling(reading, planned.told, planned.wanted && reading.answers)
    if ('left' in owed) return this.leave(job, planned, owed.left)
    await this.delivery.run(job, {
      person_id: planned.person_id,
      mail: () => this.mailOf(locale, reading, owed, now),
      sent: async (tx) => {
        await tx.execute(
          `UPDATE calendar_entry SET state = 'sent', method = $2, sequence = $3, due_version = $4, sent_at = $5 WHERE id = $1`,
          [planned.id, owed.method, owed.sequence, reading.due_version, tx.now],
        )
      },
      refused: (tx) => markLeft(tx, planned, 'undeliverable'),
    })
  }

  async gaveUp(tx: Tx, { subject_id }: Given): Promise<void> {
    await tx.execute(`UPDATE calendar_entry SET state = 'left', state_reason = 'failed' WHERE id = $1 AND state = 'planned'`, [
      subject_id,
    ])
  }

  async tryAgain(tx: Tx, { subject_id }: Given): Promise<boolean> {
    const changed = await tx.execute(
      `UPDATE calendar_entry SET state = 'planned', state_reason = NULL WHERE id = $1 AND state = 'left' AND state_reason IN ('undeliverable', 'failed')`,
      [subject_id],
    )
    return changed === 1
  }

  private mailOf(locale: Locale, reading: Reading, owed: Owed, now: Date) {
    const { organisation, http } = this.settings
    const from = { organisation, public_url: http.public_url, sender: this.transport.sender }
    const { data, calendar } = entryMail(locale, reading, owed, now, from)
    const to = { name: reading.recipient.name, address: reading.recipient.email }
    return { to, ...this.rendering.render(locale, 'calendar_entry', data), calendar }
  }

  private leave(job: Job, planned: Planned, reason: string): Promise<void> {
    return this.work.asWorker(async (tx) => {
      await job.settle(tx)
      await markLeft(tx, planned, reason)
    })
  }
}

async function markLeft(tx: Tx, { id }: Planned, reason: string): Promise<void> {
  await tx.execute(`UPDATE calendar_entry SET state = 'left', state_reason = $2 WHERE id = $1`, [id, reason])
}

async function findPlanned(tx: Tx, id: string): Promise<Planned | undefined> {
  const [planned] = await tx.query<Planned>(
    `SELECT edict_now() AS now, e.id, e.deadline_id, e.state, e.person_id, p.role, p.zone, p.locale, p.calendar_mail_at IS NOT NULL AND p.ended_at IS NULL AS wanted,
       (SELECT json_build_object('method', t.method, 'sequence', t.sequence, 'due_version', t.due_version) FROM calendar_entry t
        WHERE t.deadline_id = e.deadline_id AND t.person_id = e.person_id AND t.state = 'sent' ORDER BY t.sequence DESC LIMIT 1) AS told,
       EXISTS (SELECT FROM calendar_entry n WHERE n.deadline_id = e.deadline_id AND n.person_id = e.person_id AND n.state = 'planned'
         AND (n.made_at, n.id) > (e.made_at, e.id)) AS overtaken,
       EXISTS (SELECT FROM calendar_entry b JOIN delivery s ON s.kind = 'calendar_entry' AND s.subject_id = b.id AND s.state = 'sending'
         JOIN outbox o ON o.kind = 'calendar_entry.send' AND o.subject_id = b.id AND o.state = 'leased' AND o.lease_until > edict_now()
         WHERE b.deadline_id = e.deadline_id AND b.person_id = e.person_id AND b.state = 'planned' AND b.id <> e.id) AS behind
     FROM calendar_entry e JOIN person p ON p.id = e.person_id WHERE e.id = $1`,
    [id],
  )
  return planned
}
