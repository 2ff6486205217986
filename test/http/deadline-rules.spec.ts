import { startApp, type TestApp } from '../harness/app.js'
import type { Client } from '../harness/client.js'

let app: TestApp
let counsel: Client
let lead: Client
let executive: Client
beforeAll(async () => {
  app = await startApp()
  const cast = await app.cast()
  ;({ counsel, lead, executive } = cast)
  await app.setTime('2026-06-12T21:30:00Z')
})
afterAll(() => app.stop())

const RECEIVED = { at: '2026-06-12T21:21:00Z' }
const open = async (): Promise<string> => {
  const received = { channel: 'email', at: RECEIVED.at, zone: 'America/New_York' }
  const { status, body } = await counsel.post('directives', { via: 'nothing', title: 'A case', received })
  expect(status).toBe(201)
  const path = `directives/${body.reference}`
  expect((await counsel.patch(path, { agency_id: app.agency_id }, { version: body.version })).status).toBe(200)
  return path
}
const byRule = async (path: string, more: object = {}) => {
  const answer = await counsel.post(`${path}/deadlines`, {
    by_rule: { rule_id: 'us-fda-warning-letter', triggers: { received: RECEIVED } },
    ...more,
  })
  expect(answer.body).toMatchObject({ rule_id: 'us-fda-warning-letter' })
  return answer.body
}
const item = async (path: string, id: string) =>
  (await counsel.get(`${path}/deadlines`)).body.items.find((one: { id: string }) => one.id === id)
const say = async (path: string, id: string, body: object, by: Client = counsel) =>
  by.post(`${path}/deadlines/${id}/events`, body, { version: (await item(path, id)).version })
const proposals = async (path: string) => (await counsel.get(`deadline-proposals?directive=${path.slice(11)}`)).body.items

describe('deadlines from rules', () => {
  it('a deadline from a rule is counted from the receipt in the agency’s time zone, and explains how', async () => {
    const path = await open()
    const deadline = await byRule(path)
    // 15 working days after Fri 12 June 2026, without Juneteenth (19 June) and 3 July (Independence Day observed).
    expect(deadline).toMatchObject({ due_on: '2026-07-07', due_zone: 'America/New_York', precision: 'day', status: 'open' })
    const { body } = await counsel.get(`${path}/deadlines/${deadline.id}/explanation`)
    expect(body.steps.join('\n')).toContain('15 business days counted forward')
    expect(body.steps.join('\n')).toContain('Fri 19 June 2026')
    expect(body.calendar).toMatchObject({ id: 'US-FED' })
    expect(body.strip.find((day: { on: string }) => day.on === '2026-06-19')).toMatchObject({ works: false })
    expect(body.rule).toMatchObject({ id: 'us-fda-warning-letter' })
  })

  it('a deadline from a rule is refused if its trigger or its rule is not known', async () => {
    const path = await open()
    const refused = (body: object) => counsel.post(`${path}/deadlines`, body)
    expect(await refused({ by_rule: { rule_id: 'us-fda-warning-letter', triggers: {} } })).toMatchObject({
      status: 422,
      body: { code: 'deadline/trigger_unknown' },
    })
    expect(await refused({ by_rule: { rule_id: 'us-nothing', triggers: { received: RECEIVED } } })).toMatchObject({
      status: 422,
      body: { code: 'deadline/rule_unknown' },
    })
  })

  it('a deadline from a rule is extended in days from its current end, not by an unconfirmed extension, and reverts when the entry is removed', async () => {
    const path = await open()
    const { id } = await byRule(path)
    await say(path, id, { kind: 'extension_requested', note: 'asked by telephone' })
    await say(path, id, { kind: 'extension_agreed', agreed_with: 'Ms Doe', period: { unit: 'calendar_day', amount: 14 } })
    expect(await item(path, id)).toMatchObject({ due_on: '2026-07-07', extension: 'agreed' })
    const granted = await say(path, id, {
      kind: 'extended',
      basis: 'e-mail of 15 June',
      reason: 'asked for',
      period: { unit: 'calendar_day', amount: 14 },
    })
    expect(granted.body).toMatchObject({ due_on: '2026-07-21', extension: null })
    const seq = granted.body.events.at(-1).seq
    const removed = await say(path, id, { kind: 'removed', seq, reason: 'of another matter' })
    expect(removed.body).toMatchObject({ due_on: '2026-07-07', extension: 'agreed' })
    expect((await say(path, id, { kind: 'removed', seq, reason: 'again' })).body.code).toBe('deadline/nothing_to_remove')
  })

  it('a deadline from a rule is paused, sends no reminders meanwhile, and ends later by as many days', async () => {
    const path = await open()
    const { id } = await byRule(path)
    const paused = await say(path, id, {
      kind: 'paused',
      paused_at: '2026-06-09T16:00:00Z',
      category: 'stay_granted',
      reason: 'stay',
    })
    expect(paused.body).toMatchObject({ status: 'paused', paused_at: '2026-06-09T16:00:00.000Z' })
    expect(paused.body.reminders.every((one: { state: string }) => one.state === 'superseded')).toBe(true)
    const resumed = await say(path, id, { kind: 'resumed', resumed_at: '2026-06-12T16:30:00Z', reason: 'stay ended' })
    expect(resumed.body).toMatchObject({ status: 'open', paused_at: null, due_on: '2026-07-10' })
    expect(resumed.body.reminders.some((one: { state: string }) => one.state === 'planned')).toBe(true)
  })

  it('a deadline from a rule that is critical is checked by someone else, and again if its date moves; reminders run in the meantime', async () => {
    const path = await open()
    const { id } = await byRule(path, { critical: true })
    const set = await item(path, id)
    expect(set.check_needed).toBe('second_person')
    expect(set.reminders.length).toBeGreaterThan(0)
    expect(await say(path, id, { kind: 'checked' })).toMatchObject({ status: 403, body: { code: 'deadline/own_check' } })
    expect((await say(path, id, { kind: 'checked' }, lead)).body).toMatchObject({ check_needed: 'none' })
    expect((await item(path, id)).checked_by).not.toBeNull()
    await say(path, id, { kind: 'extended', basis: 'letter', reason: 'asked', period: { unit: 'week', amount: 1 } })
    expect(await item(path, id)).toMatchObject({ check_needed: 'second_person', checked_by: null })
  })
})

