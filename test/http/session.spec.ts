import { anAccount, PASSWORD, signIn, someEmail } from '../builders/accounts.js'
import { aColleague } from '../builders/colleague.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client } from '../harness/client.js'

let app: TestApp
let administrator: Client

beforeAll(async () => {
  app = await startApp({ worker: false })
  administrator = (await app.cast()).administrator
})
afterAll(() => app.stop())
// The clock advances in some of these tests, which ends the administrator's session.
beforeEach(async () => {
  if ((await administrator.get('session')).status !== 200) administrator = (await app.cast()).administrator
})

describe('signing in', () => {
  it('opens a session that says who the person is and what they may do', async () => {
    const { email, id } = await anAccount(app, administrator, 'executive')
    const client = new Client(app.url)
    const signedIn = await signIn(client, email)
    expect(signedIn).toMatchObject({
      status: 200,
      body: { person: { id, email, role: 'executive', zone: 'Europe/Brussels' }, abilities: ['readiness.read', 'overview.read'] },
    })
    expect((await client.get('session')).body).toEqual(signedIn.body)
  })

  it('accepts the e-mail address in upper or lower case', async () => {
    const { email } = await anAccount(app, administrator)
    expect((await signIn(new Client(app.url), ` ${email.toUpperCase()}`)).status).toBe(200)
  })

  it('sets a cookie that scripts cannot read and other sites cannot send, for the maximum length of the session', async () => {
    const { email } = await anAccount(app, administrator)
    const cookie = cookieSetBy(await signIn(new Client(app.url), email))
    expect(cookie.value).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(cookie.attributes).toEqual(expect.arrayContaining(['path=/', 'httponly', 'samesite=strict', 'max-age=43200']))
  })

  it('marks the cookie as secure if people use https', async () => {
    expect(cookieSetBy(await administrator.delete('session')).attributes).not.toContain('secure')
    const secure = await startApp({ worker: false, env: { PUBLIC_URL: 'https://edict.orla.example' } })
    try {
      expect(cookieSetBy(await (await secure.cast()).counsel.delete('session')).attributes).toContain('secure')
    } finally {
      await secure.stop()
    }
  })

  it('stores only the hash of the token', async () => {
    const { email, client } = await anAccount(app, administrator)
    const token = client.sessionCookie().split('=')[1] as string
    const rows = await app.asOwner(
      'SELECT to_jsonb(s)::text AS row FROM session s JOIN person p ON p.id = s.person_id WHERE p.email = $1',
      [email],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.row).not.toContain(token)
    expect(rows[0]?.row).not.toContain(Buffer.from(token, 'base64url').toString('hex'))
  })

  it('gives the same answer for a wrong password, an unknown e-mail, an invited person and a closed account', async () => {
    const { email } = await anAccount(app, administrator)
    const gone = await anAccount(app, administrator)
    await end(gone.id)
    const invited = someEmail()
    await administrator.post('people', { email: invited, name: 'Not Yet', role: 'counsel', zone: 'UTC' })

    const answers = [
      await signIn(new Client(app.url), email, 'not the right words'),
      await signIn(new Client(app.url), someEmail(), PASSWORD),
      await signIn(new Client(app.url), invited, PASSWORD),
      await signIn(new Client(app.url), gone.email, PASSWORD),
    ].map(({ status, body, headers }) => ({
      status,
      body: { ...body, request_id: null },
      headers: [...headers.keys()].filter((name) => name !== 'set-cookie'),
      cookie: headers.get('set-cookie'),
    }))
    expect(answers[0]).toMatchObject({ status: 401, body: { code: 'sign_in/refused', params: {} }, cookie: null })
    for (const answer of answers.slice(1)) expect(answer).toEqual(answers[0])
  })

  it('takes as long for an unknown e-mail as for a wrong password', async () => {
    const { email } = await anAccount(app, administrator)
    const [known, unknown] = [
      await timed(() => signIn(new Client(app.url), email, 'not the right words')),
      await timed(() => signIn(new Client(app.url), someEmail())),
    ]
    // Both responses are sent on a multiple of 250 ms. Otherwise each would take about 60 ms, and they would differ by a few
    // milliseconds, which is the difference in the work.
    expect(known).toBeGreaterThanOrEqual(249)
    expect(unknown).toBeGreaterThanOrEqual(249)
  })

  it('creates a new token each time and ends the browser’s previous session', async () => {
    const { email, client } = await anAccount(app, administrator)
    const other = new Client(app.url)
    await signIn(other, email)
    const before = client.sessionCookie()
    await signIn(client, email)
    expect(client.sessionCookie()).not.toBe(before)
    expect(await statusWith(before)).toBe(401)
    expect((await client.get('session')).status).toBe(200)
    expect((await other.get('session')).status).toBe(200)
  })

  it('is recorded in the person’s ledger, whether it succeeds or not, and so is signing out', async () => {
    const { id, email, client } = await anAccount(app, administrator)
    await signIn(client, email, 'not the right words')
    await signIn(client, email)
    await client.delete('session')
    const events = await app.asOwner('SELECT kind, actor_id FROM ledger_event WHERE stream = $1 ORDER BY seq', [`person:${id}`])
    expect(events.map(({ kind }) => kind)).toEqual([
      'person.invited',
      'person.joined',
      'person.sign_in_failed',
      'person.signed_in',
      'person.signed_out',
    ])
    expect(events.map(({ actor_id }) => actor_id === id)).toEqual([false, true, false, true, true])
  })
})

