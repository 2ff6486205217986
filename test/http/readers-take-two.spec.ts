import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { READING_RANK } from '../../src/domain/access/readers.js'
import { ROLES, type Role } from '../../src/domain/access/role.js'
import {
  anAccount,
  approvedByLead,
  joinedByCopy,
  openedByMail,
  PASSWORD,
  signIn,
  someEmail,
  tokenOf,
} from '../builders/accounts.js'
import { aColleague } from '../builders/colleague.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Answer, Client, ok } from '../harness/client.js'

let app: TestApp
let administrator: Client
let lead: Client
let leadId: string
beforeAll(async () => {
  app = await startApp()
  const cast = await app.cast()
  administrator = cast.administrator
  lead = cast.lead
  leadId = cast.people.lead.id
})
afterAll(() => app?.stop())
beforeEach(async () => {
  ;({ administrator, lead } = await app.cast())
})

const somebody = (role: string, more: object = {}) => ({ email: someEmail(), name: 'Ines Okafor', role, zone: 'UTC', ...more })
const approve = (id: string, by = lead) => by.post(`access-requests/${id}/approve`)
const byToken = (token: string) =>
  new Client(app.url).send<any>('GET', 'directives', { headers: { authorization: `Bearer ${token}` } })
const mailsTo = async (email: string) => {
  await app.sweep()
  return app.mails.to(email).map(({ text }) => text)
}
const versionOf = async (id: string): Promise<number> =>
  (await app.asOwner<{ version: number }>('SELECT version FROM person WHERE id = $1', [id]))[0]!.version
const roleOf = async (id: string): Promise<string> =>
  (await app.asOwner<{ role: string }>('SELECT role FROM person WHERE id = $1', [id]))[0]!.role
const inLedger = async (kind: string): Promise<number> =>
  (
    await app.asOwner<{ n: number }>(
      `SELECT count(*)::int AS n FROM ledger_event WHERE stream = 'settings:access' AND kind = $1`,
      [kind],
    )
  )[0]!.n

