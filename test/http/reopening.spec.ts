import { dependentsOf, type Part } from '../../src/domain/review/dependents.js'
import type { Cast } from '../builders/cast.js'
import { REVIEWED } from '../builders/full-directive.js'
import { type Case, reviewing, WHEN } from '../builders/review-case.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Client, ok } from '../harness/client.js'
import { foldRows } from '../harness/fold-rows.js'
import { mulberry, pick } from '../harness/random.js'

/** For a longer campaign: `EDICT_GRAPHS=200 npx jest --selectProjects real --testPathPatterns http/reopening`. */
const GRAPHS = Number(process.env.EDICT_GRAPHS ?? 6)
const SEED = Number(process.env.EDICT_SEED ?? 3)

let app: TestApp
let cast: Cast
let counsel: Client
let lead: Client
let review: Awaited<ReturnType<typeof reviewing>>
beforeAll(async () => {
  app = await startApp({ worker: false })
  await app.setTime('2026-06-12T21:30:00Z')
  cast = await app.cast()
  counsel = cast.counsel
  lead = cast.lead
  review = await reviewing(app, cast)
})
afterAll(() => app.stop())

describe('on random cases, over HTTP', () => {
  it(`an answer, a modification and a different reading reopen exactly the dependents (${GRAPHS} cases, seed ${SEED})`, async () => {
    const random = mulberry(SEED)
    for (let nth = 0; nth < GRAPHS; nth++) {
      const { of, rests, made, demands, readings } = await review.aRandomCase(random)
      const dependents = (changed: Part[]) =>
        dependentsOf(rests, changed).map(({ kind, id }) => ({ subject_kind: kind, subject_id: id }))
      const how = ['answer about a reading', 'answer about a demand', 'modification', 'reading'][nth % 4] as string
      const reading = pick(random, readings)
      const demand = pick(random, demands)
      let expected = dependents([{ kind: 'demand', id: demand }])
      let told: any
      if (how === 'answer about a reading') {
        told = await review.answer(of, { reading_id: reading })
        expected = [{ subject_kind: 'reading', subject_id: reading }, ...dependents([{ kind: 'reading', id: reading }])]
      } else if (how === 'answer about a demand') told = await review.answer(of, { demand_id: demand })
      else if (how === 'modification') {
        const agreed = { change: 'c', official: 'o', authority: 'a', agreed_at: WHEN, agreed_zone: 'UTC' }
        const { id } = await ok(counsel.post(`${of.at}/modifications`, { ...agreed, demand_ids: [demand] }))
        expect(await review.openOf(of)).toEqual([])
        told = await ok(counsel.post(`${of.at}/modifications/${id}/confirm`, { document_id: of.document }, { version: 1 }))
      } else {
        told = await review.adopt(of, reading, 1)
        expected = dependents([{ kind: 'reading', id: reading }])
      }
      expect({ nth, how, told: review.parts(told.reopenings) }).toEqual({ nth, how, told: review.parts(expected) })
      expect(review.parts(await review.openOf(of))).toEqual(review.parts(expected))
      expect(expected.length).toBeLessThanOrEqual(made.length)
      // Each has a separate task about it.
      const tasks = await app.asOwner<{ subject_id: string }>(
        `SELECT subject_id FROM task WHERE directive_id = $1 AND kind IN ('settle_reopening', 'adopt_reading') AND done_at IS NULL`,
        [of.id],
      )
      expect(tasks.map((task) => task.subject_id).sort()).toEqual(told.reopenings.map((one: { id: string }) => one.id).sort())
    }
  })
})

