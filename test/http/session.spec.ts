import { createHash } from 'node:crypto'
import { anAccount, openedByMail, PASSWORD, signIn, someEmail } from '../builders/accounts.js'
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
// The clock advances in some of these tests, and inviting takes a recent sign-in.
beforeEach(async () => {
  administrator = (await app.cast()).administrator
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

  /** The challenge of a refusal, solved. */
  function solved({ text, bits }: { text: string; bits: number }): string {
    for (let number = 0; ; number++) {
      const proof = `${text}:${number}`
      const [first = 0, second = 0, third = 0] = createHash('sha256').update(proof).digest()
      if (((first << 16) | (second << 8) | third) >>> (24 - bits) === 0) return proof
    }
  }
  const browserOf = async (email: string) => {
    const client = new Client(app.url)
    const cookie = (await signIn(client, email)).headers.getSetCookie().find((one) => one.startsWith('edict_device='))
    return { headers: { cookie: (cookie as string).split(';')[0] as string } }
  }

  it('makes each further attempt wait after five failures, twice as long each time, even with the correct password', async () => {
    const { email } = await anAccount(app, administrator)
    for (let at = 0; at < 5; at++) expect((await wrong(email)).status).toBe(401)
    for (const seconds of [60, 120, 240, 480, 900, 900]) {
      const throttled = await signIn(new Client(app.url), email)
      expect(throttled).toMatchObject({ status: 429, body: { code: 'sign_in/throttled' } })
      const { retry_after } = throttled.body.params
      expect(retry_after).toBeGreaterThan(seconds - 10)
      expect(retry_after).toBeLessThanOrEqual(seconds)
      expect(throttled.headers.get('retry-after')).toBe(String(retry_after))
      await app.forward(seconds / 60)
      expect((await wrong(email)).status).toBe(401)
    }
    await app.forward(15)
    expect((await signIn(new Client(app.url), email)).status).toBe(200)
  })

  it('does not lock out the owner: not in a browser in which they signed in before, whose own failures count apart', async () => {
    const { email } = await anAccount(app, administrator)
    const known = await browserOf(email)
    for (let at = 0; at < 6; at++) await wrong(email)
    expect((await signIn(new Client(app.url), email)).status).toBe(429)
    const inKnown = (password: string) => new Client(app.url).post('session', { email, password }, known)
    expect((await inKnown(PASSWORD)).status).toBe(200)
    for (let at = 0; at < 5; at++) expect((await inKnown('not the right words')).status).toBe(401)
    expect((await inKnown(PASSWORD)).status).toBe(429)
    // The cookie of someone else's browser helps nobody.
    const other = await anAccount(app, administrator)
    const stranger = await browserOf(other.email)
    expect((await new Client(app.url).post('session', { email, password: PASSWORD }, stranger)).status).toBe(429)
  })

  it('does not lock out the owner: a link from their mailbox admits them, once, and only with the password', async () => {
    const { email, id } = await anAccount(app, administrator)
    for (let at = 0; at < 6; at++) await wrong(email)
    const asked = await Promise.all([email, someEmail()].map((one) => new Client(app.url).post('session/passes', { email: one })))
    expect(asked.map(({ status, body }) => [status, body])).toEqual(Array(2).fill([202, { mail_configured: true }]))
    const pass = await openedByMail(app, email)
    expect((await new Client(app.url).post('links/read', { token: pass })).body).toMatchObject({ kind: 'sign_in_pass', email })
    expect((await new Client(app.url).post('links/accept', { token: pass })).body.code).toBe('link/invalid')
    const withPass = (body: object) => new Client(app.url).post('session', { email, password: PASSWORD, pass, ...body })
    expect((await withPass({ password: 'not the right words' })).status).toBe(401)
    const other = await anAccount(app, administrator)
    for (let at = 0; at < 6; at++) await wrong(other.email)
    expect((await withPass({ email: other.email })).status).toBe(429)
    expect(await withPass({})).toMatchObject({ status: 200, body: { person: { id } } })
    expect((await withPass({})).status).toBe(429)
  })

  it('does not lock out a network: after twenty failures, each further attempt takes a proof of work, and is then as any other', async () => {
    const { email } = await anAccount(app, administrator)
    await Promise.all(Array.from({ length: 20 }, () => wrong(someEmail())))
    const asked = await signIn(new Client(app.url), email)
    expect(asked).toMatchObject({ status: 429, body: { code: 'sign_in/proof_needed', params: { bits: expect.any(Number) } } })
    // Whether the account exists makes no difference.
    expect((await wrong(someEmail())).body.code).toBe('sign_in/proof_needed')
    const proof = solved(asked.body.params)
    const withProof = (body: object) => new Client(app.url).post('session', { email, password: PASSWORD, ...body })
    expect((await withProof({ proof: `${proof}0` })).body.code).toBe('sign_in/proof_needed')
    expect((await withProof({ proof })).status).toBe(200)
    // The success lets the network fail five times more; then it is asked again.
    for (let at = 0; at < 5; at++) expect((await wrong(someEmail())).body.code).toBe('sign_in/refused')
    // A proof admits one attempt, for some minutes.
    expect((await withProof({ proof })).body.code).toBe('sign_in/proof_needed')
    const late = solved((await wrong(someEmail())).body.params)
    await app.forward(6)
    expect((await withProof({ proof: late })).body.code).toBe('sign_in/proof_needed')
    // A wrong password is refused with a proof too.
    const next = solved((await wrong(someEmail())).body.params)
    expect((await withProof({ password: 'not the right words', proof: next })).body.code).toBe('sign_in/refused')
  })

  it('counts success: a network from which people sign in may fail more often', async () => {
    const people = await Promise.all(Array.from({ length: 3 }, () => anAccount(app, administrator)))
    for (const { email } of people) await signIn(new Client(app.url), email)
    const statuses = []
    for (let at = 0; at < 36; at++) statuses.push((await wrong(someEmail())).body.code)
    expect(statuses.indexOf('sign_in/proof_needed')).toBe(35)
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
