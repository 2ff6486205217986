import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { type Account, anAccount, openedByMail, PASSWORD, signIn, someEmail } from '../builders/accounts.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client } from '../harness/client.js'

let app: TestApp
let administrator: Client

beforeAll(async () => {
  app = await startApp()
  administrator = (await app.cast()).administrator
})
afterAll(() => app.stop())
// The clock advances in some of these tests, and inviting takes a recent sign-in.
beforeEach(async () => {
  administrator = (await app.cast()).administrator
})

// Of a role that reads nothing by itself: readers take lead counsel too (readers-take-two.spec.ts).
const guest = () => ({ email: someEmail(), name: 'Ira Finch', role: 'contributor', zone: 'Europe/Brussels' })
const everybody = async () =>
  (await administrator.get('people?limit=200')).body.items as { id: string; version: number; role: string; state: string }[]
const person = async (id: string) =>
  (await everybody()).find((one) => one.id === id) as { version: number; state: string; role: string }

describe('invitations', () => {
  it('an invitation leads from the e-mail to a working account', async () => {
    const body = guest()
    const invited = await administrator.post('people', body)
    expect(invited).toMatchObject({ status: 201, body: { ...body, state: 'invited', version: 1, last_seen_at: null } })
    const token = await openedByMail(app, body.email)

    const client = new Client(app.url)
    const read = await client.post('links/read', { token })
    expect(read).toMatchObject({ status: 200, body: { kind: 'invitation', email: body.email, name: 'Ira Finch' } })
    const joined = await client.post('links/accept', {
      token,
      name: 'Ira J. Finch',
      password: PASSWORD,
      zone: 'America/New_York',
    })
    expect(joined).toMatchObject({
      status: 200,
      body: { person: { name: 'Ira J. Finch', zone: 'America/New_York', role: 'contributor' } },
    })
    expect(await client.get('session')).toMatchObject({ status: 200, body: joined.body })
    expect((await signIn(new Client(app.url), body.email)).status).toBe(200)
    expect(await person(invited.body.id)).toMatchObject({ state: 'active', version: 2 })
  })

  it('an invitation works once', async () => {
    const { email } = await anAccount(app, administrator)
    const token = await openedByMail(app, email)
    const client = new Client(app.url)
    expect(await client.post('links/accept', { token, password: PASSWORD })).toMatchObject({
      status: 409,
      body: { code: 'link/used' },
    })
    expect((await client.post('links/read', { token })).body.code).toBe('link/used')
    expect((await client.get('session')).status).toBe(401)
  })

  it('an invitation opened twice at once creates one session', async () => {
    const body = guest()
    await administrator.post('people', body)
    const token = await openedByMail(app, body.email)
    const statuses = await Promise.all(
      Array.from(
        { length: 4 },
        async () => (await new Client(app.url).post('links/accept', { token, password: PASSWORD })).status,
      ),
    )
    expect(statuses.sort()).toEqual([200, 409, 409, 409])
  })

  it('an invitation is valid for seven days', async () => {
    const body = guest()
    await administrator.post('people', body)
    const token = await openedByMail(app, body.email)
    await app.forward(7 * 24 * 60 + 1)
    const client = new Client(app.url)
    expect(await client.post('links/accept', { token, password: PASSWORD })).toMatchObject({
      status: 422,
      body: { code: 'link/expired' },
    })
  })

  it('an invitation sent again replaces the previous one', async () => {
    const body = guest()
    const { id } = (await administrator.post('people', body)).body
    const first = await openedByMail(app, body.email)
    expect((await administrator.post(`people/${id}/invite-again`)).status).toBe(200)
    const second = await openedByMail(app, body.email)
    const client = new Client(app.url)
    expect((await client.post('links/accept', { token: first, password: PASSWORD })).body.code).toBe('link/used')
    expect((await client.post('links/accept', { token: second, password: PASSWORD })).status).toBe(200)
    expect((await administrator.post(`people/${id}/invite-again`)).body.code).toBe('person/already_joined')
  })

  it('an invitation is not sent if the person has left in the meantime', async () => {
    const body = guest()
    const { id, version } = (await administrator.post('people', body)).body
    await app.sweep()
    await administrator.post(`people/${id}/end`, { reason: 'a mistake' }, { version })
    app.mails.clear()
    await sendAnew(id)
    expect(app.mails.to(body.email)).toEqual([])
  })

  it('an invitation has the same Message-ID if a crash has it sent twice', async () => {
    const body = guest()
    const { id } = (await administrator.post('people', body)).body
    await app.sweep()
    // The server accepted it, and the worker died before it could record that.
    await sendAnew(id)
    const ids = app.mails.to(body.email).map((mail) => mail.message_id)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    expect(ids[0]).toMatch(/^<[0-9a-f-]{36}@edict\.orla\.example>$/)
  })

  it('an invitation names the inviter and the organisation, and its expiry in the invited person’s time zone', async () => {
    const body = guest()
    await administrator.post('people', body)
    await app.sweep()
    const mail = app.mails.to(body.email)[0]
    expect(mail?.subject).toBe('Join Edict at Orla Systems')
    expect(mail?.text).toMatch(
      /Hello Ira Finch,[^]*invited by Ada Mbeki to Edict[^]*until \d\d:\d\d \w{3} \d+ \w+ \d{4}, Brussels\./,
    )
  })

  it('an invitation stays valid after a refused password, and asks for what is missing', async () => {
    const body = guest()
    await administrator.post('people', body)
    const token = await openedByMail(app, body.email)
    const client = new Client(app.url)
    const answers = []
    for (const accept of [
      {},
      { password: 'short' },
      { password: 'passwordpassword' },
      { password: body.email },
      { password: PASSWORD, email: someEmail() },
    ])
      answers.push((await client.post('links/accept', { token, ...accept })).body.code)
    expect(answers).toEqual([
      'request/invalid',
      'password/too_short',
      'password/too_common',
      'password/is_yours',
      'request/invalid',
    ])
    expect((await client.post('links/accept', { token, password: PASSWORD })).status).toBe(200)
  })

  it('an invitation is not created for an address in use, but is once its person has left', async () => {
    const { id, email } = await anAccount(app, administrator)
    expect(await administrator.post('people', { ...guest(), email })).toMatchObject({
      status: 409,
      body: { code: 'person/email_taken' },
    })
    await administrator.post(`people/${id}/end`, { reason: 'left' }, { version: 2 })
    expect((await administrator.post('people', { ...guest(), email })).status).toBe(201)
  })

  it.each([
    { email: 'ira@orla' },
    { email: 'ira@orla.example, eve@evil.example' },
    { role: 'owner' },
    { zone: 'Mars/Olympus' },
    { name: ' ' },
    { also: 1 },
  ])('an invitation is refused with %j', async (wrong) => {
    expect(await administrator.post('people', { ...guest(), ...wrong })).toMatchObject({
      status: 400,
      body: { code: 'request/invalid' },
    })
  })
})