describe('items reopened by an answer', () => {
  it('are resolved one by one by a person, and until then review, scope and evidence do not count as complete', async () => {
    const of = await review.aCase()
    const reading = await review.aReading(of)
    const people = { person_id: cast.people.contributor.id, verifier_id: cast.people.lead.id }
    const held = { source: 'law', kind: 'do', subject: 'Do it', reading_ids: [reading], person_id: people.verifier_id }
    const obligation = await ok(counsel.post(`${of.at}/obligations`, held))
    const planned = { subject: 'Switch it off', obligation_ids: [obligation.id], ...people }
    const measure = await ok(counsel.post(`${of.at}/measures`, planned))
    const choice = { chosen: 'All', reasons: 'r', wider_than_ordered: true, ...REVIEWED, reading_ids: [reading] }
    const decision = await ok(counsel.post(`${of.at}/decisions`, choice))
    await ok(lead.post(`${of.at}/decisions/${decision.id}/approve`, {}, { version: 1 }))
    const proof = await ok(cast.contributor.upload(`${of.at}/documents`, Buffer.from('It is off.'), 'proof.txt'))
    const brought = await ok(cast.contributor.post(`${of.at}/measures/${measure.id}/evidence`, { document_id: proof.id }))
    await ok(lead.post(`${of.at}/evidence/${brought.evidence[0].id}/accept`, {}, { version: 1 }))

    // Adopted by one person, approved by another: only then does the compliance line count it.
    await review.adopt(of, reading, 0)
    expect((await counsel.post(`${of.at}/readings/${reading}/approve`, {}, { version: 2 })).body.code).toBe('review/own_approval')
    expect(await lacking(of, 'legal_review')).toContain('readings_adopted')
    await ok(lead.post(`${of.at}/readings/${reading}/approve`, {}, { version: 2 }))
    expect((await lead.post(`${of.at}/readings/${reading}/approve`, {}, { version: 3 })).body.code).toBe(
      'review/already_approved',
    )
    const before = {
      legal_review: await lacking(of, 'legal_review'),
      scoping: await lacking(of, 'scoping'),
      remediation: await lacking(of, 'remediation'),
    }
    expect(before).toEqual({ legal_review: ['demands_marked'], scoping: [], remediation: [] })

    const { reopenings } = await review.answer(of, { reading_id: reading })
    expect(reopenings.map((one: any) => [one.subject_kind, one.subject, one.person.id])).toEqual([
      ['reading', 't', cast.people.counsel.id],
      ['obligation', 'Do it', cast.people.lead.id],
      ['decision', 'All', cast.people.counsel.id],
      ['measure', 'Switch it off', cast.people.contributor.id],
    ])
    const [again, mustBind, mustDecide, mustDo] = reopenings
    expect(await lacking(of, 'legal_review')).toContain('readings_adopted')
    expect(await lacking(of, 'scoping')).toEqual(['scope_decided'])
    expect(await lacking(of, 'remediation')).toEqual(['obligations_proved'])
    const close = { outcome: 'lifted', no_commitments_reason: 'None.' }
    const { version } = await ok(counsel.get(of.at))
    expect((await counsel.post(`${of.at}/actions/close`, close, { version })).body.params.missing).toContain('nothing_owed')
    const read = await ok(counsel.get(`${of.at}/review`))
    expect([read.readings[0].reopened, read.obligations[0].reopened, read.obligations[0].proof]).toEqual([true, true, 'proved'])

    // The owner of the measure sees that it was reopened, but not why, and records the result.
    const own = await ok(cast.contributor.get(`${of.at}/review`))
    expect(own).toMatchObject({ questions: [], readings: [], reopenings: [{ id: mustDo.id, subject: 'Switch it off' }] })
    expect((await ok(cast.contributor.get('my-work'))).tasks.map((task: any) => task.subject)).toContain(
      'Confirm or change this measure: Switch it off',
    )
    const settle = (client: Client, { id }: { id: string }, outcome: string, note = '') =>
      client.post(`${of.at}/reopenings/${id}/settle`, { outcome, note }, { version: 1 })
    expect((await settle(cast.contributor, mustBind, 'stands')).status).toBe(404)
    expect(await ok(settle(cast.contributor, mustDo, 'stands'))).toMatchObject({ outcome: 'stands' })
    expect((await settle(counsel, mustDo, 'changed')).status).toBe(412)
    expect((await settle(counsel, again, 'stands')).body.code).toBe('review/adopt_again')
    expect((await lead.post(`${of.at}/readings/${reading}/approve`, {}, { version: 3 })).body.code).toBe(
      'review/already_approved',
    )
    await ok(settle(lead, mustBind, 'changed', 'It says more now.'))
    expect(await lacking(of, 'remediation')).toEqual([])

    // Adopted again, differently: what is still open from the answer is not reopened twice, and what was resolved is reopened.
    const adopted = await review.adopt(of, reading, 1)
    expect(review.parts(adopted.reopenings)).toEqual(review.parts([mustBind, mustDo]))
    expect(review.parts(await review.openOf(of))).toEqual(review.parts([mustBind, mustDo, mustDecide]))
    expect((await ok(counsel.get(`${of.at}/review`))).reopenings.find((one: any) => one.id === again.id).outcome).toBe('changed')
    for (const one of await review.openOf(of)) await ok(settle(counsel, one, 'stands'))
    await ok(lead.post(`${of.at}/readings/${reading}/approve`, {}, { version: 4 }))
    expect(await lacking(of, 'legal_review')).toEqual(['demands_marked'])
    expect(await lacking(of, 'scoping')).toEqual([])
    const left = (await ok(counsel.get(`${of.at}/tasks`))).items.filter(
      (task: any) => ['settle_reopening', 'adopt_reading'].includes(task.kind) && !task.done_at,
    )
    expect(left).toEqual([])
    expect((await foldRows((sql) => app.asOwner(sql))).differences).toEqual([])
  })

  /** The facts that are still missing for leaving a stage. Puts the directive into that stage while it asks. */
  async function lacking({ at, id }: Case, stage: string): Promise<string[]> {
    const leaving: Record<string, string> = {
      legal_review: 'conclude_review',
      scoping: 'agree_scope',
      remediation: 'declare_complied',
    }
    await app.asSuperuser(`SET session_replication_role = replica; UPDATE directive SET stage = '${stage}' WHERE id = '${id}'`)
    const { actions } = await ok(counsel.get(at))
    await app.asSuperuser(`SET session_replication_role = replica; UPDATE directive SET stage = 'intake' WHERE id = '${id}'`)
    return actions.find((one: { action: string }) => one.action === leaving[stage]).refusal?.params.missing ?? []
  }
})

