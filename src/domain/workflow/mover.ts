import type { Level } from '../access/policy.js'
import type { Role } from '../access/role.js'

/** The person acting on a directive: their role, their strongest level on it, and whether they are its lead. */
export interface CaseActor {
  readonly role: Role
  readonly level: Level | null
  readonly is_lead: boolean
}

/** The positions from which a person can move a line. Other roles have none. */
export type Mover = 'counsel' | 'lead_counsel' | 'counsel_as_lead'

export const COUNSEL = ['counsel', 'lead_counsel'] as const satisfies readonly Mover[]
export const LEAD = ['lead_counsel', 'counsel_as_lead'] as const satisfies readonly Mover[]

/** Whether the actor is in one of these positions. */
export function isAmong(movers: readonly Mover[], actor: CaseActor): boolean {
  if (actor.role === 'lead_counsel') return movers.includes('lead_counsel')
  if (actor.role === 'counsel') return movers.includes('counsel') || (actor.is_lead && movers.includes('counsel_as_lead'))
  return false
}
