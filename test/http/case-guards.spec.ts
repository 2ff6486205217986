import type { Cast } from '../builders/cast.js'
import { aColleague, type Colleague } from '../builders/colleague.js'
import { PRIVILEGED, REVIEWED } from '../builders/full-directive.js'
import { startApp, type TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'

/** Guarantees between rooms that were built separately. */
let app: TestApp
let cast: Cast
let former: Colleague
let at: string
let reading: string
let demand: string
let filed: string

beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
  await app.setTime('2026-06-12T21:30:00Z')
  former = await aColleague(app, 'counsel', 'For Mer')
  const opened = await ok(
    cast.counsel.post('directives', {
      via: 'oral',
      title: 'Two products',
      received: { channel: 'telephone', at: '2026-06-12T21:05:00Z', zone: 'America/New_York', note: '' },
    }),
  )
  at = `directives/${opened.reference}`
  await ok(cast.counsel.patch(at, { agency_id: app.agency_id }, { version: 1 }))
  await ok(cast.counsel.post(`${at}/members`, { person_id: cast.people.lead.id, level: 'case' }))
  await ok(cast.counsel.post(`${at}/members`, { person_id: cast.people.executive.id, level: 'read' }))
  filed = (await ok(cast.counsel.upload(`${at}/documents`, Buffer.from('The answer'), 'answer.txt'))).id
  demand = (await post('demands', { document_id: filed, page: 1, quote: 'The answer', subject: 'Stop' })).id
  const alternatives = [{ text: 'wide' }, { text: 'narrow' }]
  reading = (await post('readings', { term: `${PRIVILEGED} national`, demand_id: demand, alternatives })).id
  // Adopted by someone who sees it by role alone, before it is sealed.
  await ok(former.client.post(`${at}/readings/${reading}/adopt`, { alternative: 0 }, { version: 1 }))
  await post('visibility', { visibility: 'sealed', reason: 'Not public.' }, (await ok(cast.counsel.get(at))).version)
})
afterAll(() => app?.stop())

const post = (path: string, body: object = {}, version?: number): Promise<any> =>
  ok(cast.counsel.post(`${at}/${path}`, body, version === undefined ? {} : { version }))
const codeOf = async (path: string, body: object, version?: number) =>
  (await cast.counsel.post(`${at}/${path}`, body, version === undefined ? {} : { version })).body.code
const measureOf = async (id: string) =>
  (await ok(cast.counsel.get(`${at}/measures`))).items.find((one: { id: string }) => one.id === id)
const restriction = async (more: object = {}) => {
  const obligation = await post('obligations', {
    demand_id: demand,
    kind: 'stop',
    subject: 'Nobody uses it',
    reading_ids: [reading],
  })
  const measure = await post('measures', {
    ...{ subject: 'Off', obligation_ids: [obligation.id], person_id: cast.people.contributor.id },
    ...{ verifier_id: cast.people.lead.id, restricts: true, inverse: 'On', preconditions: 'Lifted', ...more },
  })
  return { obligation: obligation.id as string, measure: measure.id as string }
}
const released = async (measure: string, act: 'do' | 'undo') => {
  const stated = act === 'undo' ? { preconditions_met: 'It was lifted.' } : {}
  const asked = await post(`measures/${measure}/releases`, { act, reason: 'So it is.', ...stated })
  const release = asked.releases.find((one: any) => one.act === act)
  await ok(cast.lead.post(`${at}/releases/${release.id}/confirm`, {}, { version: 1 }))
}
const proved = async (measure: string, act: 'do' | 'undo') => {
  const { evidence } = await post(`measures/${measure}/evidence`, { document_id: filed, act })
  const waiting = evidence.find((one: any) => one.judged_by === null)
  await ok(cast.lead.post(`${at}/evidence/${waiting.id}/accept`, {}, { version: 1 }))
}