describe('questions', () => {
  it('a question is put to a verified contact of the agency, answered once and never before it was asked, or withdrawn', async () => {
    const of = await review.aCase()
    const reading = await review.aReading(of)
    const { id } = await ok(counsel.post(`${of.at}/questions`, { reading_id: reading, body: 'Which?' }))
    const at = `${of.at}/questions/${id}`
    const to = { asked_at: WHEN, asked_zone: 'UTC', asked_how: 'telephone', contact_id: app.contact_id }
    const given = { answered_at: WHEN, answered_zone: 'UTC', answer: 'So.', document_id: of.document }
    const code = async (path: string, body: object, version: number) => {
      const came = await counsel.post(`${at}/${path}`, body, { version })
      return came.status < 300 ? 'done' : came.body.code
    }
    expect(await code('answer', given, 1)).toBe('review/question_not_at_this_state')
    expect(await code('ask', { ...to, contact_id: app.unverified_contact_id }, 1)).toBe('review/contact_not_verified')
    expect(await code('ask', { ...to, contact_id: reading }, 1)).toBe('resource/not_found')
    expect(await code('ask', { ...to, asked_at: '2026-06-12T23:30:00Z' }, 1)).toBe('review/in_the_future')
    expect(await code('ask', to, 1)).toBe('done')
    expect(await code('answer', { ...given, answered_at: '2026-06-12T20:59:59Z' }, 2)).toBe('review/answer_before_question')
    expect(await code('answer', { ...given, document_id: reading }, 2)).toBe('resource/not_found')
    expect(await code('answer', given, 2)).toBe('done')
    expect(await code('answer', given, 3)).toBe('review/question_not_at_this_state')
    expect(await code('withdraw', { reason: 'so' }, 3)).toBe('review/question_not_at_this_state')
    const another = await ok(counsel.post(`${of.at}/questions`, { reading_id: reading, body: 'Or?' }))
    const back = await ok(counsel.post(`${of.at}/questions/${another.id}/withdraw`, { reason: 'Clear.' }, { version: 1 }))
    expect(back).toMatchObject({ state: 'withdrawn', withdraw_reason: 'Clear.' })
    // The reading was never adopted: it still needs adopting, and nothing is reopened.
    expect(await review.openOf(of)).toEqual([])
  })

  it('a question marked as fact is visible to an executive, but no longer once its answer is in a privileged document', async () => {
    const of = await review.aCase()
    await ok(counsel.post(`${of.at}/members`, { person_id: cast.people.executive.id, level: 'read' }))
    const demand = await review.aDemand(of)
    const asked = { demand_id: demand, body: 'By when?', class: 'fact' }
    const { id } = await ok(counsel.post(`${of.at}/questions`, asked))
    await ok(counsel.post(`${of.at}/questions`, { ...asked, class: 'work_product' }))
    const seen = async () => (await ok(cast.executive.get(`${of.at}/review`))).questions.map((one: { id: string }) => one.id)
    expect(await seen()).toEqual([id])
    const secret = await ok(
      counsel.upload(`${of.at}/documents`, Buffer.from('Restricted.'), 'answer.txt', { class: 'agency_restricted' }),
    )
    const to = { asked_at: WHEN, asked_zone: 'UTC', asked_how: 'email', contact_id: app.contact_id }
    await ok(counsel.post(`${of.at}/questions/${id}/ask`, to, { version: 1 }))
    const given = { answered_at: WHEN, answered_zone: 'UTC', answer: 'So.', document_id: secret.id }
    const answered = await ok(counsel.post(`${of.at}/questions/${id}/answer`, given, { version: 2 }))
    expect([answered.class, await seen()]).toEqual(['agency_restricted', []])
  })
})

