import { randomUUID } from 'node:crypto'
import type { Cast } from '../builders/cast.js'
import { anObligation, proof, RESTRICTS } from '../builders/measures.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Answer, type Client, ok } from '../harness/client.js'

// Who applies a restriction, who proves it, who reverses it, and what the database refuses regardless of the caller.

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
  await app.setTime('2026-06-12T21:30:00Z')
})
afterAll(() => app.stop())

/** Friday 23:40 in Washington. */
const LATE = '2026-06-13T03:40:00Z'

type Given = { at: string; obligation_id: string }

async function plan({ at, obligation_id }: Given, more: object = {}): Promise<any> {
  const { people, counsel } = cast
  const who = { person_id: people.contributor.id, verifier_id: people.lead.id }
  return ok(counsel.post(`${at}/measures`, { subject: 'Halden off', obligation_ids: [obligation_id], ...who, ...more }))
}

async function ask(client: Client, at: string, measure: { id: string }, act = 'do', more: object = {}): Promise<any> {
  const view = await ok(client.post(`${at}/measures/${measure.id}/releases`, { act, reason: 'Ordered for tonight.', ...more }))
  return view.releases.at(-1)
}

const confirm = (client: Client, at: string, release: { id: string }, body: object = {}): Promise<Answer> =>
  client.post(`${at}/releases/${release.id}/confirm`, body, { version: 1 })
const accept = (client: Client, at: string, evidence: string): Promise<Answer> =>
  client.post(`${at}/evidence/${evidence}/accept`, {}, { version: 1 })
const missingOf = ({ status, body }: Answer) => [status, body.code, body.params?.missing]
const alone = (guards: string[]) => ({ override: { guards, reason: 'Nobody else is awake.' } })

/** The database's answer to SQL to which no policy applies: null, or the check that it violates. */
async function refusal(sql: string): Promise<string | null> {
  try {
    await app.asSuperuser(`BEGIN; ${sql}; ROLLBACK`)
    return null
  } catch (error) {
    const { constraint, message } = error as { constraint?: string; message: string }
    return constraint ?? message
  }
}

describe('confirming a release', () => {
  it('requires the version that the person saw, so that nobody confirms what has changed', async () => {
    const given = await anObligation(cast.counsel, app.agency_id)
    const release = await ask(cast.counsel, given.at, await plan(given, RESTRICTS))
    const path = `${given.at}/releases/${release.id}/confirm`
    for (const version of [release.version + 1, release.version + 7])
      expect(await cast.lead.post(path, {}, { version })).toMatchObject({ status: 412, body: { code: 'resource/stale' } })
    expect(await cast.lead.post(path, {})).toMatchObject({ status: 428, body: { code: 'request/if_match_required' } })
  })
})

