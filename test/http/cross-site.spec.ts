import { aColleague } from '../builders/colleague.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client, ok } from '../harness/client.js'
import { routesOfRouter } from './route-inventory.js'

let app: TestApp
let counsel: Client
let email: string
let writes: { method: string; path: string }[]

beforeAll(async () => {
  app = await startApp({ worker: false })
  const cast = await app.cast()
  counsel = cast.counsel
  email = cast.people.counsel.email
  writes = routesOfRouter(app).filter(({ method }) => !['GET', 'HEAD', 'OPTIONS'].includes(method))
})
afterAll(() => app.stop())

const leadsNowhere = (path: string) =>
  path.replace(':reference', 'D-AAAAAA').replace(/:\w+/g, '0b0e7f0e-0000-4000-8000-000000000000')
const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`
const isUpload = ({ method, path }: { method: string; path: string }) =>
  nameOf({ method, path }).endsWith('POST /api/v1/directives/:reference/documents')
const codeOf = async (client: Client, { method, path }: { method: string; path: string }, headers: Record<string, string>) => {
  const { status, body } = await client.send<any>(method, leadsNowhere(path), { body: {}, version: 1, headers })
  return `${status} ${body?.code ?? ''}`.trim()
}

/** What a browser sends from a page that is not ours. */
const ELSEWHERE: [string, Record<string, string>][] = [
  ['another website', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
  ['a sibling subdomain', { 'sec-fetch-site': 'same-site', origin: 'http://wiki.orla.example' }],
  ['a page in a sandbox', { 'sec-fetch-site': 'cross-site', origin: 'null' }],
  ['an older browser on another website', { origin: 'https://evil.example' }],
  ['an older browser on a sandboxed page', { origin: 'null' }],
  ['the same host on another port', { origin: 'http://127.0.0.1:1' }],
]

describe('a write from elsewhere', () => {
  it.each(ELSEWHERE)('is refused on every route of the router: %s', async (_, headers) => {
    expect(writes.length).toBeGreaterThan(150)
    const open: string[] = []
    for (const route of writes) {
      const code = await codeOf(counsel, route, headers)
      if (code !== '403 request/cross_site') open.push(`${nameOf(route)}: ${code}`)
    }
    expect(open).toEqual([])
  })

  it('cannot sign a browser in or out', async () => {
    const stranger = new Client(app.url)
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
    const sent = await stranger.post('session', { email, password: 'not needed to be right' }, { headers })
    expect([sent.status, sent.body.code, sent.headers.getSetCookie()]).toEqual([403, 'request/cross_site', []])
    const { client } = await aColleague(app, 'counsel')
    expect((await client.delete('session', { headers })).status).toBe(403)
    expect((await client.get('session')).status).toBe(200)
  })

  it('is refused although it also carries a token, because the cookie could act', async () => {
    const headers = { origin: 'https://evil.example', authorization: 'Bearer edict_x' }
    expect((await counsel.post('directives', { via: 'nothing' }, { headers })).body.code).toBe('request/cross_site')
  })
})

describe('a write is accepted', () => {
  it.each([
    ['our own pages', { 'sec-fetch-site': 'same-origin', origin: 'http://edict.orla.example' }],
    ['our own pages in an older browser behind a proxy', { origin: 'http://edict.orla.example' }],
    ['an address bar or a program of the person', { 'sec-fetch-site': 'none' }],
    ['a program without a browser', {}],
  ])('from %s', async (_, headers) => {
    expect((await counsel.post('directives', { via: 'nothing' }, { headers: headers as Record<string, string> })).status).toBe(
      201,
    )
  })

  it('from the address at which the browser reached us, with any setting of PUBLIC_URL', async () => {
    expect((await counsel.post('directives', { via: 'nothing' }, { headers: { origin: app.url } })).status).toBe(201)
  })

  it('from anywhere with a token alone', async () => {
    const { token } = await ok(
      counsel.post('account/tokens', { name: 'x', scopes: ['read', 'write'], days: 1 }, { headers: { origin: app.url } }),
    )
    const headers = { authorization: `Bearer ${token}`, origin: 'https://tools.example', 'sec-fetch-site': 'cross-site' }
    expect((await new Client(app.url).post('directives', { via: 'nothing' }, { headers })).status).toBe(201)
  })
})

describe('a body', () => {
  /** The types that a form on another website can send without a preflight request, and one that no route knows. */
  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=b', 'application/xml'])(
    'of type %s is refused on every route that does not declare it',
    async (type) => {
      const open: string[] = []
      for (const route of writes.filter((route) => !(isUpload(route) && type.startsWith('multipart')))) {
        const code = await codeOf(counsel, route, { 'content-type': type })
        if (code !== '415 request/unsupported_type') open.push(`${nameOf(route)}: ${code}`)
      }
      expect(open).toEqual([])
    },
  )

  it('of an upload must be multipart', async () => {
    const route = writes.find(isUpload) as { method: string; path: string }
    expect(await codeOf(counsel, route, {})).toBe('415 request/unsupported_type')
  })

  it('cannot sign in as a form', async () => {
    const answer = await fetch(`${app.url}/api/v1/session`, {
      method: 'POST',
      body: new URLSearchParams({ email, password: 'not needed to be right' }),
    })
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([415, []])
  })
})

describe('the responses', () => {
  it('tell the browser on every route which features and sources it may use', async () => {
    const bare: string[] = []
    for (const { method, path } of routesOfRouter(app).filter(({ method }) => method === 'GET')) {
      const { headers } = await counsel.send(method, leadsNowhere(path), {})
      const said = [
        headers.get('permissions-policy')?.includes('camera=()'),
        headers.get('content-security-policy')?.includes("default-src 'self'"),
        headers.get('x-content-type-options') === 'nosniff',
        headers.get('referrer-policy') === 'no-referrer',
        headers.get('x-request-id') !== null,
      ]
      if (said.includes(false) || said.includes(undefined)) bare.push(`${method} ${path}: ${said.join(' ')}`)
    }
    expect(bare).toEqual([])
  })
})

describe('the session cookie', () => {
  it('belongs to this host alone over https, and works over plain http on a test machine', async () => {
    const secure = await startApp({ worker: false, env: { PUBLIC_URL: 'https://edict.orla.example' } })
    try {
      const { counsel: browser } = await secure.cast()
      expect(browser.sessionCookie()).toMatch(/^__Host-edict_session=/)
      expect((await browser.get('session')).status).toBe(200)
      const tossed = browser.sessionCookie().replace('__Host-', '')
      expect((await fetch(`${secure.url}/api/v1/session`, { headers: { cookie: tossed } })).status).toBe(401)
      const ended = await browser.delete('session')
      expect(ended.headers.getSetCookie()[0]).toMatch(/^__Host-edict_session=;.*Path=\/;.*Secure/)
      expect(ended.headers.getSetCookie()[0]).not.toMatch(/Domain/i)
    } finally {
      await secure.stop()
    }
    expect(counsel.sessionCookie()).toMatch(/^edict_session=/)
  })
})
