import type { Cast } from '../builders/cast.js'
import { aColleague, type Colleague } from '../builders/colleague.js'
import { faultsOfLines, readCalendar } from '../builders/read-calendar.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client, ok } from '../harness/client.js'

let app: TestApp
let cast: Cast
const nobody = () => new Client(app.url)

beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
  await app.setTime('2026-06-12T21:30:00Z')
})
afterAll(() => app?.stop())

const aFeed = async (client: Client, name = 'Outlook') => {
  const { address, made } = await ok(client.post('account/feeds', { name }))
  return { path: new URL(address).pathname, id: made.id as string }
}
const asked = async (path: string) => readCalendar((await nobody().get<string>(path)).body).entries
const opened = async (title: string, visibility = 'open'): Promise<string> =>
  `directives/${(await ok(cast.counsel.post('directives', { via: 'nothing', title, visibility }))).reference}`
const due = (at: string, body: object) =>
  ok(cast.counsel.post(`${at}/deadlines`, { basis: 'page 1', due_zone: 'America/New_York', ...body }))
const say = (at: string, { id, version }: { id: string; version: number }, body: object) =>
  ok(cast.counsel.post(`${at}/deadlines/${id}/events`, body, { version }))
const find = async (path: string, id: string) => (await asked(path)).find(({ uid }) => uid.startsWith(id))