describe('signing out', () => {
  it('ends the session on the server, removes the cookie, and can be repeated', async () => {
    const { client } = await anAccount(app, administrator)
    const before = client.sessionCookie()
    const out = await client.delete('session')
    expect(out.status).toBe(204)
    expect(cookieSetBy(out)).toMatchObject({ value: '' })
    expect(await statusWith(before)).toBe(401)
    expect((await client.delete('session')).status).toBe(204)
  })
})

describe('a session', () => {
  it('ends when it is idle for the limit, and not before', async () => {
    const { client } = await anAccount(app, administrator)
    for (const minutes of [59, 59]) {
      await app.forward(minutes)
      expect((await client.get('session')).status).toBe(200)
    }
    await app.forward(61)
    expect(await client.get('session')).toMatchObject({ status: 401, body: { code: 'access/not_signed_in' } })
  })

  it('ends even if a page that was left open keeps sending requests', async () => {
    const { client } = await anAccount(app, administrator)
    const screenAsks = async () =>
      (await fetch(`${app.url}/api/v1/status`, { headers: { cookie: client.sessionCookie(), 'edict-unattended': '1' } })).status
    for (const minutes of [20, 20]) {
      await app.forward(minutes)
      expect(await screenAsks()).toBe(200)
    }
    await app.forward(21)
    expect(await screenAsks()).toBe(401)
  })

  it('ends at the absolute limit, however much it is used', async () => {
    const { client } = await anAccount(app, administrator)
    for (let hour = 0; hour < 23; hour++) {
      await app.forward(31)
      expect((await client.get('session')).status).toBe(200)
    }
    await app.forward(31)
    expect((await client.get('session')).status).toBe(401)
  })

  it('is recorded as seen at most once a minute', async () => {
    const { client, id } = await anAccount(app, administrator)
    const seenAt = async () =>
      (await app.asOwner<{ seen_at: Date }>('SELECT seen_at FROM session WHERE person_id = $1', [id]))[0]?.seen_at as Date
    const first = await seenAt()
    await client.get('session')
    expect(await seenAt()).toEqual(first)
    await app.forward(2)
    await client.get('session')
    expect((await seenAt()).getTime()).toBeGreaterThanOrEqual(first.getTime() + 120_000)
  })

  it.each(['', 'x', `${'A'.repeat(43)}`, "' OR true --", 'ä'.repeat(43)])('is not opened by the cookie %j', async (token) => {
    expect(await statusWith(`edict_session=${encodeURIComponent(token)}`)).toBe(401)
  })
})

