import type { Role } from '../access/role.js'
import { isInstant } from '../time.js'
import type { AppealAction, ProceedingStage, Stay } from './appeal.js'
import type { ComplyAction } from './comply.js'
import type { FactName } from './facts.js'
import { type CaseActor, isAmong, type Mover } from './mover.js'
import type { Stage } from './stage.js'

export type Action = ComplyAction | AppealAction

/** Why an action may not be done. `from` and `by` say from where, and by whom, it could be. */
export type Refusal =
  | { readonly code: 'access/forbidden'; readonly params: { readonly action: Action } }
  | { readonly code: 'workflow/not_from_here'; readonly params: NotFromHere }
  | { readonly code: 'workflow/not_your_role'; readonly params: { action: Action; role: Role; by: readonly Mover[] } }
  | { readonly code: 'workflow/reason_required'; readonly params: { action: Action; of: 'action' | 'override' } }
  | { readonly code: 'workflow/outcome_required'; readonly params: { action: Action; outcomes: readonly string[] } }
  | { readonly code: 'workflow/until_required'; readonly params: { action: Action } }
  | { readonly code: 'workflow/not_to_there'; readonly params: { action: Action; to: string; targets: readonly Stage[] } }
  | { readonly code: 'workflow/missing_facts'; readonly params: { action: Action; missing: readonly FactName[] } }

/** For the appeal line the stage is the proceeding's, `null` where there is none yet, and the stay stands beside it. */
type NotFromHere = {
  readonly action: Action
  readonly stage: Stage | ProceedingStage | null
  readonly from: readonly (Stage | ProceedingStage | null)[]
  readonly stay?: Stay | null
}

/** What an action asks of who does it. */
interface Asks {
  readonly reason?: true
  readonly outcomes?: readonly string[]
  readonly until?: true
}

/** Only who works the case acts on it. */
export function refuseLevel(action: Action, actor: CaseActor): Refusal | null {
  return actor.level === 'case' ? null : { code: 'access/forbidden', params: { action } }
}

export function refuseMover(action: Action, by: readonly Mover[], actor: CaseActor): Refusal | null {
  return isAmong(by, actor) ? null : { code: 'workflow/not_your_role', params: { action, role: actor.role, by } }
}

export function refuseInput(
  action: Action,
  asks: Asks,
  input: { readonly reason?: string; readonly outcome?: string; readonly until?: string },
): Refusal | null {
  if (asks.reason && isBlank(input.reason)) return { code: 'workflow/reason_required', params: { action, of: 'action' } }
  if (asks.outcomes && !asks.outcomes.includes(input.outcome ?? ''))
    return { code: 'workflow/outcome_required', params: { action, outcomes: asks.outcomes } }
  if (asks.until && !isInstant(input.until ?? '')) return { code: 'workflow/until_required', params: { action } }
  return null
}

export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