describe('an administrator alone does not become a reader', () => {
  it('with a service account that reads: it has no life and no token until lead counsel approves each', async () => {
    const service = await ok(administrator.post('people/service-accounts', { name: 'Archive', role: 'counsel', zone: 'UTC' }))
    expect(service).toMatchObject({ state: 'waiting', request: { kind: 'join', role: 'counsel' } })
    const asked = { name: 'Nightly', scopes: ['read'], days: 30 }
    expect(await administrator.post(`people/${service.id}/tokens`, asked)).toMatchObject({
      status: 403,
      body: { code: 'access_request/waiting' },
    })
    await ok(approve(service.request.id))
    const request = await ok(administrator.post(`people/${service.id}/tokens`, asked))
    expect(request).toMatchObject({ kind: 'token', state: 'waiting', purpose: 'Nightly', may_decide: false })
    expect(JSON.stringify(request)).not.toMatch(/edict_/)
    expect(await administrator.post(`access-requests/${request.id}/token`)).toMatchObject({
      status: 409,
      body: { code: 'access_request/not_approved' },
    })
    await ok(approve(request.id))
    const { token } = await ok(administrator.post(`access-requests/${request.id}/token`))
    expect((await byToken(token)).status).toBe(200)
    expect((await administrator.post(`access-requests/${request.id}/token`)).body.code).toBe('access_request/not_approved')
  })

  it('with a token approved for an account that was closed in the meantime, or one that it has already', async () => {
    const service = await ok(administrator.post('people/service-accounts', { name: 'Tool', role: 'contributor', zone: 'UTC' }))
    const ask = () => ok(administrator.post(`people/${service.id}/tokens`, { name: 'x', scopes: ['read'], days: 30 }))
    const [used, kept] = [await ask(), await ask()]
    for (const { id } of [used, kept]) await ok(approve(id))
    const { token } = await ok(administrator.post(`access-requests/${used.id}/token`))
    const account = new Client(app.url)
    const look = () => account.send<any>('GET', 'my-work', { headers: { authorization: `Bearer ${token}` } })
    expect((await look()).status).toBe(200)
    await ok(administrator.post(`people/${service.id}/end`, { reason: 'x' }, { version: await versionOf(service.id) }))
    expect(await look()).toMatchObject({ status: 401, body: { code: 'access/not_signed_in' } })
    expect((await administrator.post(`access-requests/${kept.id}/token`)).body.code).toBe('person/ended')
  })

  it('with a token approved for another administrator, or approved more than a week ago', async () => {
    const service = await ok(administrator.post('people/service-accounts', { name: 'Tool', role: 'contributor', zone: 'UTC' }))
    expect(service.state).toBe('active')
    const request = await ok(administrator.post(`people/${service.id}/tokens`, { name: 'x', scopes: ['write'], days: 30 }))
    await ok(approve(request.id))
    const other = await aColleague(app, 'administrator')
    expect((await other.client.post(`access-requests/${request.id}/token`)).body.code).toBe('access_request/not_approved')
    await app.forward(8 * 24 * 60)
    ;({ administrator, lead } = await app.cast())
    expect((await administrator.post(`access-requests/${request.id}/token`)).body.code).toBe('access_request/not_approved')
  })

  it.each(['counsel', 'lead_counsel', 'executive', 'auditor', 'guest'])(
    'by inviting a %s to a mailbox of their own: nothing is sent before lead counsel has approved the address',
    async (role) => {
      const body = somebody(role, role === 'guest' ? { firm: 'Hale & Partners' } : {})
      const invited = await ok(administrator.post('people', body))
      expect(invited).toMatchObject({ state: 'waiting', request: { kind: 'join', role } })
      expect(await mailsTo(body.email)).toEqual([])
      const { items } = await ok(lead.get('access-requests'))
      expect(items[0]).toMatchObject({ person: { email: body.email, name: body.name }, role, state: 'waiting', may_decide: true })
      await ok(administrator.post(`people/${invited.id}/invite-again`))
      expect(await mailsTo(body.email)).toEqual([])
    },
  )

  it('with an invitation from before the first lead counsel joined, kept until later', async () => {
    const { id } = await aColleague(app, 'contributor')
    // As an invitation of that time would be: invited, with a good link, and never approved.
    await app.asOwner(
      `UPDATE person SET role = 'counsel', joined_at = NULL WHERE id = '${id}'; CALL ledger_append_by_migration('person:${id}', 'person.invited', '{}')`,
    )
    const [link] = await app.asOwner<{ id: string }>(
      `INSERT INTO one_time_link (id, kind, person_id, token_hash, made_at, expires_at)
       VALUES (gen_random_uuid(), 'invitation', $1, '\\x00', edict_now(), edict_now() + interval '1 day') RETURNING id`,
      [id],
    )
    const { Links } = await import('../../src/people/links.js')
    const token = new URL(app.http.get(Links, { strict: false }).urlOf(link!.id)).hash.slice(1)
    const { hashOfToken } = await import('../../src/people/token.js')
    await app.asOwner('UPDATE one_time_link SET token_hash = $2 WHERE id = $1', [link!.id, hashOfToken(token)])
    expect(await new Client(app.url).post('links/accept', { token, password: PASSWORD })).toMatchObject({
      status: 403,
      body: { code: 'access_request/needed' },
    })
    // Inviting them again asks for the approval that is missing.
    expect(await ok(administrator.post(`people/${id}/invite-again`))).toMatchObject({ state: 'waiting' })
  })

  it.each([
    ['contributor', 'counsel'],
    ['contributor', 'executive'],
    ['executive', 'counsel'],
    ['counsel', 'lead_counsel'],
    ['administrator', 'counsel'],
  ] as const)('by making a %s %s: the role stays until lead counsel approves', async (from, to) => {
    const colleague = await aColleague(app, from)
    const version = await versionOf(colleague.id)
    const changed = await ok(administrator.patch(`people/${colleague.id}`, { role: to, zone: 'Europe/Paris' }, { version }))
    expect(changed).toMatchObject({ role: from, zone: 'Europe/Paris', request: { kind: 'role', role: to } })
    expect(await roleOf(colleague.id)).toBe(from)
    await ok(approve(changed.request.id))
    expect(await roleOf(colleague.id)).toBe(to)
  })

  it('by making their own account counsel', async () => {
    const own = await aColleague(app, 'administrator')
    const changed = await ok(own.client.patch(`people/${own.id}`, { role: 'counsel' }, { version: 1 }))
    expect(changed.role).toBe('administrator')
    expect((await own.client.post(`access-requests/${changed.request.id}/approve`)).status).toBe(403)
    expect(await roleOf(own.id)).toBe('administrator')
  })

  it('by making the service account of a contributor counsel', async () => {
    const service = await ok(administrator.post('people/service-accounts', { name: 'Tool', role: 'contributor', zone: 'UTC' }))
    await ok(administrator.patch(`people/${service.id}`, { role: 'counsel' }, { version: service.version }))
    expect(await roleOf(service.id)).toBe('contributor')
  })

  it('by changing the role of a person who has been approved with another one and not yet joined', async () => {
    const body = somebody('executive')
    const invited = await ok(administrator.post('people', body))
    await ok(approve(invited.request.id))
    const token = await openedByMail(app, body.email)
    const changed = await ok(administrator.patch(`people/${invited.id}`, { role: 'lead_counsel' }, { version: invited.version }))
    expect(changed).toMatchObject({ state: 'waiting', role: 'lead_counsel' })
    expect((await new Client(app.url).post('links/accept', { token, password: PASSWORD })).status).toBe(409)
  })

  it('by resetting the password of a reader without a second factor, whose mail they can read', async () => {
    const { id, email } = await anAccount(app, administrator, 'counsel')
    app.mails.clear()
    await new Client(app.url).post('password-resets', { email })
    const first = await openedByMail(app, email)
    const reset = (token: string) => new Client(app.url).post('links/accept', { token, password: `${PASSWORD} again` })
    for (let at = 0; at < 3; at++)
      expect(await reset(first)).toMatchObject({ status: 403, body: { code: 'access_request/waiting' } })
    expect((await signIn(new Client(app.url), email)).status).toBe(200)
    const { items } = await ok(lead.get('access-requests'))
    const requests = items.filter((one: any) => one.person?.id === id && one.kind === 'password_reset')
    expect(requests).toMatchObject([{ state: 'waiting' }])
    await ok(approve(requests[0].id))
    const second = await openedByMail(app, email)
    expect(second).not.toBe(first)
    expect((await reset(first)).body.code).toBe('link/used')
    expect((await reset(second)).status).toBe(200)
  })

  it('by removing the second factor of a reader and resetting their password', async () => {
    const { id, email } = await anAccount(app, administrator, 'counsel')
    await app.asOwner(
      `INSERT INTO second_factor (person_id, sealed_secret, made_at, confirmed_at) VALUES ($1, '\\x00', edict_now(), edict_now())`,
      [id],
    )
    const asked = await ok(administrator.post(`people/${id}/second-factor/remove`, { reason: 'The telephone is lost.' }))
    expect(asked).toMatchObject({ second_factor_set: true, request: { kind: 'second_factor' } })
    app.mails.clear()
    await ok(approve(asked.request.id))
    const factors = await app.asOwner('SELECT 1 FROM second_factor WHERE person_id = $1', [id])
    expect(factors).toEqual([])
    expect(await mailsTo(email)).toEqual([expect.stringContaining('The telephone is lost.')])
  })

  it('by making the second factor optional', async () => {
    // They have no password, so nothing is required of them.
    const own = await aColleague(app, 'administrator')
    const counsel = await aColleague(app, 'lead_counsel')
    const rules = (second_factor_required: boolean) =>
      own.client.send<any>('PUT', 'sign-in-rules', { body: { second_factor_required } })
    expect((await rules(true)).body.second_factor_required).toBe(true)
    expect((await rules(false)).body.second_factor_required).toBe(true)
    const { items } = await ok(counsel.client.get('access-requests'))
    const request = items.find((one: any) => one.kind === 'sign_in_rules' && one.state === 'waiting')
    await ok(approve(request.id, counsel.client))
    expect((await own.client.get('sign-in-rules')).body.second_factor_required).toBe(false)
  })

  describe('by copying the link of an invited person', () => {
    const join = (token: string, password = PASSWORD) => new Client(app.url).post('links/ask-to-join', { token, password })
    const copied = async (id: string) => tokenOf((await ok(administrator.post(`people/${id}/invitation-link`))).url)
    const approved = async (role = 'counsel') => {
      const invited = await ok(administrator.post('people', somebody(role)))
      if (invited.request) await ok(approve(invited.request.id))
      return invited
    }
    const requestOf = async (personId: string) => {
      const { items } = await ok(lead.get('access-requests'))
      return items.find((one: any) => one.kind === 'identity' && one.person.id === personId)
    }

    it('and joining with it: the account stays closed until lead counsel enters the code that they hear from the person', async () => {
      const { people } = await app.cast()
      const invited = await approved()
      app.mails.clear()
      const token = await copied(invited.id)
      expect((await new Client(app.url).post('links/accept', { token, password: PASSWORD })).body.code).toBe(
        'link/confirmation_needed',
      )
      expect((await new Client(app.url).post('links/read', { token })).body).toMatchObject({ asks_confirmation: true })
      const asked = await ok(join(token))
      expect(asked).toEqual({ name: invited.name, email: invited.email, code: expect.stringMatching(/^[0-9]{6}$/) })
      // The right password opens nothing, and says why; a wrong one says nothing.
      expect((await signIn(new Client(app.url), invited.email)).body.code).toBe('sign_in/not_confirmed')
      expect((await signIn(new Client(app.url), invited.email, 'not the right words')).body.code).toBe('sign_in/refused')
      const told = await mailsTo(people.lead.email)
      expect(told.join()).toContain('copied the link with which Ines Okafor joins')
      expect(told.join()).toContain('joined as Ines Okafor with a link that was copied')

      const request = await requestOf(invited.id)
      expect(request).toMatchObject({ state: 'waiting', may_decide: true, copied: { by: { id: people.administrator.id } } })
      expect((await administrator.post(`access-requests/${request.id}/confirm`, { code: asked.code })).status).toBe(403)
      expect((await approve(request.id)).body.code).toBe('access_request/code_needed')
      const wrong = asked.code === '000000' ? '000001' : '000000'
      expect((await lead.post(`access-requests/${request.id}/confirm`, { code: wrong })).body.code).toBe(
        'access_request/code_wrong',
      )
      await ok(lead.post(`access-requests/${request.id}/confirm`, { code: asked.code }))
      expect((await signIn(new Client(app.url), invited.email)).status).toBe(200)
      expect((await mailsTo(invited.email)).join()).toContain('confirmed that it is you')
      const events = await app.asOwner(`SELECT kind FROM ledger_event WHERE stream = $1 ORDER BY seq`, [`person:${invited.id}`])
      expect(events.map(({ kind }) => kind)).toEqual([
        'person.invited',
        'person.link_copied',
        'person.asked_to_join',
        'person.sign_in_failed',
        'person.code_refused',
        'person.joined',
        'person.signed_in',
      ])
    })

    it('and joining before the person does: a later link ends the request of the earlier one, and its code', async () => {
      const invited = await approved()
      const first = await ok(join(await copied(invited.id), 'the administrator chose this one'))
      const stale = await requestOf(invited.id)
      const second = await ok(join(await copied(invited.id)))
      expect((await lead.post(`access-requests/${stale.id}/confirm`, { code: first.code })).body.code).toBe(
        'access_request/decided',
      )
      const request = await requestOf(invited.id)
      if (first.code !== second.code)
        expect((await lead.post(`access-requests/${request.id}/confirm`, { code: first.code })).body.code).toBe(
          'access_request/code_wrong',
        )
      await ok(lead.post(`access-requests/${request.id}/confirm`, { code: second.code }))
      expect((await signIn(new Client(app.url), invited.email, 'the administrator chose this one')).body.code).toBe(
        'sign_in/refused',
      )
    })

    it('before lead counsel has approved the address', async () => {
      const invited = await ok(administrator.post('people', somebody('counsel')))
      expect((await administrator.post(`people/${invited.id}/invitation-link`)).body.code).toBe('access_request/needed')
    })

    it('also as a contributor, to whom counsel would then show a directive, or as another administrator', async () => {
      for (const role of ['contributor', 'administrator']) {
        const invited = await approved(role)
        const token = await copied(invited.id)
        expect((await new Client(app.url).post('links/accept', { token, password: PASSWORD })).body.code).toBe(
          'link/confirmation_needed',
        )
      }
    })

    it('and becoming lead counsel to confirm it: who copied the link is not the second person', async () => {
      const copier = await aColleague(app, 'administrator')
      const invited = await approved()
      const token = tokenOf((await ok(copier.client.post(`people/${invited.id}/invitation-link`))).url)
      const { code } = await ok(join(token))
      await app.asOwner(`UPDATE person SET role = 'lead_counsel' WHERE id = '${copier.id}'; CALL ledger_record_changes('{}')`)
      const { items } = await ok(copier.client.get('access-requests'))
      const request = items.find((one: any) => one.kind === 'identity' && one.person.id === invited.id)
      expect(request.may_decide).toBe(false)
      expect((await copier.client.post(`access-requests/${request.id}/confirm`, { code })).body.code).toBe(
        'access_request/own_request',
      )
    })
  })

  it('by ending every lead counsel: what takes two still takes two', async () => {
    const [row] = await app.asOwner<{ since: Date | null }>('SELECT lead_counsel_since AS since FROM installation')
    expect(row!.since).not.toBeNull()
    const changed = (sql: string) => app.asOwner(`${sql}; CALL ledger_record_changes('{}')`)
    await changed(`UPDATE person SET role = 'counsel' WHERE role = 'lead_counsel'`)
    const invited = await ok(administrator.post('people', somebody('lead_counsel')))
    expect(invited.state).toBe('waiting')
    await changed(`UPDATE person SET role = 'lead_counsel' WHERE id = '${leadId}'`)
  })

  it('without a recent sign-in', async () => {
    await app.forward(16)
    const answers: Answer[] = [
      await administrator.post('people', somebody('contributor')),
      await administrator.post('people/service-accounts', { name: 'x', role: 'auditor', zone: 'UTC' }),
      await administrator.patch(`people/${randomUUID()}`, { name: 'x' }, { version: 1 }),
      await lead.post(`access-requests/${randomUUID()}/approve`),
    ]
    for (const answer of answers) expect(answer.body.code).toBe('access/fresh_sign_in_needed')
    ;({ administrator, lead } = await app.cast())
  })
})

