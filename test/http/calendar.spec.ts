import type { Cast } from '../builders/cast.js'
import { aColleague } from '../builders/colleague.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Client, ok } from '../harness/client.js'

let app: TestApp
let cast: Cast

beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
  await app.setTime('2026-06-12T21:30:00Z')
})
afterAll(() => app?.stop())
beforeEach(() => app.asSuperuser(`SET session_replication_role = replica; DELETE FROM deadline`))

const opened = async (title = 'A case', visibility = 'open'): Promise<string> =>
  `directives/${(await ok(cast.counsel.post('directives', { via: 'nothing', title, visibility }))).reference}`
const due = (at: string, body: object) =>
  ok(cast.counsel.post(`${at}/deadlines`, { subject: 'Answer', basis: 'page 1', due_zone: 'America/New_York', ...body }))
const asked = async (client: Client, from: string, to: string, more = '') =>
  ok(client.get(`calendar?from=${from}&to=${to}${more}`))
const days = async (...asking: Parameters<typeof asked>) =>
  (await asked(...asking)).items.map((item: { day: string; subject: string }) => `${item.day} ${item.subject}`)

describe('the calendar', () => {
  it('includes the deadlines of the requested days, both ends included, earliest first', async () => {
    const at = await opened()
    for (const [subject, due_on] of [
      ['before', '2026-06-30'],
      ['last', '2026-07-31'],
      ['first', '2026-07-01'],
      ['after', '2026-08-01'],
    ])
      await due(at, { subject, due_on })
    expect(await days(cast.counsel, '2026-07-01', '2026-07-31')).toEqual(['2026-07-01 first', '2026-07-31 last'])
  })

  it('states the subject, the time and place, and the owner of each deadline', async () => {
    const at = await opened('An order', 'restricted')
    const { id } = await due(at, { due_on: '2026-07-06', critical: true })
    expect((await asked(cast.counsel, '2026-07-06', '2026-07-06')).items).toEqual([
      {
        id,
        reference: at.slice(11),
        title: 'An order',
        visibility: 'restricted',
        subject: 'Answer',
        critical: true,
        status: 'open',
        day: '2026-07-06',
        due: expect.objectContaining({ due_at: '2026-07-07T04:00:00+00:00', place: 'New York', precision: 'day', late: false }),
        owner: { id: cast.people.counsel.id, name: 'Counsel Person' },
        owner_accepted: true,
        addressee: null,
      },
    ])
  })

  it('puts a deadline on its own day, or on the reader’s if that is sooner', async () => {
    const at = await opened()
    const west = await aColleague(app, 'counsel', 'Wes Tern')
    await app.asSuperuser(
      `SET session_replication_role = replica; UPDATE person SET zone = 'America/Los_Angeles' WHERE id = '${west.id}'`,
    )
    // 09:00 on Monday in Tokyo is Sunday evening in Los Angeles; 23:59 on Friday in New York is Saturday morning in Berlin.
    await due(at, { subject: 'Tokyo', due_at: '2026-07-06T09:00:00+09:00', due_zone: 'Asia/Tokyo' })
    await due(at, { subject: 'New York', due_at: '2026-07-10T23:59:00-04:00' })
    expect(await days(cast.counsel, '2026-07-01', '2026-07-31')).toEqual(['2026-07-06 Tokyo', '2026-07-10 New York'])
    expect(await days(west.client, '2026-07-01', '2026-07-31')).toEqual(['2026-07-05 Tokyo', '2026-07-10 New York'])
    expect(await days(west.client, '2026-07-05', '2026-07-05')).toEqual(['2026-07-05 Tokyo'])
    expect(await days(west.client, '2026-07-06', '2026-07-06')).toEqual([])
  })

  it('assigns the correct day at both extremes of the time zones', async () => {
    const at = await opened()
    for (const due_zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      await due(at, { subject: due_zone, due_on: '2026-07-06', due_zone })
    expect(await days(cast.counsel, '2026-07-06', '2026-07-06')).toEqual([
      '2026-07-06 Pacific/Kiritimati',
      '2026-07-06 Pacific/Pago_Pago',
    ])
  })

  it('includes completed deadlines only on request, with their outcome', async () => {
    const at = await opened()
    const set = await due(at, { due_on: '2026-07-06' })
    await ok(cast.counsel.post(`${at}/deadlines/${set.id}/events`, { kind: 'waived', reason: 'withdrawn' }, { version: 1 }))
    expect(await days(cast.counsel, '2026-07-01', '2026-07-31')).toEqual([])
    expect((await asked(cast.counsel, '2026-07-01', '2026-07-31', '&settled=true')).items).toEqual([
      expect.objectContaining({ status: 'waived', due: expect.objectContaining({ late: false }) }),
    ])
  })

  it('counts what is overdue before its first day', async () => {
    const at = await opened()
    await due(at, { due_on: '2026-06-01' })
    await due(at, { due_on: '2026-06-11' })
    expect((await asked(cast.counsel, '2026-06-12', '2026-06-30')).late_before).toBe(2)
    const june = await asked(cast.counsel, '2026-06-02', '2026-06-30')
    expect(june).toMatchObject({ late_before: 1, items: [{ day: '2026-06-11', due: { late: true } }] })
  })

  it('shows only what a reader has access to, in both the list and the count', async () => {
    const sealed = await opened('Secret', 'sealed')
    await due(sealed, { due_on: '2026-07-06' })
    await due(sealed, { due_on: '2026-06-01' })
    const { id, client } = await aColleague(app, 'executive', 'Eva Lind')
    const july = () => asked(client, '2026-07-01', '2026-07-31')
    expect(await july()).toEqual({ items: [], cut: false, late_before: 0 })
    await ok(cast.counsel.post(`${sealed}/members`, { person_id: id, level: 'work' }))
    expect(await july()).toMatchObject({ items: [{ title: 'Secret', visibility: 'sealed' }], late_before: 1 })
    await ok(cast.counsel.post(`${sealed}/walls`, { person_id: id, reason: 'conflict' }))
    expect(await july()).toEqual({ items: [], cut: false, late_before: 0 })
    expect(await asked(cast.administrator, '2026-07-01', '2026-07-31')).toEqual({ items: [], cut: false, late_before: 0 })
  })

  it('says that only five hundred are shown if there are more', async () => {
    const at = await opened()
    await due(at, { due_on: '2026-07-06' })
    await app.asSuperuser(`SET session_replication_role = replica; INSERT INTO deadline
      SELECT (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid()))).* FROM deadline l CROSS JOIN generate_series(1, 500)`)
    const { items, cut } = await asked(cast.counsel, '2026-07-06', '2026-07-06')
    expect([items.length, cut]).toEqual([500, true])
  })

  it.each([
    'from=2026-07-01&to=2026-09-01',
    'from=2026-07-02&to=2026-07-01',
    'from=2026-02-30&to=2026-03-01',
    'from=2026-07-01',
    'from=x&to=y',
  ])('refuses a span that is empty or longer than 62 days: %s', async (query) => {
    expect(await cast.counsel.get(`calendar?${query}`)).toMatchObject({ status: 400, body: { code: 'request/invalid' } })
    expect((await cast.counsel.get('calendar?from=2026-07-01&to=2026-08-31')).status).toBe(200)
  })
})
