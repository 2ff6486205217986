import { SetMetadata } from '@nestjs/common'
import type { Ability } from '../../domain/access/policy.js'

/**
 * `anyone`: no sign-in needed. `signed_in`: any role; what is seen is decided by row. `metrics_token`: whoever holds METRICS_TOKEN, and no
 * session opens it. Otherwise the role must have the ability.
 */
export type RoutePolicy = 'anyone' | 'signed_in' | 'metrics_token' | Ability

export const ROUTE_POLICY = 'edict:route_policy'

/** Declares who may call a route. A route without it stops the boot. */
export const Allow = (policy: RoutePolicy) => SetMetadata(ROUTE_POLICY, policy)

export const ASKS = 'edict:asks'

/**
 * What a route asks beyond its policy. `fresh`: a sign-in of the last minutes, for acts that need two people and for what opens doors.
 * `in_person`: a browser, and never a token. `any_time`: answered also while a second factor is still to be set.
 */
export type Ask = 'fresh' | 'in_person' | 'any_time'

/** Declares what a route asks beyond its policy. What is fresh is in person too. */
export const Asks = (...asks: Ask[]) => SetMetadata(ASKS, asks.includes('fresh') ? [...asks, 'in_person'] : asks)

export const WRITES_WITHOUT_KEY = 'edict:writes_without_key'

/** A write for which a repeat is harmless and no key is asked: signing out. Say why where it is used. */
export const WithoutKey = () => SetMetadata(WRITES_WITHOUT_KEY, true)
