import { SetMetadata } from '@nestjs/common'
import type { Ability } from '../../domain/access/policy.js'

/**
 * `anyone`: no sign-in needed. `signed_in`: any role; visibility is decided by row. `metrics_token`: holders of METRICS_TOKEN
 * only, never a session. Otherwise the role must have the ability.
 */
export type RoutePolicy = 'anyone' | 'signed_in' | 'metrics_token' | Ability

export const ROUTE_POLICY = 'edict:route_policy'

/** Declares who may call a route. The application does not start if a route has no policy. */
export const Allow = (policy: RoutePolicy) => SetMetadata(ROUTE_POLICY, policy)

export const ASKS = 'edict:asks'

/**
 * What a route requires beyond its policy. `fresh`: a sign-in within the last minutes, for actions that need two people and for
 * those that grant access. `in_person`: a browser, never a token. `any_time`: available even while a second factor still has to
 * be set.
 */
export type Ask = 'fresh' | 'in_person' | 'any_time'

/** Declares what a route requires beyond its policy. `fresh` implies `in_person`. */
export const Asks = (...asks: Ask[]) => SetMetadata(ASKS, asks.includes('fresh') ? [...asks, 'in_person'] : asks)

export const WRITES_WITHOUT_KEY = 'edict:writes_without_key'

/** A write for which a repeat is harmless and no key is required, such as signing out. State the reason at its use. */
export const WithoutKey = () => SetMetadata(WRITES_WITHOUT_KEY, true)