describe('a measure that restricts', () => {
  it('is not planned without its reversal and preconditions, which the database enforces too', async () => {
    const given = await anObligation(cast.counsel, app.agency_id)
    const who = { person_id: cast.people.contributor.id, verifier_id: cast.people.lead.id }
    const body = { subject: 'Off', obligation_ids: [given.obligation_id], ...who, ...RESTRICTS }
    for (const missing of ['inverse', 'preconditions'])
      expect(await cast.counsel.post(`${given.at}/measures`, { ...body, [missing]: null })).toMatchObject({
        status: 400,
        body: { params: { issues: [{ path: missing }] } },
      })
    const { id } = await plan(given, RESTRICTS)
    expect(await refusal(`UPDATE measure SET inverse = NULL WHERE id = '${id}'`)).toMatch(/^measure_check/)
    expect(await refusal(`UPDATE measure SET preconditions = NULL WHERE id = '${id}'`)).toBe(
      'measure_restricts_with_preconditions',
    )
  })

  it('is released by two people and in force once its evidence is accepted, in either order', async () => {
    const given = await anObligation(cast.counsel, app.agency_id)
    const { at } = given
    const measure = await plan(given, RESTRICTS)
    const release = await ask(cast.counsel, at, measure)
    expect((await cast.counsel.post(`${at}/measures/${measure.id}/releases`, { act: 'do', reason: 'Twice.' })).body.code).toBe(
      'release/waiting',
    )
    // The other lawyer has the task; the person who requested the release does not.
    const tasks = (await cast.counsel.get(`${at}/tasks`)).body.items.filter((one: any) => one.kind === 'confirm_release')
    expect(tasks.map((one: any) => one.person.id)).toEqual([cast.people.lead.id])
    expect(missingOf(await confirm(cast.counsel, at, release))).toEqual([409, 'release/guards_missing', ['two_people']])
    expect(await refusal(`UPDATE release SET confirmed_by = asked_by, confirmed_at = now() WHERE id = '${release.id}'`)).toBe(
      'release_takes_two',
    )
    expect(
      await refusal(
        `UPDATE release SET confirmed_by = asked_by, confirmed_at = now(), passed = '{two_people}' WHERE id = '${release.id}'`,
      ),
    ).toBe('release_passed_by_name')
    // Evidence accepted before the release puts nothing into force.
    const evidence = await proof(cast.contributor, at, measure.id)
    expect((await accept(cast.lead, at, evidence)).body).toMatchObject({
      state: 'asked',
      in_force_at: null,
      effect_minutes: null,
    })
    const inForce = `UPDATE measure SET in_force_at = now() WHERE id = '${measure.id}'`
    expect(await refusal(inForce)).toContain('in force only after release and accepted proof')
    expect((await cast.counsel.get(`${at}/review`)).body.obligations[0].proof).toBe('none')
    const confirmed = await confirm(cast.lead, at, release)
    expect(confirmed).toMatchObject({ status: 200, body: { state: 'in_force', effect_minutes: expect.any(Number) } })
    expect(Date.parse(confirmed.body.in_force_at)).toBe(Date.parse(confirmed.body.releases[0].confirmed_at))
    expect(confirmed.body.effect_minutes).toBeGreaterThanOrEqual(25)
    expect((await cast.counsel.get(`${at}/review`)).body.obligations[0].proof).toBe('proved')
    const shown = (await cast.contributor.get(`${at}/measures`)).body.items[0]
    expect(shown).toMatchObject({ state: 'in_force', effect_minutes: null, releases: [{ act: 'do' }] })
  })

  it('can be refused by another person or withdrawn, and requested again', async () => {
    const given = await anObligation(cast.counsel, app.agency_id)
    const { at } = given
    const measure = await plan(given, RESTRICTS)
    const first = await ask(cast.counsel, at, measure)
    const end = (client: Client, id: string, how: string) =>
      client.post(`${at}/releases/${id}/${how}`, { reason: 'Not tonight.' }, { version: 1 })
    expect((await end(cast.counsel, first.id, 'refuse')).body.code).toBe('release/own_refusal')
    expect((await end(cast.lead, first.id, 'refuse')).body).toMatchObject({ state: 'planned' })
    expect((await confirm(cast.lead, at, first)).body.code).toBe('release/settled')
    const second = await ask(cast.counsel, at, measure)
    expect((await end(cast.counsel, second.id, 'withdraw')).body).toMatchObject({ state: 'planned' })
    const open = (await cast.counsel.get(`${at}/tasks`)).body.items.filter(
      (one: any) => one.kind === 'confirm_release' && !one.done_at && !one.cancelled_at,
    )
    expect(open).toEqual([])
    const third = await ask(cast.counsel, at, measure)
    expect((await confirm(cast.lead, at, third)).body).toMatchObject({ state: 'released' })
    const drop = await cast.counsel.post(`${at}/measures/${measure.id}/drop`, { reason: 'so' }, { version: 1 })
    expect(drop.body.code).toBe('measure/released')
  })

  it('is reversed by two people, once its preconditions are stated as met, with separate evidence', async () => {
    const given = await anObligation(cast.counsel, app.agency_id)
    const { at } = given
    const measure = await plan(given, RESTRICTS)
    expect((await cast.counsel.post(`${at}/measures/${measure.id}/releases`, { act: 'undo', reason: 'so' })).body.code).toBe(
      'release/nothing_to_undo',
    )
    await confirm(cast.lead, at, await ask(cast.counsel, at, measure))
    await accept(cast.lead, at, await proof(cast.contributor, at, measure.id))
    const count = async () => (await cast.executive.get('overview')).body.off_now.count
    const off = await count()
    const undo = await ask(cast.lead, at, measure, 'undo')
    expect(missingOf(await confirm(cast.counsel, at, undo))).toEqual([409, 'release/guards_missing', ['preconditions']])
    const silent = `UPDATE release SET confirmed_by = '${cast.people.counsel.id}', confirmed_at = now() WHERE id = '${undo.id}'`
    expect(await refusal(silent)).toBe('release_undo_when_ready')
    const stated = { preconditions_met: 'The second letter lifts it.' }
    expect((await confirm(cast.counsel, at, undo, stated)).body).toMatchObject({ state: 'undo_released', restored_at: null })
    expect(await count()).toBe(off)
    const tasks = (await cast.contributor.get('my-work')).body.tasks.filter((one: any) => one.subject === 'Reverse: Halden off')
    expect(tasks).toHaveLength(1)
    // Proof that the measure was applied is not proof that it was reversed.
    expect((await accept(cast.lead, at, await proof(cast.contributor, at, measure.id))).body.restored_at).toBeNull()
    const undone = await accept(cast.lead, at, await proof(cast.contributor, at, measure.id, 'undo'))
    expect(undone.body).toMatchObject({ state: 'undone', restored_at: expect.any(String) })
    expect(await count()).toBe(off - 1)
  })
})