describe('a new due date', () => {
  it('is proposed when the receipt is corrected, and moves only when a person accepts it', async () => {
    const path = await open()
    const { id } = await byRule(path)
    await counsel.post(`${path}/receipts`, {
      channel: 'email',
      received_at: '2026-06-11T15:00:00Z',
      received_zone: 'America/New_York',
    })
    expect(await item(path, id)).toMatchObject({ due_on: '2026-07-07' })
    const [proposal] = await proposals(path)
    expect(proposal).toMatchObject({
      cause: 'trigger',
      old: { due_on: '2026-07-07' },
      new: { due_on: '2026-07-06' },
      state: 'waiting',
    })
    expect((await executive.post('deadline-proposals/decide', { ids: [proposal.id], accept: true })).status).toBe(403)
    expect((await counsel.post('deadline-proposals/decide', { ids: [proposal.id], accept: false })).status).toBe(400)
    expect(await counsel.post('deadline-proposals/decide', { ids: [proposal.id], accept: true })).toMatchObject({
      body: { decided: 1 },
    })
    expect(await item(path, id)).toMatchObject({ due_on: '2026-07-06' })
    expect(await counsel.post('deadline-proposals/decide', { ids: [proposal.id], accept: true })).toMatchObject({
      status: 409,
      body: { code: 'deadline/proposal_settled' },
    })
  })

  it('follows a holiday entered at run time, for the open deadlines it affects; declining moves nothing', async () => {
    const [one, other] = [await open(), await open()]
    const [first, second] = [await byRule(one), await byRule(other)]
    const settled = await byRule(other, { subject: 'Done already' })
    await say(other, settled.id, { kind: 'waived', reason: 'not owed' })
    const day = { on: '2026-06-24', name: 'Day of mourning', kind: 'closure', note: 'Executive order of this morning' }
    expect((await executive.post('calendars/US-FED/days', day)).status).toBe(403)
    const added = await counsel.post('calendars/US-FED/days', day)
    expect(added.status).toBe(201)
    expect(added.body.days.find((entry: { on: string }) => entry.on === day.on)).toMatchObject({ entered: true, name: day.name })
    await app.sweep()

    const [waits] = await proposals(one)
    expect(waits).toMatchObject({
      deadline_id: first.id,
      cause: 'calendar',
      old: { due_on: '2026-07-07' },
      new: { due_on: '2026-07-08' },
    })
    expect(waits.what).toContain('US-FED')
    const ofOther = await proposals(other)
    expect(ofOther.map((proposal: { deadline_id: string }) => proposal.deadline_id)).toEqual([second.id])
    expect([await item(one, first.id), await item(other, second.id)]).toMatchObject([
      { due_on: '2026-07-07' },
      { due_on: '2026-07-07' },
    ])

    await counsel.post('deadline-proposals/decide', { ids: [waits.id], accept: true })
    await counsel.post('deadline-proposals/decide', { ids: [ofOther[0].id], accept: false, reason: 'Our office is open.' })
    expect(await item(one, first.id)).toMatchObject({ due_on: '2026-07-08' })
    expect(await item(other, second.id)).toMatchObject({ due_on: '2026-07-07' })
    const kinds = async (path: string) =>
      (await counsel.get(`${path}/timeline`)).body.items.map((line: { kind: string }) => line.kind)
    expect(await kinds(one)).toEqual(expect.arrayContaining(['deadline.proposed', 'deadline.recounted']))
    expect(await kinds(other)).toEqual(expect.arrayContaining(['deadline.proposed', 'deadline.declined']))
    // What was calculated under the older version is still explained by it.
    const { body } = await counsel.get(`${other}/deadlines/${second.id}/explanation`)
    expect(body.strip.find((entry: { on: string }) => entry.on === day.on)).toMatchObject({ works: true })
    expect(await app.verifyLedger()).toEqual([])

    expect((await counsel.post('calendars/US-FED/days', day)).body.code).toBe('deadline/calendar_day_taken')
    await counsel.post(`calendars/US-FED/days/${day.on}/remove`, { note: 'It was of another year.' })
    await app.sweep()
    expect((await proposals(one))[0]).toMatchObject({ old: { due_on: '2026-07-08' }, new: { due_on: '2026-07-07' } })
  })

  it('is withdrawn if the change is undone before anyone decided', async () => {
    const path = await open()
    const { id } = await byRule(path)
    const day = { on: '2026-06-25', name: 'Snow', kind: 'closure', note: 'Said on the radio' }
    await counsel.post('calendars/US-FED/days', day)
    await app.sweep()
    expect(await proposals(path)).toMatchObject([{ deadline_id: id, new: { due_on: '2026-07-08' } }])
    await counsel.post(`calendars/US-FED/days/${day.on}/remove`, { note: 'It was the wrong year.' })
    await app.sweep()
    expect(await proposals(path)).toEqual([])

    const receipt = (received_at: string) =>
      counsel.post(`${path}/receipts`, { channel: 'email', received_at, received_zone: 'America/New_York' })
    await receipt('2026-06-11T15:00:00Z')
    await counsel.patch(path, { summary: 'Saved again.' }, { version: (await counsel.get(path)).body.version })
    expect(await proposals(path)).toHaveLength(1)
    await receipt(RECEIVED.at)
    expect(await proposals(path)).toEqual([])
    const all = (await counsel.get(`deadline-proposals?state=all&directive=${path.slice(11)}`)).body.items
    expect(all.map((one: { state: string }) => one.state)).toEqual(['superseded', 'superseded'])
    expect(await app.verifyLedger()).toEqual([])
  })

  it('follows a changed custom rule', async () => {
    const path = await open()
    const rule = {
      id: 'own-answer',
      title: 'Answer to a letter',
      jurisdiction: 'US',
      citation: 'Our policy 4',
      act: 'Answer',
      satisfied_by: 'sent',
      formula: { from: 'received', period: { unit: 'calendar_day', amount: 10 } },
      zone: 'agency',
      calendar: 'US-FED',
      valid_from: null,
      valid_to: null,
      check: { status: 'to_confirm', address: null, why: 'Ours.' },
    }
    expect(await counsel.post('rules', { rule: { ...rule, formula: { from: 'received' } } })).toMatchObject({
      status: 400,
      body: { code: 'request/invalid' },
    })
    expect((await counsel.post('rules', { rule })).status).toBe(201)
    expect((await counsel.post('rules', { rule })).body.code).toBe('deadline/rule_taken')
    const deadline = (
      await counsel.post(`${path}/deadlines`, { by_rule: { rule_id: rule.id, triggers: { received: RECEIVED } } })
    ).body
    expect(deadline).toMatchObject({ due_on: '2026-06-22', check_needed: 'person', subject: 'Answer', basis: 'Our policy 4' })
    const changed = { ...rule, formula: { from: 'received', period: { unit: 'calendar_day', amount: 7 } } }
    expect((await counsel.patch('rules/own-answer', { rule: changed, note: 'Sooner.' }, { version: 1 })).status).toBe(200)
    await app.sweep()
    expect(await item(path, deadline.id)).toMatchObject({ due_on: '2026-06-22' })
    expect((await proposals(path))[0]).toMatchObject({ cause: 'rule', new: { due_on: '2026-06-19', safe_by: '2026-06-18' } })
    expect((await counsel.post('rules/own-answer/retire', { note: 'No longer.' }, { version: 2 })).status).toBe(200)
    expect((await counsel.get('rules/own-answer')).status).toBe(404)
  })
})