describe('guessing', () => {
  // Each starts with no failures counted.
  beforeEach(async () => {
    await app.forward(24 * 60)
    administrator = (await app.cast()).administrator
  })
  const wrong = (email: string) => signIn(new Client(app.url), email, 'not the right words')

  it('is slowed down after five failures with one e-mail, even for the correct password, until the window has passed', async () => {
    const { email } = await anAccount(app, administrator)
    for (let at = 0; at < 5; at++) {
      expect((await wrong(email)).status).toBe(401)
      await app.forward(1)
    }
    const throttled = await signIn(new Client(app.url), email)
    expect(throttled).toMatchObject({ status: 429, body: { code: 'sign_in/throttled' } })
    const { retry_after } = throttled.body.params
    expect(retry_after).toBeGreaterThan(9 * 60)
    expect(retry_after).toBeLessThanOrEqual(10 * 60)
    expect(throttled.headers.get('retry-after')).toBe(String(retry_after))
    await app.forward(10)
    expect((await signIn(new Client(app.url), email)).status).toBe(200)
  })

  it('is slowed down for an e-mail without an account in the same way', async () => {
    const email = someEmail()
    const statuses = []
    for (let at = 0; at < 6; at++) statuses.push((await wrong(email)).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
  })

  it('is counted in the same way for attempts in parallel and in sequence', async () => {
    const email = someEmail()
    const statuses = await Promise.all(Array.from({ length: 8 }, async () => (await wrong(email)).status))
    expect(statuses.filter((status) => status === 401)).toHaveLength(5)
    expect(statuses.filter((status) => status === 429)).toHaveLength(3)
  })

  it('is slowed down after twenty failures from one address, whatever the e-mail', async () => {
    const statuses = await Promise.all(Array.from({ length: 20 }, async () => (await wrong(someEmail())).status))
    expect(new Set(statuses)).toEqual(new Set([401]))
    expect((await wrong(someEmail())).status).toBe(429)
  })

  it('is counted from zero again for an e-mail address after a successful sign-in', async () => {
    const { email } = await anAccount(app, administrator)
    for (let round = 0; round < 2; round++) {
      for (let at = 0; at < 4; at++) expect((await wrong(email)).status).toBe(401)
      expect((await signIn(new Client(app.url), email)).status).toBe(200)
    }
  })

  it('leaves no e-mail in the table of attempts, and nothing older than a day', async () => {
    const email = someEmail()
    await wrong(email)
    const rows = await app.asOwner(
      "SELECT to_jsonb(a)::text AS row, at < edict_now() - interval '24 hours' AS old FROM sign_in_attempt a",
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ row, old }) => old || row.includes(email))).toEqual([])
  })
})

describe('a session of a person who has left', () => {
  it('is refused even if the session itself was never ended', async () => {
    const { client, id } = await aColleague(app, 'counsel')
    expect((await client.get('session')).status).toBe(200)
    // Only the account: as if the use case that ends sessions had failed, or a backup had been restored.
    await app.asSuperuser(
      `ALTER TABLE person DISABLE TRIGGER USER; UPDATE person SET ended_at = now() WHERE id = '${id}'; ALTER TABLE person ENABLE TRIGGER USER`,
    )
    const [open] = await app.asOwner('SELECT count(*)::int AS count FROM session WHERE person_id = $1 AND ended_at IS NULL', [id])
    expect(open?.count).toBeGreaterThan(0)
    expect((await client.get('session')).status).toBe(401)
    expect((await client.get('directives')).status).toBe(401)
  })
})

async function end(id: string): Promise<void> {
  const { version } = (await administrator.get('people?limit=200')).body.items.find((person: { id: string }) => person.id === id)
  expect((await administrator.post(`people/${id}/end`, { reason: 'left' }, { version })).status).toBe(200)
}

const statusWith = async (cookie: string) => (await fetch(`${app.url}/api/v1/session`, { headers: { cookie } })).status

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

function cookieSetBy({ headers }: { headers: Headers }) {
  const [pair = '', ...attributes] = (headers.getSetCookie()[0] ?? '').split('; ')
  const [name = '', value = ''] = pair.split('=')
  expect(['edict_session', '__Host-edict_session']).toContain(name)
  return { value, attributes: attributes.map((attribute) => attribute.toLowerCase()) }
}
