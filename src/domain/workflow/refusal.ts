import type { Role } from '../access/role.js'
import { isInstant } from '../time.js'
import type { AppealAction, ProceedingStage, Stay } from './appeal.js'
import type { ComplyAction } from './comply.js'
import type { FactName } from './facts.js'
import { type CaseActor, isAmong, type Mover } from './mover.js'
import type { Stage } from './stage.js'

export type Action = ComplyAction | AppealAction

/** Why an action is refused, with the parameters of its message. Each line names its own stage. */
export type Refusal =
  | { code: 'access/forbidden'; params: { action: Action } }
  | { code: 'workflow/not_from_here'; params: { action: ComplyAction; stage: Stage; from: readonly Stage[] } }
  | { code: 'workflow/not_from_here'; params: { action: AppealAction; stage: ProceedingStage | null; stay: Stay | null } }
  | { code: 'workflow/not_your_role'; params: { action: Action; role: Role; by: readonly Mover[] } }
  | { code: 'workflow/reason_required'; params: { action: Action; of: 'action' | 'override' } }
  | { code: 'workflow/outcome_required'; params: { action: Action; outcomes: readonly string[] } }
  | { code: 'workflow/until_required'; params: { action: Action } }
  | { code: 'workflow/not_to_there'; params: { action: Action; to: string; targets: readonly Stage[] } }
  | { code: 'workflow/missing_facts'; params: { action: Action; missing: readonly FactName[] } }

/** What an action requires of the person taking it. */
interface Asks {
  readonly reason?: true
  readonly outcomes?: readonly string[]
  readonly until?: true
}

/** Only people who work on the case can act on it. */
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
