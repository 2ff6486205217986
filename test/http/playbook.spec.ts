import { LoadPlaybooks } from '../../src/agencies/playbooks/load-playbooks.js'
import { PLAYBOOKS } from '../../src/agencies/playbooks/playbooks.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Client, ok } from '../harness/client.js'

let app: TestApp
let counsel: Client
beforeAll(async () => {
  app = await startApp({ worker: false })
  counsel = (await app.cast()).counsel
  await app.setTime('2026-06-12T21:30:00Z')
})
afterAll(() => app.stop())

// Friday 12 June 2026, 17:21 in Washington.
const RECEIVED = { channel: 'email', at: '2026-06-12T21:21:00Z', zone: 'America/New_York' }

/** A directive for an instrument of the catalogue, as recorded. */
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
  it('starts “immediately” at the receipt, provisional, until counsel sets a time and gives the reason', async () => {
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

  it('starts each deadline once, as soon as its trigger is recorded, and says what it is waiting for', async () => {
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

  it('proposes a different date when the date of the letter is corrected', async () => {
    const path = await openOf('BIS', 'is_informed_letter')
    await counsel.patch(path, { dated_on: '2026-06-12' }, { version: (await counsel.get(path)).body.version })
    await counsel.patch(path, { dated_on: '2026-06-11' }, { version: (await counsel.get(path)).body.version })
    const { items } = (await counsel.get(`deadline-proposals?directive=${path.slice(11)}`)).body
    expect(items).toMatchObject([
      { cause: 'trigger', old: { due_on: '2026-07-27' }, new: { due_on: '2026-07-26', safe_by: '2026-07-24' } },
    ])
  })

  it('starts nothing without a receipt', async () => {
    const path = await openOf('FDA', 'warning_letter', null)
    expect(await deadlines(path)).toEqual([])
    await counsel.post(`${path}/receipts`, { channel: 'post', received_at: RECEIVED.at, received_zone: RECEIVED.zone })
    expect(await deadlines(path)).toMatchObject([{ rule_id: 'us-fda-warning-letter', due_on: '2026-07-07' }])
  })
})

/** What the playbook started, by section. */
const brought = async (path: string) => {
  const { playbook, items } = (await counsel.get(`${path}/playbook`)).body
  const of = (section: string) => items.filter((one: { section: string }) => one.section === section)
  return { playbook, items, of }
}
const tasksOf = async (path: string) => (await counsel.get(`${path}/tasks`)).body.items
const kindsOf = async (path: string) =>
  (await counsel.get(`${path}/timeline`)).body.items.map(({ kind }: { kind: string }) => kind)

describe('what a playbook starts besides deadlines', () => {
  it('starts with the receipt: first tasks with due dates, and statutory duties; members are only suggested', async () => {
    const path = await openOf('BIS', 'is_informed_letter', null)
    expect(await tasksOf(path)).toHaveLength(1)
    expect((await brought(path)).playbook).toMatchObject({ title: 'Is-informed letter', started: false })
    await counsel.post(`${path}/receipts`, { channel: 'email', received_at: RECEIVED.at, received_zone: RECEIVED.zone })
    const { playbook, of } = await brought(path)
    expect(playbook).toMatchObject({
      agency: 'BIS',
      instrument: 'is_informed_letter',
      started: true,
      newer: null,
      chosen_at: null,
    })
    const tasks = await tasksOf(path)
    const due = (start: string) => tasks.find(({ subject }: { subject: string }) => subject.startsWith(start))
    // Hours are elapsed time. A period of one working day from Friday ends with Monday, in Washington.
    expect(due('Verify that the directive is genuine')).toMatchObject({
      due_at: '2026-06-12T22:21:00.000Z',
      due_zone: 'America/New_York',
    })
    expect(due('Acknowledge receipt')).toMatchObject({ due_at: '2026-06-16T04:00:00.000Z' })
    const { obligations } = (await counsel.get(`${path}/review`)).body
    expect(obligations).toMatchObject([{ source: 'law', kind: 'preserve', subject: expect.stringContaining('15 CFR 762') }])
    const [hold, ...others] = (await counsel.get(`${path}/holds`)).body.items
    expect([hold.record.systems.length, others]).toEqual([6, []])
    expect(hold.record.systems).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'E-mail', deletion: 'running' })]),
    )
    const { items: told } = (await counsel.get(`${path}/notifications`)).body
    expect(told.map(({ audience }: { audience: string }) => audience).sort()).toEqual([
      'auditor',
      'board',
      'customer',
      'disclosure_committee',
      'insurer',
      'lender',
    ])
    expect(of('members').map(({ state }: { state: string }) => state)).toEqual(['proposed', 'proposed', 'proposed', 'proposed'])
    const members = (await counsel.get(`${path}/members`)).body.items
    expect(new Set(members.map(({ person }: { person: { name: string } }) => person.name))).toEqual(new Set(['Counsel Person']))
    expect((await kindsOf(path)).filter((kind: string) => kind === 'playbook.started')).toHaveLength(1)
  })

  it('starts once, whatever its outcome and whichever fact is recorded again', async () => {
    const path = await openOf('FDA', 'warning_letter')
    const before = await tasksOf(path)
    for (const { id, version } of before) await counsel.post(`${path}/tasks/${id}/done`, {}, { version })
    await counsel.post(`${path}/receipts`, { channel: 'post', received_at: '2026-06-12T20:00:00Z', received_zone: RECEIVED.zone })
    await counsel.patch(path, { summary: 'More is known.' }, { version: (await counsel.get(path)).body.version })
    expect(await tasksOf(path)).toHaveLength(before.length)
    // After a correction to another kind, items with the same name in both do not start again.
    const agency = (await counsel.get('agencies')).body.items.find(({ code }: { code: string }) => code === 'FDA')
    const instrument = agency.instruments.find(({ code }: { code: string }) => code === 'form_483')
    await counsel.patch(path, { instrument_id: instrument.id }, { version: (await counsel.get(path)).body.version })
    expect((await brought(path)).playbook).toMatchObject({ title: 'Form 483', started: true })
    expect(await tasksOf(path)).toHaveLength(before.length)
  })

  it('gives a first task to the person who accepted the role, or to the owner', async () => {
    const { lead, people } = await app.cast()
    const path = await openOf('BIS', 'denial_order', null)
    const { id } = (await counsel.post(`${path}/assignments`, { kind: 'lead', person_id: people.lead.id })).body
    const nameless = await openOf('BIS', 'denial_order', null)
    await counsel.post(`${nameless}/assignments`, { kind: 'lead', person_id: people.lead.id })
    await lead.post(`${path}/assignments/${id}/accept`, {})
    const leads = async (at: string) => {
      await counsel.post(`${at}/receipts`, { channel: 'email', received_at: RECEIVED.at, received_zone: RECEIVED.zone })
      const decide = (await tasksOf(at)).find(({ subject }: { subject: string }) =>
        subject.startsWith('Decide the scope for tonight'),
      )
      return decide.person.id
    }
    expect([await leads(path), await leads(nameless)]).toEqual([people.lead.id, people.counsel.id])
  })

  it('gives suggested members no access until a person accepts the suggestion, and then at the suggested level', async () => {
    const { contributor, people } = await app.cast()
    const path = await openOf('CISA', 'emergency_directive')
    const [security, outside, executive] = (await brought(path)).of('members')
    expect((await contributor.get(path)).status).toBe(404)
    const decide = (id: string, verdict: string, body: object, version = 1) =>
      counsel.post(`${path}/playbook/proposed-members/${id}/${verdict}`, body, { version })
    const accepted = await decide(security.id, 'accept', { person_id: people.contributor.id })
    expect(accepted.body.items.find(({ id }: { id: string }) => id === security.id)).toMatchObject({ state: 'accepted' })
    // If readers may see nothing of a room, it does not tell them that it is empty.
    const theirs = (await contributor.get(path)).body
    expect([theirs.my_levels, theirs.rooms]).toEqual([['work'], ['notifications', 'measures', 'switches']])
    expect((await decide(security.id, 'accept', { person_id: people.lead.id })).status).toBe(412)
    expect((await decide(security.id, 'decline', { reason: 'No.' }, 2)).body.code).toBe('playbook/already_decided')
    const declined = await decide(outside.id, 'decline', { reason: 'We answer it ourselves.' })
    expect(declined.body.items.find(({ id }: { id: string }) => id === outside.id)).toMatchObject({ state: 'declined' })
    // A suggestion does not admit a person who may not be a member, and the suggestion stays.
    const refused = await decide(executive.id, 'accept', { person_id: people.administrator.id })
    expect(refused.body.code).toBe('member/unknown_person')
    expect((await brought(path)).of('members').map(({ state }: { state: string }) => state)).toEqual([
      'accepted',
      'declined',
      'proposed',
    ])
  })
})

