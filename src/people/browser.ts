import type { FastifyReply, FastifyRequest } from 'fastify'
import '@fastify/cookie'
import type { Settings } from '../platform/config/settings.js'
import { sessionCookieName } from '../platform/http/session-cookie.js'

/** The client of a request, before it is identified. */
export interface Browser {
  /** The network address that the request came from. */
  readonly address: string
  /** The session's token, if the browser has one. */
  readonly token: string | undefined
  /** Whether the screen made the request without user activity. A false claim only signs the client itself out. */
  readonly unattended: boolean
  /** The browser's user agent, for its owner's list of sessions. */
  readonly agent: string
  /** The cookie of a browser in which someone has signed in before; see `Devices`. */
  readonly device: string | undefined
  /** Its `Accept-Language`: the languages that its reader prefers. */
  readonly languages: string | undefined
}

const DEVICE_COOKIE = 'edict_device'

type CookieSettings = Pick<Settings, 'http' | 'session'>

export const browserOf = (request: FastifyRequest): Browser => ({
  address: request.ip,
  token: request.cookies[request.server.sessionCookie],
  unattended: request.headers['edict-unattended'] !== undefined,
  agent: (request.headers['user-agent'] ?? '').slice(0, 300),
  device: request.cookies[DEVICE_COOKIE],
  languages: request.headers['accept-language'],
})

/** The attributes of the session cookie: no script can read it, no other site can send it. */
const attributes = (publicUrl: string) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict' as const,
  secure: publicUrl.startsWith('https:'),
})

export function giveToken(reply: FastifyReply, token: string, settings: CookieSettings): void {
  void reply.setCookie(sessionCookieName(settings.http.public_url), token, {
    ...attributes(settings.http.public_url),
    maxAge: settings.session.hours * 3600,
  })
}

/** Stays after signing out: it says that the owner was here, and opens nothing. */
export function giveDevice(reply: FastifyReply, device: string, settings: CookieSettings): void {
  void reply.setCookie(DEVICE_COOKIE, device, { ...attributes(settings.http.public_url), maxAge: 400 * 24 * 3600 })
}

export function takeToken(reply: FastifyReply, settings: CookieSettings): void {
  void reply.clearCookie(sessionCookieName(settings.http.public_url), attributes(settings.http.public_url))
}
