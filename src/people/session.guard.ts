import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import type { FastifyRequest } from 'fastify'
import { can } from '../domain/access/policy.js'
import { Refused } from '../domain/errors.js'
import { Settings } from '../platform/config/settings.js'
import { requireToken } from '../platform/http/bearer.js'
import { ASKS, type Ask, ROUTE_POLICY, type RoutePolicy, WRITES_WITHOUT_KEY } from '../platform/http/policy.js'
import { envelopeOf, isWrite, localeOf } from '../platform/http/request-actor.js'
import { browserOf } from './browser.js'
import type { Holder } from './holder.js'
import { Sessions } from './sessions.js'
import { Tokens } from './tokens.js'

/**
 * The upper lock, on every route: closed unless the handler itself declares who may call it. Decides by role; the database's lock
 * decides which rows are visible. Throws `access/…` and `request/idempotency_key_required`.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
    private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    // Only from the handler: a policy inherited from its class would not have been declared for this route.
    const policy = this.reflector.get<RoutePolicy | undefined>(ROUTE_POLICY, context.getHandler())
    if (policy === undefined) throw new Refused('access/forbidden')
    if (policy === 'anyone') return true

    const request = context.switchToHttp().getRequest<FastifyRequest>()
    if (policy === 'metrics_token') return requireToken(request, this.settings.metrics_token)
    const holder = await this.holderOf(request)
    if (!holder) throw new Refused('access/not_signed_in')
    const asks = this.reflector.get<Ask[] | undefined>(ASKS, context.getHandler()) ?? []
    if (holder.second_factor_due && !asks.includes('any_time')) throw new Refused('access/second_factor_needed')
    if (policy !== 'signed_in' && !can(holder.actor.role, policy)) throw new Refused('access/forbidden')
    if (holder.scopes) requireWithin(holder.scopes, asks, request.method)
    else if (asks.includes('fresh') && !holder.fresh) throw new Refused('access/fresh_sign_in_needed')

    const actor = { ...holder.actor, locale: holder.actor.locale ?? localeOf(request, this.settings.locale) }
    const withoutKey = this.reflector.get<boolean | undefined>(WRITES_WITHOUT_KEY, context.getHandler()) === true
    request.actor = isWrite(request.method) && !withoutKey ? { ...actor, request: envelopeOf(request) } : actor
    return true
  }

  // A request with a token acts as the token's owner, even if it also has a browser's cookie: never with whichever of the two has
  // more rights.
  private holderOf(request: FastifyRequest): Promise<Holder | null> {
    const { authorization } = request.headers
    return authorization === undefined ? this.sessions.holder(browserOf(request)) : this.tokens.holder(authorization)
  }
}

function requireWithin(scopes: NonNullable<Holder['scopes']>, asks: readonly Ask[], method: string): void {
  if (asks.includes('in_person')) throw new Refused('access/by_person_only')
  if (isWrite(method) && !scopes.includes('write')) throw new Refused('access/scope_needed')
}