describe('a version of a playbook', () => {
  const at = 'playbooks/SEC/subpoena'
  const own = {
    title: 'Subpoena, our way',
    deadlines: [{ rule: 'int-as-stated', subject: 'Produce', critical: true }],
    tasks: [{ key: 'call_counsel', subject: 'Call outside counsel', role: 'owner', due: { unit: 'hour', amount: 2 } }],
  }

  it('is kept by directives that started with it, and a newer one applies to later ones', async () => {
    const running = await openOf('SEC', 'subpoena')
    const first = (await brought(running)).playbook
    expect(first).toMatchObject({ agency: null, instrument: 'subpoena', origin: 'shipped', started: true })
    const added = await counsel.post('playbooks', { agency: 'SEC', instrument: 'subpoena', playbook: own, note: 'How we do it.' })
    expect([added.status, added.body.holds.seq]).toEqual([201, 1])
    await counsel.patch(running, { summary: 'More.' }, { version: (await counsel.get(running)).body.version })
    expect((await brought(running)).playbook.id).toBe(first.id)

    const next = await openOf('SEC', 'subpoena')
    expect((await brought(next)).playbook).toMatchObject({ title: 'Subpoena, our way', seq: 1 })
    expect((await tasksOf(next)).map(({ subject }: { subject: string }) => subject)).toContain('Call outside counsel')
    const changed = { ...own, tasks: [{ ...own.tasks[0], subject: 'Call them at once' }] }
    expect((await counsel.patch(at, { playbook: changed, note: 'Sooner.' }, { version: 1 })).status).toBe(200)
    expect((await brought(next)).playbook).toMatchObject({ seq: 1, newer: { seq: 2 } })

    // A person can still move it to the newer version: what has started stays, and does not start again.
    const { version } = (await counsel.get(next)).body
    const { newer } = (await brought(next)).playbook
    const chosen = await counsel.post(`${next}/playbook`, { playbook_version_id: newer.id }, { version })
    expect(chosen.body.playbook).toMatchObject({ seq: 2, started: true, newer: null })
    // It is still the instrument's own playbook, because no one chose another: a corrected instrument brings its own.
    expect(chosen.body.playbook.chosen_at).toBeNull()
    expect((await tasksOf(next)).filter(({ subject }: { subject: string }) => /^Call/.test(subject))).toHaveLength(1)
    const [kept] = await app.asOwner<{ playbook_version_id: string }>(
      'SELECT playbook_version_id FROM directive WHERE reference = $1',
      [next.slice(11)],
    )
    expect(kept?.playbook_version_id).toBe(newer.id)
  })

  it('previews what it would start, and how it differs, before it is saved', async () => {
    const proposed = { ...own, title: 'Subpoena', tasks: [...own.tasks, { key: 'hold', subject: 'Hold', role: 'lead' }] }
    const preview = await counsel.post('playbook-previews', {
      agency: 'SEC',
      instrument: 'subpoena',
      playbook: proposed,
      received: { at: RECEIVED.at, zone: RECEIVED.zone },
    })
    expect(preview.status).toBe(200)
    expect(preview.body.differences).toMatchObject([
      { section: 'title', change: 'changed' },
      { section: 'tasks', key: 'call_counsel', change: 'changed', fields: ['subject'] },
      { section: 'tasks', key: 'hold', change: 'added' },
    ])
    expect(preview.body.items).toMatchObject([
      { section: 'deadlines', subject: 'Produce', missing: ['stated'] },
      { section: 'tasks', role: 'owner', due_at: '2026-06-12T23:21:00.000Z' },
      { section: 'tasks', role: 'lead', due_at: null },
    ])
    expect((await counsel.get(at)).body.version).toBe(2)
  })

  it('is never lost: a built-in version can be compared and restored', async () => {
    const path = 'playbooks/FDA/warning_letter'
    const shipped = (await counsel.get(path)).body
    expect(shipped).toMatchObject({ version: 1, holds: { origin: 'shipped', made_by: null } })
    const changed = await counsel.patch(path, { playbook: { ...shipped.playbook, hold: null }, note: 'No.' }, { version: 1 })
    expect(changed.body).toMatchObject({ version: 2, holds: { origin: 'organisation', note: 'No.' } })
    const against = (await counsel.get(`playbook-versions/${changed.body.holds.id}?against=${shipped.holds.id}`)).body
    expect(against.differences).toEqual([
      { section: 'hold', key: 'hold', name: expect.any(String), change: 'removed', fields: [] },
    ])
    const again = await counsel.patch(path, { playbook: shipped.playbook, note: 'Back to the original.' }, { version: 2 })
    expect(again.body).toMatchObject({ version: 3, playbook: shipped.playbook })
    expect(again.body.versions.map(({ seq }: { seq: number }) => seq)).toEqual([3, 2, 1])
    const other = (await counsel.get('playbooks/BIS/denial_order')).body.holds.id
    expect((await counsel.get(`playbook-versions/${other}?against=${shipped.holds.id}`)).status).toBe(404)
  })

  it('starts nothing once its playbook is retired, unless there is one for any agency', async () => {
    await counsel.post('playbooks/OSHA/citation/retire', { note: 'Handled by insurance.' }, { version: 1 })
    const path = await openOf('OSHA', 'citation')
    expect(await brought(path)).toMatchObject({ playbook: null, items: [] })
    expect(await deadlines(path)).toEqual([])
    await counsel.post(`${at}/retire`, { note: 'The common one will do.' }, { version: 2 })
    expect((await brought(await openOf('SEC', 'subpoena'))).playbook).toMatchObject({ agency: null, origin: 'shipped' })
  })

  it('is refused for an unknown rule, an outdated version, a mistake, or a person without permission', async () => {
    const { executive, administrator } = await app.cast()
    const bad = { ...own, deadlines: [{ rule: 'no-such-rule', subject: 'x', critical: false }] }
    expect((await counsel.patch(at, { playbook: bad, note: 'x' }, { version: 3 })).body.code).toBe('deadline/rule_unknown')
    expect((await counsel.patch(at, { playbook: own, note: 'x' }, { version: 1 })).status).toBe(412)
    expect((await counsel.post('playbooks', { agency: 'SEC', instrument: 'subpoena', playbook: own })).body.code).toBe(
      'playbook/taken',
    )
    expect((await counsel.post('playbooks', { agency: 'SEC', instrument: 'subpena', playbook: own })).body.code).toBe(
      'playbook/unknown_instrument',
    )
    for (const client of [executive, administrator]) {
      expect((await client.get(at)).status).toBe(200)
      expect((await client.patch(at, { playbook: own, note: 'x' }, { version: 3 })).status).toBe(403)
    }
  })

  it('is loaded once from a newer release, beside the current one; an older release loads nothing', async () => {
    const load = app.http.get(LoadPlaybooks)
    expect(await load.run()).toBe(0)
    const newer = PLAYBOOKS.map((one) => (one.instrument === 'form_483' ? { ...one, version: one.version + 1 } : one))
    expect([await load.run(newer), await load.run(newer), await load.run()]).toEqual([1, 0, 0])
    expect((await counsel.get('playbooks/FDA/form_483')).body).toMatchObject({ version: 2, holds: { seq: 2, release: 3 } })
    // The organisation's own version stays current.
    const ours = PLAYBOOKS.map((one) => (one.instrument === 'warning_letter' ? { ...one, version: one.version + 1 } : one))
    expect(await load.run(ours)).toBe(1)
    const view = (await counsel.get('playbooks/FDA/warning_letter')).body
    expect(view).toMatchObject({ version: 4, holds: { seq: 3, origin: 'organisation' }, newer_shipped: expect.any(String) })
    const broken = PLAYBOOKS.map((one) => ({ ...one, playbook: { ...one.playbook, about: 'Other words.' } }))
    await expect(load.run(broken)).rejects.toThrow('was changed without a new version')
  })
})

