import {
  APPEAL,
  APPEAL_ACTIONS,
  type AppealAction,
  type AppealRule,
  type ProceedingOutcome,
  type ProceedingStage,
} from './appeal.js'
import { COMPLY, COMPLY_ACTIONS, type ComplyAction, type ComplyRule, type Outcome, OVERRIDES } from './comply.js'
import { type ProceedingFacts, refuseContestAtAll } from './contest.js'
import { missingFacts, refuseAtAll, targetsOf } from './decide.js'
import type { CaseFacts } from './facts.js'
import { type CaseActor, isAmong } from './mover.js'
import type { Refusal } from './refusal.js'
import type { Stage } from './stage.js'

/** An action, whether the actor can take it now, and what it requires. */
interface Available {
  readonly available: boolean
  readonly refusal?: Refusal
  /** Whether only facts are missing, which the actor may override with a reason. */
  readonly overridable: boolean
  readonly needs_reason: boolean
}

export interface AvailableAction extends Available {
  readonly action: ComplyAction
  /** Where it usually leads; absent if the stage or the actor does not allow it. */
  readonly to?: Stage
  /** The choice, if there is one. */
  readonly targets?: readonly Stage[]
  readonly outcomes?: readonly Outcome[]
}

export interface AvailableContest extends Available {
  readonly action: AppealAction
  readonly to?: ProceedingStage
  readonly outcomes?: readonly ProceedingOutcome[]
  readonly needs_until: boolean
}

/** Every action of the compliance line, in the order of the table, as available to the actor now. */
export function availableActions(facts: CaseFacts, actor: CaseActor): AvailableAction[] {
  return COMPLY_ACTIONS.map((action) => {
    const rule: ComplyRule = COMPLY[action]
    const never = refuseAtAll(facts, action, actor)
    const missing = missingFacts(facts, action)
    const refusal =
      never ?? (missing.length > 0 ? ({ code: 'workflow/missing_facts', params: { action, missing } } as const) : null)
    const targets = targetsOf(facts, action)
    return {
      action,
      available: refusal === null,
      ...(refusal ? { refusal } : {}),
      overridable: refusal !== null && never === null && isAmong(OVERRIDES, actor),
      needs_reason: rule.reason === true,
      ...(never ? {} : { to: targets[0] }),
      ...(!never && rule.to === 'earlier' ? { targets } : {}),
      ...(rule.outcomes ? { outcomes: rule.outcomes } : {}),
    }
  })
}

/** Every action on this proceeding, or on a new one, as available to the actor now. */
export function availableContests(proceeding: ProceedingFacts | null, actor: CaseActor): AvailableContest[] {
  return APPEAL_ACTIONS.filter((action) => begins(action) === (proceeding === null)).map((action) => {
    const rule: AppealRule = APPEAL[action]
    const refusal = refuseContestAtAll(proceeding, action, actor)
    return {
      action,
      available: refusal === null,
      ...(refusal ? { refusal } : { to: rule.to === 'here' ? proceeding?.stage : rule.to }),
      overridable: false,
      needs_reason: rule.reason === true,
      needs_until: rule.until === true,
      ...(rule.outcomes ? { outcomes: rule.outcomes } : {}),
    }
  })
}

function begins(action: AppealAction): boolean {
  return (APPEAL[action] as AppealRule).from.includes(null)
}
