import type { Cast } from '../builders/cast.js'
import { aColleague, type Colleague } from '../builders/colleague.js'
import { startApp, type TestApp } from '../harness/app.js'

interface Given {
  id: string
  kind: string
  person: { id: string }
  accepted_at: string | null
  ended_at: string | null
  returned_at: string | null
}

let app: TestApp
let cast: Cast
let other: Colleague
beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
  await app.setTime('2026-06-12T21:30:00Z')
  other = await aColleague(app, 'counsel', 'Ot Her')
})
afterAll(() => app.stop())

/** A sealed directive of counsel's with a deadline: the person it is handed to sees it only for that reason. */
async function aDirective(): Promise<{ at: string; reference: string }> {
  const { body } = await cast.counsel.post('directives', { via: 'nothing', visibility: 'sealed', title: 'Handed over' })
  const at = `directives/${body.reference}`
  const deadline = { subject: 'Answer', basis: 'page 1', due_on: '2026-07-06', due_zone: 'America/New_York' }
  expect((await cast.counsel.post(`${at}/deadlines`, deadline)).status).toBe(201)
  return { at, reference: body.reference }
}

const give = async (at: string, kind: string, person_id: string, stage: string | null = null) => {
  const { status, body } = await cast.counsel.post(`${at}/assignments`, { kind, person_id, stage })
  expect([status, body.code]).toEqual([201, undefined])
  return body as Given
}
const live = async (at: string, kind: string) =>
  ((await cast.counsel.get(`${at}/assignments`)).body.items as Given[])
    .filter((one) => one.kind === kind && !one.ended_at && !one.returned_at)
    .map((one) => [one.person.id, one.accepted_at !== null])
const remindersOf = async (at: string, personId: string): Promise<string[]> => {
  const [deadline] = (await cast.counsel.get(`${at}/deadlines`)).body.items
  return deadline.reminders
    .filter((one: { person: { id: string }; state: string }) => one.person.id === personId && one.state === 'planned')
    .map((one: { rung: string }) => one.rung)
}
const openTasks = async (at: string, kind: string) =>
  (await cast.counsel.get(`${at}/tasks`)).body.items
    .filter(
      (one: { kind: string; done_at: unknown; cancelled_at: unknown }) => one.kind === kind && !one.done_at && !one.cancelled_at,
    )
    .map((one: { person: { id: string } }) => one.person.id)