describe('the light playbook', () => {
  const light = async () => (await counsel.get('playbooks/any/routine_matter')).body.holds.id
  const rooms = async (path: string) => (await counsel.get(path)).body.rooms

  it('is chosen manually, and hides every section that is empty', async () => {
    const { body } = await counsel.post('directives', { via: 'nothing', title: 'A form to return', received: RECEIVED })
    const path = `directives/${body.reference}`
    expect(body.rooms).toContain('scope')
    const { version } = (await counsel.get(path)).body
    const chosen = await counsel.post(`${path}/playbook`, { playbook_version_id: await light() }, { version })
    expect(chosen.body).toMatchObject({ playbook: { title: 'Routine matter', started: true } })
    expect(await rooms(path)).toEqual([])
    expect((await tasksOf(path)).map(({ subject }: { subject: string }) => subject)).toContain(
      'Answer, or record why no answer is needed',
    )
    await counsel.post(`${path}/obligations`, { source: 'law', kind: 'do', subject: 'Return it' })
    expect(await rooms(path)).toEqual(['review'])
    // If the instrument changes, the directive keeps the playbook that a person chose, until they reverse that choice.
    const agency = (await counsel.get('agencies')).body.items.find(({ code }: { code: string }) => code === 'BIS')
    const letter = agency.instruments.find(({ code }: { code: string }) => code === 'is_informed_letter')
    const now = async () => (await counsel.get(path)).body.version
    await counsel.patch(path, { agency_id: agency.id, instrument_id: letter.id }, { version: await now() })
    expect((await brought(path)).playbook).toMatchObject({ title: 'Routine matter' })
    const back = await counsel.post(`${path}/playbook`, { playbook_version_id: null }, { version: await now() })
    expect(back.body.playbook).toMatchObject({ title: 'Is-informed letter', started: true, chosen_at: null })
    expect(await rooms(path)).toContain('switches')
  })

  it('requires no scope decision', async () => {
    const { body } = await counsel.post('directives', { via: 'nothing', title: 'Another form', received: RECEIVED })
    const path = `directives/${body.reference}`
    const scope = async () =>
      (await counsel.get(path)).body.actions.find(({ action }: { action: string }) => action === 'agree_scope').refusal.params
    const act = async (action: string, more: object = {}) =>
      counsel.post(`${path}/actions/${action}`, more, { version: (await counsel.get(path)).body.version })
    await counsel.post(`${path}/playbook`, { playbook_version_id: await light() }, { version: body.version })
    await act('accept', { override: { reason: 'No agency.' } })
    await act('conclude_review', { no_demands_reason: 'It asks for a form.' })
    expect((await counsel.get(path)).body.stage).toBe('scoping')
    expect((await act('agree_scope')).status).toBe(200)
    expect(await scope()).toMatchObject({ stage: 'remediation' })
  })

  it('requires a scope decision if someone has set a scope', async () => {
    const { body } = await counsel.post('directives', { via: 'nothing', title: 'A wide form', received: RECEIVED })
    const path = `directives/${body.reference}`
    const act = async (action: string, more: object = {}) =>
      counsel.post(`${path}/actions/${action}`, more, { version: (await counsel.get(path)).body.version })
    const off = { name: 'Off', effect: 'Off', certainty: 'likely', reversibility: 'at_once' }
    const option = (await counsel.post(`${path}/options`, off)).body
    await counsel.post(`${path}/playbook`, { playbook_version_id: await light() }, { version: body.version })
    await act('accept', { override: { reason: 'No agency.' } })
    await act('conclude_review', { no_demands_reason: 'It asks for a form.' })
    const missing = async () => (await act('agree_scope')).body.params?.missing
    expect(await missing()).toEqual(['scope_decided', 'decision_approved'])
    await counsel.post(`${path}/options/${option.id}/withdraw`, { reason: 'Not needed.' }, { version: option.version })
    expect(await missing()).toBeUndefined()
  })
})