describe('a lead counsel who leaves, or gets another role', () => {
  it('is told to the other lead counsel: they may be the only ones left to object', async () => {
    const { people } = await app.cast()
    const lowered = await aColleague(app, 'lead_counsel', 'Nora Quist')
    app.mails.clear()
    await ok(administrator.patch(`people/${lowered.id}`, { role: 'counsel' }, { version: await versionOf(lowered.id) }))
    expect((await mailsTo(people.lead.email)).join()).toContain('gave Nora Quist, who was lead counsel, another role')
    const closed = await aColleague(app, 'lead_counsel', 'Olaf Brandt')
    app.mails.clear()
    await ok(administrator.post(`people/${closed.id}/end`, { reason: 'Retired.' }, { version: await versionOf(closed.id) }))
    expect((await mailsTo(people.lead.email)).join()).toContain(
      'closed the account of Olaf Brandt, who was lead counsel: Retired.',
    )
    expect((await ok(lead.get('account/notices'))).items[0]).toMatchObject({
      code: 'lead_counsel_ended',
      mail: { state: 'sent' },
    })
  })
})

describe('a request', () => {
  it('is told to every lead counsel by mail and on their page, its decision to whoever asked, and all of it is in the ledger', async () => {
    const { people } = await app.cast()
    app.mails.clear()
    const before = { asked: await inLedger('access.requested'), approved: await inLedger('access.approved') }
    const invited = await ok(administrator.post('people', somebody('counsel')))
    expect((await mailsTo(people.lead.email)).join()).toContain('needs your approval')
    await ok(approve(invited.request.id))
    expect((await mailsTo(people.administrator.email)).join()).toContain('approved what you asked for')
    expect({ asked: await inLedger('access.requested'), approved: await inLedger('access.approved') }).toEqual({
      asked: before.asked + 1,
      approved: before.approved + 1,
    })
  })

  it('can be declined with a reason, and withdrawn', async () => {
    const invited = await ok(administrator.post('people', somebody('counsel')))
    const declined = await lead.post(`access-requests/${invited.request.id}/decline`, {
      reason: 'Nobody by this name works here.',
    })
    expect(declined.body).toMatchObject({ state: 'declined', reason: 'Nobody by this name works here.' })
    expect((await approve(invited.request.id)).body.code).toBe('access_request/decided')
    const other = await ok(administrator.post('people', somebody('counsel')))
    expect((await administrator.post(`access-requests/${other.request.id}/withdraw`)).body.state).toBe('withdrawn')
    expect((await approve(other.request.id)).body.code).toBe('access_request/decided')
  })

  it('shows other people whose name is the same, or looks the same', async () => {
    await aColleague(app, 'contributor', 'Mira Bergström')
    const invited = await ok(administrator.post('people', somebody('counsel', { name: 'Mіra Bergstrom' })))
    const { items } = await ok(lead.get('access-requests'))
    expect(items.find((one: any) => one.id === invited.request.id).alike).toMatchObject([{ name: 'Mira Bergström' }])
  })

  it('is approved by no administrator and no counsel, and by nobody about themselves', async () => {
    const counsel = await aColleague(app, 'counsel')
    const invited = await ok(administrator.post('people', somebody('counsel')))
    expect((await approve(invited.request.id, administrator)).status).toBe(403)
    expect((await approve(invited.request.id, counsel.client)).status).toBe(403)
    const own = await aColleague(app, 'lead_counsel')
    await app.asOwner(
      `INSERT INTO second_factor (person_id, sealed_secret, made_at, confirmed_at) VALUES ($1, '\\x00', edict_now(), edict_now())`,
      [own.id],
    )
    const asked = await ok(administrator.post(`people/${own.id}/second-factor/remove`, { reason: 'x' }))
    expect((await approve(asked.request.id, own.client)).body.code).toBe('access_request/own_request')
  })
})

