import { randomUUID } from 'node:crypto'
import { type Coded, phrase } from '../../domain/catalogue/phrase.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import type { MadeCall } from './made-call.js'

type Why = 'do_by_hand' | 'look_by_hand' | 'contradicted'

/**
 * Creates a task about what a switch failed to do. Its text names the switch and nothing about the case, which the worker does not
 * know; the task belongs to its measure. @returns its id; null if the person already has such an open task
 */
export async function giveSwitchTask(tx: Tx, call: MadeCall, why: Why, personId = call.owner_id): Promise<string | null> {
  const kind = why === 'contradicted' ? 'switch_contradicted' : 'switch_unanswered'
  const subject = phrase(`task/switch_${why}`, { name: call.name, state: wanted(call) })
  return addWorkerTask(tx, call, { kind, subject, person_id: personId })
}

/** Asks the verifier to judge the switch's evidence, unless there is such a task already. */
export function askToJudge(tx: Tx, call: MadeCall): Promise<string | null> {
  const subject = phrase('task/judge_switch', { name: call.name })
  return addWorkerTask(tx, call, { kind: 'judge_evidence', subject, person_id: call.verifier_id })
}

function wanted({ act, expects }: MadeCall): 'on' | 'off' {
  if (act === 'verify') return expects ?? 'off'
  return act === 'do' ? 'off' : 'on'
}

async function addWorkerTask(
  tx: Tx,
  call: MadeCall,
  task: { kind: string; subject: Coded; person_id: string },
): Promise<string | null> {
  const open = await tx.query(
    'SELECT FROM task WHERE subject_id = $1 AND kind = $2 AND person_id = $3 AND done_at IS NULL AND cancelled_at IS NULL',
    [call.measure_id, task.kind, task.person_id],
  )
  if (open.length > 0) return null
  const id = randomUUID()
  await tx.execute(
    `INSERT INTO task (id, directive_id, kind, subject_code, subject_params, person_id, subject_id, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, call.directive_id, task.kind, task.subject.code, task.subject.params, task.person_id, call.measure_id, tx.now],
  )
  return id
}