describe('password resets', () => {
  const ask = (email: string) => new Client(app.url).post('password-resets', { email })

  it('a password reset arrives by e-mail, sets a new password and ends every session', async () => {
    const { email, client } = await anAccount(app, administrator, 'contributor')
    expect((await ask(email)).status).toBe(202)
    const token = await openedByMail(app, email)
    const fresh = new Client(app.url)
    expect((await fresh.post('links/read', { token })).body).toMatchObject({ kind: 'password_reset', email })
    expect((await fresh.post('links/accept', { token, password: 'a red kite above the ridge' })).status).toBe(200)
    expect((await client.get('session')).status).toBe(401)
    expect((await fresh.get('session')).status).toBe(200)
    expect((await signIn(new Client(app.url), email)).status).toBe(401)
    expect((await signIn(new Client(app.url), email, 'a red kite above the ridge')).status).toBe(200)
  })

  it('a password reset invalidates the other links that were requested', async () => {
    const { email } = await anAccount(app, administrator, 'contributor')
    await ask(email)
    const first = await openedByMail(app, email)
    await ask(email)
    const second = await openedByMail(app, email)
    expect(first).not.toBe(second)
    expect((await new Client(app.url).post('links/accept', { token: second, password: PASSWORD })).status).toBe(200)
    expect((await new Client(app.url).post('links/accept', { token: first, password: PASSWORD })).body.code).toBe('link/used')
  })

  it('a password reset is valid for an hour', async () => {
    const { email } = await anAccount(app, administrator, 'contributor')
    await ask(email)
    const token = await openedByMail(app, email)
    await app.forward(59)
    expect((await new Client(app.url).post('links/read', { token })).status).toBe(200)
    await app.forward(2)
    expect((await new Client(app.url).post('links/read', { token })).body.code).toBe('link/expired')
  })

  it('a password reset gets the same answer for an account, an invited person and a stranger, and only the account gets an e-mail', async () => {
    const { email } = await anAccount(app, administrator, 'contributor')
    const invited = guest()
    await administrator.post('people', invited)
    await app.sweep()
    app.mails.clear()
    const stranger = someEmail()
    const answers = []
    for (const one of [email, invited.email, stranger]) answers.push(await ask(one))
    expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(3).fill([202, { mail_configured: true }]))
    await app.sweep()
    expect([email, invited.email, stranger].map((one) => app.mails.to(one).length)).toEqual([1, 0, 0])
  })

  it('a password reset requested too often gets the same response, and no further e-mail is sent', async () => {
    const { email } = await anAccount(app, administrator, 'contributor')
    app.mails.clear()
    for (let at = 0; at < 5; at++) expect((await ask(email)).status).toBe(202)
    await app.sweep()
    expect(app.mails.to(email)).toHaveLength(3)
  })
})