describe('an answer', () => {
  it('asks nobody excluded by a seal, reveals no text of a reading, and does not ask about dropped or waived items', async () => {
    const live = await restriction()
    const over = await restriction()
    await post(`measures/${over.measure}/drop`, { reason: 'Not so.' }, (await measureOf(over.measure)).version)
    await post(`obligations/${over.obligation}/waive`, { reason: 'Not ours.' }, 1)
    const question = await post('questions', { reading_id: reading, body: 'Who is meant?' })
    const asked = { asked_at: '2026-06-12T21:10:00Z', asked_zone: 'UTC', asked_how: 'email', contact_id: app.contact_id }
    await post(`questions/${question.id}/ask`, asked, 1)
    const answer = { answered_at: '2026-06-12T21:20:00Z', answered_zone: 'UTC', answer: 'Few.', document_id: filed }
    const { reopenings } = await post(`questions/${question.id}/answer`, answer, 2)
    expect(reopenings.map((one: any) => one.subject_id).sort()).toEqual([reading, live.obligation, live.measure].sort())
    expect(reopenings.find((one: any) => one.subject_kind === 'reading').person.id).toBe(cast.people.counsel.id)
    expect((await former.client.get(at)).status).toBe(404)
    const told = await Promise.all(['tasks', 'review', 'timeline'].map((list) => cast.executive.get(`${at}/${list}`)))
    expect(JSON.stringify(told.map(({ body }) => body))).not.toContain(PRIVILEGED)
    for (const { id, subject_kind } of reopenings)
      if (subject_kind !== 'reading') await post(`reopenings/${id}/settle`, { outcome: 'stands', note: `As ${PRIVILEGED}.` }, 1)
    const { version } = (await ok(cast.counsel.get(`${at}/review`))).readings[0]
    await post(`readings/${reading}/adopt`, { alternative: 0 }, version)
    expect(JSON.stringify((await cast.executive.get(`${at}/review`)).body)).not.toContain(PRIVILEGED)
    expect(JSON.stringify((await cast.lead.get(`${at}/review`)).body)).toContain(`As ${PRIVILEGED}.`)
  })
})

describe('measures', () => {
  let target: string
  let other: string
  beforeAll(async () => {
    const add = async (name: string) =>
      (await ok(cast.lead.post('switches', { name, subject: name, url: 'https://switch.example/' }))).switch.id
    ;[target, other] = [await add('Halden'), await add('Meridian')]
  })

  it('a measure is attached to a switch only if it can be reversed, which the database enforces too', async () => {
    const { measure } = await restriction({ restricts: false, irreversible: true, inverse: null, preconditions: null })
    expect(await codeOf(`measures/${measure}/switch`, { switch_id: target }, 1)).toBe('switch/needs_inverse')
    const sql = 'UPDATE measure SET switch_id = $1 WHERE id = $2'
    await expect(app.asSuperuser(sql, [target, measure])).rejects.toThrow(/measure_switch_can_be_undone/)
  })

  it('a measure does not change while its release is pending, and keeps its switch until it is reversed', async () => {
    const { measure } = await restriction()
    await post(`measures/${measure}/switch`, { switch_id: target }, 1)
    const asked = await post(`measures/${measure}/releases`, { act: 'do', reason: 'Tonight.' })
    expect(await codeOf(`measures/${measure}/switch`, { switch_id: other }, 2)).toBe('release/waiting')
    expect(await codeOf(`measures/${measure}/dependencies`, { depends_on: [] }, 2)).toBe('release/waiting')
    await ok(cast.lead.post(`${at}/releases/${asked.releases[0].id}/confirm`, {}, { version: 1 }))
    const { version } = await measureOf(measure)
    for (const switch_id of [other, null])
      expect(await codeOf(`measures/${measure}/switch`, { switch_id }, version)).toBe('switch/thrown')
    // A retired switch can no longer do anything, so it may be detached.
    await ok(cast.lead.post(`switches/${target}/retire`, { reason: 'Gone.' }, { version: 1 }))
    await app.asOwner(`DELETE FROM outbox WHERE kind = 'switch.call'`)
    await app.asSuperuser(
      `SET session_replication_role = replica; UPDATE switch_call SET state = 'failed', called_at = made_at, ended_at = made_at, error_code = 'x' WHERE state = 'waiting'`,
    )
    expect(await codeOf(`measures/${measure}/switch`, { switch_id: null }, version)).toBeUndefined()
  })

  it('a measure that was reversed no longer proves its obligation, and a reversal needs a release by two people', async () => {
    const { measure, obligation } = await restriction()
    const proof = async () =>
      (await ok(cast.counsel.get(`${at}/review`))).obligations.find((one: any) => one.id === obligation).proof
    await released(measure, 'do')
    await proved(measure, 'do')
    expect(await proof()).toBe('proved')
    expect(await codeOf(`measures/${measure}/evidence`, { document_id: filed, act: 'undo' })).toBe('release/nothing_to_undo')
    await released(measure, 'undo')
    await proved(measure, 'undo')
    expect([(await measureOf(measure)).state, await proof()]).toEqual(['undone', 'none'])
  })
})

