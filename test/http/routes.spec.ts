import { request } from 'node:http'
import { SessionGuard } from '../../src/people/session.guard.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client } from '../harness/client.js'
import {
  ageSessions,
  asker,
  type Caller,
  codeFrom,
  deviations,
  everyCaller,
  leadsNowhere,
  nameOf,
  tokens,
  written,
} from './route-callers.js'
import { routesOfModules, routesOfRouter } from './route-inventory.js'
import { ANY_TIME, FRESH, IN_PERSON, isOpenFile, ROUTES } from './route-table.js'

let app: TestApp
let callers: Caller[]

beforeAll(async () => {
  app = await startApp({ worker: false })
  callers = await everyCaller(app)
})
afterAll(() => app?.stop())

const WRITTEN = ROUTES.map(nameOf).sort()

/** Whether a path also matches another pattern: `people/assignable` could be a person's id. */
const fits = (pattern: string, path: string) => new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path)

/**
 * The response to a request with exactly this path, which a web client would have normalised: its status, and whether it is the
 * page of the web application.
 */
function raw(method: string, path: string): Promise<{ status: number; screen: boolean }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(app.url)
    const sent = request({ hostname, port, method, path }, (response) => {
      response.resume()
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, screen: response.headers['content-type']?.startsWith('text/html') ?? false }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
}

describe('the routes', () => {
  it('are the same in the router, the modules, the API description and the written table', async () => {
    const router = routesOfRouter(app).filter((route) => !isOpenFile(route))
    // Every GET route also answers HEAD, and no other route does.
    const heads = router.filter(({ method }) => method === 'HEAD').map(({ path }) => path)
    expect(heads.sort()).toEqual(
      router
        .filter(({ method }) => method === 'GET')
        .map(({ path }) => path)
        .sort(),
    )
    expect(
      router
        .filter(({ method }) => method !== 'HEAD')
        .map(nameOf)
        .sort(),
    ).toEqual(WRITTEN)
    expect(routesOfModules(app).sort()).toEqual(WRITTEN)
    const { paths } = (await new Client(app.url).get<{ paths: Record<string, object> }>('/api/openapi.json')).body
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    )
    // Routes for operators' machines are not for our own programs.
    expect(described.sort()).toEqual(WRITTEN.filter((name) => name.includes('/api/v1/')))
  })

  it.each(ROUTES.map((route) => [nameOf(route), route] as const))(
    '%s lets through the callers in the table, and nobody else',
    async (_, route) => {
      // Signing out ends the caller's own session, so it comes last.
      if (nameOf(route) === 'DELETE /api/v1/session') return expect((await raw('DELETE', route.path)).status).toBe(204)
      expect(await deviations(route, callers)).toEqual([])
    },
  )

  it('answer HEAD to the same callers as GET', async () => {
    for (const route of ROUTES.filter(({ method, who }) => method === 'GET' && who !== 'anyone' && who !== 'scraper'))
      for (const caller of callers) {
        const { status } = await caller.client.send('HEAD', leadsNowhere(route.path), {})
        expect({
          route: route.path,
          caller: caller.name,
          status: status === 401 || status === 403 ? status : 'let through',
        }).toEqual({
          route: route.path,
          caller: caller.name,
          status: Number.parseInt(written(route, caller), 10) || 'let through',
        })
      }
  })

  it('answer no other verb', async () => {
    const declared = new Set(WRITTEN)
    const counsel = callers.find(({ role }) => role === 'counsel') as Caller
    for (const path of new Set(ROUTES.map((route) => route.path)))
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
        if (!declared.has(`${method} ${path}`) && !ROUTES.some((route) => route.method === method && fits(route.path, path))) {
          const { status } = await counsel.client.send(method, leadsNowhere(path), { body: {}, version: 1 })
          expect({ method, path, status }).toEqual({ method, path, status: 404 })
        }
    for (const method of ['TRACE', 'PROPFIND', 'COPY', 'LOCK'])
      expect([400, 404, 405, 501]).toContain((await raw(method, '/api/v1/directives')).status)
  })

  it('cannot bypass the guard with another spelling of their path', async () => {
    for (const { path, who } of ROUTES.filter(({ method, who }) => method === 'GET' && who !== 'anyone' && who !== 'scraper')) {
      const plain = leadsNowhere(path)
      const last = plain.lastIndexOf('/') + 1
      const encoded = `${plain.slice(0, last)}%${plain.charCodeAt(last).toString(16)}${plain.slice(last + 1)}`
      const spelled = [
        encoded,
        `/${plain}`,
        plain.replace('/v1/', '/v1//'),
        plain.replace('/v1/', '/v1/./'),
        plain.replace('/v1/', '/v1/session/../'),
        plain.replace('/v1/', '/v1/session/..%2f'),
        plain.replace('/v1/', '/v1%2f'),
        `${plain}/`,
        `${plain}//`,
        `${plain}%00`,
        `${plain};a=b`,
        `${plain}.json`,
        plain.toUpperCase(),
        `${plain}?_method=GET&%00`,
        `${plain}#x`,
      ]
      for (const one of spelled)
        for (const method of ['GET', 'HEAD']) {
          const { status, screen } = await raw(method, one)
          expect({ one, who, method, status, told: !screen && ![400, 401, 404].includes(status) }).toMatchObject({
            one,
            told: false,
          })
        }
    }
  })
})

