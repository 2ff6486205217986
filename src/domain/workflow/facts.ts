import type { Stage } from './stage.js'

/** The facts that the domain needs about a directive. The application collects them. */
export const FACTS = [
  'owner_accepted',
  'agency',
  'instrument',
  'receipt',
  'demands_marked',
  'readings_adopted',
  'scope_decided',
  'decision_approved',
  'obligations_proved',
  'nothing_owed',
  'no_live_proceeding',
  'commitments_recorded',
] as const

export type FactName = (typeof FACTS)[number]

/** A directive as the domain sees it. Must contain nothing that the actor cannot see, because refusals name what is missing. */
export interface CaseFacts {
  readonly stage: Stage
  /** Stages that were skipped, or must be repeated, and still block closing. */
  readonly owed: readonly Stage[]
  readonly live_proceedings: number
  has(fact: FactName): boolean
}

/** Whether a fact is true. Facts that follow from the two lines are checked against them, whatever the caller claims. */
export function holds(facts: CaseFacts, fact: FactName): boolean {
  if (fact === 'nothing_owed' && facts.owed.length > 0) return false
  if (fact === 'no_live_proceeding' && facts.live_proceedings > 0) return false
  return facts.has(fact)
}
