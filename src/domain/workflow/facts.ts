import type { Stage } from './stage.js'

/** What the law asks about a directive. The shell finds out; the law only asks. */
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

/** A directive as the law sees it. Must hold nothing that the actor may not see: refusals name what is missing. */
export interface CaseFacts {
  readonly stage: Stage
  /** Stages that were passed over, or fell due again, and still block closing. */
  readonly owed: readonly Stage[]
  readonly live_proceedings: number
  has(fact: FactName): boolean
}

/** Whether a fact holds. What the two lines themselves say cannot be claimed otherwise. */
export function holds(facts: CaseFacts, fact: FactName): boolean {
  if (fact === 'nothing_owed' && facts.owed.length > 0) return false
  if (fact === 'no_live_proceeding' && facts.live_proceedings > 0) return false
  return facts.has(fact)
}