describe('access to managing people', () => {
  it.each(['counsel', 'lead_counsel', 'contributor', 'executive', 'auditor'] as const)('is refused to %s', async (role) => {
    const { id, client } = await anAccount(app, administrator, role)
    const answers = [
      await client.get('people'),
      await client.post('people', guest()),
      await client.patch(`people/${id}`, { role: 'administrator' }, { version: 2 }),
      await client.post(`people/${id}/end`, { reason: 'x' }, { version: 2 }),
      await client.post(`people/${id}/invite-again`),
    ]
    for (const answer of answers) expect(answer).toMatchObject({ status: 403, body: { code: 'access/forbidden' } })
    expect(await person(id)).toMatchObject({ role, state: 'active', version: 2 })
  })

  it('is refused without signing in', async () => {
    const stranger = new Client(app.url)
    for (const answer of [
      await stranger.get('people'),
      await stranger.post('people', guest()),
      await stranger.get('people/assignable'),
    ])
      expect(answer).toMatchObject({ status: 401, body: { code: 'access/not_signed_in' } })
  })

  it('a new role applies from the next request', async () => {
    const { id, client } = await anAccount(app, administrator, 'counsel')
    expect((await client.get('people')).status).toBe(403)
    await administrator.patch(`people/${id}`, { role: 'administrator' }, { version: 2 })
    expect((await client.get('people')).status).toBe(200)
    await administrator.patch(`people/${id}`, { role: 'contributor' }, { version: 3 })
    expect((await client.get('people')).status).toBe(403)
  })
})

describe('closing an account', () => {
  it('takes effect at the next request and records the reason in the ledger', async () => {
    const { id, client } = await anAccount(app, administrator)
    expect((await client.get('session')).status).toBe(200)
    const ended = await administrator.post(`people/${id}/end`, { reason: 'left the firm' }, { version: 2 })
    expect(ended).toMatchObject({ status: 200, body: { state: 'ended', version: 3 } })
    expect((await client.get('session')).status).toBe(401)
    const [event] = await app.asOwner(
      `SELECT e.kind, convert_from(b.body, 'UTF8')::jsonb ->> 'reason' AS reason FROM ledger_event e JOIN ledger_body b USING (stream, seq)
       WHERE stream = $1 ORDER BY seq DESC LIMIT 1`,
      [`person:${id}`],
    )
    expect(event).toEqual({ kind: 'person.ended', reason: 'left the firm' })
  })

  it('invalidates pending links', async () => {
    const { id, email } = await anAccount(app, administrator)
    await new Client(app.url).post('password-resets', { email })
    const token = await openedByMail(app, email)
    await administrator.post(`people/${id}/end`, { reason: 'left' }, { version: 2 })
    expect((await new Client(app.url).post('links/accept', { token, password: PASSWORD })).body.code).toBe('link/invalid')
  })

  it('is refused for yourself, and for a person who has left', async () => {
    const { id, client } = await anAccount(app, administrator, 'administrator')
    expect((await client.post(`people/${id}/end`, { reason: 'x' }, { version: 2 })).body.code).toBe('person/not_oneself')
    await administrator.post(`people/${id}/end`, { reason: 'left' }, { version: 2 })
    expect((await administrator.patch(`people/${id}`, { name: 'X' }, { version: 2 })).body.params).toEqual({
      version: 3,
      changed: ['person.ended'],
    })
    expect((await administrator.post(`people/${id}/end`, { reason: 'left' }, { version: 3 })).body.code).toBe('person/ended')
    expect((await administrator.patch(`people/${id}`, { name: 'X' }, { version: 3 })).body.code).toBe('person/ended')
  })
})

