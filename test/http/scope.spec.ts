import type { Cast } from '../builders/cast.js'
import { REVIEWED } from '../builders/full-directive.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Client, ok } from '../harness/client.js'

let app: TestApp
let cast: Cast
let counsel: Client
let lead: Client
/** The lists of the organisation, by name. */
let ids: Record<string, string>

const LISTS = [
  { axis: 'product', name: 'Halden 5' },
  { axis: 'product', name: 'Meridian 5' },
  { axis: 'group', name: 'Cleared', decided_by: 'Trade desk', decided_on: 'Its licence procedure' },
  { axis: 'group', name: 'Not cleared', decided_by: 'Trade desk', decided_on: 'Nothing yet' },
  { axis: 'path', name: 'API' },
  { axis: 'path', name: 'Web' },
  { axis: 'place', name: 'Berlin' },
]

beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
  counsel = cast.counsel
  lead = cast.lead
  await app.setTime('2026-06-12T21:30:00Z')
  ids = {}
  for (const item of LISTS) ids[item.name] = (await ok(counsel.post('scope-lists', item))).id
})
afterAll(() => app.stop())

const open = async (): Promise<string> => {
  const { reference } = await ok(counsel.post('directives', { via: 'nothing', title: 'A case' }))
  return `directives/${reference}`
}
const withItems = async (...names: string[]): Promise<string> => {
  const at = await open()
  await ok(counsel.post(`${at}/scope/items`, { add: names.map((name) => ids[name]) }))
  return at
}
const events = async (at: string): Promise<string[]> =>
  (await ok(counsel.get(`${at}/timeline?limit=200`))).items.map(({ kind }: { kind: string }) => kind)
const openTasks = async (at: string): Promise<{ kind: string; subject: string; due_at: string | null; id: string }[]> =>
  (await ok(counsel.get(`${at}/tasks`))).items.filter(
    (task: { kind: string; done_at: unknown; cancelled_at: unknown }) =>
      task.kind !== 'stage_work' && !task.done_at && !task.cancelled_at,
  )
const code = async (answer: Promise<{ status: number; body: { code?: string } }>) => {
  const { status, body } = await answer
  return [status, body.code]
}

describe('the lists of the organisation', () => {
  it('contain no duplicate names, describe groups by their basis, and have no field for personal characteristics', async () => {
    expect(await code(counsel.post('scope-lists', { axis: 'product', name: 'halden 5' }))).toEqual([409, 'scope/name_taken'])
    const bare = await counsel.post('scope-lists', { axis: 'group', name: 'Everybody' })
    expect(bare).toMatchObject({ status: 400, body: { code: 'request/invalid', params: { issues: [{ path: 'decided_by' }] } } })
    const asked = await counsel.post('scope-lists', {
      ...{ axis: 'group', name: 'Them', decided_by: 'Desk', decided_on: 'Papers', nationality: 'FR' },
    })
    expect(asked.status).toBe(400)
    expect(await code(counsel.post('scope-lists', { axis: 'path', name: 'x', decided_by: 'a', decided_on: 'b' }))).toEqual([
      400,
      'request/invalid',
    ])
  })

  it('are versioned, and retired items stay in existing scopes but cannot be added to others', async () => {
    const item = await ok(counsel.post('scope-lists', { axis: 'product', name: 'Otter' }))
    const path = `scope-lists/${item.id}`
    const renamed = await ok(counsel.patch(path, { name: 'Otter 2' }, { version: 1 }))
    expect(renamed).toMatchObject({ name: 'Otter 2', version: 2 })
    expect(await code(counsel.patch(path, { name: 'Otter 3' }, { version: 1 }))).toEqual([412, 'resource/stale'])
    const at = await open()
    await ok(counsel.post(`${at}/scope/items`, { add: [item.id] }))
    await ok(counsel.post(`${path}/retire`, { reason: 'Sold' }, { version: 2 }))
    expect((await ok(counsel.get(`${at}/scope`))).items).toMatchObject([{ id: item.id, name: 'Otter 2', retired: true }])
    expect(await code(counsel.post(`${await open()}/scope/items`, { add: [item.id] }))).toEqual([409, 'scope/item_retired'])
    expect(await code(counsel.patch(path, { name: 'Otter 4' }, { version: 3 }))).toEqual([409, 'scope/item_retired'])
    // Its name can be used again.
    await ok(counsel.post('scope-lists', { axis: 'product', name: 'Otter 2' }))
  })
})

