import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Secret, TOTP } from 'otpauth'
import { type Account, anAccount, joinedByCopy, openedByMail, PASSWORD, signIn } from '../builders/accounts.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Answer, Client } from '../harness/client.js'

let app: TestApp
let administrator: Client
beforeAll(async () => {
  app = await startApp()
  administrator = (await app.cast()).administrator
})
afterAll(() => app?.stop())
// Each starts with no failures counted.
beforeEach(async () => {
  await app.forward(24 * 60)
  administrator = (await app.cast()).administrator
})

async function codeFor(secret: string, seconds = 0): Promise<string> {
  const [row] = await app.asOwner<{ now: Date }>('SELECT edict_now() AS now')
  return new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({
    timestamp: row!.now.getTime() + seconds * 1000,
  })
}

async function withFactor(): Promise<Account & { secret: string }> {
  const account = await anAccount(app, administrator)
  const { secret } = (await account.client.post('account/second-factor')).body
  const confirmed = await account.client.post('account/second-factor/confirm', { code: await codeFor(secret) })
  expect(confirmed.status).toBe(200)
  return { ...account, secret }
}

async function resetToken(email: string): Promise<string> {
  await new Client(app.url).post('password-resets', { email })
  return openedByMail(app, email)
}

const wrongToken = (at: number) => Buffer.alloc(32, at).toString('base64url')
/** Wrong tokens come in numbers that no reader sends. */
const MANY = 70

/** How to try a wrong secret at each route that takes one; the key is the route and the field. `null`: why it is not limited. */
const TRIES: Record<string, (() => Promise<(at: number) => Promise<Answer>>) | null> = {
  'POST /api/v1/session password': async () => {
    const { email } = await anAccount(app, administrator)
    return () => signIn(new Client(app.url), email, 'not the right words')
  },
  'POST /api/v1/session code': async () => {
    const { email } = await withFactor()
    return () => new Client(app.url).post('session', { email, password: PASSWORD, code: '000000' })
  },
  'POST /api/v1/links/accept code': async () => {
    const { email } = await withFactor()
    const token = await resetToken(email)
    return () => new Client(app.url).post('links/accept', { token, password: `${PASSWORD} again`, code: '000000' })
  },
  'POST /api/v1/account/second-factor/remove code': async () => {
    const { client } = await withFactor()
    return () => client.post('account/second-factor/remove', { code: '000000' })
  },
  'POST /api/v1/account/second-factor/confirm code': async () => {
    const { client } = await anAccount(app, administrator)
    await client.post('account/second-factor')
    return () => client.post('account/second-factor/confirm', { code: '000000' })
  },
  'POST /api/v1/links/read token': async () => (at) => new Client(app.url).post('links/read', { token: wrongToken(at) }),
  'POST /api/v1/links/accept token': async () => (at) =>
    new Client(app.url).post('links/accept', { token: wrongToken(at), password: PASSWORD }),
  'POST /api/v1/links/ask-to-join token': async () => (at) =>
    new Client(app.url).post('links/ask-to-join', { token: wrongToken(at), password: PASSWORD }),
  'POST /api/v1/access-requests/{id}/confirm code': async () => {
    const { id } = await joinedByCopy(app, administrator)
    const lead = (await app.cast()).lead
    return () => lead.post(`access-requests/${id}/confirm`, { code: 'wrong-code' })
  },
  'POST /api/v1/notices/read token': async () => (at) => new Client(app.url).post('notices/read', { token: wrongToken(at) }),
  'POST /api/v1/notices/acknowledge token': async () => (at) =>
    new Client(app.url).post('notices/acknowledge', { token: wrongToken(at) }),
  'POST /api/v1/session pass': async () => {
    const { email } = await anAccount(app, administrator)
    return (at) => new Client(app.url).post('session', { email, password: 'not the right words', pass: wrongToken(at) })
  },
  // A proof of work is no secret.
  'POST /api/v1/session proof': null,
  'POST /api/v1/session/passes proof': null,
  'POST /api/v1/password-resets proof': null,
  // A new password is chosen here, and none is checked.
  'POST /api/v1/links/accept password': null,
  'POST /api/v1/links/ask-to-join password': null,
  'PUT /api/v1/account/password password': null,
  // 256 random bits in the address. A limit would answer differently from a page that does not exist.
  'GET /api/v1/feeds/deadlines/{file} file': null,
}

/** The fields of the contract that are secrets, by route, from the API's own description. */
function secretFields(): string[] {
  const { paths, components } = JSON.parse(readFileSync(join(__dirname, '../../docs/api/openapi.json'), 'utf8'))
  const NOT_SECRET = ['POST /api/v1/agencies code', 'POST /api/v1/agencies/{id}/instruments code']
  const fieldsOf = (schema: any): string[] =>
    schema?.$ref
      ? fieldsOf(components.schemas[schema.$ref.split('/').at(-1)])
      : [
          ...Object.keys(schema?.properties ?? {}),
          ...[...(schema?.allOf ?? []), ...(schema?.anyOf ?? []), ...(schema?.oneOf ?? [])].flatMap(fieldsOf),
        ]
  return Object.entries<any>(paths).flatMap(([path, operations]) =>
    Object.entries<any>(operations).flatMap(([method, operation]) => {
      const bodies = Object.values<any>(operation.requestBody?.content ?? {}).flatMap(({ schema }) => fieldsOf(schema))
      const inPath = (operation.parameters ?? []).filter((one: any) => one.in === 'path').map((one: any) => one.name)
      return [
        ...bodies.filter((name) => /code|pass|token|secret|proof/.test(name)),
        ...inPath.filter((name: string) => /^(file|token|secret)$/.test(name)),
      ]
        .map((field) => `${method.toUpperCase()} ${path} ${field}`)
        .filter((one) => !NOT_SECRET.includes(one))
    }),
  )
}