describe('beyond its policy, a route', () => {
  const guarded = ROUTES.filter(({ who }) => who !== 'anyone' && who !== 'scraper')
  it('requires a recent sign-in where the table says so, and nowhere else', async () => {
    await ageSessions(app)
    const asked: string[] = []
    for (const route of guarded)
      if ((await codeFrom(route, asker(route, callers).client)) === 'access/fresh_sign_in_needed') asked.push(nameOf(route))
    expect(asked.sort()).toEqual(FRESH)
  })

  it('accepts a token where the table says so, within its scopes, and nowhere else', async () => {
    const bearer = await tokens(app, callers)
    for (const route of guarded)
      for (const scopes of [1, 2]) {
        const name = nameOf(route)
        const code = await codeFrom(route, new Client(app.url), bearer.get(`${asker(route, callers).role} ${scopes}`))
        const expected =
          IN_PERSON.test(name) || FRESH.includes(name)
            ? 'access/by_person_only'
            : scopes === 1 && route.method !== 'GET'
              ? 'access/scope_needed'
              : expect.not.stringMatching(/^access\//)
        expect({ name, scopes, code }).toEqual({ name, scopes, code: expected })
      }
  })

  it('is closed until a required second factor is set up, except for setting it up', async () => {
    await app.asOwner('UPDATE installation SET second_factor_required = true')
    const open: string[] = []
    for (const route of guarded)
      if ((await codeFrom(route, asker(route, callers).client)) !== 'access/second_factor_needed') open.push(nameOf(route))
    await app.asOwner('UPDATE installation SET second_factor_required = false')
    expect(open.sort()).toEqual(ANY_TIME)
  })
})

describe('a guard that is removed', () => {
  const GUARDED = `SELECT oid::regclass::text AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relrowsecurity`

  it('is detected for every route, with the other lock off', async () => {
    const tables = await app.asSuperuser<{ name: string }>(GUARDED)
    await app.asSuperuser(tables.map(({ name }) => `ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`).join('; '))
    const { people } = await app.cast()
    const closed = SessionGuard.prototype.canActivate
    const unseen: string[] = []
    for (const route of ROUTES.filter(({ who }) => who !== 'anyone' && who !== 'scraper')) {
      const spy = jest.spyOn(SessionGuard.prototype, 'canActivate').mockImplementation(async function (
        this: SessionGuard,
        context,
      ) {
        const asked = context.switchToHttp().getRequest()
        if (asked.routeOptions.url !== route.path || asked.method !== route.method) return closed.call(this, context)
        asked.actor = { id: people.counsel.id, role: 'counsel', name: 'Counsel', zone: 'UTC' }
        return true
      })
      if ((await deviations(route, callers)).length === 0) unseen.push(nameOf(route))
      spy.mockRestore()
    }
    expect(unseen).toEqual([])
  })
})