describe('closing', () => {
  const missing = async () => {
    const { version } = await ok(cast.counsel.get(at))
    const { body } = await cast.counsel.post(
      `${at}/actions/close`,
      { outcome: 'lifted', no_commitments_reason: 'None.' },
      { version },
    )
    return body.params?.missing
  }

  it('waits for pending notifications and unconfirmed agreements; the task to notify remains afterwards', async () => {
    expect(await missing()).toBeUndefined()
    await post('actions/reopen', { reason: 'Someone must be told.' }, (await ok(cast.counsel.get(at))).version)
    const insurer = { audience: 'insurer', source: 'insurance', basis: 'clause 7', person_id: cast.people.counsel.id }
    const told = await post('notifications', insurer)
    expect(await missing()).toEqual(['nothing_owed'])
    const call = {
      channel: 'telephone',
      started_by: 'agency',
      happened_at: '2026-06-12T21:00:00Z',
      happened_zone: 'UTC',
      topics: 'Time',
    }
    const contact = await post('contacts', { ...call, agreed: 'A week more.' })
    await post(`notifications/${told.id}/not-needed`, { reason: 'No claim.' }, told.version)
    expect(await missing()).toEqual(['nothing_owed'])
    await post(`contacts/${contact.id}/not-confirmed`, { reason: 'They withdrew it.' }, contact.version)
    const again = await post('notifications', { ...insurer, audience: 'board' })
    const { version } = await ok(cast.counsel.get(at))
    const override = { reason: 'The board meets on Monday.' }
    await post('actions/close', { outcome: 'lifted', no_commitments_reason: 'None.', override }, version)
    const tasks = (await ok(cast.counsel.get(`${at}/tasks`))).items.filter(
      (one: any) => one.kind === 'notify' && !one.cancelled_at,
    )
    expect([tasks.map((one: any) => one.done_at), again.state]).toEqual([[null], 'open'])
  })
})

