import { Injectable } from '@nestjs/common'
import { ABILITIES } from '../../domain/access/policy.js'
import { mailChannel } from '../../outbox/delivery/mail-channel.js'
import type { MailState } from '../../outbox/delivery/mail-state.schema.js'
import { MailStates } from '../../outbox/delivery/mail-states.js'
import { DEFAULT_ORGANISATION } from '../../platform/config/declared.js'
import { Settings } from '../../platform/config/settings.js'
import type { Actor } from '../../platform/database/actor.js'
import { Door } from '../../platform/database/door.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import type { SetupView, StepState } from './setup.schema.js'

/** A backup older than this needs attention. */
const BACKUP_DAYS = 8
const DAY = 86_400_000

interface Counts {
  email: string
  factor: boolean
  leads: number
  leads_invited: number
  approvers: number
  approvers_invited: number
}

/** The checklist with which the first administrator finishes the set-up. */
@Injectable()
export class ShowSetup {
  constructor(
    private readonly door: Door,
    private readonly work: UnitOfWork,
    private readonly mails: MailStates,
    private readonly settings: Settings,
  ) {}

  async run(actor: Actor): Promise<SetupView> {
    const { counts, test, backup, now } = await this.door.read(actor, async (tx) => ({
      counts: await countPeople(tx, actor.id),
      test: await lastTest(tx),
      backup: await lastBackup(tx),
      now: tx.now,
    }))
    const channel = await this.work.asWorker(mailChannel)
    const tested = test ? ((await this.mails.of('mail_test.send', [test.id])).get(test.id) ?? null) : null
    const steps = {
      organisation: { state: isDone(this.settings.organisation !== DEFAULT_ORGANISATION), name: this.settings.organisation },
      mail: {
        state: this.mailState(tested, channel.state !== 'closed'),
        configured: this.mails.isConfigured,
        to: counts.email,
        test: test && tested ? { asked_at: test.asked_at.toISOString(), mail: tested } : null,
      },
      lead_counsel: { state: isDone(counts.leads > 0), joined: counts.leads, invited: counts.leads_invited },
      approvers: { state: isDone(counts.approvers > 1), joined: counts.approvers, invited: counts.approvers_invited },
      second_factor: { state: isDone(counts.factor) },
      backup: {
        state: backupState(backup?.at ?? null, now),
        at: backup?.at.toISOString() ?? null,
        note: backup?.note ?? null,
      },
    }
    const states = Object.values(steps).map(({ state }) => state)
    return { done: states.filter((state) => state === 'done').length, total: states.length, ...steps }
  }

  private mailState(test: MailState | null, isDown: boolean): StepState {
    if (!this.mails.isConfigured) return 'open'
    if (isDown || test?.state === 'failed') return 'attention'
    return test?.state === 'sent' ? 'done' : 'open'
  }
}

const isDone = (done: boolean): StepState => (done ? 'done' : 'open')

function backupState(at: Date | null, now: Date): StepState {
  if (!at) return 'open'
  return now.getTime() - at.getTime() > BACKUP_DAYS * DAY ? 'attention' : 'done'
}

async function countPeople(tx: Tx, actorId: string): Promise<Counts> {
  const [counts] = await tx.query<Counts>(
    `SELECT (SELECT email FROM person WHERE id = $1) AS email,
       EXISTS (SELECT FROM second_factor WHERE person_id = $1 AND confirmed_at IS NOT NULL) AS factor,
       count(*) FILTER (WHERE role = 'lead_counsel' AND joined_at IS NOT NULL)::int AS leads,
       count(*) FILTER (WHERE role = 'lead_counsel' AND joined_at IS NULL)::int AS leads_invited,
       count(*) FILTER (WHERE joined_at IS NOT NULL)::int AS approvers, count(*) FILTER (WHERE joined_at IS NULL)::int AS approvers_invited
     FROM person WHERE kind = 'human' AND ended_at IS NULL AND role = ANY ($2)`,
    [actorId, ABILITIES['letter.approve']],
  )
  return counts as Counts
}

async function lastTest(tx: Tx): Promise<{ id: string; asked_at: Date } | null> {
  const [test] = await tx.query<{ id: string; asked_at: Date }>(
    'SELECT id, asked_at FROM mail_test ORDER BY asked_at DESC, id LIMIT 1',
  )
  return test ?? null
}

async function lastBackup(tx: Tx): Promise<{ at: Date; note: string } | null> {
  const [backup] = await tx.query<{ at: Date; note: string }>('SELECT at, note FROM backup_record ORDER BY at DESC, id LIMIT 1')
  return backup ?? null
}