describe('evidence', () => {
  it('is never judged by the owner of the measure, whatever their level, nor by the person who submitted it', async () => {
    const given = await anObligation(cast.counsel, app.agency_id)
    const { at } = given
    const measure = await plan(given, { person_id: cast.people.counsel.id })
    const byAnother = await proof(cast.lead, at, measure.id)
    expect((await cast.counsel.get(at)).body.my_levels).toEqual(['case'])
    for (const verdict of ['accept', 'reject'])
      for (const client of [cast.counsel, cast.lead])
        expect(await client.post(`${at}/evidence/${byAnother}/${verdict}`, { reason: 'so' }, { version: 1 })).toMatchObject({
          status: 403,
          body: { code: 'evidence/own_judgement' },
        })
    const judged = (by: string) =>
      refusal(`UPDATE evidence SET judged_by = '${by}', accepted_at = now() WHERE id = '${byAnother}'`)
    expect(await judged(cast.people.counsel.id)).toContain('the owner of a measure does not judge its proof')
    expect(await judged(cast.people.lead.id)).toMatch(/^evidence_check/)
    expect(await judged(cast.people.contributor.id)).toBeNull()
  })
})

describe('every requirement', () => {
  it('can be overridden by name and with a reason, even by one person at 23:40, and is listed and reviewed by another', async () => {
    await app.setTime(LATE)
    const given = await anObligation(cast.counsel, app.agency_id, { title: 'At twenty to midnight' })
    const { at, reference } = given
    const first = await plan(given, { subject: 'Copies kept' })
    const measure = await plan(given, { ...RESTRICTS, irreversible: true, depends_on: [first.id] })
    const release = await ask(cast.counsel, at, measure)
    expect(release.waits_for).toEqual(['two_people', 'authenticity', 'dependencies'])
    // Every requirement that is not named still applies.
    for (const [guards, left] of [
      [['two_people'], ['authenticity', 'dependencies']],
      [['authenticity', 'dependencies'], ['two_people']],
    ] as const)
      expect(missingOf(await confirm(cast.counsel, at, release, alone([...guards])))).toEqual([
        409,
        'release/guards_missing',
        left,
      ])
    const all = ['two_people', 'authenticity', 'dependencies', 'preconditions']
    expect((await confirm(cast.counsel, at, release, { override: { guards: all, reason: ' ' } })).status).toBe(400)
    expect((await confirm(cast.counsel, at, release, alone(all))).body.releases[0]).toMatchObject({
      passed: ['two_people', 'authenticity', 'dependencies'],
      override_reason: 'Nobody else is awake.',
    })
    const undo = await ask(cast.counsel, at, measure, 'undo')
    expect((await confirm(cast.lead, at, undo, alone(['preconditions']))).status).toBe(200)
    expect((await cast.lead.post(`${at}/actions/accept`, { override: { reason: 'On Monday.' } }, { version: 2 })).status).toBe(
      200,
    )

    const { items } = (await cast.lead.get('overrides?limit=200')).body
    const mine = items.filter((one: any) => one.reference === reference)
    expect(mine.map((one: any) => [one.action, one.missing.map(({ code }: any) => code), one.by.id, one.reviewer.id])).toEqual([
      ['release_do', ['two_people', 'authenticity', 'dependencies'], cast.people.counsel.id, cast.people.lead.id],
      ['release_undo', ['preconditions'], cast.people.lead.id, cast.people.counsel.id],
      ['accept', ['instrument'], cast.people.lead.id, cast.people.counsel.id],
    ])
    expect(mine[0]).toMatchObject({ subject: 'Halden off', action_label: 'Release a measure', late: false })
    expect(mine[0].missing[0].label).toBe('a second person')
    // Friday night in Washington: by the end of Monday, by the working days of the agency's office.
    expect(mine[0]).toMatchObject({ review_due_at: '2026-06-16T04:00:00.000Z', review_due_zone: 'America/New_York' })
    const task = (await cast.lead.get('my-work')).body.tasks.find(
      (one: any) => one.reference === reference && one.kind === 'review_override',
    )
    expect(task).toMatchObject({ subject: 'Review the override: Release a measure', due_at: mine[0].review_due_at })

    const review = (client: Client, remark: string) =>
      client.post(`${at}/overrides/${mine[0].id}/review`, { remark }, { version: 1 })
    expect((await review(cast.counsel, 'Fine.')).body.code).toBe('override/own_review')
    const own = `UPDATE guard_override SET reviewed_by = by, reviewed_at = now() WHERE id = '${mine[0].id}'`
    expect(await refusal(own)).toBe('guard_override_by_another')
    expect((await review(cast.lead, 'Right: the letter was real.')).body).toMatchObject({
      reviewed_by: { id: cast.people.lead.id },
      review_remark: 'Right: the letter was real.',
    })
    const left = (await cast.lead.get('my-work')).body.tasks.filter(
      (one: any) => one.reference === reference && one.kind === 'review_override',
    )
    expect(left).toEqual([])
    const waiting = (await cast.lead.get('overrides?limit=200')).body.items.filter((one: any) => one.reference === reference)
    expect(waiting).toHaveLength(2)
    // A page of one, then the next.
    const page = (await cast.lead.get('overrides?state=all&limit=1')).body
    const next = (await cast.lead.get(`overrides?state=all&limit=1&cursor=${page.next_cursor}`)).body
    expect(Date.parse(next.items[0].at)).toBeLessThanOrEqual(Date.parse(page.items[0].at))
    expect(next.items[0].id).not.toBe(page.items[0].id)
  })

  it('is not revealed for a directive that the reader does not work on', async () => {
    const sealed = await anObligation(cast.counsel, app.agency_id, { visibility: 'sealed', title: 'Hidden' })
    await cast.counsel.post(`${sealed.at}/actions/accept`, { override: { reason: 'Tonight.' } }, { version: 2 })
    const told = async (client: Client) => JSON.stringify((await client.get('overrides?state=all&limit=200')).body)
    expect(await told(cast.counsel)).toContain(sealed.reference)
    expect(await told(cast.lead)).not.toContain(sealed.reference)
    expect((await cast.executive.get('overrides')).status).toBe(403)
    // Alone on the case: a task cannot go to anyone else, but the list still shows it.
    const [one] = (await cast.counsel.get(`${sealed.at}/overrides`)).body.items
    expect(one).toMatchObject({ reviewer: null, reviewed_at: null })
  })
})

