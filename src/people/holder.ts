import type { Actor } from '../platform/database/actor.js'
import type { Scope } from './api-token.entity.js'

/** The caller, once identified by a session or a token. */
export interface Holder {
  readonly actor: Actor
  /** What a token may do; null for a browser. */
  readonly scopes: readonly Scope[] | null
  /** Whether they signed in within the last minutes, with all their factors. */
  readonly fresh: boolean
  /** Whether they must set a second factor before anything else. */
  readonly second_factor_due: boolean
}

/**
 * SQL, for a person `p`: whether the organisation requires a second factor that this person has not set up. A person without a password
 * (a service account, a person in the demo) has nothing to add a second factor to.
 */
export const SECOND_FACTOR_DUE = `(
  (SELECT second_factor_required FROM installation) AND EXISTS (SELECT FROM credential c WHERE c.person_id = p.id)
  AND NOT EXISTS (SELECT FROM second_factor f WHERE f.person_id = p.id AND f.confirmed_at IS NOT NULL))`
