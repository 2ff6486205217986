import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import fastifyCookie from '@fastify/cookie'
import fastifyMultipart from '@fastify/multipart'
import fastifyStatic from '@fastify/static'
import { Logger, type Type } from '@nestjs/common'
import { NestFactory, Reflector } from '@nestjs/core'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Locale } from '../../domain/catalogue/locale.js'
import { rootDir } from '../config/root-dir.js'
import { Settings } from '../config/settings.js'
import { logThroughPino } from '../log-lines.js'
import { forRequest, requestIdFrom } from '../request-id.js'
import { CheckAnswers } from './check-answers.interceptor.js'
import { CONNECTION_LIMITS, type ConnectionLimits, Connections } from './connections.js'
import { refuseOtherTypes } from './content-types.js'
import { describeApi } from './openapi.js'
import { ProblemFilter } from './problem.filter.js'
import { problemOf } from './problem.js'
import { localeOf } from './request-actor.js'
import { secureHeaders } from './secure-headers.js'
import { sessionCookieName } from './session-cookie.js'
import { validation } from './validation.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** The name of the session cookie. */
    sessionCookie: string
  }
}

/** Routes for the operator's machines have no version prefix. */
export const API_PREFIX: Parameters<NestFastifyApplication['setGlobalPrefix']> = [
  'api/v1',
  { exclude: ['health/live', 'health/ready', 'metrics', 'operate/*path'] },
]

export interface ApplicationOptions {
  /** Validate every response against its schema: on in tests. */
  checkAnswers?: boolean
  /** Limits that differ from those in production, for tests that wait for them. */
  connections?: Partial<ConnectionLimits>
}

/** The HTTP server, assembled but not yet listening. */
export async function createApplication(
  module: Type | object,
  settings: Settings,
  options: ApplicationOptions = {},
): Promise<NestFastifyApplication> {
  const limits = { ...CONNECTION_LIMITS, open: settings.http.connections, ...options.connections }
  const adapter = new FastifyAdapter({
    http: { headersTimeout: limits.headers, connectionsCheckingInterval: Math.min(5_000, limits.headers / 4) },
    keepAliveTimeout: limits.idle,
    trustProxy: settings.http.trust_proxy as boolean,
    bodyLimit: 1024 * 1024,
    genReqId: (request: IncomingMessage) => requestIdFrom(request.headers['x-request-id']),
    // A malformed URL is rejected before routing, so our filter does not see it.
    frameworkErrors: (_: unknown, request: FastifyRequest, reply: FastifyReply) =>
      void reply
        .status(400)
        .header('content-type', 'application/problem+json; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('x-request-id', request.id)
        .send(problemOf({ code: 'request/invalid', params: {} }, request.id, localeOf(request, settings.locale))),
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
  })
  const app = await NestFactory.create<NestFastifyApplication>(module as Type, adapter, {
    bufferLogs: true,
    abortOnError: false,
    // Fastify itself parses JSON. Nest would add a parser for forms.
    bodyParser: false,
  })
  app.enableCsrfProtection({ trustedOrigins: [settings.http.public_url], exclude: actsByTokenOnly })
  logThroughPino(app, settings)
  const log = new Logger('http')
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance
  Connections.watch(fastify.server, limits)
  fastify.decorate('sessionCookie', sessionCookieName(settings.http.public_url))
  nameRequests(fastify)
  await secureHeaders(fastify, settings)
  await fastify.register(fastifyCookie as never)
  await fastify.register(
    fastifyMultipart as never,
    {
      limits: { files: 1, fields: 20, fieldSize: 64 * 1024, parts: 30, fileSize: settings.upload_limit_bytes, headerPairs: 50 },
    } as never,
  )
  fastify.addHook('onResponse', async (request, reply) => {
    // Some responses end outside the async context of their request: their log line still has its id, once.
    forRequest(request.id, () =>
      log.log({
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      }),
    )
  })
  // Responses of the API are for one person at one moment, so they must not be cached.
  fastify.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
  refuseOtherTypes(fastify)
  app.setGlobalPrefix(...API_PREFIX)
  app.useGlobalFilters(new ProblemFilter(settings.locale))
  app.useGlobalPipes(validation())
  if (options.checkAnswers) app.useGlobalInterceptors(new CheckAnswers(app.get(Reflector)))
  describeApi(app)
  serveWorkbench(fastify, join(rootDir, 'dist', 'web'), settings.locale)
  return app
}

/**
 * Whether a request acts by a token and carries no session. Programs may run anywhere, and no browser adds a token by itself. A
 * request with both is checked.
 */
const actsByTokenOnly = ({ headers, server }: FastifyRequest) =>
  /^bearer /i.test(headers.authorization ?? '') && !(headers.cookie ?? '').includes(`${server.sessionCookie}=`)

/** Each request has an id: in its response, and in every log line for it. */
function nameRequests(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id)
    forRequest(request.id, done)
  })
  // A body is read in events of the socket, which was opened before the request and so lacks its context.
  fastify.addHook('preValidation', (request, _reply, done) => forRequest(request.id, done))
}

/**
 * The web application: static files, and its page for every path that is neither a file nor part of the API. The page's language
 * is the locale of the installation, the fallback for readers whose browser requests no translated language.
 */
function serveWorkbench(fastify: FastifyInstance, root: string, locale: Locale): void {
  if (!existsSync(root)) return
  void fastify.register(
    fastifyStatic as never,
    {
      ...{ root, wildcard: false, index: false, immutable: true, maxAge: '365d' },
      // Compressed by the build. Responses of the API are not: their length would reveal content (decision 40).
      ...{ preCompressed: true, globIgnore: ['**/*.br', '**/*.gz'] },
    } as never,
  )
  const text = readFileSync(join(root, 'index.html'), 'utf8').replace('<html lang="en">', `<html lang="${locale}">`)
  const page = (reply: FastifyReply) => reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(text)
  fastify.get('/', (_, reply) => page(reply))
  fastify.get('/*', (request, reply) => {
    if (
      request.url.startsWith('/api/') ||
      request.url.startsWith('/health/') ||
      request.url.startsWith('/operate/') ||
      /\.[a-z0-9]+$/i.test(request.url.split('?')[0] ?? '')
    )
      return reply.callNotFound()
    return page(reply)
  })
}
