import { Injectable } from '@nestjs/common'
import type { Role } from '../../domain/access/role.js'
import { Refused } from '../../domain/errors.js'
import { owedTelling, type Telling, type Told } from '../../domain/reminders/calendar-mail.js'
import { Handles, type Job, type OutboxHandler, Postpone } from '../../outbox/handlers.js'
import { Settings } from '../../platform/config/settings.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { MailTransport } from '../../platform/mail/mail-transport.js'
import { MailRendering } from '../../platform/mail/render-mail.js'
import { endDelivery, startDelivery } from './deliveries.js'
import { entryMail } from './entry-mail.js'
import { NOT_CONFIGURED_PAUSE, nextTry } from './pauses.js'
import { type Reading, readAsRecipient } from './read-as-recipient.js'

/** A calendar to be looked at, with what the worker may know of its owner: ids, instants, states. */
interface Planned {
  id: string
  deadline_id: string
  state: string
  person_id: string
  role: Role
  zone: string
  wanted: boolean
  told: Told | null
}
type Owed = Exclude<Telling, { left: string }>

/**
 * Tells one person's calendar what became of one deadline: the entry, its update, or its end. Read as that person, under the access that
 * they have at this moment. Who may no longer see the directive is told nothing, not even that an entry is to go: that would tell them
 * that something moved.
 */
@Injectable()
@Handles()
export class SendCalendarEntryHandler implements OutboxHandler {
  readonly kind = 'calendar_entry.send'
  /** Longer than a mail server may take: while one mail is on its way, nobody shall send it again. */
  readonly lease_seconds = 90
  // After the reminders, which are what counts: an entry is a convenience.
  readonly wire_turn = 3

  constructor(
    private readonly work: UnitOfWork,
    private readonly settings: Settings,
    private readonly mail: MailTransport,
    private readonly rendering: MailRendering,
  ) {}

  async run(job: Job): Promise<void> {
    const planned = await this.work.asWorker((tx) => findPlanned(tx, job.subject_id))
    if (planned?.state !== 'planned') return
    const recipient = { id: planned.person_id, role: planned.role, zone: planned.zone, name: '' }
    const { reading, now } = await this.work.read(recipient, async (tx) => ({
      reading: await readAsRecipient(tx, planned.deadline_id),
      now: tx.now,
    }))
    if (!reading) return this.leave(job, planned, 'no_access')
    const owed = owedTelling(reading, planned.told, planned.wanted && reading.answers)
    if ('left' in owed) return this.leave(job, planned, owed.left)
    if (!this.mail.isConfigured) throw new Postpone(new Date(now.getTime() + NOT_CONFIGURED_PAUSE), 'mail/not_configured')
    const host = new URL(this.settings.http.public_url).hostname
    const delivery = await this.work.asWorker((tx) => startDelivery(tx, job, planned.person_id, `<${planned.id}@${host}>`))
    try {
      await this.send(reading, owed, delivery.message_id, now)
    } catch (error) {
      const code = error instanceof Refused ? error.code : null
      if (code === 'mail/unavailable') throw new Postpone(nextTry(now, delivery), code)
      if (code === 'mail/refused' || code === 'mail/bad_address') return this.giveUp(job, planned, code)
      throw error
    }
    await this.work.asWorker(async (tx) => {
      await job.settle(tx)
      await tx.execute(
        `UPDATE calendar_entry SET state = 'sent', method = $2, sequence = $3, due_version = $4, sent_at = $5 WHERE id = $1`,
        [planned.id, owed.method, owed.sequence, reading.due_version, tx.now],
      )
      await endDelivery(tx, job, 'sent')
    })
  }

  private async send(reading: Reading, owed: Owed, message_id: string, now: Date): Promise<void> {
    const { organisation, http } = this.settings
    const from = { organisation, public_url: http.public_url, sender: this.mail.sender }
    const { data, calendar } = entryMail(reading, owed, now, from)
    const to = { name: reading.recipient.name, address: reading.recipient.email }
    await this.mail.send({ message_id, to, ...this.rendering.render('calendar_entry', data), calendar, automatic: true })
  }

  private leave(job: Job, planned: Planned, reason: string): Promise<void> {
    return this.work.asWorker(async (tx) => {
      await job.settle(tx)
      await markLeft(tx, planned, reason)
    })
  }

  private giveUp(job: Job, planned: Planned, code: string): Promise<void> {
    return this.work.asWorker(async (tx) => {
      await job.bury(tx, code)
      await endDelivery(tx, job, 'refused')
      await markLeft(tx, planned, 'undeliverable')
    })
  }
}

const markLeft = (tx: Tx, { id }: Planned, reason: string) =>
  tx.execute(`UPDATE calendar_entry SET state = 'left', state_reason = $2 WHERE id = $1`, [id, reason])

async function findPlanned(tx: Tx, id: string): Promise<Planned | undefined> {
  const [planned] = await tx.query<Planned>(
    `SELECT e.id, e.deadline_id, e.state, e.person_id, p.role, p.zone, p.calendar_mail_at IS NOT NULL AND p.ended_at IS NULL AS wanted,
       (SELECT json_build_object('method', t.method, 'sequence', t.sequence, 'due_version', t.due_version) FROM calendar_entry t
        WHERE t.deadline_id = e.deadline_id AND t.person_id = e.person_id AND t.state = 'sent' ORDER BY t.sequence DESC LIMIT 1) AS told
     FROM calendar_entry e JOIN person p ON p.id = e.person_id WHERE e.id = $1`,
    [id],
  )
  return planned
}
