import { randomUUID } from 'node:crypto'
import type { Cast } from '../builders/cast.js'
import { aColleague, type Colleague } from '../builders/colleague.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Answer, ok } from '../harness/client.js'

/** Who may act on a record that they can see, and what is answered about records that are not there. */
let app: TestApp
let cast: Cast
let at: string
let reader: Colleague
let demand: string
let filed: string

beforeAll(async () => {
  app = await startApp({ worker: false })
  await app.setTime('2026-06-12T21:30:00Z')
  cast = await app.cast()
  reader = await aColleague(app, 'contributor', 'Rea Der')
  const received = { channel: 'telephone', at: '2026-06-12T21:05:00Z', zone: 'America/New_York' }
  at = `directives/${(await ok(cast.counsel.post('directives', { via: 'oral', title: 'Two products', received }))).reference}`
  await ok(cast.counsel.patch(at, { agency_id: app.agency_id }, { version: 1 }))
  for (const level of ['read', 'work']) await ok(cast.counsel.post(`${at}/members`, { person_id: reader.id, level }))
  filed = (await ok(cast.counsel.upload(`${at}/documents`, Buffer.from('The answer'), 'answer.txt'))).id
  demand = (await post('demands', { document_id: filed, page: 1, quote: 'The answer', subject: 'Stop' })).id
})
afterAll(() => app?.stop())

const post = (path: string, body: object = {}, version?: number): Promise<any> =>
  ok(cast.counsel.post(`${at}/${path}`, body, version === undefined ? {} : { version }))
const outcome = async (answer: Promise<Answer>) => {
  const { status, body } = await answer
  return `${status} ${body?.code ?? 'done'}`
}
const WHEN = { asked_at: '2026-06-12T21:10:00Z', asked_zone: 'UTC' }

describe('a record that a person can see but did not write or receive', () => {
  it('is not recorded as sent by a reader who is not responsible for it', async () => {
    const own = { audience: 'board', source: 'own_rule', basis: 'the charter', person_id: cast.people.counsel.id }
    const { id, version } = await post('notifications', own)
    const sent = { document_id: filed, sent_at: '2026-06-12T21:20:00Z', sent_zone: 'UTC' }
    expect(await outcome(reader.client.post(`${at}/notifications/${id}/sent`, sent, { version }))).toBe('403 access/forbidden')
    expect(await outcome(cast.counsel.post(`${at}/notifications/${id}/sent`, sent, { version }))).toBe('200 done')
  })

  it('is not settled, once reopened, by a reader who was not asked', async () => {
    const reading = await post('readings', {
      term: 'the answer',
      demand_id: demand,
      alternatives: [{ text: 'a' }, { text: 'b' }],
    })
    await post('obligations', { demand_id: demand, kind: 'stop', subject: 'Stop', reading_ids: [reading.id] })
    await post(`readings/${reading.id}/adopt`, { alternative: 0 }, 1)
    const question = await post('questions', { reading_id: reading.id, body: 'Which?' })
    await post(`questions/${question.id}/ask`, { ...WHEN, asked_how: 'email', contact_id: app.contact_id }, 1)
    const answer = { answered_at: WHEN.asked_at, answered_zone: 'UTC', answer: 'That.', document_id: filed }
    const { reopenings } = await post(`questions/${question.id}/answer`, answer, 2)
    const { id, version } = reopenings.find((one: { subject_kind: string }) => one.subject_kind === 'obligation')
    const settled = { outcome: 'stands', note: 'It stands.' }
    expect(await outcome(reader.client.post(`${at}/reopenings/${id}/settle`, settled, { version }))).toBe('403 access/forbidden')
    expect(await outcome(cast.counsel.post(`${at}/reopenings/${id}/settle`, settled, { version }))).toBe('200 done')
  })

  it('is withdrawn by its author alone', async () => {
    const { id } = await post('comments', { body: 'A fact.', class: 'fact' })
    expect(await outcome(cast.lead.post(`${at}/comments/${id}/void`, { reason: 'Wrong.' }))).toBe('403 comment/not_yours')
    expect(await outcome(cast.counsel.post(`${at}/comments/${id}/void`, { reason: 'Wrong.' }))).toBe('200 done')
  })
})

describe('a release', () => {
  const ask = (measure: string, act: string) =>
    cast.counsel.post(`${at}/measures/${measure}/releases`, {
      act,
      reason: 'So it is.',
      ...(act === 'undo' ? { preconditions_met: 'Lifted.' } : {}),
    })
  const aMeasure = async (more: object): Promise<string> => {
    const obligation = await post('obligations', { demand_id: demand, kind: 'stop', subject: 'Nobody uses it' })
    const people = { person_id: cast.people.contributor.id, verifier_id: cast.people.lead.id }
    return (await post('measures', { subject: 'Off', obligation_ids: [obligation.id], ...people, ...more })).id
  }
  const confirmed = async (measure: string, act: string) => {
    const { releases } = await ok(ask(measure, act))
    const release = releases.find((one: { act: string }) => one.act === act)
    await ok(cast.lead.post(`${at}/releases/${release.id}/confirm`, {}, { version: 1 }))
  }

  it('is asked only for a measure that needs one, and once for each act', async () => {
    expect(await outcome(ask(await aMeasure({}), 'do'))).toBe('409 release/not_needed')
    const restricting = await aMeasure({ restricts: true, inverse: 'On', preconditions: 'Lifted' })
    await confirmed(restricting, 'do')
    expect(await outcome(ask(restricting, 'do'))).toBe('409 release/already_released')
    await confirmed(restricting, 'undo')
    expect(await outcome(ask(restricting, 'undo'))).toBe('409 release/already_released')
  })

  it('is confirmed only in the version that was seen', async () => {
    const measure = await aMeasure({ irreversible: true })
    const { releases } = await ok(ask(measure, 'do'))
    expect(await outcome(cast.lead.post(`${at}/releases/${releases[0].id}/confirm`, {}, { version: 7 }))).toBe(
      '412 resource/stale',
    )
  })
})

