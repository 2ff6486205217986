import { randomUUID } from 'node:crypto'
import type { Cast } from '../builders/cast.js'
import { aFullDirective, type FullDirective } from '../builders/full-directive.js'
import { ask, BODIES, keyOf, type Route, routesOfDirectives } from '../builders/routes.js'
import { startApp, type TestApp } from '../harness/app.js'
import type { Answer, Client } from '../harness/client.js'
import { footprintOf } from '../harness/footprint.js'
import { rawPost } from '../harness/raw-request.js'

let app: TestApp
let cast: Cast
let counsel: Client
let full: FullDirective
let at: string
let routes: Route[]

beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
  counsel = cast.counsel
  full = await aFullDirective(app, cast)
  at = `directives/${full.reference}`
  routes = await routesOfDirectives(counsel)
})
afterAll(() => app.stop())

const rowsOf = async (table: string) =>
  (await app.asOwner<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`))[0]?.count
const writes = () => routes.filter(({ method }) => method !== 'GET')

describe('invalid requests', () => {
  const BAD: [string, unknown][] = [
    ['a number', 7],
    ['a list', ['x']],
    ['an object', { x: 1 }],
    ['null where something must be', null],
    ['a NUL', 'a\u0000b'],
    ['a lone surrogate', 'a\ud800b'],
    ['no text', '   '],
    ['too long a text', 'x'.repeat(200_000)],
    ['a day that is not', '2026-02-30'],
    ['a day before all days', '0000-01-01'],
    ['an instant before all days', '0000-01-01T00:00:00Z'],
  ]
  /** Values that some fields accept anyway. */
  const fine = (status: number) => status < 300 || [403, 409, 412].includes(status)

  it('arbitrary input in any field of any write is refused with a reason or accepted, but never breaks anything', async () => {
    const broken: unknown[] = []
    for (const route of writes().filter((one) => BODIES[keyOf(one)])) {
      const good = BODIES[keyOf(route)]?.(full) as Record<string, unknown>
      for (const field of Object.keys(good)) {
        for (const [what, value] of BAD) {
          const answer = await ask(counsel, route, full, { body: { ...good, [field]: value }, version: 999 })
          if (fine(answer.status) || refusedInWords(answer)) continue
          broken.push([keyOf(route), field, what, answer.status, answer.body.code])
        }
      }
      for (const body of [{ ...good, surplus: 1 }, [], 'text', 7, null]) {
        const answer = await ask(counsel, route, full, { body, version: 999 })
        if (answer.status !== 400 || !refusedInWords(answer)) broken.push([keyOf(route), JSON.stringify(body), answer.status])
      }
    }
    expect(broken).toEqual([])
  })

  const other = randomUUID()
  it.each<[string, string, (hidden: FullDirective) => unknown]>([
    ['a receipt for a missing document', 'receipts', () => ({ ...RECEIPT, document_id: other })],
    ['a receipt for another directive’s document', 'receipts', ({ ids }) => ({ ...RECEIPT, document_id: ids.documents })],
    ['a receipt from tomorrow', 'receipts', () => ({ ...RECEIPT, received_at: '2126-01-01T00:00:00Z' })],
    ['a receipt in an unknown zone', 'receipts', () => ({ ...RECEIPT, received_zone: 'Mars/Olympus' })],
    ['a receipt in a zone that only one library knows', 'receipts', () => ({ ...RECEIPT, received_zone: 'SystemV/AST4' })],
    [
      'a demand on another directive’s document',
      'demands',
      ({ ids }) => ({ document_id: ids.documents, page: 1, quote: 'q', subject: 's' }),
    ],
    ['an obligation of an unknown person', 'obligations', () => ({ source: 'law', kind: 'do', subject: 's', person_id: other })],
    [
      'an obligation with another directive’s deadline',
      'obligations',
      ({ ids }) => ({ source: 'law', kind: 'do', subject: 's', deadline_id: ids.deadlines }),
    ],
    ['an obligation from an unnamed demand', 'obligations', () => ({ source: 'demand', kind: 'do', subject: 's' })],
    ['a task for an unknown person', 'tasks', () => ({ subject: 's', person_id: other })],
    [
      'a task in a zone that the database does not know',
      'tasks',
      (h) => ({ subject: 's', person_id: h.ids.members, due_at: '2027-01-01T00:00:00Z', due_zone: 'CTT' }),
    ],
    [
      'a task at a time without a zone',
      'tasks',
      (h) => ({ subject: 's', person_id: h.ids.members, due_at: '2027-01-01T00:00:00Z' }),
    ],
    ['a member who does not exist', 'members', () => ({ person_id: other, level: 'read' })],
    ['a member until yesterday', 'members', (h) => ({ person_id: h.ids.members, level: 'read', until: '2020-01-01T00:00:00Z' })],
    ['a member whose role does not allow it', 'members', () => ({ person_id: cast.people.administrator.id, level: 'read' })],
    ['a wall against an unknown person', 'walls', () => ({ person_id: other, reason: 'so' })],
    ['an owner who does not exist', 'assignments', () => ({ kind: 'owner', person_id: other })],
    ['a stage owner without a stage', 'assignments', (h) => ({ kind: 'stage_owner', person_id: h.ids.members })],
    [
      'a proceeding that continues one of another directive',
      'proceedings',
      ({ ids }) => ({ kind: 'court', forum: 'f', public: true, filing_stays: 'nothing', previous_id: ids.proceedings }),
    ],
    [
      'a measure for another directive’s obligation',
      'measures',
      ({ ids }) => ({
        subject: 's',
        obligation_ids: [ids.obligations],
        person_id: cast.people.counsel.id,
        verifier_id: cast.people.lead.id,
      }),
    ],
    [
      'a measure that its owner verifies',
      'measures',
      () => ({
        subject: 's',
        obligation_ids: [full.ids.obligations],
        person_id: cast.people.lead.id,
        verifier_id: cast.people.lead.id,
      }),
    ],
    [
      'a restriction without a reversal',
      'measures',
      () => ({
        subject: 's',
        obligation_ids: [full.ids.obligations],
        person_id: cast.people.counsel.id,
        verifier_id: cast.people.lead.id,
        restricts: true,
      }),
    ],
    [
      'a restriction without preconditions for its reversal',
      'measures',
      () => ({
        subject: 's',
        obligation_ids: [full.ids.obligations],
        person_id: cast.people.counsel.id,
        verifier_id: cast.people.lead.id,
        restricts: true,
        inverse: 'i',
      }),
    ],
    ['a call-back to an unknown contact', 'authenticity', () => ({ method: 'call_back', result: 'genuine', note: 'n' })],
    [
      'a breach that ends before it began',
      'breaches',
      () => ({ from_at: '2026-06-12T10:00:00Z', until_at: '2026-06-12T09:00:00Z', what: 'w' }),
    ],
    [
      'a deadline with both a day and an instant',
      'deadlines',
      () => ({ subject: 's', basis: 'b', due_on: '2027-01-01', due_at: '2027-01-01T00:00:00Z', due_zone: 'UTC' }),
    ],
    ['a deadline in the year 0', 'deadlines', () => ({ subject: 's', basis: 'b', due_on: '0000-12-31', due_zone: 'UTC' })],
    [
      'a deadline at the end of time',
      'deadlines',
      () => ({ subject: 's', basis: 'b', due_on: '9999-12-31', due_zone: 'Etc/GMT+12', safe_by: '9999-13-31' }),
    ],
    ['a duty until the year 0', 'commitments', () => ({ subject: 's', until_on: '0000-01-01' })],
  ])('invalid input is refused with a reason: %s', async (_, path, body) => {
    const hidden = await theHidden()
    await isRefusedWhole(() => cast.lead.post(`${at}/${path}`, body(hidden)))
  })

  it.each<[string, object]>([
    ['an agency that does not exist', { agency_id: other }],
    ['an entity that does not exist', { addressee_id: other }],
    ['an instrument that does not exist', { instrument_id: other }],
    ['a date in the future', { dated_on: '2126-01-01' }],
    ['a date in the year 0', { dated_on: '0000-06-01' }],
    ['no title', { title: '' }],
  ])('invalid input is refused with a reason, in the details: %s', async (_, body) => {
    const { version } = (await counsel.get(at)).body
    await isRefusedWhole(() => counsel.patch(at, body, { version }))
    expect((await counsel.get(at)).body.version).toBe(version)
  })

  it.each<[string, object]>([
    [
      'extended by another directive’s document',
      { kind: 'extended', basis: 'b', reason: 'r', due_on: '2028-01-01', due_zone: 'UTC', document_id: other },
    ],
    ['met with evidence that does not exist', { kind: 'met', evidence_ids: [other] }],
    ['met without a note or proof', { kind: 'met' }],
    ['met tomorrow', { kind: 'met', note: 'n', met_at: '2126-01-01T00:00:00Z' }],
    ['missed before it was due', { kind: 'missed' }],
    ['extended to an earlier day', { kind: 'extended', basis: 'b', reason: 'r', due_on: '2020-01-01', due_zone: 'UTC' }],
  ])('invalid input is refused with a reason, for a deadline: %s', async (_, body) => {
    const { version } = (await counsel.get(`${at}/deadlines`)).body.items.find(
      (one: { id: string }) => one.id === full.ids.deadlines,
    )
    await isRefusedWhole(() => counsel.post(`${at}/deadlines/${full.ids.deadlines}/events`, body, { version }))
  })

  const cursor = (keys: unknown) => Buffer.from(JSON.stringify(keys)).toString('base64url')
  it.each([
    `directives?cursor=${cursor(['yesterday', 'D-000000'])}`,
    `directives?cursor=${cursor([null, null])}`,
    `directives?cursor=${cursor(['infinity', 'D-\u0000'])}`,
    `directives?sort=opened&cursor=${cursor(['2026-13-45', 'x'])}`,
    'directives?cursor=%00',
    'directives?limit=0',
    'directives?limit=1e9',
    'directives?state=lost',
    'directives?due_before=soon',
    'directives?surplus=1',
    'search',
    'search?q=a',
    'search?q=ab%00cd',
    'search?q=ab&q=cd',
    'directives/D-00000%00',
    'directives/%E0%A4%A',
    'directives/D-000000/timeline?cursor=x',
    'no-such-route',
  ])('invalid input in the URL is refused with a reason: %s', async (path) => {
    const answer = await counsel.get(path)
    expect([answer.status, refusedInWords(answer)]).toEqual([answer.status, true])
  })

  it('invalid input is refused with a reason in the cursor of a timeline', async () => {
    for (const keys of [['x'], ['99999999999999999999'], [null], ['1; drop']]) {
      const answer = await counsel.get(`${at}/timeline?cursor=${cursor(keys)}`)
      expect(answer).toMatchObject({ status: 400, body: { code: 'request/invalid' } })
    }
  })

  it.each(["'", '"', '&', '!', '()', ':*', '<->', '\\\\', '%', '-- x', '"unclosed', 'or or', '🜁🜁', '\ud83d'])(
    'a search for %s finds nothing and breaks nothing',
    async (q) => {
      const { status } = await counsel.get(`search?q=${encodeURIComponent(`${q} x`.replace(/\p{Surrogate}/gu, '\ufffd'))}`)
      expect(status).toBe(200)
    },
  )

  it.each([
    ['not JSON', '{', 'application/json'],
    ['an invalid number', '{"via":"nothing","title":1e999}', 'application/json'],
    ['endless nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'application/json'],
    ['too much', `{"via":"nothing","title":"${'x'.repeat(1_100_000)}"}`, 'application/json'],
    ['a polluted prototype', '{"via":"nothing","__proto__":{"x":1}}', 'application/json'],
    ['another type', '<a/>', 'application/xml'],
    ['an empty body', '', 'application/json'],
  ])('an invalid body is refused with a reason: %s', async (_, body, type) => {
    const before = await footprintOf(app)
    const answer = await rawPost(app, counsel, 'directives', Buffer.from(body, 'latin1'), type)
    expect([_, answer.status >= 400 && answer.status < 500, typeof answer.body.code]).toEqual([_, true, 'string'])
    expect(await footprintOf(app)).toEqual(before)
  })

  it('invalid input leaves no pending rows and no broken chain', async () => {
    expect(await rowsOf('ledger_pending')).toBe(0)
    expect(await app.verifyLedger()).toEqual([])
  })
})

const RECEIPT = { channel: 'post', received_at: '2026-06-12T10:00:00Z', received_zone: 'UTC' }

let hiddenOnce: Promise<FullDirective> | undefined
/** Another directive, sealed by counsel and lead: its rows exist, and none of them belongs to this directive. */
const theHidden = () => {
  hiddenOnce ??= aFullDirective(app, cast, { visibility: 'sealed' })
  return hiddenOnce
}

/** Refused with a reason, and nothing half done in any table or in the store. */
async function isRefusedWhole(ask: () => Promise<Answer>): Promise<void> {
  const before = await footprintOf(app)
  const answer = await ask()
  expect([answer.status, refusedInWords(answer)]).toEqual([answer.status, true])
  expect(await footprintOf(app)).toEqual(before)
}

function refusedInWords({ status, body }: Answer): boolean {
  return (
    status >= 400 && status < 500 && typeof body.code === 'string' && typeof body.detail === 'string' && body.detail.length > 5
  )
}
