import type { z } from 'zod'
import { type Access, accessTo } from '../directives/access.js'
import { caseActor } from '../directives/case-actor.js'
import { isLive, type ProceedingOutcome, type ProceedingStage, type Stay } from '../domain/workflow/appeal.js'
import { applyContest } from '../domain/workflow/apply.js'
import { type ContestDecision } from '../domain/workflow/contest.js'
import { one } from '../platform/database/rows.js'
import { type Tx } from '../platform/database/unit-of-work.js'
import type { ProceedingActBody, ProceedingView } from './appeals.schema.js'
import { listProceedings } from './list-proceedings.js'
import { Proceeding } from './proceeding.entity.js'

type View = z.infer<typeof ProceedingView>

export function changed(
  row: Proceeding,
  decision: ContestDecision,
  input: z.infer<typeof ProceedingActBody>,
  now: Date,
): Partial<Proceeding> {
  const before = {
    stage: row.stage as ProceedingStage,
    stay: row.stay as Stay,
    stay_until: row.stay_until?.toISOString() ?? null,
    outcome: row.outcome as ProceedingOutcome | null,
  }
  const after = applyContest(before, decision)
  const today = now.toISOString().slice(0, 10)
  return {
    stage: after.stage,
    stay: after.stay,
    stay_until: after.stay_until === null ? null : new Date(after.stay_until),
    outcome: after.outcome,
    reason: input.reason ?? row.reason,
    ended_at: isLive(after.stage) ? null : (row.ended_at ?? now),
    filed_on: decision.action === 'file_proceeding' ? (input.filed_on ?? today) : row.filed_on,
    decided_on: decision.action === 'decide_proceeding' ? (input.decided_on ?? today) : row.decided_on,
  }
}

export async function countLive(tx: Tx, directiveId: string): Promise<void> {
  await tx.execute(
    'UPDATE directive SET live_proceedings = (SELECT count(*) FROM proceeding WHERE directive_id = $1 AND ended_at IS NULL) WHERE id = $1',
    [directiveId],
  )
}

export async function viewProceeding(tx: Tx, access: Access, id: string): Promise<View> {
  const now = await accessTo(tx, access.directive.reference)
  return one(await listProceedings(tx, now, await caseActor(tx, now), id))
}