describe('an irreversible measure', () => {
  it('waits until the directive has been found genuine by a call to a verified contact', async () => {
    const given = await anObligation(cast.counsel, app.agency_id)
    const { at } = given
    const measure = await plan(given, { irreversible: true })
    const release = await ask(cast.counsel, at, measure)
    const check = (body: object) => cast.counsel.post(`${at}/authenticity`, { note: 'They read the case number back.', ...body })
    const standing = async () => (await cast.executive.get(at)).body.authenticity
    expect([await standing(), missingOf(await confirm(cast.lead, at, release))[2]]).toEqual(['unchecked', ['authenticity']])
    const call = { method: 'call_back', result: 'genuine' }
    for (const contact_id of [app.unverified_contact_id, randomUUID()])
      expect((await check({ ...call, contact_id })).body.code).toBe('authenticity/contact_not_verified')
    await ok(check({ method: 'domain', result: 'inconclusive' }))
    expect([await standing(), missingOf(await confirm(cast.lead, at, release))[2]]).toEqual(['inconclusive', ['authenticity']])
    const { checks } = await ok(check({ ...call, contact_id: app.contact_id }))
    await ok(check({ method: 'signature', result: 'inconclusive' }))
    expect(await standing()).toBe('genuine')
    await ok(cast.lead.post(`${at}/authenticity/${checks[0].id}/void`, { reason: 'Of another letter.' }, { version: 1 }))
    expect([await standing(), missingOf(await confirm(cast.lead, at, release))[2]]).toEqual(['inconclusive', ['authenticity']])
    await ok(check({ ...call, contact_id: app.contact_id }))
    expect((await confirm(cast.lead, at, release)).body).toMatchObject({ state: 'released', in_force_at: null })
    expect((await accept(cast.lead, at, await proof(cast.contributor, at, measure.id))).body.state).toBe('proved')
    expect((await cast.contributor.get(at)).body.authenticity).toBeNull()
  })
})