describe('scope decisions', () => {
  const WIDE = { chosen: 'All off', reasons: 'Nobody can be told apart', wider_than_ordered: true, ...REVIEWED }
  const NARROW = { chosen: 'Some off', reasons: 'They can be told apart', wider_than_ordered: false }

  /** A directive in scoping, without a decision. */
  async function scoping() {
    const { reference } = await ok(cast.counsel.post('directives', { via: 'nothing', title: 'Scope me' }))
    const path = `directives/${reference}`
    const say = async (to: string, body: object = {}, version?: number): Promise<any> =>
      cast.counsel.post(`${path}/${to}`, body, version === undefined ? {} : { version })
    const act = async (action: string, more: object = {}) =>
      say(`actions/${action}`, more, (await ok(cast.counsel.get(path))).version)
    await act('accept', { override: { reason: 'No agency yet.' } })
    await act('conclude_review', { no_demands_reason: 'It is short.' })
    const approve = (id: string) => cast.lead.post(`${path}/decisions/${id}/approve`, {}, { version: 1 })
    const decide = async (body: object): Promise<string> => {
      const { id } = await ok(cast.counsel.post(`${path}/decisions`, body))
      await ok(approve(id))
      return id
    }
    const tasks = async (): Promise<any[]> =>
      (await ok(cast.counsel.get(`${path}/tasks`))).items.filter((one: any) => !one.done_at && !one.cancelled_at)
    const kinds = async () => (await tasks()).map(({ kind }) => kind).sort()
    return { path, say, act, approve, decide, tasks, kinds }
  }

  it('a scope decision that was ended by a review no longer decides anything; its reversal is still required after a close by override', async () => {
    const { say, act, decide, kinds } = await scoping()
    const id = await decide(WIDE)
    expect((await say(`decisions/${id}/reviews`, { outcome: 'end', reasons: 'Lifted.' }, 2)).status).toBe(200)
    expect((await act('agree_scope')).body.params.missing).toEqual(['scope_decided', 'decision_approved'])
    await decide(NARROW)
    expect((await act('agree_scope')).status).toBe(200)
    const closing = { outcome: 'lifted', no_commitments_reason: 'None.' }
    expect((await act('close', closing)).body.params.missing).toContain('nothing_owed')
    expect((await act('close', { ...closing, override: { reason: 'Tonight.' } })).status).toBe(200)
    expect(await kinds()).toEqual(['review_override', 'review_override', 'undo_decision'])
  })

  it('a scope decision is not replaced twice, nor before it is approved', async () => {
    const { path, say, approve, decide } = await scoping()
    const before = await decide(WIDE)
    const draft = (await say('decisions', { ...NARROW, replaces_id: before })).body.id
    const rival = (await say('decisions', { ...NARROW, chosen: 'Others off', replaces_id: before })).body.id
    expect((await say('decisions', { ...NARROW, replaces_id: draft })).body.code).toBe('decision/replaces_unapproved')
    await ok(approve(draft))
    expect((await approve(rival)).body.code).toBe('decision/replaced_meanwhile')
    const { items } = await ok(cast.counsel.get(`${path}/decisions`))
    expect(items.filter((one: any) => one.approved_at && !one.ended_at).map(({ id }: any) => id)).toEqual([draft])
  })

  it('a scope decision is reopened while in force, is not approved while reopened, and is left alone once it has ended', async () => {
    const { path, say, approve, decide, tasks } = await scoping()
    const term = (await say('readings', { term: 'use', alternatives: [{ text: 'a' }, { text: 'b' }] })).body.id
    const adopt = async (alternative: number) => {
      const { readings } = await ok(cast.counsel.get(`${path}/review`))
      return (await say(`readings/${term}/adopt`, { alternative }, readings[0].version)).body
    }
    await adopt(0)
    const over = await decide({ ...WIDE, reading_ids: [term] })
    await say(`decisions/${over}/reviews`, { outcome: 'end', reasons: 'Lifted.' }, 2)
    const stands = await decide({ ...WIDE, reading_ids: [term] })
    const draft = (await say('decisions', { ...NARROW, replaces_id: stands, reading_ids: [term] })).body.id
    const opened = (await adopt(1)).reopenings.map(({ subject_id }: any) => subject_id)
    expect(opened.sort()).toEqual([stands, draft].sort())
    expect((await approve(draft)).body.code).toBe('decision/opened_again')
    const { reopenings } = await ok(cast.counsel.get(`${path}/review`))
    const open = reopenings.find(({ subject_id }: any) => subject_id === draft)
    expect((await say(`reopenings/${open.id}/settle`, { outcome: 'stands' }, open.version)).status).toBe(200)
    // Approved now: the decision it replaces has ended, and nobody is asked about it.
    await ok(approve(draft))
    const left = (await ok(cast.counsel.get(`${path}/review`))).reopenings.filter(({ settled_at }: any) => !settled_at)
    expect([left, (await tasks()).filter(({ kind }) => kind === 'settle_reopening')]).toEqual([[], []])
  })

  it('a scope decision that is to be narrowed twice asks for one narrower decision, and one that is kept asks for none', async () => {
    const { say, decide, kinds } = await scoping()
    const id = await decide(WIDE)
    const next = { next_review_at: '2027-08-01T13:00:00Z', next_review_zone: 'Europe/Berlin', reasons: 'Seen.' }
    const narrowing = async () => (await kinds()).filter((kind) => kind === 'narrow_decision').length
    await say(`decisions/${id}/reviews`, { outcome: 'narrow', ...next }, 2)
    await say(`decisions/${id}/reviews`, { outcome: 'narrow', ...next }, 3)
    expect(await narrowing()).toBe(1)
    await say(`decisions/${id}/reviews`, { outcome: 'keep', ...next }, 4)
    expect(await narrowing()).toBe(0)
  })
})
