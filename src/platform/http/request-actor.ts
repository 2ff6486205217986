import { createHash } from 'node:crypto'
import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import type { FastifyRequest } from 'fastify'
import { canonicalBytes } from '../../domain/audit/canonical.js'
import { type Locale, negotiateLocale } from '../../domain/catalogue/locale.js'
import { Refused } from '../../domain/errors.js'
import type { Actor, RequestEnvelope } from '../database/actor.js'

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/** The signed-in person, with the request's envelope if it is a write. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const request = context.switchToHttp().getRequest<FastifyRequest>()
  if (!request.actor) throw new Refused('access/not_signed_in')
  return request.actor
})

/** The version that the client saw, from `If-Match: "7"`. Throws `request/if_match_required`. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']
  const version = /^"(\d{1,9})"$/.exec(String(header ?? ''))?.[1]
  if (version === undefined) throw new Refused('request/if_match_required')
  return Number(version)
})

/** The reader's locale: the one they have chosen, otherwise the one that their browser requests. */
export function localeOf(request: FastifyRequest, fallback: Locale): Locale {
  return request.actor?.locale ?? negotiateLocale(request.headers['accept-language'], fallback)
}

export const isWrite = (method: string) => !['GET', 'HEAD', 'OPTIONS'].includes(method)

/**
 * What identifies a repeat of this request. The body of an upload has not arrived yet: its use case adds it with `hashUpload`.
 * Throws `request/idempotency_key_required`, `request/invalid`.
 */
export function envelopeOf(request: FastifyRequest): RequestEnvelope {
  const key = String(request.headers['idempotency-key'] ?? '')
  if (!UUID.test(key)) throw new Refused('request/idempotency_key_required')
  const hash = createHash('sha256').update(bytesOf(request)).digest()
  return { route: `${request.method} ${request.routeOptions.url ?? ''}`, key: key.toLowerCase(), hash, spent: false }
}

// The body is valid JSON but cannot be represented: a number out of range, half a surrogate pair, endless nesting.
function bytesOf(request: FastifyRequest): Uint8Array {
  try {
    return canonicalBytes({ url: request.url, if_match: request.headers['if-match'] ?? null, body: request.body ?? null })
  } catch {
    throw new Refused('request/invalid', { issues: [{ path: '', message: 'field/not_storable' }] })
  }
}

/** Adds the content of an upload to the request's hash, once it is known. */
export function hashUpload(actor: Actor, parts: Readonly<Record<string, unknown>>): void {
  const envelope = actor.request
  if (envelope) envelope.hash = createHash('sha256').update(envelope.hash).update(canonicalBytes(parts)).digest()
}