describe('measures that depend on each other', () => {
  it('cannot form a circle, wait for each other, and can be dropped or verified by someone else, but are never lost', async () => {
    const given = await anObligation(cast.counsel, app.agency_id)
    const { at } = given
    const { counsel, lead, people } = cast
    const one = await plan(given, { subject: 'One' })
    const two = await plan(given, { ...RESTRICTS, subject: 'Two', depends_on: [one.id] })
    const needs = (measure: { id: string }, ids: string[], version: number) =>
      counsel.post(`${at}/measures/${measure.id}/dependencies`, { depends_on: ids }, { version })
    for (const ids of [[two.id], [one.id]]) expect((await needs(one, ids, 1)).body.code).toBe('measure/circle')
    expect((await needs(one, [randomUUID()], 1)).body.code).toBe('resource/not_found')
    const release = await ask(counsel, at, two)
    expect(missingOf(await confirm(lead, at, release))[2]).toEqual(['dependencies'])
    expect((await accept(lead, at, await proof(cast.contributor, at, one.id))).body.state).toBe('proved')
    expect((await confirm(lead, at, release)).body).toMatchObject({ state: 'released', depends_on: [{ id: one.id, met: true }] })

    const three = await plan(given, { subject: 'Three' })
    const verifier = (person_id: string, version: number) =>
      counsel.post(`${at}/measures/${three.id}/verifier`, { person_id }, { version })
    expect((await verifier(people.contributor.id, 1)).body.code).toBe('measure/owner_verifies')
    expect((await verifier(people.counsel.id, 1)).body.verifier.id).toBe(people.counsel.id)
    const judges = async () =>
      (await counsel.get(`${at}/tasks`)).body.items
        .filter((task: any) => task.kind === 'judge_evidence' && task.subject.endsWith('Three') && !task.cancelled_at)
        .map((task: any) => task.person.id)
    expect(await judges()).toEqual([people.counsel.id])
    const dropped = await counsel.post(`${at}/measures/${three.id}/drop`, { reason: 'Another way.' }, { version: 2 })
    expect(dropped.body).toMatchObject({ state: 'dropped', drop_reason: 'Another way.', dropped_by: { id: people.counsel.id } })
    expect(await judges()).toEqual([])
    expect((await counsel.post(`${at}/measures/${three.id}/releases`, { act: 'do', reason: 'so' })).body.code).toBe(
      'measure/dropped',
    )
    expect((await counsel.get(`${at}/measures`)).body.items).toHaveLength(3)
  })
})