describe('a calendar feed', () => {
  it('shows a whole day as the local day, with its end in words', async () => {
    const at = await opened('An order')
    const { id } = await due(at, { subject: 'Answer', due_on: '2026-07-06' })
    const { path } = await aFeed(cast.counsel)
    const reference = at.slice(11)
    expect(await find(path, id)).toEqual({
      uid: `${id}@edict.orla.example`,
      sequence: 1,
      summary: `Answer, by the end of Mon 6 July 2026, New York · ${reference}`,
      description: [
        `Directive ${reference}: An order`,
        'Due by the end of Mon 6 July 2026, New York (your time: before 06:00 Tue 7 July 2026, Berlin).',
        `Open the directive: http://edict.orla.example/directives/${reference}`,
        'Your calendar may show changes hours later. Edict always shows the current state.',
      ].join('\n'),
      start: '2026-07-06',
      end: '2026-07-07',
      status: 'CONFIRMED',
      alarms: 0,
      organizer: null,
      attendee: null,
    })
  })

  it('says in its title if a whole day ends sooner in its owner’s zone', async () => {
    const at = await opened('From afar')
    const { id } = await due(at, { subject: 'Answer', due_on: '2026-07-06', due_zone: 'Pacific/Auckland' })
    const { path } = await aFeed(cast.counsel)
    expect(await find(path, id)).toMatchObject({
      start: '2026-07-06',
      summary: `Answer, by the end of Mon 6 July 2026, Auckland (your time: before 14:00 Mon 6 July 2026, Berlin) · ${at.slice(11)}`,
    })
  })

  it('shows an exact time as an exact instant, on both sides of a clock change', async () => {
    const at = await opened('By the minute')
    const { path } = await aFeed(cast.counsel)
    for (const [local, instant] of [
      ['2026-10-31T17:00:00-04:00', '2026-10-31T21:00:00.000Z'],
      ['2026-11-01T17:00:00-05:00', '2026-11-01T22:00:00.000Z'],
    ]) {
      const { id } = await due(at, { subject: 'File', due_at: local })
      expect(await find(path, id)).toMatchObject({ start: instant, end: null, status: 'CONFIRMED' })
    }
  })

  it('keeps commas, semicolons, backslashes, every script and a long subject intact, with correct line endings', async () => {
    const subject = `Antwort; „Büro“, C:\\akten, 回答書を提出する, 🏛️ BEGIN:VALARM ${'sehr lang '.repeat(20)}`.trim()
    const at = await opened('A title, with; all\\ of it')
    const { id } = await due(at, { subject, due_on: '2026-07-07' })
    const { path } = await aFeed(cast.counsel)
    const text = (await nobody().get<string>(path)).body
    expect(faultsOfLines(text)).toEqual([])
    const entry = await find(path, id)
    // Invisible characters, such as an emoji's variation selector, are left out.
    expect(entry?.summary).toContain(subject.replace(/\uFE0F/g, ''))
    expect(entry?.description).toContain('A title, with; all\\ of it')
    expect(entry?.alarms).toBe(0)
  })

  it('adds no line for a line break in a subject', async () => {
    const at = await opened('Hostile')
    const { id } = await due(at, { subject: 'Answer', due_on: '2026-07-08' })
    const set = (subject: string) =>
      app.asSuperuser(`SET session_replication_role = replica; UPDATE deadline SET subject = ${subject} WHERE id = '${id}'`)
    await set(`E'Answer\\r\\nATTENDEE:mailto:x@y.example'`)
    const { path } = await aFeed(cast.counsel)
    expect(await find(path, id)).toMatchObject({ attendee: null, summary: expect.stringContaining('Answer ATTENDEE:mailto') })
    // No event holds that subject, and the ledger is verified at the end.
    await set(`'Answer'`)
  })

  it('keeps its id and raises its sequence when the deadline moves, and shows the outcome', async () => {
    const at = await opened('It moves')
    const set = await due(at, { subject: 'Answer', due_on: '2026-07-06' })
    const { path } = await aFeed(cast.counsel)
    const moved = await say(at, set, {
      kind: 'extended',
      basis: 'a letter',
      reason: 'granted',
      due_zone: 'America/New_York',
      due_on: '2026-07-20',
    })
    expect(await find(path, set.id)).toMatchObject({ sequence: 2, start: '2026-07-20', status: 'CONFIRMED' })
    await say(at, moved, { kind: 'met', note: 'their receipt' })
    expect(await find(path, set.id)).toMatchObject({ status: 'CONFIRMED', summary: expect.stringMatching(/^Met: Answer/) })
    const other = await due(at, { subject: 'Report', due_on: '2026-07-06' })
    await say(at, other, { kind: 'waived', reason: 'withdrawn by letter' })
    expect(await find(path, other.id)).toMatchObject({ status: 'CANCELLED', summary: expect.stringMatching(/^Waived: Report/) })
  })

  it('says in words that something is overdue', async () => {
    const at = await opened('It is late')
    const { id } = await due(at, { subject: 'Answer', due_on: '2026-06-11' })
    const { path } = await aFeed(cast.counsel)
    expect(await find(path, id)).toMatchObject({ summary: expect.stringMatching(/^OVERDUE: Answer/) })
  })

  it('shows a restricted directive by its reference only, and a sealed one without it', async () => {
    const { path } = await aFeed(cast.counsel)
    for (const [visibility, summary] of [
      ['restricted', /^Edict: deadline D-\w{6}$/],
      ['sealed', /^Edict: deadline$/],
    ] as const) {
      const at = await opened('A quillwort matter', visibility)
      const { id } = await due(at, { subject: 'Quillwort', due_on: '2026-07-06' })
      const entry = (await find(path, id))!
      expect(entry.summary).toMatch(summary)
      expect(entry.description).toContain('Due before 06:00 Tue 7 July 2026, Berlin.')
      expect(JSON.stringify(entry)).not.toMatch(/quillwort|new york/i)
      expect(JSON.stringify(entry).includes(at.slice(11))).toBe(visibility === 'restricted')
    }
  })
})