describe('a person who was asked to be the owner', () => {
  it('sees the directive and gets reminders immediately, and is responsible once they accept', async () => {
    const { at } = await aDirective()
    const { counsel, lead, people } = cast
    expect((await lead.get(at)).status).toBe(404)
    const given = await give(at, 'owner', people.lead.id)
    expect((await lead.get(at)).body.my_levels).toEqual(['case'])
    expect(await live(at, 'owner')).toEqual(
      expect.arrayContaining([
        [people.counsel.id, true],
        [people.lead.id, false],
      ]),
    )
    expect(await remindersOf(at, people.lead.id)).toEqual(['7_days', '2_days', '1_day', 'last_office_hour', 'late'])
    expect(await remindersOf(at, people.counsel.id)).toHaveLength(5)
    expect((await lead.get('my-work')).body.assignments).toMatchObject([{ id: given.id, kind: 'owner' }])
    // Only the person asked may answer, once.
    expect((await counsel.post(`${at}/assignments/${given.id}/accept`)).body.code).toBe('assignment/not_yours')
    expect((await lead.post(`${at}/assignments/${given.id}/accept`)).body).toMatchObject({ accepted_at: expect.any(String) })
    expect(await live(at, 'owner')).toEqual([[people.lead.id, true]])
    expect(await openTasks(at, 'accept_assignment')).toEqual([])
    expect((await lead.post(`${at}/assignments/${given.id}/accept`)).body.code).toBe('assignment/already_answered')
    expect((await lead.post(`${at}/assignments/${given.id}/return`, { reason: 'so' })).body.code).toBe(
      'assignment/already_answered',
    )
  })

  it('loses the access that came with it on returning it, and the previous owner continues', async () => {
    const { at } = await aDirective()
    const { lead, people } = cast
    const given = await give(at, 'owner', people.lead.id)
    const key = '3f0a3f5e-7f0a-4f6e-9a51-0d3b4c5d6e7f'
    expect((await lead.post(`${at}/assignments/${given.id}/return`, { reason: ' ' })).status).toBe(400)
    expect((await lead.post(`${at}/assignments/${given.id}/return`, { reason: 'On leave.' }, { key })).status).toBe(200)
    expect((await lead.get(at)).status).toBe(404)
    expect((await lead.get('my-work')).body).toMatchObject({ assignments: [], tasks: [] })
    // The answer is not recorded again either.
    expect((await lead.post(`${at}/assignments/${given.id}/return`, { reason: 'On leave.' }, { key })).status).toBe(404)
    expect(await live(at, 'owner')).toEqual([[people.counsel.id, true]])
    expect((await cast.counsel.get(at)).body.missing).not.toContain('owner_accepted')
  })

  it('is no longer asked, and loses access, when another person is asked instead', async () => {
    const { at } = await aDirective()
    const { lead, people } = cast
    await give(at, 'owner', people.lead.id)
    await give(at, 'owner', other.id)
    expect(await openTasks(at, 'accept_assignment')).toEqual([other.id])
    expect((await lead.get(at)).status).toBe(404)
    expect(await live(at, 'owner')).toEqual(
      expect.arrayContaining([
        [people.counsel.id, true],
        [other.id, false],
      ]),
    )
    expect((await cast.counsel.post(`${at}/assignments`, { kind: 'owner', person_id: other.id })).body.code).toBe(
      'assignment/already_given',
    )
  })

  it('keeps the access they have for another reason', async () => {
    const { at } = await aDirective()
    const { lead, people } = cast
    expect((await cast.counsel.post(`${at}/members`, { person_id: people.lead.id, level: 'case' })).status).toBe(201)
    const given = await give(at, 'backup', people.lead.id)
    expect((await lead.post(`${at}/assignments/${given.id}/return`, { reason: 'No time.' })).status).toBe(200)
    expect((await lead.get(at)).status).toBe(200)
  })

  it('must be able to act on the directive, be active, and not be excluded by a wall', async () => {
    const { at } = await aDirective()
    const { counsel, people } = cast
    for (const person_id of [people.contributor.id, people.executive.id, people.administrator.id, people.auditor.id])
      expect((await counsel.post(`${at}/assignments`, { kind: 'owner', person_id })).body.code).toBe(
        'assignment/person_cannot_hold',
      )
    expect((await counsel.post(`${at}/walls`, { person_id: other.id, reason: 'Worked there.' })).status).toBe(201)
    expect((await counsel.post(`${at}/assignments`, { kind: 'backup', person_id: other.id })).body.code).toBe(
      'assignment/person_cannot_hold',
    )
    // A person with an assignment cannot be excluded before it is handed over.
    expect((await counsel.post(`${at}/members/${people.counsel.id}/end`, { reason: 'so' })).body.code).toBe(
      'member/holds_an_assignment',
    )
    await give(at, 'backup', people.lead.id)
    expect((await counsel.post(`${at}/walls`, { person_id: people.lead.id, reason: 'so' })).body.code).toBe(
      'member/holds_an_assignment',
    )
  })

  it('also gets the new reminders if the deadline moves before they have answered', async () => {
    const { at } = await aDirective()
    const { counsel, people } = cast
    await give(at, 'backup', people.lead.id)
    const [deadline] = (await counsel.get(`${at}/deadlines`)).body.items
    const moved = { kind: 'extended', basis: 'letter', reason: 'asked', due_on: '2026-08-06', due_zone: 'America/New_York' }
    const answer = await counsel.post(`${at}/deadlines/${deadline.id}/events`, moved, { version: deadline.version })
    const states = answer.body.reminders.map((one: { person: { id: string }; state: string }) =>
      [one.person.id, one.state].join(),
    )
    for (const id of [people.counsel.id, people.lead.id])
      for (const state of ['superseded', 'planned'])
        expect(states.filter((one: string) => one === `${id},${state}`)).toHaveLength(5)
  })
})

describe('a contributor who owns a stage', () => {
  it('accepts, replaces the previous stage owner, and returns one stage without losing the other', async () => {
    const { at } = await aDirective()
    const { contributor, people } = cast
    const { client: second, id } = await aColleague(app, 'contributor', 'Se Cond')
    const first = await give(at, 'stage_owner', people.contributor.id, 'remediation')
    expect((await contributor.get(at)).body.my_levels).toEqual(['work'])
    expect((await contributor.post(`${at}/assignments/${first.id}/accept`)).status).toBe(200)
    const next = await give(at, 'stage_owner', id, 'remediation')
    expect((await second.post(`${at}/assignments/${next.id}/accept`)).status).toBe(200)
    expect(await live(at, 'stage_owner')).toEqual([[id, true]])
    const monitoring = await give(at, 'stage_owner', id, 'monitoring')
    expect((await second.post(`${at}/assignments/${monitoring.id}/return`, { reason: 'Too much.' })).status).toBe(200)
    expect((await second.get(at)).body.my_levels).toEqual(['work'])
    expect(await app.verifyLedger()).toEqual([])
  })

  it('gets the work of the stage when the directive reaches it', async () => {
    const { at } = await aDirective()
    const { counsel, contributor, people } = cast
    const given = await give(at, 'stage_owner', people.contributor.id, 'remediation')
    await contributor.post(`${at}/assignments/${given.id}/accept`)
    const leading = await give(at, 'lead', people.counsel.id)
    expect(leading.accepted_at).not.toBeNull()
    const { version } = (await counsel.get(at)).body
    expect((await counsel.post(`${at}/actions/comply_first`, { reason: 'By midnight.' }, { version })).status).toBe(200)
    expect(await openTasks(at, 'stage_work')).toEqual([people.contributor.id])
    const mine = (await contributor.get('my-work')).body.tasks
    const task = mine.find((one: { kind: string; reference: string }) => one.kind === 'stage_work' && at.endsWith(one.reference))
    expect((await contributor.post(`${at}/tasks/${task.id}/done`, {}, { version: task.version })).status).toBe(200)
  })
})