describe('a suggested member', () => {
  const own = { title: 'Demand, our way', deadlines: [{ rule: 'int-as-stated', subject: 'Produce', critical: true }] }

  it('is added at the suggested level, whatever a newer version says, and the level is shown', async () => {
    const { people } = await app.cast()
    const member = { key: 'hale', who: 'Hale & Partners', why: 'They know the agency' }
    const body = (level: string) => ({ ...own, members: [{ ...member, level }] })
    const to = 'playbooks/FTC/civil_investigative_demand'
    const change = async (level: string) =>
      counsel.patch(to, { playbook: body(level), note: level }, { version: (await ok(counsel.get(to))).version })
    await ok(change('case'))
    const path = await openOf('FTC', 'civil_investigative_demand')
    await ok(change('read'))
    const choose = async (id: string) =>
      counsel.post(`${path}/playbook`, { playbook_version_id: id }, { version: (await counsel.get(path)).body.version })
    await choose((await brought(path)).playbook.newer.id)
    const [proposed] = (await brought(path)).of('members')
    expect(proposed).toMatchObject({ subject: 'Hale & Partners', state: 'proposed', level: 'case' })
    // A playbook that does not mention them leaves earlier suggestions in place.
    await choose((await counsel.get('playbooks/any/routine_matter')).body.holds.id)
    expect((await brought(path)).of('members').map(({ key, level }: any) => [key, level])).toContainEqual(['hale', 'case'])
    const accept = { person_id: people.contributor.id }
    const { id, version } = proposed
    expect((await counsel.post(`${path}/playbook/proposed-members/${id}/accept`, accept, { version })).status).toBe(200)
    const { items } = (await counsel.get(`${path}/members`)).body
    expect(items.find(({ person }: any) => person.id === people.contributor.id)).toMatchObject({ level: 'case' })
  })
})

describe('a recurring duty', () => {
  it('starts again when it was met or missed, but not when it is waived', async () => {
    const path = await openOf('OFAC', 'blocking_notice')
    const by_rule = { rule_id: 'us-ofac-501-603-annual', triggers: { occurred: { on: '2026-06-12' } } }
    const { body: first } = await counsel.post(`${path}/deadlines`, { by_rule })
    expect(first).toMatchObject({ due_on: '2026-09-30' })
    await say(path, first.id, { kind: 'met', note: 'filed' })
    const annual = async () => (await deadlines(path)).filter((one: { rule_id: string }) => one.rule_id === by_rule.rule_id)
    const open = async () => (await annual()).filter((one: { status: string }) => one.status === 'open')
    expect(await open()).toMatchObject([{ due_on: '2027-09-30' }])
    await say(path, (await open())[0].id, { kind: 'waived', reason: 'Nothing is blocked now.' })
    expect(await open()).toEqual([])
    expect(await annual()).toHaveLength(2)
    expect(await app.verifyLedger()).toEqual([])
  })
})