describe('the database', () => {
  /** SQL as the role that lets people in, for a person. */
  async function asDoor(actor: string, ...statements: string[]): Promise<string> {
    const client = new pg.Client({ connectionString: app.database.doorUrl })
    await client.connect()
    try {
      await client.query('BEGIN')
      await client.query('SELECT enter_as($1)', [actor])
      for (const statement of statements) await client.query(statement)
      return 'done'
    } catch (error) {
      return (error as Error).message
    } finally {
      await client.query('ROLLBACK')
      await client.end()
    }
  }

  it('refuses that the application makes a reader, approves for someone who is not lead counsel, or makes a token', async () => {
    const { people } = await app.cast()
    const contributor = await aColleague(app, 'contributor')
    const service = await ok(administrator.post('people/service-accounts', { name: 'Tool', role: 'contributor', zone: 'UTC' }))
    const invited = await ok(administrator.post('people', somebody('counsel')))
    const { id } = invited.request
    const copied = await joinedByCopy(app, administrator)
    const personOf = `(SELECT person_id FROM access_request WHERE id = '${copied.id}')`
    const admin = people.administrator.id
    const approval = (by: string) =>
      `UPDATE access_request SET state = 'approved', decided_by = '${by}', decided_at = edict_now() WHERE id = '${id}'`
    const cases: [string, string, string][] = [
      [admin, `UPDATE person SET role = 'counsel' WHERE id = '${contributor.id}'`, 'nobody approved that this person reads'],
      [admin, `UPDATE person SET role = 'lead_counsel' WHERE id = '${admin}'`, 'nobody changes their own role'],
      [admin, `UPDATE person SET joined_at = edict_now() WHERE id = '${invited.id}'`, 'nobody approved that this person reads'],
      [
        admin,
        `INSERT INTO person (id, email, name, role, joined_at) VALUES (gen_random_uuid(), 'x@orla.example', 'X', 'executive', edict_now())`,
        'nobody approved that this person reads',
      ],
      [
        admin,
        `UPDATE person SET email = 'mine@orla.example' WHERE id = '${contributor.id}'`,
        'permission denied for table person',
      ],
      [
        admin,
        `UPDATE person SET joined_at = edict_now() WHERE id = ${personOf}`,
        'nobody confirmed who joined with a copied link',
      ],
      [admin, approval(admin), 'another person, who is lead counsel, decides this'],
      [admin, approval(people.lead.id), 'another person, who is lead counsel, decides this'],
      [people.counsel.id, approval(people.counsel.id), 'another person, who is lead counsel, decides this'],
      [
        admin,
        `INSERT INTO access_request (id, kind, person_id, role, requested_by, requested_at, state, decided_by, decided_at)
         VALUES (gen_random_uuid(), 'role', '${contributor.id}', 'counsel', '${admin}', edict_now(), 'approved', '${people.lead.id}', edict_now())`,
        'a request is made by the person who acts, and waits',
      ],
      [
        people.lead.id,
        `INSERT INTO access_request (id, kind, person_id, role, requested_by, requested_at)
         VALUES (gen_random_uuid(), 'role', '${contributor.id}', 'counsel', '${admin}', edict_now())`,
        'a request is made by the person who acts, and waits',
      ],
      [
        admin,
        `INSERT INTO api_token (id, person_id, name, token_hash, scopes, made_by, made_at, expires_at)
         VALUES (gen_random_uuid(), '${service.id}', 'x', '\\x01', '{read}', '${admin}', edict_now(), edict_now() + interval '1 day')`,
        'nobody approved this token',
      ],
    ]
    for (const [actor, sql, refusal] of cases) expect(await asDoor(actor, sql)).toContain(refusal)
    expect(await asDoor(people.lead.id, approval(people.lead.id))).toBe('done')
  })
})

