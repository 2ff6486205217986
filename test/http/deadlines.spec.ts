import { startApp, type TestApp } from '../harness/app.js'
import type { Client } from '../harness/client.js'

let app: TestApp
let counsel: Client
beforeAll(async () => {
  app = await startApp({ worker: false })
  counsel = (await app.cast()).counsel
  await app.setTime('2026-06-12T21:30:00Z')
})
afterAll(() => app.stop())

const open = async (title = 'A case'): Promise<string> => {
  const { status, body } = await counsel.post('directives', { via: 'nothing', title })
  expect(status).toBe(201)
  return `directives/${body.reference}`
}
const nextActBy = async (path: string) =>
  (
    await app.asOwner<{ next_act_by: Date | null }>(
      `SELECT NULLIF(act_by, 'infinity') AS next_act_by FROM directive_next WHERE reference = $1`,
      [path.slice(11)],
    )
  )[0]?.next_act_by

describe('a deadline over HTTP', () => {
  const DUE = { subject: 'Report', basis: 'page 2', due_zone: 'America/New_York' }
  const say = async (path: string, id: string, body: object) => {
    const { version } = (await counsel.get(`${path}/deadlines`)).body.items.find((one: { id: string }) => one.id === id)
    return counsel.post(`${path}/deadlines/${id}/events`, body, { version })
  }
  const states = (deadline: { reminders: { state: string; state_reason: string | null }[] }) => {
    const of = deadline.reminders.map((one) => `${one.state} ${one.state_reason ?? ''}`.trim())
    return [...new Set(of)].map((state) => `${of.filter((one) => one === state).length} ${state}`).sort()
  }

  it('is set, corrected, extended and met, and reschedules its reminders each time it moves', async () => {
    const path = await open()
    const set = (await counsel.post(`${path}/deadlines`, { ...DUE, due_on: '2026-07-06' })).body
    expect(set).toMatchObject({
      due_at: '2026-07-07T04:00:00.000Z',
      precision: 'day',
      place: 'New York',
      late: false,
      version: 1,
    })
    expect(states(set)).toEqual(['5 planned'])
    expect(await nextActBy(path)).toEqual(new Date(set.act_by))
    const worded = await say(path, set.id, {
      ...DUE,
      subject: undefined,
      kind: 'corrected',
      basis: 'page 3',
      critical: true,
      reason: 'typo',
      due_on: '2026-07-06',
    })
    expect(worded.body).toMatchObject({ basis: 'page 3', critical: true, version: 2, due_at: set.due_at })
    expect(states(worded.body)).toEqual(['5 planned'])
    const corrected = await say(path, set.id, {
      kind: 'corrected',
      basis: 'page 3',
      critical: true,
      reason: 'misread',
      due_at: '2026-07-02T15:00:00-04:00',
      due_zone: 'America/New_York',
    })
    expect(corrected.body).toMatchObject({
      due_on: '2026-07-02',
      precision: 'instant',
      due_at: '2026-07-02T19:00:00.000Z',
      version: 3,
    })
    expect(states(corrected.body)).toEqual(['5 planned', '5 superseded moved'])
    expect(await nextActBy(path)).toEqual(new Date(corrected.body.act_by))
    const extended = await say(path, set.id, {
      kind: 'extended',
      basis: 'e-mail',
      reason: 'asked',
      due_on: '2026-08-03',
      due_zone: 'America/New_York',
    })
    expect(states(extended.body)).toEqual(['10 superseded moved', '5 planned'])
    const met = await say(path, set.id, { kind: 'met', note: 'Sent.' })
    expect(met.body).toMatchObject({ status: 'met', late: false })
    expect(states(met.body)).toEqual(['10 superseded moved', '5 superseded met'])
    expect(await nextActBy(path)).toBeNull()
    expect((await say(path, set.id, { kind: 'waived', reason: 'so' })).body.code).toBe('deadline/not_open')
    expect(met.body.events.map((one: { kind: string }) => one.kind)).toEqual(['set', 'corrected', 'corrected', 'extended', 'met'])
  })

  it('is waived, or missed once it has passed, and the nearest open one determines the position in the worklist', async () => {
    const path = await open('Two dates')
    const near = (await counsel.post(`${path}/deadlines`, { ...DUE, due_at: '2026-06-12T22:30:00Z' })).body
    const far = (await counsel.post(`${path}/deadlines`, { ...DUE, due_on: '2026-09-01' })).body
    expect(await nextActBy(path)).toEqual(new Date(near.act_by))
    expect((await say(path, near.id, { kind: 'missed' })).body.code).toBe('deadline/not_yet_due')
    await app.setTime('2026-06-12T22:31:00Z')
    const late = (await counsel.get(`${path}/deadlines`)).body.items[0]
    expect(late).toMatchObject({ id: near.id, late: true, status: 'open' })
    const listed = (await counsel.get('directives?late=true')).body.items
    expect(listed.map((one: { reference: string }) => `directives/${one.reference}`)).toContain(path)
    expect((await say(path, near.id, { kind: 'missed' })).body).toMatchObject({ status: 'missed', late: false })
    expect(await nextActBy(path)).toEqual(new Date(far.act_by))
    expect((await say(path, far.id, { kind: 'waived', reason: 'Withdrawn by letter.' })).body.status).toBe('waived')
    expect(await nextActBy(path)).toBeNull()
    await app.setTime('2026-06-12T21:30:00Z')
  })
})