describe('routes that take a code or a secret', () => {
  it('are all listed here, from the description of the API', () => {
    expect(secretFields().sort()).toEqual(Object.keys(TRIES).sort())
  })

  it.each(Object.entries(TRIES).filter(([, tried]) => tried !== null))(
    '%s: wrong ones are soon refused unread',
    async (_, begin) => {
      const attempt = await begin!()
      const statuses: number[] = []
      for (let at = 0; at < MANY && !statuses.includes(429); at += 10) {
        const tried = await Promise.all(Array.from({ length: 10 }, (_, one) => attempt(at + one)))
        statuses.push(...tried.map(({ status }) => status).sort())
      }
      expect(statuses.at(-1)).toBe(429)
      expect(statuses).not.toContain(200)
    },
  )
})

describe('the code of a second factor', () => {
  it('is counted for the account wherever it is asked for, and then the correct one is refused too', async () => {
    const { email, client, secret } = await withFactor()
    const token = await resetToken(email)
    const accept = (code: string) => new Client(app.url).post('links/accept', { token, password: `${PASSWORD} again`, code })
    for (let at = 0; at < 3; at++) expect((await accept('000000')).body.code).toBe('sign_in/code_refused')
    for (let at = 0; at < 2; at++)
      expect((await client.post('account/second-factor/remove', { code: '000000' })).body.code).toBe('sign_in/code_refused')
    expect(await accept(await codeFor(secret, 30))).toMatchObject({ status: 429, body: { code: 'sign_in/throttled' } })
    await app.forward(16)
    expect((await accept(await codeFor(secret))).status).toBe(200)
  })

  it('leaves a trace in the ledger when it is wrong, although the request changes nothing', async () => {
    const { id, client } = await withFactor()
    await client.post('account/second-factor/remove', { code: '000000' })
    const events = await app.asOwner(`SELECT kind FROM ledger_event WHERE stream = $1 ORDER BY seq DESC LIMIT 1`, [
      `person:${id}`,
    ])
    expect(events).toEqual([{ kind: 'person.code_refused' }])
  })
})

describe('a link', () => {
  it('that is good is never refused because of the wrong ones that others tried from the same network', async () => {
    const { email } = await anAccount(app, administrator)
    const token = await resetToken(email)
    for (let at = 0; at < MANY; at++) await new Client(app.url).post('links/read', { token: wrongToken(at) })
    expect((await new Client(app.url).post('links/read', { token })).status).toBe(200)
  })
})

describe('a change of credentials', () => {
  /** Everything with which someone could act as this person. */
  async function entrances({ client, email }: Account) {
    const elsewhere = new Client(app.url)
    const { token } = (await client.post('account/tokens', { name: 'x', scopes: ['read'], days: 9 })).body
    const { address } = (await client.post('account/feeds', { name: 'x' })).body
    await signIn(elsewhere, email)
    return async () => ({
      here: (await client.get('session')).status,
      elsewhere: (await elsewhere.get('session')).status,
      token: (
        await new Client(app.url)
          .get('my-work')
          .then(() => new Client(app.url).send('GET', 'my-work', { headers: { authorization: `Bearer ${token}` } }))
      ).status,
      feed: (await fetch(`${app.url}${new URL(address).pathname}`)).status,
    })
  }
  const mailsTo = async (email: string) => {
    await app.sweep()
    return app.mails.to(email).map(({ text }) => text)
  }

  it('by a reset ends sessions, tokens and feeds, and is told to the owner', async () => {
    const account = await anAccount(app, administrator, 'contributor')
    const open = await entrances(account)
    expect(await open()).toEqual({ here: 200, elsewhere: 200, token: 200, feed: 200 })
    const token = await resetToken(account.email)
    app.mails.clear()
    expect((await new Client(app.url).post('links/accept', { token, password: `${PASSWORD} again` })).status).toBe(200)
    expect(await open()).toEqual({ here: 401, elsewhere: 401, token: 401, feed: 404 })
    expect(await mailsTo(account.email)).toEqual([expect.stringContaining('Your password was reset')])
  })

  it('by setting up a second factor ends all but the session it was done in, and is told to the owner', async () => {
    const account = await anAccount(app, administrator)
    const open = await entrances(account)
    app.mails.clear()
    const { secret } = (await account.client.post('account/second-factor')).body
    await account.client.post('account/second-factor/confirm', { code: await codeFor(secret) })
    expect(await open()).toEqual({ here: 200, elsewhere: 401, token: 401, feed: 404 })
    expect(await mailsTo(account.email)).toEqual([expect.stringContaining('A second factor was set up')])

    const later = (await account.client.post('account/tokens', { name: 'x', scopes: ['read'], days: 9 })).body
    app.mails.clear()
    expect((await account.client.post('account/second-factor/remove', { code: await codeFor(secret, 30) })).status).toBe(200)
    const answer = await new Client(app.url).send('GET', 'my-work', { headers: { authorization: `Bearer ${later.token}` } })
    expect(answer.status).toBe(401)
    expect(await mailsTo(account.email)).toEqual([expect.stringContaining('second factor of your account was removed.')])
  })
})