describe('writes', () => {
  let account: Account
  beforeEach(async () => {
    account = await anAccount(app, administrator)
  })

  it('a write without an Idempotency-Key is refused', async () => {
    for (const key of ['', 'not-a-uuid']) {
      const answer = await administrator.post('people', guest(), { headers: { 'idempotency-key': key } })
      expect(answer).toMatchObject({ status: 400, body: { code: 'request/idempotency_key_required' } })
    }
  })

  it('a write repeated with its key has one effect and the same answer', async () => {
    const body = guest()
    const key = randomUUID()
    const first = await administrator.post('people', body, { key })
    const again = await administrator.post('people', body, { key })
    expect([again.status, again.body]).toEqual([201, first.body])
    await app.sweep()
    expect(app.mails.to(body.email)).toHaveLength(1)
  })

  it('a write sent four times at once has one effect', async () => {
    const body = guest()
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 4 }, () => administrator.post('people', body, { key })))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1)
  })

  it('a write with a used key and a different body is refused', async () => {
    const key = randomUUID()
    await administrator.post('people', guest(), { key })
    expect(await administrator.post('people', guest(), { key })).toMatchObject({
      status: 422,
      body: { code: 'request/idempotency_key_reused' },
    })
  })

  it('a write is checked again when repeated: a person who lost the role does not get the old answer', async () => {
    const other = await anAccount(app, administrator, 'administrator')
    const body = guest()
    const key = randomUUID()
    expect((await other.client.post('people', body, { key })).status).toBe(201)
    await administrator.patch(`people/${other.id}`, { role: 'contributor' }, { version: 2 })
    expect((await other.client.post('people', body, { key })).status).toBe(403)
  })

  it('a write that changes a person needs the version that was seen', async () => {
    for (const send of [
      () => administrator.patch(`people/${account.id}`, { name: 'X' }),
      () => administrator.post(`people/${account.id}/end`, { reason: 'x' }),
    ])
      expect(await send()).toMatchObject({ status: 428, body: { code: 'request/if_match_required' } })
  })

  it('a write on an older version is refused, with the current version', async () => {
    expect((await administrator.patch(`people/${account.id}`, { name: 'Ira Swift' }, { version: 2 })).body).toMatchObject({
      name: 'Ira Swift',
      version: 3,
    })
    const stale = await administrator.patch(`people/${account.id}`, { role: 'executive' }, { version: 2 })
    expect(stale).toMatchObject({
      status: 412,
      body: { code: 'resource/stale', params: { version: 3, changed: ['person.changed'] } },
    })
    expect(await person(account.id)).toMatchObject({ role: 'counsel', version: 3 })
  })

  it('a change to an unknown person is answered with not found', async () => {
    expect(await administrator.patch(`people/${randomUUID()}`, { name: 'X' }, { version: 1 })).toMatchObject({
      status: 404,
      body: { code: 'resource/not_found' },
    })
  })

  it('two simultaneous writes by two people on each other’s accounts delay neither', async () => {
    const other = await anAccount(app, administrator, 'administrator')
    await administrator.patch(`people/${account.id}`, { role: 'administrator' }, { version: 2 })
    for (let round = 0; round < 5; round++) {
      const statuses = await Promise.all([
        other.client.patch(`people/${account.id}`, { name: `Ira ${round}` }, { version: 3 + round }),
        account.client.patch(`people/${other.id}`, { name: `Una ${round}` }, { version: 2 + round }),
      ])
      expect(statuses.map(({ status }) => status)).toEqual([200, 200])
    }
  })
})

