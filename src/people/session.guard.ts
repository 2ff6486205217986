import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import type { FastifyRequest } from 'fastify'
import { can } from '../domain/access/policy.js'
import { Refused } from '../domain/errors.js'
import { Settings } from '../platform/config/settings.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { requireToken } from '../platform/http/bearer.js'
import { ROUTE_POLICY, type RoutePolicy, WRITES_WITHOUT_KEY } from '../platform/http/policy.js'
import { envelopeOf, isWrite } from '../platform/http/request-actor.js'
import { browserOf } from './browser.js'
import { Sessions } from './sessions.js'

/**
 * The upper lock, on every route: closed unless the handler itself declares who may call it. Decides by role; which rows are seen is
 * the database's lock. Throws `access/not_signed_in`, `access/forbidden`, `access/token_refused`,
 * `request/idempotency_key_required`.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly work: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    // Of the handler only: a policy inherited from its class would be one that nobody declared for this route.
    const policy = this.reflector.get<RoutePolicy | undefined>(ROUTE_POLICY, context.getHandler())
    if (policy === undefined) throw new Refused('access/forbidden')
    if (policy === 'anyone') return true

    const request = context.switchToHttp().getRequest<FastifyRequest>()
    if (policy === 'metrics_token') return requireToken(request, this.settings.metrics_token)
    const holder = await this.work.asNobody((tx) => this.sessions.holder(tx, browserOf(request)))
    if (!holder) throw new Refused('access/not_signed_in')
    if (policy !== 'signed_in' && !can(holder.role, policy)) throw new Refused('access/forbidden')

    const withoutKey = this.reflector.get<boolean | undefined>(WRITES_WITHOUT_KEY, context.getHandler()) === true
    request.actor = isWrite(request.method) && !withoutKey ? { ...holder, request: envelopeOf(request) } : holder
    return true
  }
}