describe('how much a role reads', () => {
  it('is the same in the application and in the database', async () => {
    const rows = await app.asOwner<{ role: Role; rank: number }>(
      'SELECT role, reading_rank(role) AS rank FROM unnest($1::text[]) AS r (role)',
      [ROLES],
    )
    expect(Object.fromEntries(rows.map(({ role, rank }) => [role, rank]))).toEqual(READING_RANK)
  })
})

describe('break-glass', () => {
  it('on the server approves without lead counsel, says so in the ledger and on the page, and is told to all who could object', async () => {
    const { people } = await app.cast()
    const body = somebody('counsel')
    const invited = await ok(administrator.post('people', body))
    app.mails.clear()
    const { BreakGlass } = await import('../../src/people/break-glass.js')
    const glass = app.http.get(BreakGlass, { strict: false })
    const reason = 'The only lead counsel is in hospital.'
    await glass.run(app.database.ownerUrl, { id: invited.request.id, reason })
    expect(
      (await new Client(app.url).post('links/accept', { token: await openedByMail(app, body.email), password: PASSWORD })).status,
    ).toBe(200)
    for (const { email } of [people.lead, people.administrator]) expect(app.mails.to(email).at(-1)!.text).toContain(reason)
    const { items } = await ok(lead.get('access-requests'))
    expect(items.find((one: any) => one.id === invited.request.id)).toMatchObject({
      state: 'used',
      break_glass: true,
      decided_by: null,
      reason,
    })
    expect(await inLedger('access.broken_glass')).toBe(1)
    await expect(glass.run(app.database.ownerUrl, { id: invited.request.id, reason })).rejects.toThrow('access_request/decided')
    const { id } = await aColleague(app, 'contributor')
    const raised = await ok(administrator.patch(`people/${id}`, { role: 'executive' }, { version: await versionOf(id) }))
    await glass.run(app.database.ownerUrl, { id: raised.request.id, reason })
    expect(await roleOf(id)).toBe('executive')
    // Only the owner of the tables can: the role that serves requests is refused.
    const other = await ok(administrator.post('people', somebody('counsel')))
    await expect(glass.run(app.database.appUrl, { id: other.request.id, reason })).rejects.toThrow(
      /permission denied|break-glass/,
    )
    expect(await app.verifyLedger()).toEqual([])
  })
})

