import { APPEAL, type AppealAction, type AppealRule, type ProceedingOutcome, type ProceedingStage, type Stay } from './appeal.js'
import type { CaseActor } from './mover.js'
import { type Refusal, refuseInput, refuseLevel, refuseMover } from './refusal.js'

/** A proceeding as the domain sees it; `null` is a new one. */
export interface ProceedingFacts {
  readonly stage: ProceedingStage
  readonly stay: Stay
}

export interface ContestInput {
  readonly reason?: string
  readonly outcome?: string
  /** An instant, 'YYYY-MM-DDTHH:MM:SSZ'. */
  readonly until?: string
}

/** The effect of an action on a proceeding, in full: anything not stated does not change. */
export interface ContestDecision {
  readonly action: AppealAction
  readonly to: ProceedingStage
  readonly stay: Stay
  /** The end of the stay granted by this action. */
  readonly until: string | null
  readonly outcome: ProceedingOutcome | null
  /** Whether this amends the directive, so that the measures concerned must be reversed. */
  readonly opens_amendment: boolean
  readonly proposes: 'pause' | null
}

/** The effect of an action on this proceeding, or why it is refused. Pure: the directive's own stage plays no part. */
export function contest(
  proceeding: ProceedingFacts | null,
  action: AppealAction,
  input: ContestInput,
  actor: CaseActor,
): ContestDecision | Refusal {
  const rule: AppealRule = APPEAL[action]
  const outcome = rule.outcomes ? (input.outcome as ProceedingOutcome) : null
  return (
    refuseContestAtAll(proceeding, action, actor) ??
    refuseInput(action, rule, input) ?? {
      action,
      to: rule.to === 'here' ? (proceeding as ProceedingFacts).stage : rule.to,
      stay: rule.stay?.to ?? proceeding?.stay ?? 'none',
      until: rule.until ? (input.until as string) : null,
      outcome,
      opens_amendment: outcome !== null && (rule.amends ?? []).includes(outcome),
      proposes: rule.proposes ?? null,
    }
  )
}

/** Why the action is closed to the actor in any case: their level, the proceeding's stage, their role. */
export function refuseContestAtAll(proceeding: ProceedingFacts | null, action: AppealAction, actor: CaseActor): Refusal | null {
  return refuseLevel(action, actor) ?? refuseStanding(proceeding, action) ?? refuseMover(action, APPEAL[action].by, actor)
}

function refuseStanding(proceeding: ProceedingFacts | null, action: AppealAction): Refusal | null {
  const rule: AppealRule = APPEAL[action]
  const stage = proceeding?.stage ?? null
  const stay = proceeding?.stay ?? null
  if (rule.from.includes(stage) && (!rule.stay || rule.stay.from.includes(stay as Stay))) return null
  return { code: 'workflow/not_from_here', params: { action, stage, stay } }
}