describe('the matrix', () => {
  it('takes many cells in one request and one event, and reports the source of each answer', async () => {
    const at = await withItems('Halden 5', 'Meridian 5', 'Cleared', 'Not cleared', 'API', 'Web')
    const before = (await events(at)).length
    const { items } = await ok(
      counsel.post(`${at}/scope/entries`, {
        entries: [
          { product_id: ids['Halden 5'], answer: 'in', reason: 'Page 1', version: 0 },
          {
            ...{ product_id: ids['Halden 5'], group_id: ids.Cleared, path_id: ids.Web, answer: 'out', reason: 'Licence' },
            ...{ narrower: 'out', wider: 'in', version: 0 },
          },
        ],
      }),
    )
    expect(await events(at)).toHaveLength(before + 1)
    const scope = await ok(counsel.get(`${at}/scope`))
    expect(scope.tally).toEqual({ cells: 8, in: 3, out: 1, undetermined: 0, unanswered: 4 })
    const cell = (grid: typeof scope.grid, product: string, group: string) =>
      grid.find((one: { product_id: string; group_id: string }) => one.product_id === ids[product] && one.group_id === ids[group])
    expect(cell(scope.grid, 'Halden 5', 'Cleared')).toMatchObject({ answer: 'in', by: [items[0].id], varies: true })
    const web = await ok(counsel.get(`${at}/scope?path_id=${ids.Web}`))
    expect(cell(web.grid, 'Halden 5', 'Cleared')).toMatchObject({ answer: 'out', by: [items[1].id], varies: false })
    expect(web.entries.find(({ id }: { id: string }) => id === items[1].id)).toMatchObject({
      ...{ narrower: 'out', wider: 'in', answer: 'out', answered_by: { id: cast.people.counsel.id } },
    })
  })

  it('refuses a whole request for one outdated cell, and accepts it with the current version', async () => {
    const at = await withItems('Halden 5', 'Meridian 5')
    const halden = { product_id: ids['Halden 5'], answer: 'in', reason: 'so' }
    await ok(counsel.post(`${at}/scope/entries`, { entries: [{ ...halden, version: 0 }] }))
    const meridian = { product_id: ids['Meridian 5'], answer: 'out', reason: 'so', version: 0 }
    const both = (version: number) => lead.post(`${at}/scope/entries`, { entries: [meridian, { ...halden, version }] })
    expect(await both(0)).toMatchObject({
      status: 412,
      body: { code: 'resource/stale', params: { version: 1, changed: ['scope.answered'] } },
    })
    expect((await ok(counsel.get(`${at}/scope`))).entries).toHaveLength(1)
    await ok(both(1))
    expect((await ok(counsel.get(`${at}/scope`))).tally).toMatchObject({ in: 1, out: 1 })
  })

  it('removes an answer, so that the more general entry applies again', async () => {
    const at = await withItems('Halden 5', 'Meridian 5')
    const one = { product_id: ids['Halden 5'], reason: 'so' }
    const all = { answer: 'in', reason: 'All of it', version: 0 }
    await ok(counsel.post(`${at}/scope/entries`, { entries: [all, { ...one, answer: 'out', version: 0 }] }))
    expect((await ok(counsel.get(`${at}/scope`))).tally).toMatchObject({ in: 1, out: 1 })
    await ok(counsel.post(`${at}/scope/entries`, { entries: [{ ...one, answer: null, version: 1 }] }))
    expect((await ok(counsel.get(`${at}/scope`))).tally).toMatchObject({ in: 2, out: 0 })
  })

  it.each([
    ['no reason', { answer: 'in', reason: ' ' }],
    ['only one of two readings', { answer: 'in', reason: 'so', narrower: 'in' }],
    ['a narrower reading with a wider scope', { answer: 'in', reason: 'so', narrower: 'in', wider: 'out' }],
  ])('refuses a cell with %s', async (_, said) => {
    const at = await withItems('Halden 5')
    expect(await code(counsel.post(`${at}/scope/entries`, { entries: [{ ...said, version: 0 }] }))).toEqual([
      400,
      'request/invalid',
    ])
  })

  it('accepts only items in the directive’s possible scope, each on its own axis', async () => {
    const at = await withItems('Halden 5', 'API')
    const answer = { answer: 'in', reason: 'so', version: 0 }
    const ask = (cell: object) => code(counsel.post(`${at}/scope/entries`, { entries: [{ ...answer, ...cell }] }))
    expect(await ask({ product_id: ids['Meridian 5'] })).toEqual([404, 'resource/not_found'])
    expect(await ask({ product_id: ids.API })).toEqual([404, 'resource/not_found'])
    await ok(counsel.post(`${at}/scope/entries`, { entries: [{ ...answer, path_id: ids.API }] }))
    // An item outside the possible scope is no longer decided, and reappears unchanged.
    const api = ids.API
    expect((await ok(counsel.post(`${at}/scope/items`, { remove: [api] }))).entries).toEqual([])
    expect((await ok(counsel.post(`${at}/scope/items`, { add: [api] }))).entries).toHaveLength(1)
  })

  it('does not grow beyond a manageable size', async () => {
    const add = async (axis: string, count: number) => {
      const group = axis === 'group' ? { decided_by: 'a', decided_on: 'b' } : {}
      const made = Array.from({ length: count }, async (_, n) =>
        ok(counsel.post('scope-lists', { axis, name: `Many ${n}`, ...group })),
      )
      return (await Promise.all(made)).map(({ id }) => id)
    }
    const at = await open()
    const many = [...(await add('product', 13)), ...(await add('group', 13)), ...(await add('path', 12))]
    const refused = await counsel.post(`${at}/scope/items`, { add: many })
    expect(refused).toMatchObject({ status: 422, body: { code: 'scope/too_wide', params: { most: 2000 } } })
    expect((await ok(counsel.get(`${at}/scope`))).items).toEqual([])
  })
})

