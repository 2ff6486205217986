import { Injectable } from '@nestjs/common'
import { Ledger } from '../../ledger/ledger.js'
import type { Job } from '../../outbox/handlers.js'
import { Outbox } from '../../outbox/outbox.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { addCall, lockStream, planCheck } from './call-switch.js'
import { type Answered, isAnswered, type Unanswered } from './call-target.js'
import { AnswerFiles, type KeptAnswer } from './keep-answer.js'
import type { MadeCall } from './made-call.js'
import { giveSwitchTask } from './switch-tasks.js'

/** Records the outcome of a call under the epoch of its caller: state, evidence, tasks, the next check and the event, all or nothing. */
@Injectable()
export class RecordCall {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly answers: AnswerFiles,
  ) {}

  /** Throws `StaleEpoch` if another worker has taken over the call. In that case, nothing is stored. */
  async run(job: Job, call: MadeCall, outcome: Answered | Unanswered): Promise<void> {
    const answered = isAnswered(outcome) ? outcome : null
    // A requested check asks for evidence. A planned check that finds the expected state leaves its row but no document.
    const proof =
      answered?.state && call.asked_by !== null && agrees(call, answered) ? await this.answers.arrive(call, answered) : null
    try {
      await this.work.asWorker(async (tx) => {
        await job.settle(tx)
        await lockStream(tx, `directive:${call.directive_id}`)
        // A call that was superseded in the meantime says nothing about the current state.
        const [row] = await tx.query<{ state: string }>('SELECT state FROM switch_call WHERE id = $1', [call.id])
        if (row?.state !== 'waiting' && row?.state !== 'calling') return
        const kind = await this.write(tx, call, outcome, proof)
        await this.ledger.append(tx, `directive:${call.directive_id}`, { kind })
      })
    } finally {
      await proof?.file.drop()
    }
    this.outbox.ring()
  }

  private async write(tx: Tx, call: MadeCall, outcome: Answered | Unanswered, proof: KeptAnswer | null): Promise<string> {
    if (call.dry_run) return this.writeDryRun(tx, call, outcome)
    if (call.act === 'verify') return this.writeLook(tx, call, outcome, proof)
    const kind = await end(tx, call, outcome, isAnswered(outcome) ? 'answered' : 'failed')
    if (!isAnswered(outcome)) await giveSwitchTask(tx, call, 'do_by_hand')
    // Planned whatever the reply was, and even without one: only verify determines the state.
    const { directive_id, measure_id, switch_id, asked_by } = call
    const expects = call.act === 'do' ? 'off' : 'on'
    await addCall(tx, this.outbox, { directive_id, measure_id, switch_id, asked_by, act: 'verify', after_id: call.id, expects })
    return kind
  }

  private writeDryRun(tx: Tx, call: MadeCall, outcome: Answered | Unanswered): Promise<string> {
    return end(tx, call, outcome, isAnswered(outcome) ? 'answered' : 'failed')
  }

  private async writeLook(tx: Tx, call: MadeCall, outcome: Answered | Unanswered, proof: KeptAnswer | null): Promise<string> {
    const state = !isAnswered(outcome) ? 'failed' : agrees(call, outcome) ? 'verified' : 'contradicted'
    const kind = await end(tx, call, outcome, state)
    if (proof) await this.answers.keep(tx, call, proof)
    if (state === 'failed') await giveSwitchTask(tx, call, 'look_by_hand')
    if (state === 'contradicted') await this.alarm(tx, call)
    await planCheck(tx, this.outbox, call.measure_id)
    return kind
  }

  /** A task and a mail for both owner and verifier; repeated at a later check if they closed the task and the state is still wrong. */
  private async alarm(tx: Tx, call: MadeCall): Promise<void> {
    for (const person_id of new Set([call.owner_id, call.verifier_id])) {
      const id = await giveSwitchTask(tx, call, 'contradicted', person_id)
      if (id) await this.outbox.put(tx, { kind: 'switch_alarm.send', subject_id: id, directive_id: call.directive_id })
    }
  }
}

const agrees = (call: MadeCall, { state }: Answered): boolean => call.expects === null || call.expects === state

type Ended = 'answered' | 'verified' | 'contradicted' | 'failed'

/** @returns the kind of the event */
async function end(tx: Tx, call: MadeCall, outcome: Answered | Unanswered, state: Ended): Promise<string> {
  const answered = isAnswered(outcome) ? outcome : null
  await tx.execute(
    `UPDATE switch_call SET state = $2, called_at = COALESCE(called_at, $3), ended_at = $4, status = $5, answer = $6, answer_state = $7, error_code = $8
     WHERE id = $1`,
    [
      call.id,
      state,
      call.asked_at,
      tx.now,
      outcome.status,
      answered?.answer ?? null,
      answered?.state ?? null,
      isAnswered(outcome) ? null : outcome.code,
    ],
  )
  if (state === 'verified') return call.asked_by === null ? 'switch.still_off' : 'switch.verified'
  if (state === 'failed') return call.act === 'verify' ? 'switch.unanswered' : 'switch.failed'
  return state === 'answered' && call.dry_run ? 'switch.dry_run_answered' : `switch.${state}`
}