describe('the reader of a feed', () => {
  let reader: Colleague
  let at: string
  let id: string
  beforeEach(async () => {
    reader = await aColleague(app, 'contributor', 'Noor Vale')
    at = await opened('Named', 'restricted')
    id = (await due(at, { subject: 'Answer', due_on: '2026-07-06' })).id
  })
  const admit = (until: string | null = null) =>
    ok(cast.counsel.post(`${at}/members`, { person_id: reader.id, level: 'read', until }))

  it('sees what they have access to at that moment: nothing before they are added or after their membership ends', async () => {
    const { path } = await aFeed(reader.client)
    expect(await asked(path)).toEqual([])
    await admit()
    expect((await asked(path)).map(({ uid }) => uid)).toEqual([`${id}@edict.orla.example`])
    await ok(cast.counsel.post(`${at}/members/${reader.id}/end`, { reason: 'done' }))
    expect(await asked(path)).toEqual([])
  })

  it('sees nothing once their membership has ended, and nothing behind an ethical wall', async () => {
    const { path } = await aFeed(reader.client)
    await admit('2026-06-12T22:30:00Z')
    expect(await asked(path)).toHaveLength(1)
    await app.forward(90)
    expect(await asked(path)).toEqual([])
    await app.forward(-90)
    expect(await asked(path)).toHaveLength(1)
    await ok(cast.counsel.post(`${at}/walls`, { person_id: reader.id, reason: 'conflict' }))
    expect(await asked(path)).toEqual([])
  })

  it('finds nothing once they have left, ended the feed, or need a second factor', async () => {
    const absent = { status: 404, body: { code: 'resource/not_found' } }
    const { path, id: feed } = await aFeed(reader.client)
    const other = await aFeed(reader.client, 'Phone')
    expect((await ok(reader.client.post(`account/feeds/${feed}/end`))).items).toContainEqual(
      expect.objectContaining({ id: feed, state: 'ended' }),
    )
    expect(await nobody().get(path)).toMatchObject(absent)
    expect((await nobody().get(other.path)).status).toBe(200)
    expect(await reader.client.post(`account/feeds/${feed}/end`)).toMatchObject(absent)

    await app.asOwner(`INSERT INTO credential (person_id, password_hash, set_at) VALUES ($1, 'x', now())`, [reader.id])
    await app.asOwner('UPDATE installation SET second_factor_required = true')
    expect(await nobody().get(other.path)).toMatchObject(absent)
    await app.asOwner('UPDATE installation SET second_factor_required = false')
    expect((await nobody().get(other.path)).status).toBe(200)

    await ok(cast.administrator.post(`people/${reader.id}/end`, { reason: 'left' }, { version: 1 }))
    expect(await nobody().get(other.path)).toMatchObject(absent)
    for (const file of ['x.ics', `${'A'.repeat(43)}.ics`, other.path.split('/').at(-1)!.replace('.ics', '')])
      expect(await nobody().get(`feeds/deadlines/${file}`)).toMatchObject(absent)
  })

  it('can end no feed but their own', async () => {
    const { path, id: feed } = await aFeed(reader.client)
    expect((await cast.counsel.post(`account/feeds/${feed}/end`)).status).toBe(404)
    expect((await cast.counsel.get('account/feeds')).body.items.map((one: any) => one.id)).not.toContain(feed)
    expect((await nobody().get(path)).status).toBe(200)
  })
})

describe('the address of a feed', () => {
  it('is shown once, stored as a hash, and records when it was last read', async () => {
    const { path, id } = await aFeed(cast.executive, 'Phone')
    const listed = async () => (await cast.executive.get('account/feeds')).body.items.find((one: any) => one.id === id)
    expect(await listed()).toEqual({ id, name: 'Phone', made_at: expect.any(String), used_at: null, state: 'active' })
    await nobody().get(path)
    expect(await listed()).toMatchObject({ used_at: expect.any(String) })
    const token = path.split('/').at(-1)!.replace('.ics', '')
    expect(token).toHaveLength(43)
    const kept = await app.asSuperuser(
      `SELECT row_to_json(f)::text AS row FROM calendar_feed f UNION ALL SELECT convert_from(body, 'UTF8') FROM ledger_body UNION ALL SELECT row_to_json(k)::text FROM request_key k`,
    )
    expect(kept.length).toBeGreaterThan(3)
    expect(kept.filter(({ row }) => row.includes(token))).toEqual([])
    expect(await app.verifyLedger()).toEqual([])
  })

  it('returns a calendar that must not be cached', async () => {
    const { path } = await aFeed(cast.counsel)
    const { headers } = await nobody().get(path)
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })

  it('gives access to nothing but the feed', async () => {
    const { path } = await aFeed(cast.counsel)
    const token = path.split('/').at(-1)!.replace('.ics', '')
    for (const authorization of [`Bearer ${token}`, `Bearer edict_${token}`])
      expect((await nobody().send('GET', 'directives', { headers: { authorization } })).status).toBe(401)
    expect((await nobody().send('GET', 'directives', { headers: { cookie: `edict_session=${token}` } })).status).toBe(401)
  })
})