const OFF = {
  ...{ name: 'Off for everyone', effect: 'Nobody has access', takes_minutes: 180, certainty: 'certain' },
  ...{ harmed: 'Every customer', cost: '1.4 million a day', reversibility: 'at_once' },
}

describe('an option', () => {
  it('is changed by version and withdrawn with a reason, until a decision is based on it', async () => {
    const at = await open()
    const option = await ok(counsel.post(`${at}/options`, OFF))
    const path = `${at}/options/${option.id}`
    expect(await ok(counsel.patch(path, { ...OFF, takes_minutes: 90 }, { version: 1 }))).toMatchObject({ takes_minutes: 90 })
    expect(await code(counsel.patch(path, OFF, { version: 1 }))).toEqual([412, 'resource/stale'])
    const other = await ok(counsel.post(`${at}/options`, { ...OFF, name: 'By country' }))
    await ok(counsel.post(`${at}/options/${other.id}/withdraw`, { reason: 'Not sure enough' }, { version: 1 }))
    const naming = (option_id: string) => ({ option_id, reasons: 'Nothing narrower is certain', wider_than_ordered: false })
    expect(await code(counsel.post(`${at}/decisions`, naming(other.id)))).toEqual([409, 'option/withdrawn'])
    const decision = await ok(counsel.post(`${at}/decisions`, naming(option.id)))
    expect(decision).toMatchObject({ option_id: option.id, chosen: 'Off for everyone' })
    expect(await code(counsel.patch(path, OFF, { version: 2 }))).toEqual([409, 'option/decided'])
    expect(await code(counsel.post(`${path}/withdraw`, { reason: 'so' }, { version: 2 }))).toEqual([409, 'option/decided'])
    expect(await code(counsel.post(`${await open()}/decisions`, naming(option.id)))).toEqual([404, 'resource/not_found'])
  })
})

const WIDE = { chosen: 'Off for everyone', reasons: 'Nobody can check tonight', wider_than_ordered: true }
const WEDNESDAY = { next_review_at: '2026-06-17T13:00:00Z', next_review_zone: 'America/New_York' }

async function approved(at: string, decision: object): Promise<{ id: string; path: string }> {
  const { id } = await ok(counsel.post(`${at}/decisions`, decision))
  await ok(lead.post(`${at}/decisions/${id}/approve`, {}, { version: 1 }))
  return { id, path: `${at}/decisions/${id}` }
}

