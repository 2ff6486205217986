import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Locale } from '../../domain/catalogue/locale.js'
import { type ErrorCode, Refused } from '../../domain/errors.js'
import { refusalOfFailure } from './failures.js'
import { problemOf } from './problem.js'
import { localeOf } from './request-actor.js'

/** The final handler for every error: a problem document with a code, and no internal details. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http')

  /** @param fallback the locale for unknown readers whose request names none */
  constructor(private readonly fallback: Locale) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>()
    const reply = host.switchToHttp().getResponse<FastifyReply>()
    const refused = this.refusalOf(error)
    const problem = problemOf(refused, request.id, localeOf(request, this.fallback))
    if (typeof refused.params.retry_after === 'number') void reply.header('retry-after', String(refused.params.retry_after))
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      // The check for cross-site requests refuses before the hook that sets it.
      .header('x-request-id', request.id)
      .send(problem)
  }

  private refusalOf(error: unknown): Refused {
    if (error instanceof Refused) return error
    const sqlState = (error as { code?: unknown })?.code
    // The lower lock refused what the upper one allowed: for the caller, the row does not exist.
    if (sqlState === '42501') {
      this.log.error({ message: 'row-level security refused a write that the application allowed' })
      return new Refused('resource/not_found')
    }
    const failure = refusalOfFailure(error)
    if (failure) {
      // Logged although it is told: an operator must act.
      this.log.error({ code: failure.code, sql_state: sqlState, stack: stackOf(error) })
      return failure
    }
    const status =
      error instanceof HttpException ? error.getStatus() : ((error as { statusCode?: unknown })?.statusCode as number | undefined)
    const code = status === undefined ? undefined : OF_STATUS[status]
    if (code) return new Refused(code)
    // The stack contains code, not content; a driver's message may contain values, so it is not logged.
    this.log.error({ name: (error as Error)?.name, sql_state: sqlState, stack: stackOf(error) })
    return new Refused('internal/unexpected')
  }
}

/** Errors that the underlying frameworks raise before our code runs. */
const OF_STATUS: Record<number, ErrorCode> = {
  400: 'request/invalid',
  401: 'access/not_signed_in',
  // Only the check for cross-site requests throws it: every other refusal is one of ours.
  403: 'request/cross_site',
  404: 'resource/not_found',
  405: 'resource/not_found',
  413: 'file/too_large',
  415: 'request/unsupported_type',
  503: 'service/unavailable',
}

function stackOf(error: unknown): string | undefined {
  return (error as Error)?.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
    .join('\n')
}
