import { randomUUID } from 'node:crypto'
import type { Cast } from '../builders/cast.js'
import { aColleague } from '../builders/colleague.js'
import { aFullDirective, type FullDirective } from '../builders/full-directive.js'
import { ask, keyOf, type Route, routesOfDirectives } from '../builders/routes.js'
import { startApp, type TestApp } from '../harness/app.js'
import type { Client } from '../harness/client.js'

let app: TestApp
let cast: Cast
let counsel: Client
let full: FullDirective
let at: string
let routes: Route[]

beforeAll(async () => {
  app = await startApp({ worker: false, env: { UPLOAD_LIMIT_BYTES: '1048576' } })
  cast = await app.cast()
  counsel = cast.counsel
  full = await aFullDirective(app, cast)
  at = `directives/${full.reference}`
  routes = await routesOfDirectives(counsel)
})
afterAll(() => app.stop())

const eventsOf = async (id: string) =>
  (await app.asOwner<{ count: number }>('SELECT count(*)::int AS count FROM ledger_event WHERE directive_id = $1', [id]))[0]
    ?.count
const rowsOf = async (table: string) =>
  (await app.asOwner<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`))[0]?.count
const writes = () => routes.filter((route) => route.method !== 'GET' && !QUESTIONS.includes(keyOf(route)))
/** Requests that have a body and store nothing: a repeat is the same query, and needs no key. */
const QUESTIONS = ['POST /notices/preview']

describe('writes', () => {
  it('a write without a key is refused, on every route', async () => {
    for (const route of writes()) {
      for (const key of ['', 'seven', '00000000-0000-0000-0000-000000000000']) {
        const answer = await ask(counsel, route, full, { key })
        expect([keyOf(route), answer.status, answer.body.code]).toEqual([keyOf(route), 400, 'request/idempotency_key_required'])
      }
    }
  })

  it('a write sent twice has one effect and one answer', async () => {
    const before = await eventsOf(full.id)
    const key = randomUUID()
    const first = await counsel.post(`${at}/comments`, { body: 'Once.', class: 'fact' }, { key })
    const second = await counsel.post(`${at}/comments`, { body: 'Once.', class: 'fact' }, { key: key.toUpperCase() })
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body).toEqual(first.body)
    expect(await eventsOf(full.id)).toBe((before ?? 0) + 1)
  })

  it('a write sent ten times at once has one effect and one answer', async () => {
    const key = randomUUID()
    const before = await rowsOf('directive')
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => counsel.post('directives', { via: 'nothing', title: 'At once' }, { key })),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(answers.map(({ body }) => body.reference)).size).toBe(1)
    expect(await rowsOf('directive')).toBe((before ?? 0) + 1)
  })

  it('a write with the key of another request is refused', async () => {
    const key = randomUUID()
    await counsel.post(`${at}/comments`, { body: 'One.', class: 'fact' }, { key })
    const other = await counsel.post(`${at}/comments`, { body: 'Another.', class: 'fact' }, { key })
    expect([other.status, other.body.code]).toEqual([422, 'request/idempotency_key_reused'])
    // The same key on another route, or from another person, is a different key.
    expect((await counsel.post(`${at}/commitments`, { subject: 'One' }, { key })).status).toBe(201)
    expect((await cast.lead.post(`${at}/comments`, { body: 'Mine.', class: 'fact' }, { key })).status).toBe(201)
  })

  it('a write that was refused can be sent again with its key', async () => {
    const key = randomUUID()
    const due_on = '2027-01-01'
    const body = { subject: 'x', basis: 'y', due_on, due_zone: 'UTC', safe_by: '2027-02-01' }
    expect((await counsel.post(`${at}/deadlines`, body, { key })).status).toBe(422)
    expect((await counsel.post(`${at}/deadlines`, { ...body, safe_by: null }, { key })).status).toBe(201)
  })

  it('a write is not answered again for a person who has lost access to its directive', async () => {
    const { client, id } = await aColleague(app, 'counsel')
    const hidden = await aFullDirective(app, cast, { visibility: 'sealed' })
    const there = `directives/${hidden.reference}`
    await counsel.post(`${there}/members`, { person_id: id, level: 'case' })
    const key = randomUUID()
    expect((await client.post(`${there}/comments`, { body: 'Seen.', class: 'fact' }, { key })).status).toBe(201)
    await counsel.post(`${there}/members/${id}/end`, { reason: 'Left.' })
    const again = await client.post(`${there}/comments`, { body: 'Seen.', class: 'fact' }, { key })
    const absent = await client.post('directives/D-000000/comments', { body: 'Seen.', class: 'fact' })
    expect({ ...again.body, request_id: '' }).toEqual({ ...absent.body, request_id: '' })
  })

  it('a write that opened a directive opens no second one for a person who has lost access to the first', async () => {
    const { client, id } = await aColleague(app, 'contributor')
    const key = randomUUID()
    const opened = await client.post('directives', { via: 'nothing' }, { key })
    expect(opened.status).toBe(201)
    expect((await counsel.post(`directives/${opened.body.reference}/members/${id}/end`, { reason: 'Left.' })).status).toBe(200)
    const before = await rowsOf('directive')
    expect((await client.post('directives', { via: 'nothing' }, { key })).status).toBe(404)
    expect(await rowsOf('directive')).toBe(before)
  })

  it('a write of a file creates one document for the same bytes, and is refused for different bytes', async () => {
    const key = randomUUID()
    const before = await rowsOf('document')
    const answers = await Promise.all(
      [1, 2, 3].map(() => counsel.upload(`${at}/documents`, Buffer.from('the same'), 'a.txt', {}, { key })),
    )
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect(await rowsOf('document')).toBe((before ?? 0) + 1)
    for (const [bytes, name, fields] of [
      ['others', 'a.txt', {}],
      ['the same', 'b.txt', {}],
      ['the same', 'a.txt', { class: 'legal_advice' }],
    ] as const) {
      const other = await counsel.upload(`${at}/documents`, Buffer.from(bytes), name, fields, { key })
      expect([other.status, other.body.code]).toEqual([422, 'request/idempotency_key_reused'])
    }
  })
})

describe('changes', () => {
  const changes = () => writes().filter((route) => route.changes)

  it('a change is declared on more than a few routes', () => expect(changes().length).toBeGreaterThan(9))

  it('a change without the version that was seen is refused', async () => {
    for (const route of changes()) {
      for (const headers of [
        undefined,
        { 'if-match': '*' },
        { 'if-match': 'W/"1"' },
        { 'if-match': '1' },
        { 'if-match': '"-1"' },
      ]) {
        const answer = await ask(counsel, route, full, { version: undefined, headers })
        expect([keyOf(route), answer.status, answer.body.code]).toEqual([keyOf(route), 428, 'request/if_match_required'])
      }
    }
  })

  it('a change to an outdated version is refused', async () => {
    const before = await eventsOf(full.id)
    for (const route of changes()) {
      const client = route.path.includes('/evidence/') ? cast.lead : counsel
      const answer = await ask(client, route, full, { version: 999 })
      expect([keyOf(route), answer.status, answer.body.code]).toEqual([keyOf(route), 412, 'resource/stale'])
    }
    expect(await eventsOf(full.id)).toBe(before)
  })

  it('a change to an outdated version is answered with what changed, and nothing else', async () => {
    const deadline = (await counsel.post(`${at}/deadlines`, { subject: 'x', basis: 'y', due_on: '2027-03-01', due_zone: 'UTC' }))
      .body
    const extended = { kind: 'extended', basis: 'z', reason: 'asked', due_on: '2027-04-01', due_zone: 'UTC' }
    await counsel.post(`${at}/deadlines/${deadline.id}/events`, extended, { version: 1 })
    await counsel.post(`${at}/comments`, { body: 'Not about the deadline.', class: 'fact' })
    await counsel.patch(at, { summary: 'Nor this.' }, { version: (await counsel.get(at)).body.version })
    const stale = await counsel.post(`${at}/deadlines/${deadline.id}/events`, { kind: 'waived', reason: 'so' }, { version: 1 })
    expect(stale).toMatchObject({ status: 412, body: { params: { version: 2, changed: ['deadline.extended'] } } })
    const { version } = (await counsel.get(at)).body
    await counsel.patch(at, { severity: 'high' }, { version })
    await counsel.post(`${at}/comments`, { body: 'Not the directive.', class: 'fact' })
    const title = await counsel.patch(at, { title: 'Late' }, { version })
    expect(title).toMatchObject({
      status: 412,
      body: { params: { version: version + 1, changed: ['directive.details_written'] } },
    })
  })
})
