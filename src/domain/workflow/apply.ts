import type { ProceedingOutcome, ProceedingStage, Stay } from './appeal.js'
import { COMPLY, type Outcome } from './comply.js'
import type { ContestDecision } from './contest.js'
import type { Decision } from './decide.js'
import { inOrder, type Stage } from './stage.js'

/** What the compliance line keeps of a directive. */
export interface LineState {
  readonly stage: Stage
  readonly owed: readonly Stage[]
  readonly outcome: Outcome | null
}

/** What the appeal line keeps of a proceeding. */
export interface ProceedingState {
  readonly stage: ProceedingStage
  readonly stay: Stay
  readonly stay_until: string | null
  readonly outcome: ProceedingOutcome | null
}

/** The directive after the decision. Whatever else it holds is left as it is. */
export function applyDecision<State extends LineState>(state: State, decision: Decision): State {
  const left = state.owed.filter((stage) => !decision.settles.includes(stage))
  return { ...state, stage: decision.to, owed: inOrder([...left, ...decision.owes]), outcome: decision.outcome }
}

/** The proceeding after the decision; a new one where there was none. */
export function applyContest(state: ProceedingState | null, decision: ContestDecision): ProceedingState {
  return {
    stage: decision.to,
    stay: decision.stay,
    stay_until: decision.until ?? state?.stay_until ?? null,
    outcome: decision.outcome ?? state?.outcome ?? null,
  }
}

/**
 * The directive after a decision on one of its proceedings: owes what an amendment owes, where one was opened, and is else the same.
 * A closed directive is not amended: a person reopens it first.
 */
export function carryOver<State extends LineState>(state: State, decision: ContestDecision): State {
  if (!decision.opens_amendment || state.stage === 'closed') return state
  return { ...state, owed: inOrder([...state.owed, ...COMPLY.amend.owes]) }
}
