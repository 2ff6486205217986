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

export const WRITES_WITHOUT_KEY = 'edict:writes_without_key'

/** A write for which a repeat is harmless and no key is asked: signing out. Say why where it is used. */
export const WithoutKey = () => SetMetadata(WRITES_WITHOUT_KEY, true)