describe('evidence that is judged', () => {
  it('goes back to the person who must submit it, and again to the person who must judge it', async () => {
    const { at } = await aDirective()
    const { counsel, contributor, people } = cast
    const { client: verifier, id } = await aColleague(app, 'contributor', 'Ver Ifier')
    const obligation = (await counsel.post(`${at}/obligations`, { source: 'law', kind: 'do', subject: 'Do it' })).body
    const measure = (
      await counsel.post(`${at}/measures`, {
        subject: 'Switch it off',
        obligation_ids: [obligation.id],
        person_id: people.contributor.id,
        verifier_id: id,
        restricts: true,
        inverse: 'Switch it on',
        preconditions: 'The letter is lifted',
      })
    ).body
    const asking = await counsel.post(`${at}/measures/${measure.id}/releases`, { act: 'do', reason: 'Ordered.' })
    const alone = { override: { guards: ['two_people'], reason: 'Nobody else is a member.' } }
    await counsel.post(`${at}/releases/${asking.body.releases[0].id}/confirm`, alone, { version: 1 })
    const prove = async (text: string) => {
      const document = (await contributor.upload(`${at}/documents`, Buffer.from(text), 'proof.txt', { origin: 'produced' })).body
      const brought = await contributor.post(`${at}/measures/${measure.id}/evidence`, { document_id: document.id })
      expect(brought.status).toBe(201)
      return brought.body.evidence.at(-1).id as string
    }
    const asked = async () => [await openTasks(at, 'do_measure'), await openTasks(at, 'judge_evidence')]
    expect(await asked()).toEqual([[people.contributor.id], [id]])
    const first = await prove('It is off, nearly.')
    expect(await asked()).toEqual([[], [id]])
    expect((await contributor.post(`${at}/evidence/${first}/accept`, {}, { version: 1 })).body.code).toBe(
      'evidence/own_judgement',
    )
    const rejected = await verifier.post(`${at}/evidence/${first}/reject`, { reason: 'Nearly?' }, { version: 1 })
    expect([rejected.status, rejected.body.in_force_at]).toEqual([200, null])
    expect(await asked()).toEqual([[people.contributor.id], [id]])
    const second = await prove('It is off.')
    const accepted = await verifier.post(`${at}/evidence/${second}/accept`, {}, { version: 1 })
    expect(accepted.body.in_force_at).not.toBeNull()
    expect(await asked()).toEqual([[], []])
    expect((await verifier.post(`${at}/evidence/${second}/reject`, { reason: 'No.' }, { version: 2 })).body.code).toBe(
      'evidence/judged',
    )
    await prove('It is still off.')
    expect(await asked()).toEqual([[], [id]])
  })
})

describe('access to a directive', () => {
  it('can be reduced immediately by one person, but not extended', async () => {
    const { body } = await cast.counsel.post('directives', { via: 'nothing', title: 'Open at first' })
    const at = `directives/${body.reference}`
    expect([(await other.client.get(at)).status, (await cast.executive.get(at)).status]).toEqual([200, 200])
    const restrict = (visibility: string, version: number) =>
      cast.lead.post(`${at}/visibility`, { visibility, reason: 'It names a source.' }, { version })
    expect((await restrict('restricted', 1)).body).toMatchObject({ version: 2 })
    expect([(await other.client.get(at)).status, (await cast.executive.get(at)).status]).toEqual([404, 404])
    // The person who restricted it keeps access, and so does the owner.
    expect([(await cast.lead.get(at)).status, (await cast.counsel.get(at)).status]).toEqual([200, 200])
    expect((await restrict('sealed', 2)).status).toBe(200)
    for (const visibility of ['sealed', 'restricted']) {
      const loosened = await restrict(visibility, 3)
      expect([loosened.status, loosened.body.code]).toEqual([403, 'directive/loosening_takes_two'])
    }
    expect((await restrict('open', 3)).status).toBe(400)
    const { items, who_sees } = (await cast.counsel.get(`${at}/members`)).body
    expect(items.map((one: { person: { id: string } }) => one.person.id)).toContain(cast.people.lead.id)
    expect(who_sees.map((one: { id: string }) => one.id).sort()).toEqual([cast.people.counsel.id, cast.people.lead.id].sort())
  })

  it('is not kept by a person just because they sealed it', async () => {
    const { body } = await cast.counsel.post('directives', { via: 'nothing', visibility: 'restricted', title: 'Until Friday' })
    const at = `directives/${body.reference}`
    const until = '2026-06-19T21:30:00Z'
    expect((await cast.counsel.post(`${at}/members`, { person_id: other.id, level: 'case', until })).status).toBe(201)
    expect((await other.client.post(`${at}/visibility`, { visibility: 'sealed', reason: 'so' }, { version: 1 })).status).toBe(200)
    const { items } = (await cast.counsel.get(`${at}/members`)).body
    const theirs = items.filter((one: { person: { id: string } }) => one.person.id === other.id)
    expect(theirs.map((one: { until: string }) => one.until)).toEqual(['2026-06-19T21:30:00.000Z'])
  })
})