describe('before the first lead counsel has joined', () => {
  let fresh: TestApp
  beforeAll(async () => {
    fresh = await startApp({ empty: true })
  })
  afterAll(() => fresh?.stop())

  it('the administrator who invites and the invited person who accepts are the two; nothing else makes a reader', async () => {
    const { firstAdministrator } = await import('../builders/cast.js')
    const { OfferFirstAdministrator } = await import('../../src/people/offer-first-administrator.js')
    const first = new Client(fresh.url)
    await firstAdministrator(first, (await fresh.http.get(OfferFirstAdministrator).run()) as string)
    const service = await first.post('people/service-accounts', { name: 'x', role: 'counsel', zone: 'UTC' })
    expect(service.body.code).toBe('access_request/no_lead_counsel')
    const second = await aColleague(fresh, 'administrator')
    expect((await first.patch(`people/${second.id}`, { role: 'counsel' }, { version: 1 })).body.code).toBe(
      'access_request/no_lead_counsel',
    )

    const kept = await ok(first.post('people', somebody('counsel')))
    expect(kept.state).toBe('invited')
    const token = await openedByMail(fresh, kept.email)
    // Nobody could confirm who joins with a copied link, so there is one for the first lead counsel only.
    expect((await first.post(`people/${kept.id}/invitation-link`)).body.code).toBe('access_request/no_lead_counsel')
    const counsel = await anAccount(fresh, first, 'counsel')
    expect((await counsel.client.get('directives')).status).toBe(200)
    const invited = await ok(first.post('people', somebody('lead_counsel', { name: 'Magda Duarte' })))
    const { url, asks_confirmation } = await ok(first.post(`people/${invited.id}/invitation-link`))
    expect(asks_confirmation).toBe(false)
    const lead = new Client(fresh.url)
    await ok(lead.post('links/accept', { token: tokenOf(url), password: PASSWORD }))
    expect((await ok(lead.get('account/notices'))).items).toMatchObject([{ code: 'link_copied' }])
    expect((await ok(first.post('people', somebody('counsel')))).state).toBe('waiting')
    // An invitation from then, accepted only now, needs the approval after all.
    expect((await new Client(fresh.url).post('links/accept', { token, password: PASSWORD })).body.code).toBe(
      'access_request/needed',
    )
    await approvedByLead(fresh, (await ok(first.post(`people/${kept.id}/invite-again`))).request.id)
    const again = await openedByMail(fresh, kept.email)
    expect((await new Client(fresh.url).post('links/accept', { token: again, password: PASSWORD })).status).toBe(200)
  })
})