describe('a decision that goes beyond the order', () => {
  const MONDAY = {
    review_at: '2026-06-15T13:00:00Z',
    review_zone: 'America/New_York',
    exit_criteria: ['Accounts are checked', 'The agency answers'],
  }

  it('cannot be written without a future review and exit criteria', async () => {
    const at = await open()
    for (const { without, field } of [
      { without: {}, field: 'review_at' },
      { without: { ...MONDAY, exit_criteria: [] }, field: 'exit_criteria' },
    ]) {
      const refused = await counsel.post(`${at}/decisions`, { ...WIDE, ...without })
      expect(refused).toMatchObject({ status: 400, body: { code: 'request/invalid' } })
      expect(refused.body.params.issues.map(({ path }: { path: string }) => path)).toContain(field)
    }
    const past = { ...WIDE, ...MONDAY, review_at: '2026-06-12T21:00:00Z' }
    expect(await code(counsel.post(`${at}/decisions`, past))).toEqual([422, 'decision/review_in_the_past'])
    expect((await ok(counsel.get(`${at}/decisions`))).items).toEqual([])
  })

  it('creates, when it is approved, a task for its review and one for each exit criterion', async () => {
    const at = await open()
    const { id } = await ok(counsel.post(`${at}/decisions`, { ...WIDE, ...MONDAY }))
    expect(await openTasks(at)).not.toContainEqual(expect.objectContaining({ kind: 'review_decision' }))
    expect(await code(counsel.post(`${at}/decisions/${id}/approve`, {}, { version: 1 }))).toEqual([403, 'decision/own_approval'])
    await ok(lead.post(`${at}/decisions/${id}/approve`, {}, { version: 1 }))
    const tasks = (await openTasks(at)).filter(({ kind }) => ['review_decision', 'meet_criterion'].includes(kind))
    const monday = '2026-06-15T13:00:00.000Z'
    expect(tasks.map(({ subject, due_at }) => [subject, due_at && new Date(due_at).toISOString()]).sort()).toEqual([
      ['Check whether this criterion is met, and record the result: Accounts are checked', monday],
      ['Check whether this criterion is met, and record the result: The agency answers', monday],
      ['Review the decision: Off for everyone', monday],
    ])
    const review = tasks.find(({ kind }) => kind === 'review_decision')
    expect(await code(counsel.post(`${at}/tasks/${review?.id}/done`, {}, { version: 1 }))).toEqual([
      409,
      'task/settled_by_review',
    ])
  })

  it('is reviewed again, together with its criteria, if it is kept', async () => {
    const at = await open()
    const { path } = await approved(at, { ...WIDE, ...MONDAY })
    const kept = { outcome: 'keep', reasons: 'Nothing is checked yet' }
    expect(await code(counsel.post(`${path}/reviews`, kept, { version: 2 }))).toEqual([400, 'request/invalid'])
    const decision = await ok(counsel.post(`${path}/reviews`, { ...kept, ...WEDNESDAY }, { version: 2 }))
    expect(decision).toMatchObject({
      ...{ ended_at: null, version: 3, reviews: [{ outcome: 'keep', reviewed_by: { id: cast.people.counsel.id } }] },
    })
    const tasks = (await openTasks(at)).map(({ kind, due_at }) => [kind, due_at && new Date(due_at).toISOString()])
    const wednesday = '2026-06-17T13:00:00.000Z'
    expect(tasks.sort()).toEqual([
      ['meet_criterion', wednesday],
      ['meet_criterion', wednesday],
      ['review_decision', wednesday],
    ])
  })

  it('if it is to be narrowed, applies until another decision replaces it, and then its tasks end', async () => {
    const at = await open()
    const { id, path } = await approved(at, { ...WIDE, ...MONDAY })
    const narrow = { outcome: 'narrow', reasons: 'Cleared accounts can come back', ...WEDNESDAY }
    expect(await ok(counsel.post(`${path}/reviews`, narrow, { version: 2 }))).toMatchObject({ ended_at: null })
    expect((await openTasks(at)).map(({ kind }) => kind)).toContain('narrow_decision')
    const narrower = {
      chosen: 'On for cleared accounts',
      reasons: 'The desk can tell',
      wider_than_ordered: false,
      replaces_id: id,
    }
    await approved(at, narrower)
    const [before, after] = (await ok(counsel.get(`${at}/decisions`))).items
    expect([before.ended_at === null, after.ended_at, after.replaces_id]).toEqual([false, null, id])
    expect(await openTasks(at)).toEqual([])
    expect(await code(counsel.post(`${path}/reviews`, narrow, { version: before.version }))).toEqual([409, 'decision/ended'])
  })

  it('leaves, when it ends, a task to reverse what was done under it', async () => {
    const at = await open()
    const { path } = await approved(at, { ...WIDE, ...MONDAY })
    const ended = await ok(counsel.post(`${path}/reviews`, { outcome: 'end', reasons: 'Lifted' }, { version: 2 }))
    expect(ended.ended_at).not.toBeNull()
    expect((await openTasks(at)).map(({ kind }) => kind)).toEqual(['undo_decision'])
  })

  it('is not reviewed before it is approved', async () => {
    const at = await open()
    const { id } = await ok(counsel.post(`${at}/decisions`, { ...WIDE, ...MONDAY }))
    const review = counsel.post(`${at}/decisions/${id}/reviews`, { outcome: 'end', reasons: 'so' }, { version: 1 })
    expect(await code(review)).toEqual([409, 'decision/not_approved'])
  })

  it('reports that its review is due once the time has come', async () => {
    const at = await open()
    await approved(at, { ...WIDE, ...REVIEWED })
    const due = async () => (await ok(counsel.get(`${at}/decisions`))).items[0].review_due
    expect(await due()).toBe(false)
    await app.setTime('2027-07-01T13:00:00Z')
    try {
      expect(await due()).toBe(true)
    } finally {
      await app.setTime('2026-06-12T21:40:00Z')
    }
  })
})

