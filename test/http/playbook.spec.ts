import { startApp, type TestApp } from '../harness/app.js'
import type { Client } from '../harness/client.js'

let app: TestApp
let counsel: Client
beforeAll(async () => {
  app = await startApp({ worker: false })
  counsel = (await app.cast()).counsel
  await app.setTime('2026-06-12T21:30:00Z')
}, 60_000)
afterAll(() => app.stop())

// Friday 12 June 2026, 17:21 in Washington.
const RECEIVED = { channel: 'email', at: '2026-06-12T21:21:00Z', zone: 'America/New_York' }

/** A directive of an instrument of the catalogue, as it is on record. */
async function openOf(agencyCode: string, instrumentCode: string, received: object | null = RECEIVED): Promise<string> {
  const { body } = await counsel.post('directives', { via: 'nothing', title: 'A case', received })
  const path = `directives/${body.reference}`
  const agency = (await counsel.get('agencies')).body.items.find(({ code }: { code: string }) => code === agencyCode)
  const instrument = agency.instruments.find(({ code }: { code: string }) => code === instrumentCode)
  const changed = await counsel.patch(path, { agency_id: agency.id, instrument_id: instrument.id }, { version: body.version })
  expect(changed.status).toBe(200)
  return path
}
const deadlines = async (path: string) => (await counsel.get(`${path}/deadlines`)).body.items
const say = async (path: string, id: string, body: object) => {
  const { version } = (await deadlines(path)).find((one: { id: string }) => one.id === id)
  return counsel.post(`${path}/deadlines/${id}/events`, body, { version })
}

describe('a playbook', () => {
  it('starts "immediately" at the receipt, provisional, until counsel sets an instant and says why', async () => {
    const path = await openOf('BIS', 'is_informed_letter')
    const [atOnce] = await deadlines(path)
    expect(atOnce).toMatchObject({ provisional: true, critical: true, due_at: '2026-06-12T21:21:00.000Z', late: true })
    const corrected = await say(path, atOnce.id, {
      kind: 'corrected',
      due_at: '2026-06-13T03:59:00Z',
      due_zone: 'America/New_York',
      basis: 'Both products are off by midnight: the switch needs six hours.',
      critical: true,
      reason: 'As soon as it can be done.',
    })
    expect(corrected.body).toMatchObject({ provisional: false, due_at: '2026-06-13T03:59:00.000Z', late: false })
  })

  it('starts each deadline as soon as its trigger is on record, once, and says what it waits for', async () => {
    const path = await openOf('BIS', 'is_informed_letter')
    const waiting = async () => (await counsel.get(`${path}/deadlines/waiting`)).body.items
    expect(await waiting()).toMatchObject([{ rule_id: 'us-bis-756-2-appeal', missing: ['dated'] }])
    const { version } = (await counsel.get(path)).body
    await counsel.patch(path, { dated_on: '2026-06-12' }, { version })
    const appeal = (await deadlines(path)).find((one: { rule_id: string }) => one.rule_id === 'us-bis-756-2-appeal')
    // 45 days after the date on the letter: Monday 27 July 2026.
    expect(appeal).toMatchObject({ due_on: '2026-07-27', due_zone: 'America/New_York', provisional: false })
    expect(await waiting()).toEqual([])
    const kinds = (await counsel.get(`${path}/timeline`)).body.items.map((line: { kind: string }) => line.kind)
    expect(kinds.filter((kind: string) => kind === 'deadline.set')).toHaveLength(2)

    await say(path, appeal.id, { kind: 'waived', reason: 'We do not appeal.' })
    await counsel.patch(path, { summary: 'More is known.' }, { version: version + 1 })
    expect((await deadlines(path)).filter((one: { rule_id: string }) => one.rule_id === 'us-bis-756-2-appeal')).toHaveLength(1)
  })

  it('proposes another date when the date on the letter is corrected', async () => {
    const path = await openOf('BIS', 'is_informed_letter')
    await counsel.patch(path, { dated_on: '2026-06-12' }, { version: (await counsel.get(path)).body.version })
    await counsel.patch(path, { dated_on: '2026-06-11' }, { version: (await counsel.get(path)).body.version })
    const { items } = (await counsel.get(`deadline-proposals?directive=${path.slice(11)}`)).body
    expect(items).toMatchObject([
      { cause: 'trigger', old: { due_on: '2026-07-27' }, new: { due_on: '2026-07-26', safe_by: '2026-07-24' } },
    ])
  })

  it('of a kind that has none starts nothing, and nothing without a receipt', async () => {
    const path = await openOf('FDA', 'warning_letter', null)
    expect(await deadlines(path)).toEqual([])
    await counsel.post(`${path}/receipts`, { channel: 'post', received_at: RECEIVED.at, received_zone: RECEIVED.zone })
    expect(await deadlines(path)).toMatchObject([{ rule_id: 'us-fda-warning-letter', due_on: '2026-07-07' }])
  })
})

describe('a duty that comes again', () => {
  it('begins anew when it was met or missed, and no more when it is waived', async () => {
    const path = await openOf('OFAC', 'blocking_notice')
    const by_rule = { rule_id: 'us-ofac-501-603-annual', triggers: { occurred: { on: '2026-06-12' } } }
    const { body: first } = await counsel.post(`${path}/deadlines`, { by_rule })
    expect(first).toMatchObject({ due_on: '2026-09-30' })
    await say(path, first.id, { kind: 'met', note: 'filed' })
    const annual = async () => (await deadlines(path)).filter((one: { rule_id: string }) => one.rule_id === by_rule.rule_id)
    const open = async () => (await annual()).filter((one: { status: string }) => one.status === 'open')
    expect(await open()).toMatchObject([{ due_on: '2027-09-30' }])
    await say(path, (await open())[0].id, { kind: 'waived', reason: 'Nothing is blocked any more.' })
    expect(await open()).toEqual([])
    expect(await annual()).toHaveLength(2)
    expect(await app.verifyLedger()).toEqual([])
  })
})
