import { Secret, TOTP } from 'otpauth'
import type { Role } from '../../src/domain/access/role.js'
import { type Account, anAccount, approvedByLead, openedByMail, PASSWORD } from '../builders/accounts.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client } from '../harness/client.js'

let app: TestApp
let administrator: Client

beforeAll(async () => {
  app = await startApp()
  administrator = (await app.cast()).administrator
})
afterAll(() => app?.stop())
beforeEach(async () => {
  administrator = (await app.cast()).administrator
})

/** The code that an authenticator shows for a secret at the product's current time. */
async function codeFor(secret: string, seconds = 0): Promise<string> {
  const [row] = await app.asOwner<{ now: Date }>('SELECT edict_now() AS now')
  return new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({
    timestamp: row!.now.getTime() + seconds * 1000,
  })
}

const signIn = (email: string, code?: string, client = new Client(app.url)) =>
  client.post('session', { email, password: PASSWORD, ...(code === undefined ? {} : { code }) })

/** An account with a second factor, and its secret. */
async function withFactor(role: Role = 'counsel'): Promise<Account & { secret: string; used: string; recovery: string[] }> {
  const account = await anAccount(app, administrator, role)
  const begun = await account.client.post('account/second-factor')
  expect(begun).toMatchObject({
    status: 201,
    body: { secret: expect.stringMatching(/^[A-Z2-7]{32}$/), uri: expect.stringMatching(/^otpauth:\/\/totp\//) },
  })
  const { secret } = begun.body
  const used = await codeFor(secret)
  const confirmed = await account.client.post('account/second-factor/confirm', { code: used })
  expect(confirmed).toMatchObject({ status: 200, body: { recovery_codes: expect.any(Array) } })
  return { ...account, secret, used, recovery: confirmed.body.recovery_codes }
}

describe('a second factor', () => {
  it('takes effect only after its first code has been entered', async () => {
    const { client, email } = await anAccount(app, administrator)
    await client.post('account/second-factor')
    expect(await client.post('account/second-factor/confirm', { code: '000000' })).toMatchObject({
      body: { code: 'sign_in/code_refused' },
    })
    expect((await signIn(email)).status).toBe(200)
    expect((await client.get('account/second-factor')).body).toEqual({ set_at: null, recovery_codes_left: 0, required: false })
  })

  it('is asked for only with the correct password, and each code works once', async () => {
    const { email, secret, used } = await withFactor()
    expect(await signIn(email)).toMatchObject({ status: 422, body: { code: 'sign_in/code_needed' } })
    const wrong = await new Client(app.url).post('session', { email, password: 'not the password', code: '123456' })
    expect(wrong).toMatchObject({ status: 401, body: { code: 'sign_in/refused' } })
    expect(await signIn(email, '000000')).toMatchObject({ status: 422, body: { code: 'sign_in/code_refused' } })
    // The code from the confirmation was already used; the next one works, once.
    expect((await signIn(email, used)).body.code).toBe('sign_in/code_refused')
    const next = await codeFor(secret, 30)
    expect(await signIn(email, next)).toMatchObject({ status: 200, body: { second_factor: { set: true, due: false } } })
    expect((await signIn(email, next)).body.code).toBe('sign_in/code_refused')
  })

  it('cannot be guessed any faster than a password', async () => {
    const { email, secret } = await withFactor()
    for (let tries = 0; tries < 5; tries += 1) await signIn(email, '000000')
    expect(await signIn(email, await codeFor(secret, 30))).toMatchObject({ status: 429, body: { code: 'sign_in/throttled' } })
  })

  it('lets in only one of two simultaneous sign-ins with the same code', async () => {
    const { email, secret } = await withFactor()
    const code = await codeFor(secret, 30)
    const answers = await Promise.all([signIn(email, code), signIn(email, code), signIn(email, code)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422])
  })

  it('can be replaced by a recovery code, which works once', async () => {
    const { email, recovery, client } = await withFactor()
    expect(recovery).toHaveLength(10)
    expect((await signIn(email, recovery[0])).status).toBe(200)
    expect((await signIn(email, recovery[0])).body.code).toBe('sign_in/code_refused')
    expect((await signIn(email, ` ${recovery[1]!.toUpperCase()} `)).status).toBe(200)
    expect((await client.get('account/second-factor')).body.recovery_codes_left).toBe(8)
  })

  it('cannot be bypassed by a password reset', async () => {
    const { email, secret } = await withFactor()
    await new Client(app.url).post('password-resets', { email })
    const token = await openedByMail(app, email)
    const accept = (code?: string) => new Client(app.url).post('links/accept', { token, password: `${PASSWORD} again`, code })
    expect((await accept()).body.code).toBe('sign_in/code_needed')
    expect((await accept('000000')).body.code).toBe('sign_in/code_refused')
    expect((await signIn(email, await codeFor(secret, 30))).status).toBe(200)
    await app.forward(2)
    expect((await accept(await codeFor(secret))).status).toBe(200)
  })

  it('is stored encrypted: neither its secret nor its codes are in the database, the ledger or stored requests', async () => {
    const { secret, recovery } = await withFactor()
    const tables = await app.asSuperuser<{ name: string }>(
      `SELECT oid::regclass::text AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    )
    const hex = (text: string) => Buffer.from(text).toString('hex')
    for (const { name } of tables) {
      const rows = await app.asSuperuser<{ text: string }>(`SELECT t::text AS text FROM ${name} t`)
      const all = rows.map(({ text }) => text).join('\n')
      for (const one of [secret, recovery[0]!, hex(secret), hex(recovery[0]!)])
        expect({ name, found: all.includes(one) }).toEqual({ name, found: false })
    }
  })

  it('is removed by its owner with a code, or by an administrator if it is lost', async () => {
    const { client, email, secret } = await withFactor()
    expect((await client.post('account/second-factor/remove', { code: '000000' })).body.code).toBe('sign_in/code_refused')
    expect((await client.post('account/second-factor/remove', { code: await codeFor(secret, 30) })).body.set_at).toBeNull()
    expect((await signIn(email)).status).toBe(200)

    // For a reader, lead counsel approves it (readers-take-two.spec.ts).
    const other = await withFactor('contributor')
    const removed = await administrator.post(`people/${other.id}/second-factor/remove`, { reason: 'The telephone is lost.' })
    expect(removed).toMatchObject({ status: 200, body: { second_factor_set: false } })
    expect((await other.client.get('session')).status).toBe(401)
    expect((await signIn(other.email)).status).toBe(200)
  })

  it('can be required of everyone: a person without one sets it up first, and cannot remove it', async () => {
    const { client, email } = await anAccount(app, administrator)
    expect((await administrator.send('PUT', 'sign-in-rules', { body: { second_factor_required: true } })).status).toBe(200)
    expect((await client.get('session')).body.second_factor).toEqual({ set: false, due: true })
    expect(await client.get('my-work')).toMatchObject({ status: 403, body: { code: 'access/second_factor_needed' } })
    const { secret } = (await client.post('account/second-factor')).body
    await client.post('account/second-factor/confirm', { code: await codeFor(secret) })
    expect((await client.get('my-work')).status).toBe(200)
    expect((await client.post('account/second-factor/remove', { code: await codeFor(secret, 30) })).body.code).toBe(
      'second_factor/required',
    )
    expect((await signIn(email, await codeFor(secret, 30))).status).toBe(200)
    await app.asOwner('UPDATE installation SET second_factor_required = false')
  })
})

describe('a recent sign-in', () => {
  it('is required for changing credentials after a quarter of an hour', async () => {
    const { client, email } = await anAccount(app, administrator)
    const make = () => client.post('account/tokens', { name: 'x', scopes: ['read'], days: 1 })
    expect((await make()).status).toBe(201)
    await app.forward(15)
    expect(await make()).toMatchObject({ status: 401, body: { code: 'access/fresh_sign_in_needed' } })
    expect((await client.get('my-work')).status).toBe(200)
    await signIn(email, undefined, client)
    expect((await make()).status).toBe(201)
  })
})

describe('the sessions of a person', () => {
  it('are listed only for that person, who can end them', async () => {
    const { client, email } = await anAccount(app, administrator)
    const elsewhere = new Client(app.url)
    await elsewhere.post('session', { email, password: PASSWORD }, { headers: { 'user-agent': 'Netscape Navigator' } })
    const { items } = (await client.get('account/sessions')).body
    expect(items.map(({ here, agent }: any) => [here, agent])).toEqual(
      expect.arrayContaining([
        [true, expect.any(String)],
        [false, 'Netscape Navigator'],
      ]),
    )
    const other = items.find((one: any) => one.agent === 'Netscape Navigator')
    expect((await administrator.post(`account/sessions/${other.id}/end`)).status).toBe(404)
    expect((await client.post(`account/sessions/${other.id}/end`)).body.items).toHaveLength(1)
    expect((await elsewhere.get('session')).status).toBe(401)
    expect((await client.get('session')).status).toBe(200)
  })
})

describe('tokens', () => {
  const withToken = (token: string, method: string, path: string, body?: unknown) =>
    new Client(app.url).send<any>(method, path, { body, headers: { authorization: `Bearer ${token}` } })

  it('a token acts as its owner, within its scopes, until it expires or is revoked, and is shown once', async () => {
    const { client } = await anAccount(app, administrator)
    const make = async (scopes: string[], days = 1) =>
      (await client.post('account/tokens', { name: 'Export', scopes, days })).body
    const reads = await make(['read'])
    expect(reads.token).toMatch(/^edict_[A-Za-z0-9_-]{43}$/)
    expect((await withToken(reads.token, 'GET', 'my-work')).status).toBe(200)
    expect(await withToken(reads.token, 'POST', 'directives', {})).toMatchObject({
      status: 403,
      body: { code: 'access/scope_needed' },
    })
    const writes = await make(['write'])
    expect(writes.made.scopes).toEqual(['read', 'write'])
    expect((await withToken(writes.token, 'POST', 'directives', {})).status).toBe(400)
    const listed = await client.get('account/tokens')
    expect(JSON.stringify(listed.body)).not.toContain(reads.token.slice(6))
    expect(listed.body.items[1]).toMatchObject({ name: 'Export', state: 'active', used_at: expect.any(String) })

    await client.post(`account/tokens/${writes.made.id}/end`)
    expect((await withToken(writes.token, 'GET', 'my-work')).status).toBe(401)
    await app.forward(24 * 60)
    expect((await withToken(reads.token, 'GET', 'my-work')).status).toBe(401)
  })

  it('a token ends with its owner', async () => {
    const { client, id } = await anAccount(app, administrator)
    const { token } = (await client.post('account/tokens', { name: 'x', scopes: ['read'], days: 366 })).body
    const [row] = await app.asOwner<{ version: number }>('SELECT version FROM person WHERE id = $1', [id])
    await administrator.post(`people/${id}/end`, { reason: 'left' }, { version: row!.version })
    expect((await withToken(token, 'GET', 'my-work')).status).toBe(401)
  })

  it('a token that is invalid is refused even with a valid cookie', async () => {
    const { client } = await anAccount(app, administrator)
    const wrong = await client.send('GET', 'my-work', { headers: { authorization: 'Bearer edict_nothing' } })
    expect(wrong.status).toBe(401)
  })

  it('a token of a service account is requested by an administrator, who cannot request one for a person', async () => {
    const added = await administrator.post('people/service-accounts', { name: 'Archive', role: 'auditor', zone: 'UTC' })
    expect(added).toMatchObject({ status: 201, body: { kind: 'service', state: 'waiting', role: 'auditor' } })
    await approvedByLead(app, added.body.request.id)
    const asked = await administrator.post(`people/${added.body.id}/tokens`, { name: 'Nightly', scopes: ['read'], days: 30 })
    await approvedByLead(app, asked.body.id)
    const made = await administrator.post(`access-requests/${asked.body.id}/token`)
    expect((await withToken(made.body.token, 'GET', 'directives')).status).toBe(200)
    const { people } = await app.cast()
    expect(
      await administrator.post(`people/${people.counsel.id}/tokens`, { name: 'x', scopes: ['read'], days: 1 }),
    ).toMatchObject({
      status: 403,
      body: { code: 'token/of_a_person' },
    })
    const ended = await administrator.post(`people/${added.body.id}/tokens/${made.body.made.id}/end`)
    expect(ended.body.items[0].state).toBe('ended')
    expect((await withToken(made.body.token, 'GET', 'directives')).status).toBe(401)
  })
})