describe('the calculator and the calendars', () => {
  it('answer without a directive, and refuse what no calendar covers', async () => {
    const ask = (question: object) => counsel.get(`deadline-calculator?question=${encodeURIComponent(JSON.stringify(question))}`)
    const question = { rule_id: 'us-fda-warning-letter', triggers: { received: { on: '2026-02-05' } }, zone: 'America/New_York' }
    // Presidents' Day, Mon 16 February 2026, is not counted.
    expect((await ask(question)).body).toMatchObject({ due_on: '2026-02-27', place: 'New York' })
    expect((await ask({ ...question, triggers: { received: { on: '2199-02-05' } } })).body.code).toBe('deadline/calendar_ends')
    const free = {
      formula: { from: 'stated', period: { unit: 'hour', amount: 24 } },
      triggers: { stated: { at: '2026-06-12T21:21:00Z' } },
    }
    expect((await ask({ ...free, zone: 'America/New_York', calendar: 'none' })).body).toMatchObject({
      due_at: '2026-06-13T21:21:00Z',
      precision: 'instant',
    })
    expect((await counsel.get('deadline-calculator?question={')).status).toBe(400)
  })

  it('list calendars, and import a custom one from a file', async () => {
    const { items } = (await counsel.get('calendars')).body
    expect(items.length).toBeGreaterThan(30)
    const file = {
      id: 'XX-OWN',
      name: 'Our closures',
      about: 'Days on which our office is shut.',
      version: '2026.1',
      from: 2026,
      until: 2027,
      includes: ['US-FED'],
      sources: { ours: { address: 'https://orla.example/closures', passage: 'The list.', read_on: null } },
      days: [{ on: '2026-08-14', name: 'Summer closure', kind: 'closure', source: 'ours' }],
    }
    expect((await counsel.post('calendars', { file: { ...file, days: [{ on: '2026-02-30' }] }, note: 'Ours.' })).body.code).toBe(
      'request/invalid',
    )
    expect((await counsel.post('calendars', { file: { ...file, aliases: ['NY'] }, note: 'Ours.' })).body.code).toBe(
      'deadline/calendar_unreadable',
    )
    expect((await counsel.post('calendars', { file: { ...file, includes: ['XX-NONE'] }, note: 'Ours.' })).body.code).toBe(
      'deadline/calendar_unreadable',
    )
    const { status, body } = await counsel.post('calendars', { file, note: 'Ours.' })
    expect(status).toBe(201)
    expect(body).toMatchObject({ id: 'XX-OWN', origin: 'organisation', from: 2026, until: 2027 })
    expect(body.days.map((day: { on: string }) => day.on)).toEqual(expect.arrayContaining(['2026-08-14', '2026-07-03']))
    expect((await counsel.post('calendars', { file, note: 'Again.' })).body.code).toBe('deadline/calendar_taken')
  })
})