describe('lists of people', () => {
  it('come in pages without gaps or repeats', async () => {
    for (let at = 0; at < 4; at++) await administrator.post('people', guest())
    const seen: string[] = []
    let cursor = ''
    do {
      const page = (await administrator.get(`people?limit=3${cursor}`)).body
      seen.push(...page.items.map(({ id }: { id: string }) => id))
      cursor = page.next_cursor ? `&cursor=${page.next_cursor}` : ''
    } while (cursor)
    expect(seen).toEqual((await everybody()).map(({ id }) => id))
    expect(new Set(seen).size).toBe(seen.length)
  })

  it.each(['x', Buffer.from('["a"]').toString('base64url'), Buffer.from('[1,2]').toString('base64url')])(
    'refuse the cursor %s',
    async (cursor) => {
      expect(await administrator.get(`people?cursor=${cursor}`)).toMatchObject({ status: 400, body: { code: 'request/invalid' } })
    },
  )

  it('list as assignable the people who have joined in a participating role, and can be searched', async () => {
    const counsel = await anAccount(app, administrator, 'counsel')
    const owner = await anAccount(app, administrator, 'contributor')
    const auditor = await anAccount(app, administrator, 'auditor')
    const invited = (await administrator.post('people', guest())).body
    const ids = async (q: string) =>
      (await counsel.client.get(`people/assignable?q=${q}`)).body.items.map(({ id }: { id: string }) => id)
    const all = await ids('')
    expect(all).toEqual(expect.arrayContaining([counsel.id, owner.id]))
    expect([auditor.id, invited.id].filter((id) => all.includes(id))).toEqual([])
    expect(await ids(encodeURIComponent(owner.email.toUpperCase()))).toEqual([owner.id])
    expect(await ids('%25')).toEqual([])
  })
})

describe('the last administrator', () => {
  it('stays: if two close each other’s accounts at once, only one succeeds', async () => {
    const one = await anAccount(app, administrator, 'administrator')
    const two = await anAccount(app, administrator, 'administrator')
    const others = (await everybody()).filter(
      ({ id, role, state }) => role === 'administrator' && state === 'active' && ![one.id, two.id].includes(id),
    )
    for (const { id, version } of others)
      expect((await one.client.post(`people/${id}/end`, { reason: 'x' }, { version })).status).toBe(200)
    // Both are let in, and reach the rows at the same time.
    const rows = await holdPeople()
    const both = Promise.all([
      one.client.post(`people/${two.id}/end`, { reason: 'x' }, { version: 2 }),
      two.client.post(`people/${one.id}/end`, { reason: 'x' }, { version: 2 }),
    ])
    await rows.releaseWhenWaiting(2)
    const codes = (await both).map(({ status, body }) => body.code ?? status)
    expect(codes.sort()).toEqual([200, 'person/last_administrator'])

    const left = (await one.client.get('session')).status === 200 ? one : two
    administrator = left.client
    expect((await left.client.patch(`people/${left.id}`, { role: 'counsel' }, { version: 2 })).body.code).toBe(
      'person/last_administrator',
    )
    expect((await left.client.patch(`people/${left.id}`, { zone: 'Asia/Tokyo' }, { version: 2 })).status).toBe(200)
    const invited = (await left.client.post('people', { ...guest(), role: 'administrator' })).body
    expect((await left.client.patch(`people/${left.id}`, { role: 'counsel' }, { version: 3 })).body.code).toBe(
      'person/last_administrator',
    )
    await left.client.post(`people/${invited.id}/end`, { reason: 'x' }, { version: invited.version })
  })
})

/** The mail with a person's link is due again, as if it had not been recorded. */
async function sendAnew(personId: string): Promise<void> {
  const links = '(SELECT id FROM one_time_link WHERE person_id = $1)'
  await app.asSuperuser(`UPDATE delivery SET state = 'sending', sent_at = NULL WHERE subject_id IN ${links}`, [personId])
  await app.asSuperuser(
    `WITH back AS (DELETE FROM outbox_done WHERE subject_id IN ${links} RETURNING *)
     INSERT INTO outbox (id, kind, subject_id, actor_id, due_at, made_at, epoch) SELECT id, kind, subject_id, actor_id, due_at, made_at, epoch FROM back`,
    [personId],
  )
  await app.sweep()
}

/** Locks every person's row until this many requests wait for a lock. */
async function holdPeople() {
  const holder = new pg.Client({ connectionString: app.database.superuserUrl })
  await holder.connect()
  await holder.query('BEGIN')
  await holder.query('SELECT id FROM person FOR UPDATE')
  return {
    async releaseWhenWaiting(requests: number): Promise<void> {
      // Read outside the holder's transaction, where the snapshot would not change.
      const waiting = `SELECT FROM pg_stat_activity WHERE datname = $1 AND wait_event_type = 'Lock'`
      while ((await app.asSuperuser(waiting, [app.database.name])).length < requests);
      await holder.query('COMMIT')
      await holder.end()
    },
  }
}