describe('a record that is not there', () => {
  const none = randomUUID()
  const BY_HAND = { subject: 'Answer', basis: 'The letter', due_on: '2026-06-30', due_zone: 'UTC' }
  const READING = { term: 'the answer', alternatives: [{ text: 'a' }, { text: 'b' }] }

  it.each([
    ['a reading to ask about', () => cast.counsel.post(`${at}/questions`, { reading_id: none, body: 'Which?' })],
    ['a ground to correct', () => cast.counsel.post(`${at}/grounds/${none}/correct`, {}, { version: 1 })],
    ['a proposal to decide', () => cast.counsel.post('deadline-proposals/decide', { ids: [none], accept: true })],
    ['a playbook', () => cast.counsel.get('playbooks/CISA/no_such_instrument')],
    ['a rule to retire', () => cast.counsel.post('rules/no-such-rule/retire', { note: 'Gone.' }, { version: 1 })],
    [
      'the explanation of a date that was set before dates were explained',
      async () => {
        const { id } = await post('deadlines', BY_HAND)
        await app.asSuperuser(`SET session_replication_role = replica; UPDATE deadline SET explanation = NULL WHERE id = '${id}'`)
        return cast.counsel.get(`${at}/deadlines/${id}/explanation`)
      },
    ],
    ['the demand of a deadline', () => cast.counsel.post(`${at}/deadlines`, { ...BY_HAND, demand_id: none })],
    ['the demand of a reading', () => cast.counsel.post(`${at}/readings`, { ...READING, demand_id: none })],
    ['the demand of a question', () => cast.counsel.post(`${at}/questions`, { demand_id: none, body: 'Which?' })],
    [
      'the deadline of a changed notification',
      async () => {
        const { id, version } = await post('notifications', { audience: 'staff', source: 'own_rule', basis: 'the charter' })
        return cast.counsel.patch(`${at}/notifications/${id}`, { deadline_id: none }, { version })
      },
    ],
    [
      'the deadline of a changed obligation',
      async () => {
        const { id, version } = await post('obligations', { demand_id: demand, kind: 'stop', subject: 'Stop' })
        return cast.counsel.patch(`${at}/obligations/${id}`, { deadline_id: none }, { version })
      },
    ],
    [
      'the deadline of a commitment',
      () => cast.counsel.post(`${at}/commitments`, { subject: 'Report', ends_when: 'It is lifted.', deadline_id: none }),
    ],
  ])('%s is not found', async (_, send) => {
    expect(await outcome(send())).toBe('404 resource/not_found')
  })
})

describe('a measure', () => {
  it('is judged only by a person who can work', async () => {
    const obligation = await post('obligations', { demand_id: demand, kind: 'stop', subject: 'Nobody uses it' })
    const people = { person_id: cast.people.contributor.id, verifier_id: cast.people.lead.id }
    const { id, version } = await post('measures', { subject: 'Off', obligation_ids: [obligation.id], ...people })
    const verifier = { person_id: cast.people.executive.id }
    expect(await outcome(cast.counsel.post(`${at}/measures/${id}/verifier`, verifier, { version }))).toMatch(
      /task\/person_cannot_work$/,
    )
  })
})

describe('a document', () => {
  it.each([
    [null, '409 file/quarantined'],
    ['Eicar-Signature', '409 file/infected'],
  ])('that is kept from readers is not downloaded (%s)', async (malware, answer) => {
    const { id } = await ok(cast.counsel.upload(`${at}/documents`, Buffer.from('Kept'), 'kept.txt'))
    await app.asSuperuser(
      `SET session_replication_role = replica; UPDATE document SET state = 'needs_a_person', reason = 'infected', quarantined_at = now(), malware = ${malware ? `'${malware}'` : 'NULL'} WHERE id = '${id}'`,
    )
    expect(await outcome(cast.counsel.get(`${at}/documents/${id}/content`))).toBe(answer)
  })
})

describe('an override', () => {
  it('is reviewed once', async () => {
    const id = randomUUID()
    await app.asSuperuser(
      `SET session_replication_role = replica; INSERT INTO guard_override (id, directive_id, action, missing, reason, by, at)
       SELECT '${id}', id, 'close', '{}', 'So it is.', '${cast.people.counsel.id}', now() FROM directive WHERE reference = '${at.slice(11)}'`,
    )
    const review = (version: number) => cast.lead.post(`${at}/overrides/${id}/review`, { remark: 'Seen.' }, { version })
    expect(await outcome(review(1))).toBe('200 done')
    expect(await outcome(review(2))).toBe('409 override/reviewed')
  })
})

describe('an agency', () => {
  it('has a code of its own, as its instruments do, and is changed only in the version that was seen', async () => {
    const agency = { code: 'NEWONE', name: 'A new one', short_name: 'New', jurisdiction: 'US', zone: 'UTC', place: 'Washington' }
    const { id, version } = await ok(cast.counsel.post('agencies', agency))
    expect(await outcome(cast.counsel.post('agencies', agency))).toBe('409 agency/code_taken')
    const instrument = { code: 'a_letter', name: 'A letter' }
    await ok(cast.counsel.post(`agencies/${id}/instruments`, instrument))
    expect(await outcome(cast.counsel.post(`agencies/${id}/instruments`, instrument))).toBe('409 agency/code_taken')
    expect(await outcome(cast.counsel.patch(`agencies/${id}`, { name: 'Another' }, { version: version + 4 }))).toBe(
      '412 resource/stale',
    )
  })
})
