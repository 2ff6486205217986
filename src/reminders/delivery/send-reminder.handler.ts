import { Injectable } from '@nestjs/common'
import type { Role } from '../../domain/access/role.js'
import { Refused } from '../../domain/errors.js'
import { isSameWall, sayActBy, sayDue, sayDueIn, sayTimeLeft } from '../../domain/moments.js'
import { Ledger } from '../../ledger/ledger.js'
import { Handles, type Job, type OutboxHandler, Postpone } from '../../outbox/handlers.js'
import { Settings } from '../../platform/config/settings.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { MailTransport } from '../../platform/mail/mail-transport.js'
import { MailRendering } from '../../platform/mail/render-mail.js'

/** What the worker sees of a reminder: ids, instants, states. */
interface Row {
  id: string
  directive_id: string
  deadline_id: string
  due_version: number
  person_id: string
  role: Role
  zone: string
  left: boolean
}

/** What the recipient sees of it. */
interface Content {
  reference: string
  title: string
  visibility: string
  subject: string
  status: string
  due_version: number
  due_on: string
  due_at: Date
  due_zone: string
  precision: 'day' | 'instant'
  act_by: Date
  place: string
  name: string
  email: string
  answers: boolean
}

type Outcome = { state: 'sent' } | { state: 'suppressed' | 'superseded'; state_reason: string; code?: string }

/** Another look when no mail server is set yet: a person is setting one. */
const WAIT_MS = 60_000

/**
 * Sends one rung to one person. Its words are read as that person, under the access that they have at this moment: who may no longer
 * see the directive is told nothing. The Message-ID is the rung's own, so that a repeat after a crash is recognised as one.
 */
@Injectable()
@Handles()
export class SendReminderHandler implements OutboxHandler {
  readonly kind = 'reminder.send'

  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly mail: MailTransport,
    private readonly rendering: MailRendering,
    private readonly settings: Settings,
  ) {}

  async run(job: Job): Promise<void> {
    const row = await this.work.asWorker((tx) => planned(tx, job.subject_id))
    if (!row) return
    if (row.left) return this.record(job, row, { state: 'suppressed', state_reason: 'person_left' })
    const seen = await this.work.read({ id: row.person_id, role: row.role, zone: row.zone, name: '' }, async (tx) => {
      const [content] = await tx.query<Content>(CONTENT, [row.deadline_id, row.person_id])
      return content ? { content, now: tx.now } : null
    })
    if (!seen) return this.record(job, row, { state: 'suppressed', state_reason: 'no_access' })
    const { content, now } = seen
    if (content.status !== 'open' || content.due_version !== row.due_version)
      return this.record(job, row, { state: 'superseded', state_reason: content.status === 'open' ? 'moved' : content.status })
    if (!content.answers) return this.record(job, row, { state: 'suppressed', state_reason: 'not_answerable' })
    if (!this.mail.isConfigured) throw new Postpone(new Date(Date.now() + WAIT_MS), 'mail/not_configured')
    try {
      await this.mail.send({
        message_id: `<${row.id}@${new URL(this.settings.http.public_url).hostname}>`,
        to: { name: content.name, address: content.email },
        ...this.rendering.render('reminder', wordsOf(content, row.zone, now, this.settings)),
      })
    } catch (error) {
      if (!(error instanceof Refused) || (error.code !== 'mail/refused' && error.code !== 'mail/bad_address')) throw error
      return this.record(job, row, { state: 'suppressed', state_reason: 'undeliverable', code: error.code })
    }
    await this.record(job, row, { state: 'sent' })
  }

  /** What became of the rung, in one transaction with its event and the job: a worker that was thought dead changes nothing. */
  private async record(job: Job, row: Row, outcome: Outcome): Promise<void> {
    await this.work.asWorker(async (tx) => {
      if ('code' in outcome && outcome.code) await job.bury(tx, outcome.code)
      else await job.settle(tx)
      const reason = 'state_reason' in outcome ? outcome.state_reason : null
      const changed = await tx.execute(
        `UPDATE reminder SET state = $2, state_reason = $3, sent_at = $4 WHERE id = $1 AND state = 'planned'`,
        [row.id, outcome.state, reason, outcome.state === 'sent' ? tx.now : null],
      )
      if (changed === 1)
        await this.ledger.append(tx, `directive:${row.directive_id}`, {
          kind: `reminder.${reason === 'undeliverable' ? 'undeliverable' : outcome.state}`,
        })
    })
  }
}

async function planned(tx: Tx, id: string): Promise<Row | null> {
  const [row] = await tx.query<Row & { state: string }>(
    `SELECT r.id, r.directive_id, r.deadline_id, r.due_version, r.person_id, r.state, p.role, p.zone, p.ended_at IS NOT NULL AS left
     FROM reminder r JOIN person p ON p.id = r.person_id WHERE r.id = $1`,
    [id],
  )
  return row?.state === 'planned' ? row : null
}

const CONTENT = `
  SELECT d.reference, d.title, d.visibility, l.subject, l.status, l.due_version, l.due_on, l.due_at, l.due_zone, l.precision, l.act_by,
    zone_place(l.due_zone, d.agency_id) AS place, p.name, p.email,
    EXISTS (SELECT FROM assignment a WHERE a.directive_id = d.id AND a.person_id = p.id AND a.kind IN ('owner', 'backup') AND a.ended_at IS NULL AND a.returned_at IS NULL) AS answers
  FROM deadline l JOIN directive d ON d.id = l.directive_id JOIN person p ON p.id = $2 WHERE l.id = $1`

function wordsOf(content: Content, zone: string, now: Date, settings: Settings) {
  const due = { due_on: content.due_on, due_at: content.due_at, due_zone: content.due_zone, precision: content.precision }
  const late = content.due_at <= now
  const sooner = !late && content.act_by < content.due_at
  return {
    organisation: settings.organisation,
    reference: content.reference,
    title: content.visibility === 'open' ? content.title : '',
    subject: content.visibility === 'open' ? content.subject : content.reference,
    due: sayDue(due, content.place),
    due_there: sayDueIn(due, zone) ?? '',
    act_by: sooner ? sayActBy(content.act_by, content.due_zone, content.place) : '',
    act_by_there: sooner && !isSameWall(content.act_by, content.due_zone, zone) ? sayActBy(content.act_by, zone) : '',
    left: sayTimeLeft(now, late ? content.due_at : content.act_by),
    late,
    link: `${settings.http.public_url}/directives/${content.reference}`,
  }
}
