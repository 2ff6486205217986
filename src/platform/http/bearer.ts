import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { Refused } from '../../domain/errors.js'

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * Accepts only `Authorization: Bearer` with this token, compared in constant time. Throws `access/token_refused`;
 * `resource/not_found` if no token is configured, because the route is then disabled.
 */
export function requireToken(request: FastifyRequest, token: string | null): true {
  if (token === null) throw new Refused('resource/not_found')
  const sent = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
  if (!timingSafeEqual(digest(sent), digest(token))) throw new Refused('access/token_refused')
  return true
}
