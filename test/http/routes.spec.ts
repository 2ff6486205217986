import { request } from 'node:http'
import type { Role } from '../../src/domain/access/role.js'
import { ROLES } from '../../src/domain/access/role.js'
import { SessionGuard } from '../../src/people/session.guard.js'
import { hashOfToken, newToken } from '../../src/people/token.js'
import { spoken } from '../../src/people/tokens.js'
import { aColleague } from '../builders/colleague.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client } from '../harness/client.js'
import { routesOfModules, routesOfRouter } from './route-inventory.js'
import { ANY_TIME, FRESH, IN_PERSON, isOpenFile, ROUTES, type WrittenRoute } from './route-table.js'

interface Caller {
  name: string
  role: Role | null
  client: Client
}

let app: TestApp
let callers: Caller[]

beforeAll(async () => {
  app = await startApp({ worker: false })
  const { administrator } = await app.cast()
  callers = [{ name: 'nobody', role: null, client: new Client(app.url) }]
  for (const role of ROLES) callers.push({ name: role, role, client: (await aColleague(app, role)).client })
  const leaver = await aColleague(app, 'counsel', 'Gone Counsel')
  await administrator.post(`people/${leaver.id}/end`, { reason: 'left' }, { version: 1 })
  callers.push({ name: 'someone who left', role: null, client: leaver.client })
})
afterAll(() => app?.stop())

const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`
const WRITTEN = ROUTES.map(nameOf).sort()

/** A path that leads to nothing: callers who pass the guard get a 404. */
const leadsNowhere = (path: string) =>
  path
    .replace(':reference', 'D-AAAAAA')
    .replace(':action', 'amend')
    .replace(/:(id|person_id|contact_id)/g, '0b0e7f0e-0000-4000-8000-000000000000')

/** Whether a path also matches another pattern: `people/assignable` could be a person's id. */
const fits = (pattern: string, path: string) => new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(path)

/** The expected result for a caller on a route, from the written table: past the guard, or this refusal. */
function written({ who }: WrittenRoute, { role }: Caller): string {
  if (who === 'anyone') return 'let through'
  // No metrics token is configured, so nobody can present it.
  if (who === 'scraper') return 'let through'
  if (role === null) return '401 access/not_signed_in'
  return who === 'signed_in' || who.includes(role) ? 'let through' : '403 access/forbidden'
}

async function answered({ method, path }: { method: string; path: string }, { client }: Caller): Promise<string> {
  const { status, body } = await client.send<any>(method, leadsNowhere(path), method === 'GET' ? {} : { body: {}, version: 1 })
  if (status >= 500) return `${status}`
  return status === 401 || status === 403 ? `${status} ${body?.code}` : 'let through'
}

async function deviations(route: WrittenRoute): Promise<string[]> {
  const found: string[] = []
  for (const caller of callers) {
    const answer = await answered(route, caller)
    if (answer !== written(route, caller)) found.push(`${nameOf(route)} as ${caller.name}: ${answer}`)
  }
  return found
}

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
      expect(await deviations(route)).toEqual([])
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
  const codeOf = async (route: WrittenRoute, send: (path: string) => Promise<{ status: number; body: any }>) =>
    (await send(leadsNowhere(route.path))).body?.code ?? 'let through'
  const asker = (route: WrittenRoute) =>
    callers.find(({ role }) => role !== null && (route.who === 'signed_in' || route.who.includes(role))) as Caller
  const send =
    ({ method }: WrittenRoute, client: Client, headers = {}) =>
    (path: string) =>
      client.send<any>(method, path, { headers, version: 1, ...(method === 'GET' ? {} : { body: {} }) })

  it('requires a recent sign-in where the table says so, and nowhere else', async () => {
    await app.asOwner(`UPDATE session SET made_at = made_at - interval '16 minutes'`)
    await app.asOwner(`INSERT INTO credential SELECT id, 'none', now() FROM person ON CONFLICT DO NOTHING`)
    const asked: string[] = []
    for (const route of guarded)
      if ((await codeOf(route, send(route, asker(route).client))) === 'access/fresh_sign_in_needed') asked.push(nameOf(route))
    expect(asked.sort()).toEqual(FRESH)
  })

  it('accepts a token where the table says so, within its scopes, and nowhere else', async () => {
    const bearer = new Map<string, { authorization: string }>()
    for (const { role } of callers.filter(({ role }) => role !== null))
      for (const scopes of [['read'], ['read', 'write']]) {
        const token = newToken()
        const [owner] = await app.asOwner<{ id: string }>('SELECT id FROM person WHERE role = $1 AND ended_at IS NULL LIMIT 1', [
          role,
        ])
        await app.asOwner(
          `INSERT INTO api_token (id, person_id, name, token_hash, scopes, made_by, made_at, expires_at)
           VALUES (gen_random_uuid(), $1, 'x', $2, $3, $1, now(), now() + interval '1 day')`,
          [owner!.id, hashOfToken(token), scopes],
        )
        bearer.set(`${role} ${scopes.length}`, { authorization: `Bearer ${spoken(token)}` })
      }
    for (const route of guarded)
      for (const scopes of [1, 2]) {
        const name = nameOf(route)
        const code = await codeOf(route, send(route, new Client(app.url), bearer.get(`${asker(route).role} ${scopes}`)))
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
      if ((await codeOf(route, send(route, asker(route).client))) !== 'access/second_factor_needed') open.push(nameOf(route))
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
      if ((await deviations(route)).length === 0) unseen.push(nameOf(route))
      spy.mockRestore()
    }
    expect(unseen).toEqual([])
  })
})
