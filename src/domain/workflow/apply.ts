import type { ProceedingOutcome, ProceedingStage, Stay } from './appeal.js'
import { COMPLY, type Outcome } from './comply.js'
import type { ContestDecision } from './contest.js'
import type { Transition } from './decide.js'
import { inOrder, type Stage } from './stage.js'

/** The part of a directive that belongs to the compliance line. */
export interface LineState {
  readonly stage: Stage
  readonly owed: readonly Stage[]
  readonly outcome: Outcome | null
}

/** The part of a proceeding that belongs to the appeal line. */
export interface ProceedingState {
  readonly stage: ProceedingStage
  readonly stay: Stay
  readonly stay_until: string | null
  readonly outcome: ProceedingOutcome | null
}

/** The directive after the decision. Everything else stays the same. */
export function applyDecision<State extends LineState>(state: State, decision: Transition): State {
  const left = state.owed.filter((stage) => !decision.settles.includes(stage))
  return { ...state, stage: decision.to, owed: inOrder([...left, ...decision.owes]), outcome: decision.outcome }
}

/** The proceeding after the decision; a new one if there was none. */
export function applyContest(state: ProceedingState | null, decision: ContestDecision): ProceedingState {
  return {
    stage: decision.to,
    stay: decision.stay,
    stay_until: decision.until ?? state?.stay_until ?? null,
    outcome: decision.outcome ?? state?.outcome ?? null,
  }
}

/**
 * The directive after a decision on one of its proceedings: with the stages that an amendment requires, if there was one, otherwise
 * unchanged. A closed directive is not amended: a person reopens it first.
 */
export function carryOver<State extends LineState>(state: State, decision: ContestDecision): State {
  if (!decision.opens_amendment || state.stage === 'closed') return state
  return { ...state, owed: inOrder([...state.owed, ...COMPLY.amend.owes]) }
}
