import { Injectable } from '@nestjs/common'
import { Ledger } from '../../ledger/ledger.js'
import { MAX_ATTEMPTS } from '../../outbox/backoff.js'
import { Handles, type Job, type OutboxHandler, Postpone } from '../../outbox/handlers.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { lockStream } from './call-switch.js'
import { type Answered, CallTarget, isAnswered, type Unanswered } from './call-target.js'
import type { MadeCall } from './made-call.js'
import { RecordCall } from './record-call.js'
import { giveSwitchTask } from './switch-tasks.js'

interface Found extends MadeCall {
  readonly state: string
  readonly url: string
  readonly subject: string
  readonly sealed: Buffer
  readonly retired: boolean
  /** For a scheduled check: whether the measure is still attached to this switch and not reversed. */
  readonly watched: boolean
  /** Whether an earlier call of this switch is in progress. */
  readonly behind: boolean
}

const WAIT_MS = 10_000
/** A check matters less than an action, and another is planned anyway: after this many attempts a person is notified. */
const LOOKS = 6
/** Another system may need a moment to carry out an action: it is checked this often before the action counts as not done. */
const LOOKS_AFTER_AN_ACT = 3

/** There was no answer, or the state is not the expected one yet: the call is repeated after the outbox's backoff. */
class AskAgain extends Error {
  override readonly name = 'AskAgain'

  constructor(readonly code: string) {
    super(code)
  }
}

/**
 * Calls another system: verify, do, undo. The reply to a do or undo is never trusted: after each, a separate verify call checks
 * the state. If a worker is killed in between, the row is unchanged, and the next worker calls with the same webhook-id.
 */
@Injectable()
@Handles()
export class CallSwitchHandler implements OutboxHandler {
  readonly kind = 'switch.call'
  /** Longer than a call may take, including the writes before and after it. */
  readonly lease_seconds = 60

  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly target: CallTarget,
    private readonly record: RecordCall,
  ) {}

  async run(job: Job): Promise<void> {
    const call = await this.work.asWorker((tx) => this.begin(tx, job))
    if (!call) return
    const outcome = await this.target.run({ ...call, id: job.subject_id })
    const why = whyAgain(call, outcome, job.attempts)
    if (why) throw new AskAgain(why)
    await this.record.run(job, call, outcome)
  }

  /** Null if there is no longer anything to call. An action is marked before it is sent: from then on, the state is unknown. */
  private async begin(tx: Tx, job: Job): Promise<(MadeCall & Found) | null> {
    const [found] = await tx.query<Found>(FIND, [job.subject_id, tx.now])
    if (!found || !['waiting', 'calling'].includes(found.state)) return null
    const left = found.retired ? 'switch/retired' : !found.watched ? 'switch/not_in_force' : null
    if (left) {
      await this.leave(tx, job, found, left)
      return null
    }
    if (found.behind) throw new Postpone(new Date(tx.now.getTime() + WAIT_MS), 'switch/under_way')
    if (found.act !== 'verify' && found.state === 'waiting') {
      await lockStream(tx, `directive:${found.directive_id}`)
      const marked = await tx.execute(
        `UPDATE switch_call SET state = 'calling', called_at = $2 WHERE id = $1 AND state = 'waiting'`,
        [found.id, tx.now],
      )
      // Superseded while it was waiting for the lock.
      if (marked === 0) return null
      await this.ledger.append(tx, `directive:${found.directive_id}`, { kind: 'switch.called' })
    }
    return { ...found, asked_at: tx.now }
  }

  private async leave(tx: Tx, job: Job, call: Found, code: string): Promise<void> {
    await job.settle(tx)
    await lockStream(tx, `directive:${call.directive_id}`)
    await tx.execute(
      `UPDATE switch_call SET state = 'left', ended_at = $2, error_code = $3 WHERE id = $1 AND state IN ('waiting', 'calling')`,
      [call.id, tx.now, code],
    )
    // If an action will not be carried out, or a watched switch is no longer checked, someone must be notified.
    if (call.act !== 'verify' && !call.dry_run) await giveSwitchTask(tx, { ...call, asked_at: tx.now }, 'do_by_hand')
    else if (code === 'switch/retired' && call.watched) await giveSwitchTask(tx, { ...call, asked_at: tx.now }, 'look_by_hand')
    await this.ledger.append(tx, `directive:${call.directive_id}`, { kind: 'switch.left' })
  }
}

/** Why it is called again: there was no reply, and attempts are left; or an action needs a moment. */
function whyAgain(call: MadeCall, outcome: Answered | Unanswered, attempts: number): string | null {
  if (!isAnswered(outcome)) {
    const tries = call.act === 'verify' ? LOOKS : MAX_ATTEMPTS
    return outcome.final || attempts >= tries ? null : outcome.code
  }
  const otherwise = call.act === 'verify' && call.expects !== null && outcome.state !== call.expects
  return otherwise && call.after_id !== null && attempts < LOOKS_AFTER_AN_ACT ? 'switch/not_yet' : null
}

const FIND = `
  SELECT c.id, c.directive_id, c.measure_id, c.switch_id, c.act, c.dry_run, c.asked_by, c.after_id, c.expects, c.state, s.name, s.url, s.subject,
    s.retired_at IS NOT NULL AS retired, k.sealed, m.person_id AS owner_id, m.verifier_id,
    c.asked_by IS NOT NULL OR (m.switch_id = c.switch_id AND m.restored_at IS NULL) AS watched,
    EXISTS (SELECT FROM switch_call e JOIN outbox o ON o.kind = 'switch.call' AND o.subject_id = e.id
      WHERE e.switch_id = c.switch_id AND (e.due_at, e.id) < (c.due_at, c.id) AND e.due_at > c.due_at - interval '1 day'
        AND o.state = 'leased' AND o.lease_until > $2) AS behind
  FROM switch_call c JOIN switch s ON s.id = c.switch_id JOIN switch_secret k ON k.switch_id = s.id JOIN measure m ON m.id = c.measure_id
  WHERE c.id = $1`
