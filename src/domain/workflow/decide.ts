import { COMPLY, type ComplyAction, type ComplyRule, type Outcome, OVERRIDES } from './comply.js'
import { type CaseFacts, type FactName, holds } from './facts.js'
import { type CaseActor, isAmong } from './mover.js'
import { isBlank, type Refusal, refuseInput, refuseLevel, refuseMover } from './refusal.js'
import { isBefore, type Stage, stagesBefore } from './stage.js'

/** The input of an action. Anything the action does not require is ignored, except `to`, which must match. */
export interface ActInput {
  readonly reason?: string
  readonly to?: string
  readonly outcome?: string
  /** Overrides missing facts under the actor's name. It never overrides a wrong stage, a wrong role or a missing reason. */
  readonly override?: { readonly reason: string }
}

/** The effect of an action on the compliance line, in full: anything not stated does not change. */
export interface Transition {
  readonly action: ComplyAction
  readonly to: Stage
  readonly settles: readonly Stage[]
  readonly owes: readonly Stage[]
  readonly outcome: Outcome | null
  /** The missing facts that were overridden; to be reviewed by the next business day. */
  readonly overridden: readonly FactName[]
}

/**
 * The effect of the action, or why it is refused. Pure: no clock, no database.
 * Must not be given facts that the actor cannot see, because a refusal names them.
 */
export function decide(facts: CaseFacts, action: ComplyAction, input: ActInput, actor: CaseActor): Transition | Refusal {
  const rule: ComplyRule = COMPLY[action]
  const missing = missingFacts(facts, action)
  return (
    refuseAtAll(facts, action, actor) ??
    refuseInput(action, rule, input) ??
    refuseTarget(facts, action, input.to) ??
    refuseFacts(action, missing, input, actor) ?? {
      action,
      to: (input.to ?? targetsOf(facts, action)[0]) as Stage,
      settles: rule.settles ? [rule.settles] : [],
      owes: [...(rule.owes ?? []), ...(rule.skips ?? []).filter((stage) => !isBefore(stage, facts.stage))],
      outcome: rule.outcomes ? (input.outcome as Outcome) : null,
      overridden: missing,
    }
  )
}

/** Why the action is closed to the actor in any case: their level, the stage, their role. */
export function refuseAtAll(facts: CaseFacts, action: ComplyAction, actor: CaseActor): Refusal | null {
  return refuseLevel(action, actor) ?? refuseStage(facts, action) ?? refuseMover(action, COMPLY[action].by, actor)
}

/** Where the action can lead from here, the usual target first; empty if it is not possible. */
export function targetsOf(facts: CaseFacts, action: ComplyAction): readonly Stage[] {
  const rule: ComplyRule = COMPLY[action]
  if (isDoneLater(facts, rule)) return [facts.stage]
  if (!rule.from.includes(facts.stage)) return []
  if (rule.to === 'here') return [facts.stage]
  return rule.to === 'earlier' ? stagesBefore(facts.stage) : [rule.to]
}

/** The required facts that are missing. */
export function missingFacts(facts: CaseFacts, action: ComplyAction): FactName[] {
  const rule: ComplyRule = COMPLY[action]
  return (rule.needs ?? []).filter((fact) => !holds(facts, fact))
}

function isDoneLater(facts: CaseFacts, rule: ComplyRule): boolean {
  return rule.settles !== undefined && facts.owed.includes(rule.settles) && (rule.later ?? []).includes(facts.stage)
}

function refuseStage(facts: CaseFacts, action: ComplyAction): Refusal | null {
  if (targetsOf(facts, action).length > 0) return null
  return { code: 'workflow/not_from_here', params: { action, stage: facts.stage, from: COMPLY[action].from } }
}

function refuseTarget(facts: CaseFacts, action: ComplyAction, to: string | undefined): Refusal | null {
  const targets = targetsOf(facts, action)
  if (to === undefined || (targets as readonly string[]).includes(to)) return null
  return { code: 'workflow/not_to_there', params: { action, to, targets } }
}

function refuseFacts(action: ComplyAction, missing: readonly FactName[], input: ActInput, actor: CaseActor): Refusal | null {
  if (missing.length === 0) return null
  if (!input.override || !isAmong(OVERRIDES, actor)) return { code: 'workflow/missing_facts', params: { action, missing } }
  return isBlank(input.override.reason) ? { code: 'workflow/reason_required', params: { action, of: 'override' } } : null
}