describe('a restriction that comes into force late', () => {
  it('is proposed as a possible breach, assessed as legal advice, and disclosed or not by decision', async () => {
    await app.setTime('2026-06-12T21:40:00Z')
    const given = await anObligation(cast.counsel, app.agency_id, { due_at: '2026-06-13T04:00:00Z' })
    const { at, obligation_id } = given
    const measure = await plan(given, RESTRICTS)
    const onTime = await plan(given, { ...RESTRICTS, subject: 'Meridian off' })
    const breaches = async (client: Client) => (await client.get(`${at}/breaches`)).body
    await confirm(cast.lead, at, await ask(cast.counsel, at, onTime))
    await accept(cast.lead, at, await proof(cast.contributor, at, onTime.id))
    await app.setTime('2026-06-13T05:00:00Z')
    await confirm(cast.lead, at, await ask(cast.counsel, at, measure))
    expect((await breaches(cast.counsel)).proposed).toEqual([])
    const late = await accept(cast.lead, at, await proof(cast.contributor, at, measure.id))
    expect(late.body.effect_minutes).toBe(475)
    const [proposal, ...more] = (await breaches(cast.counsel)).proposed
    expect([proposal.measure.id, proposal.obligation.id, more]).toEqual([measure.id, obligation_id, []])
    expect([proposal.from_at, proposal.until_at]).toEqual(['2026-06-13T04:00:00.000Z', late.body.in_force_at])

    const body = {
      measure_id: measure.id,
      obligation_id,
      from_at: proposal.from_at,
      until_at: proposal.until_at,
      what: 'An hour of access.',
    }
    const { id } = await ok(cast.counsel.post(`${at}/breaches`, body))
    expect((await cast.counsel.post(`${at}/breaches`, body)).body.code).toBe('breach/recorded')
    expect((await breaches(cast.counsel)).proposed).toEqual([])
    const decide = (version: number) =>
      cast.lead.post(`${at}/breaches/${id}/decide`, { disclosure: 'disclose', reasons: 'They will ask.' }, { version })
    expect((await decide(1)).body.code).toBe('breach/not_assessed')
    await ok(cast.counsel.post(`${at}/breaches/${id}/assess`, { assessment: 'A violation, not wilful.' }, { version: 1 }))
    expect((await decide(2)).body).toMatchObject({ disclosure: 'disclose', decided_by: { id: cast.people.lead.id } })
    const [event] = await app.asOwner(`SELECT class FROM ledger_event WHERE kind = 'breach.assessed'`)
    expect(event).toEqual({ class: 'legal_advice' })
    for (const client of [cast.executive, cast.contributor]) expect(await breaches(client)).toEqual({ items: [], proposed: [] })
    const byHand = { from_at: '2026-06-12T21:05:00Z', what: 'A tunnel stayed open.' }
    expect((await cast.counsel.post(`${at}/breaches`, byHand)).status).toBe(201)
  })
})
