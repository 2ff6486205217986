import { COMPLY, type ComplyAction, type ComplyRule, type Outcome, OVERRIDES } from './comply.js'
import { type CaseFacts, type FactName, holds } from './facts.js'
import { type CaseActor, isAmong } from './mover.js'
import { isBlank, type Refusal, refuseInput, refuseLevel, refuseMover } from './refusal.js'
import { isBefore, type Stage, stagesBefore } from './stage.js'

/** What comes with an action. What an action does not ask for is not looked at, save `to`, which must be where it leads. */
export interface ActInput {
  readonly reason?: string
  readonly to?: string
  readonly outcome?: string
  /** Lets missing facts pass, in the name of the actor. Never a wrong stage, a wrong role or a missing reason. */
  readonly override?: { readonly reason: string }
}

/** What an action on the compliance line does. It says everything: what is not said here does not change. */
export interface Decision {
  readonly action: ComplyAction
  readonly to: Stage
  readonly settles: readonly Stage[]
  readonly owes: readonly Stage[]
  readonly outcome: Outcome | null
  /** The facts that were missing and let pass; to be reviewed on the next working day. */
  readonly overridden: readonly FactName[]
}

/**
 * What the action would do, or why it may not be done. Pure: no clock, no database.
 * Must not be given facts that the actor may not see: a refusal names them.
 */
export function decide(facts: CaseFacts, action: ComplyAction, input: ActInput, actor: CaseActor): Decision | Refusal {
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

/** Why the action is closed to the actor whatever they give: their level, the stage, their role. */
export function refuseAtAll(facts: CaseFacts, action: ComplyAction, actor: CaseActor): Refusal | null {
  return refuseLevel(action, actor) ?? refuseStage(facts, action) ?? refuseMover(action, COMPLY[action].by, actor)
}

/** Where the action may lead from here, the usual target first; empty where it may not be done. */
export function targetsOf(facts: CaseFacts, action: ComplyAction): readonly Stage[] {
  const rule: ComplyRule = COMPLY[action]
  if (isDoneLater(facts, rule)) return [facts.stage]
  if (!rule.from.includes(facts.stage)) return []
  if (rule.to === 'here') return [facts.stage]
  return rule.to === 'earlier' ? stagesBefore(facts.stage) : [rule.to]
}

/** What the action needs and is not so. */
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