describe('a modification', () => {
  it('is voided or confirmed once, and until then someone has the task to obtain the confirmation', async () => {
    const of = await review.aCase()
    const demand = await review.aDemand(of)
    const agreed = { change: 'c', official: 'B. Rey', authority: 'a', agreed_at: WHEN, agreed_zone: 'UTC', demand_ids: [demand] }
    const tasks = async () =>
      (await ok(counsel.get(`${of.at}/tasks`))).items
        .filter((task: any) => task.kind === 'confirm_modification')
        .map((task: any) => [task.subject, task.done_at !== null, task.cancelled_at !== null])
    const { id, state } = await ok(counsel.post(`${of.at}/modifications`, agreed))
    expect([state, await tasks()]).toEqual([
      'unconfirmed',
      [['Obtain written confirmation of the agreed modification from B. Rey', false, false]],
    ])
    const path = `${of.at}/modifications/${id}`
    expect(await ok(counsel.post(`${path}/confirm`, { document_id: of.document }, { version: 1 }))).toMatchObject({
      state: 'confirmed',
      document_id: of.document,
    })
    expect((await tasks())[0]).toEqual([expect.anything(), true, false])
    expect((await counsel.post(`${path}/void`, { reason: 'so' }, { version: 2 })).body.code).toBe('review/modification_settled')
    const other = await ok(counsel.post(`${of.at}/modifications`, agreed))
    await ok(counsel.post(`${of.at}/modifications/${other.id}/void`, { reason: 'No writing came.' }, { version: 1 }))
    const confirm = counsel.post(`${of.at}/modifications/${other.id}/confirm`, { document_id: of.document }, { version: 2 })
    expect((await confirm).body.code).toBe('review/modification_settled')
    const elsewhere = await review.aDemand(await review.aCase())
    expect((await counsel.post(`${of.at}/modifications`, { ...agreed, demand_ids: [elsewhere] })).status).toBe(404)
  })
})

describe('the basis of an obligation', () => {
  it('is replaced as a whole, can be restored, and must be a reading of the same directive', async () => {
    const of = await review.aCase()
    const [one, two] = [await review.aReading(of), await review.aReading(of)]
    const elsewhere = await review.aReading(await review.aCase())
    const body = { source: 'law', kind: 'do', subject: 'Do it' }
    expect((await counsel.post(`${of.at}/obligations`, { ...body, reading_ids: [elsewhere] })).status).toBe(404)
    const { id } = await ok(counsel.post(`${of.at}/obligations`, { ...body, reading_ids: [one], clarity: 'disputed' }))
    const say = async (reading_ids: string[], version: number) =>
      (await ok(counsel.patch(`${of.at}/obligations/${id}`, { reading_ids }, { version }))).reading_ids
    expect(await say([two], 1)).toEqual([two])
    expect(await say([], 2)).toEqual([])
    expect(await say([one], 3)).toEqual([one])
    const changed = await ok(counsel.patch(`${of.at}/obligations/${id}`, { clarity: 'clear' }, { version: 4 }))
    expect(changed).toMatchObject({ subject: 'Do it', clarity: 'clear', reading_ids: [one], version: 5 })
    await review.adopt(of, two, 0)
    expect((await review.adopt(of, two, 1)).reopenings).toEqual([])
    expect((await foldRows((sql) => app.asOwner(sql))).differences).toEqual([])
  })
})
