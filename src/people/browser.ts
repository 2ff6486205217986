import type { FastifyReply, FastifyRequest } from 'fastify'
import '@fastify/cookie'
import type { Settings } from '../platform/config/settings.js'

export const SESSION_COOKIE = 'edict_session'

/** Who knocks, before anybody knows who it is. */
export interface Browser {
  /** The network address that the request came from. */
  readonly address: string
  /** The session's token, if the browser holds one. */
  readonly token: string | undefined
  /** Whether the screen asks by itself, nobody being there. Who says so falsely only signs themselves out. */
  readonly unattended: boolean
  /** What the browser calls itself: for its owner's list of sessions. */
  readonly agent: string
  /** Its `Accept-Language`: the languages that its reader wants. */
  readonly languages: string | undefined
}

type CookieSettings = Pick<Settings, 'http' | 'session'>

export const browserOf = (request: FastifyRequest): Browser => ({
  address: request.ip,
  token: request.cookies[SESSION_COOKIE],
  unattended: request.headers['edict-unattended'] !== undefined,
  agent: (request.headers['user-agent'] ?? '').slice(0, 300),
  languages: request.headers['accept-language'],
})

/** How the session's cookie is set: no script reads it, no other site sends it. */
const attributes = (publicUrl: string) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict' as const,
  secure: publicUrl.startsWith('https:'),
})

export function giveToken(reply: FastifyReply, token: string, settings: CookieSettings): void {
  void reply.setCookie(SESSION_COOKIE, token, { ...attributes(settings.http.public_url), maxAge: settings.session.hours * 3600 })
}

export function takeToken(reply: FastifyReply, settings: CookieSettings): void {
  void reply.clearCookie(SESSION_COOKIE, attributes(settings.http.public_url))
}
