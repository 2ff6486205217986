import { approvedByLead, openedByMail, PASSWORD, someEmail } from '../builders/accounts.js'
import type { Cast } from '../builders/cast.js'
import { aFullDirective, type FullDirective, versionOf } from '../builders/full-directive.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client } from '../harness/client.js'

describe('outside counsel, a guest', () => {
  let app: TestApp
  let cast: Cast
  let full: FullDirective
  let other: FullDirective
  let guest: { id: string; client: Client }
  const until = '2026-12-31T23:00:00Z'

  beforeAll(async () => {
    app = await startApp({ worker: false })
    cast = await app.cast()
    await app.setTime('2026-06-12T21:10:00Z')
    full = await aFullDirective(app, cast)
    other = await aFullDirective(app, cast, { title: 'Not theirs' })
    guest = await joined()
  })
  afterAll(() => app.stop())

  async function joined() {
    const email = someEmail()
    const body = { email, name: 'Noor Hale', role: 'guest', firm: 'Hale & Partners', zone: 'Europe/Brussels' }
    const invited = await cast.administrator.post('people', body)
    expect(invited).toMatchObject({ status: 201, body: { ...body, state: 'waiting' } })
    await approvedByLead(app, invited.body.request.id)
    const client = new Client(app.url)
    const token = await openedByMail(app, email)
    expect((await client.post('links/accept', { token, password: PASSWORD })).status).toBe(200)
    return { id: invited.body.id as string, client }
  }
  const member = (reference: string, end: string | null, level = 'case') =>
    cast.counsel.post(`directives/${reference}/members`, { person_id: guest.id, level, until: end })

  it('has a firm, and nobody else does', async () => {
    const invite = (body: object) => cast.administrator.post('people', { email: someEmail(), name: 'X', zone: 'UTC', ...body })
    for (const body of [{ role: 'guest' }, { role: 'counsel', firm: 'Hale & Partners' }])
      expect(await invite(body)).toMatchObject({ status: 400, body: { params: { issues: [{ path: 'firm' }] } } })
  })

  it('stays a guest, and nobody else can become one', async () => {
    const change = (id: string, body: object) => cast.administrator.patch(`people/${id}`, body, { version: 2 })
    expect(await change(guest.id, { role: 'counsel' })).toMatchObject({ status: 422, body: { code: 'person/guest_stays' } })
    const { people } = await app.cast()
    const row = await app.asOwner<{ version: number }>('SELECT version FROM person WHERE id = $1', [people.executive.id])
    const become = await cast.administrator.patch(
      `people/${people.executive.id}`,
      { role: 'guest', firm: 'X' },
      { version: row[0]!.version },
    )
    expect(become).toMatchObject({ status: 422, body: { code: 'person/guest_stays' } })
    expect(await change(guest.id, { firm: 'Hale LLP' })).toMatchObject({ status: 200, body: { firm: 'Hale LLP' } })
  })

  it('sees nothing by role, and is added only until an end date', async () => {
    expect((await guest.client.get('directives')).body.items).toEqual([])
    expect((await guest.client.get(`directives/${full.reference}`)).status).toBe(404)
    expect(await member(full.reference, null)).toMatchObject({ status: 422, body: { code: 'member/guest_without_end' } })
    expect((await member(full.reference, until)).body.items).toContainEqual(
      expect.objectContaining({
        person: expect.objectContaining({ id: guest.id }),
        source: 'guest',
        firm: 'Hale LLP',
        until: expect.any(String),
      }),
    )
  })

  it('works on the case they are added to: reads, comments and drafts, but does not send, decide or add other people', async () => {
    const at = `directives/${full.reference}`
    expect((await guest.client.get('directives')).body.items.map((row: any) => row.reference)).toEqual([full.reference])
    expect((await guest.client.get(`directives/${other.reference}`)).status).toBe(404)
    expect((await guest.client.get(`${at}/documents`)).body.items.length).toBeGreaterThan(2)
    expect((await guest.client.post(`${at}/comments`, { body: 'We would contest.', class: 'legal_advice' })).status).toBe(201)
    const letter = await guest.client.post(`${at}/letters`, {
      template: 'acknowledgement_of_receipt',
      contact_id: app.contact_id,
    })
    expect(letter.status).toBe(201)
    const version = await versionOf(guest.client, full.reference)
    const refused = [
      await guest.client.post(`${at}/members`, { person_id: cast.people.auditor.id, level: 'read' }),
      await guest.client.post(`${at}/actions/amend`, { reason: 'so' }, { version }),
      await guest.client.post(`${at}/letters/${letter.body.id}/approve`, {}, { version: 1 }),
      await guest.client.post('directives', { via: 'nothing', received: { channel: 'post', at: until, zone: 'UTC' } }),
      await guest.client.get('people'),
      await guest.client.get('people/assignable'),
    ]
    expect(refused.map(({ status, body }) => `${status} ${body.code}`)).toEqual(refused.map(() => '403 access/forbidden'))
  })

  it('is given work only on directives they are added to, which gives them no further access', async () => {
    const give = (reference: string) =>
      cast.counsel.post(`directives/${reference}/tasks`, { subject: 'Draft it', person_id: guest.id })
    expect(await give(other.reference)).toMatchObject({ status: 422, body: { code: 'task/person_cannot_work' } })
    expect((await give(full.reference)).status).toBe(201)
    expect(await app.asOwner('SELECT source FROM directive_access WHERE person_id = $1', [guest.id])).toEqual([
      { source: 'guest' },
    ])
  })

  it('sees nothing of it after that date', async () => {
    await app.setTime(until)
    cast = await app.cast()
    const { body } = await cast.counsel.get(`directives/${full.reference}/members`)
    expect(body.who_sees.map((person: any) => person.id)).not.toContain(guest.id)
    const client = new Client(app.url)
    const [account] = await app.asOwner<{ email: string }>('SELECT email FROM person WHERE id = $1', [guest.id])
    expect((await client.post('session', { email: account!.email, password: PASSWORD })).status).toBe(200)
    expect((await client.get(`directives/${full.reference}`)).status).toBe(404)
    expect((await client.get('directives')).body.items).toEqual([])
  })
})