describe('a person who does not work on the case', () => {
  it('sees the decision with its review, but neither the matrix nor the options', async () => {
    const at = await withItems('Halden 5')
    await ok(counsel.post(`${at}/members`, { person_id: cast.people.executive.id, level: 'read' }))
    await ok(counsel.post(`${at}/scope/entries`, { entries: [{ answer: 'in', reason: 'Advice', version: 0 }] }))
    await ok(counsel.post(`${at}/options`, OFF))
    const { path } = await approved(at, { ...WIDE, ...REVIEWED })
    await ok(counsel.post(`${path}/reviews`, { outcome: 'end', reasons: 'Lifted' }, { version: 2 }))
    expect(await ok(cast.executive.get(`${at}/scope`))).toMatchObject({ items: [], entries: [], grid: [], tally: { cells: 0 } })
    expect((await ok(cast.executive.get(`${at}/options`))).items).toEqual([])
    expect((await ok(cast.executive.get(`${at}/decisions`))).items).toMatchObject([{ reviews: [{ outcome: 'end' }] }])
    const lines = (await ok(cast.executive.get(`${at}/timeline?limit=200`))).items.map(({ kind }: { kind: string }) => kind)
    expect(lines.filter((kind: string) => /^(scope|option)\./.test(kind))).toEqual([])
    expect(lines).toContain('decision.reviewed')
  })
})

describe('the readiness register', () => {
  it('shows for each product how it can be restricted, how fast, how that was proved, and what is unreliable', async () => {
    const product = ids['Halden 5']
    const path = (way: string) => `readiness/${product}/${way}`
    const put = (way: string, body: object, version: number) => counsel.send<any>('PUT', path(way), { body, version })
    const proved = { able: 'yes', within_minutes: 90, proved_on: '2026-05-03', proved_by: 'Drill' }
    await ok(put('account', proved, 0))
    expect(await code(put('account', proved, 0))).toEqual([412, 'resource/stale'])
    await ok(put('account', { ...proved, within_minutes: 60 }, 1))
    await ok(put('place', { able: 'partly' }, 0))
    const of = async (client: Client) =>
      (await ok(client.get('readiness'))).items.find((row: { product: { id: string } }) => row.product.id === product).ways
    expect(await of(cast.executive)).toMatchObject([
      { way: 'person', able: null, doubt: 'never_recorded', version: 0 },
      { way: 'place', able: 'partly', doubt: 'never_proved' },
      { way: 'account', able: 'yes', within_minutes: 60, proved_on: '2026-05-03', proved_by: 'Drill', doubt: null, version: 2 },
    ])
    expect(await code(put('person', { ...proved, proved_on: '2026-06-20' }, 0))).toEqual([422, 'readiness/proved_in_the_future'])
    expect(await code(put('person', { able: 'no', within_minutes: 5 }, 0))).toEqual([400, 'request/invalid'])
    expect(await code(counsel.send<any>('PUT', `readiness/${ids.API}/person`, { body: proved, version: 0 }))).toEqual([
      404,
      'resource/not_found',
    ])
    expect(await app.verifyLedger()).toEqual([])
  })
})
