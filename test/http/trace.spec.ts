import type { Cast } from '../builders/cast.js'
import { aColleague } from '../builders/colleague.js'
import { aFullDirective, PRIVILEGED } from '../builders/full-directive.js'
import { proof, RESTRICTS } from '../builders/measures.js'
import { rowsAsText, sheetOf } from '../builders/sheet.js'
import { aTracedDirective, type Traced } from '../builders/traced.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Client, ok } from '../harness/client.js'

let app: TestApp
let cast: Cast
let counsel: Client
let lead: Client
let traced: Traced

beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
  counsel = cast.counsel
  lead = cast.lead
  await app.setTime('2026-06-12T21:30:00Z')
  traced = await aTracedDirective(app, cast)
})
afterAll(() => app?.stop())

const linesOf = async (client: Client, at: string) => (await ok(client.get(`${at}/trace`))).lines

/** An obligation of the traced directive with no gap before its measure, except for what is given. */
const anObligation = async (given: object = {}): Promise<string> => {
  const whole = { deadline_id: traced.deadline_id, person_id: cast.people.contributor.id }
  const body = { source: 'law', kind: 'restrict', subject: 'No access', ...whole, ...given }
  return (await ok(counsel.post(`${traced.at}/obligations`, body))).id
}
const aMeasure = async (obligation: string, more: object = {}): Promise<{ id: string; version: number }> => {
  const who = { person_id: cast.people.contributor.id, verifier_id: cast.people.lead.id }
  return ok(counsel.post(`${traced.at}/measures`, { subject: 'Off', obligation_ids: [obligation], ...who, ...more }))
}
const gapsOf = async (obligation: string): Promise<string[]> =>
  (await linesOf(counsel, traced.at)).find((line: any) => line.obligation?.id === obligation).gaps
const judge = (evidence: string, how: 'accept' | 'reject', body: object = {}) =>
  ok(lead.post(`${traced.at}/evidence/${evidence}/${how}`, body, { version: 1 }))
const release = async (measure: string, act: 'do' | 'undo', more: object = {}) => {
  const asked = await ok(counsel.post(`${traced.at}/measures/${measure}/releases`, { act, reason: 'So.', ...more }))
  return ok(lead.post(`${traced.at}/releases/${asked.releases.at(-1).id}/confirm`, {}, { version: 1 }))
}

describe('the trace', () => {
  it('leads from the passage through its reading to the obligation, the measure and the evidence, and shows gaps', async () => {
    const [unheld, line] = await linesOf(counsel, traced.at)
    expect(unheld).toMatchObject({
      source: { kind: 'demand', demand: { subject: 'Report what was done', page: 1, document_title: 'The letter' } },
      ...{ obligation: null, measures: [], gaps: ['not_held'] },
    })
    expect(line).toMatchObject({
      source: { demand: { id: traced.demand_id, document_id: traced.letter_id, quote: 'No foreign national may use Halden 5' } },
      readings: [{ id: traced.reading_id, term: 'foreign national', adopted: 'whoever is no citizen', approved: true }],
      obligation: { id: traced.obligation_id, person: { id: cast.people.contributor.id }, proof: 'proved' },
      measures: [{ id: traced.measure_id, state: 'proved', evidence: [{ act: 'do', state: 'accepted' }] }],
      gaps: [],
    })
    expect(line.obligation.due).toMatchObject({ due_on: '2026-06-12', due_zone: 'America/New_York', late: false })
  })

  it.each([
    ['nobody_responsible', { person_id: null }],
    ['no_deadline', { deadline_id: null }],
    ['unclear_without_reading', { clarity: 'unclear' }],
  ])('reports %s', async (gap, given) => {
    const obligation = await anObligation(given)
    expect(await gapsOf(obligation)).toEqual([gap, 'no_measure'])
  })

  it('reports a reading that was not adopted, not approved, or reopened by an answer', async () => {
    const reading = await ok(counsel.post(`${traced.at}/readings`, { term: 'use', alternatives: [{ text: 'a' }, { text: 'b' }] }))
    const obligation = await anObligation({ clarity: 'unclear', reading_ids: [reading.id] })
    const other = await ok(counsel.post(`${traced.at}/readings`, { term: 'by', alternatives: [{ text: 'a' }, { text: 'b' }] }))
    expect(await gapsOf(obligation)).toEqual(['reading_not_adopted', 'no_measure'])
    await ok(counsel.post(`${traced.at}/readings/${reading.id}/adopt`, { alternative: 0 }, { version: 1 }))
    expect(await gapsOf(obligation)).toEqual(['reading_not_approved', 'no_measure'])
    await ok(lead.post(`${traced.at}/readings/${reading.id}/approve`, {}, { version: 2 }))
    expect(await gapsOf(obligation)).toEqual(['no_measure'])

    const question = await ok(counsel.post(`${traced.at}/questions`, { reading_id: reading.id, body: 'Which?' }))
    const asked = { asked_at: '2026-06-12T21:00:00Z', asked_zone: 'UTC', asked_how: 'email', contact_id: app.contact_id }
    await ok(counsel.post(`${traced.at}/questions/${question.id}/ask`, asked, { version: 1 }))
    const answer = { answered_at: '2026-06-12T21:10:00Z', answered_zone: 'UTC', answer: 'a', document_id: traced.letter_id }
    await ok(counsel.post(`${traced.at}/questions/${question.id}/answer`, answer, { version: 2 }))
    expect(await gapsOf(obligation)).toEqual(['reading_reopened', 'reopened', 'no_measure'])
    // Confirming the obligation does not adopt the reading again.
    const { reopenings } = (await ok(counsel.get(`${traced.at}/review`))) as { reopenings: any[] }
    const { id, version: seen } = reopenings.find((one) => one.subject_id === obligation && !one.settled_at)
    await ok(counsel.post(`${traced.at}/reopenings/${id}/settle`, { outcome: 'stands' }, { version: seen }))
    expect(await gapsOf(obligation)).toEqual(['reading_reopened', 'no_measure'])

    // A reading that it is no longer based on is not part of the path.
    const [{ version }] = (await ok(counsel.get(`${traced.at}/review`))).obligations.filter((one: any) => one.id === obligation)
    await ok(counsel.patch(`${traced.at}/obligations/${obligation}`, { reading_ids: [other.id] }, { version }))
    const line = (await linesOf(counsel, traced.at)).find((one: any) => one.obligation?.id === obligation)
    expect(line.readings.map(({ id }: { id: string }) => id)).toEqual([other.id])
  })

  it('reports the state of the evidence: none, not judged, rejected, not released, reversed; a dropped measure counts as none', async () => {
    const obligation = await anObligation()
    const dropped = await aMeasure(obligation)
    // The measure is dropped before its evidence is judged: the evidence proves nothing, and nobody has to judge it.
    await proof(cast.contributor, traced.at, dropped.id)
    await ok(counsel.post(`${traced.at}/measures/${dropped.id}/drop`, { reason: 'No.' }, { version: dropped.version }))
    expect(await gapsOf(obligation)).toEqual(['no_measure'])
    const measure = await aMeasure(obligation, RESTRICTS)
    expect(await gapsOf(obligation)).toEqual(['no_evidence'])
    const first = await proof(cast.contributor, traced.at, measure.id)
    expect(await gapsOf(obligation)).toEqual(['evidence_waiting'])
    await judge(first, 'reject', { reason: 'Of another day.' })
    expect(await gapsOf(obligation)).toEqual(['no_evidence'])
    await judge(await proof(cast.contributor, traced.at, measure.id), 'accept')
    expect(await gapsOf(obligation)).toEqual(['not_released'])
    await release(measure.id, 'do')
    expect(await gapsOf(obligation)).toEqual([])
    await release(measure.id, 'undo', { preconditions_met: 'It was lifted.' })
    await judge(await proof(cast.contributor, traced.at, measure.id, 'undo'), 'accept')
    expect(await gapsOf(obligation)).toEqual(['undone'])
  })

  it('reports the next deadline of a recurring duty, and none if its deadline was waived', async () => {
    const by_rule = { rule_id: 'us-ofac-501-603-annual', triggers: { occurred: { on: '2026-06-12' } } }
    const first = await ok(counsel.post(`${traced.at}/deadlines`, { by_rule }))
    const obligation = await anObligation({ deadline_id: first.id })
    const due = async () =>
      (await linesOf(counsel, traced.at)).find((one: any) => one.obligation?.id === obligation).obligation.due?.due_on
    const say = (id: string, body: object, version: number) =>
      ok(counsel.post(`${traced.at}/deadlines/${id}/events`, body, { version }))
    expect(await due()).toBe('2026-09-30')
    await say(first.id, { kind: 'met', note: 'filed' }, first.version)
    expect(await due()).toBe('2027-09-30')
    const one = await ok(
      counsel.post(`${traced.at}/deadlines`, { subject: 'Once', basis: 'page 1', due_on: '2026-07-06', due_zone: 'UTC' }),
    )
    const other = await anObligation({ deadline_id: one.id })
    expect(await gapsOf(other)).toEqual(['no_measure'])
    await say(one.id, { kind: 'waived', reason: 'Withdrawn.' }, one.version)
    expect(await gapsOf(other)).toEqual(['no_deadline', 'no_measure'])
  })

  it('reports no gap if an obligation was waived or has ended', async () => {
    const waived = await anObligation({ person_id: null })
    await ok(lead.post(`${traced.at}/obligations/${waived}/waive`, { reason: 'Withdrawn.' }, { version: 1 }))
    const ended = await anObligation({ person_id: null })
    await ok(counsel.post(`${traced.at}/obligations/${ended}/stand`, { ends_when: 'Lifted.' }, { version: 1 }))
    expect(await gapsOf(ended)).toEqual(['nobody_responsible', 'no_measure'])
    await ok(counsel.post(`${traced.at}/obligations/${ended}/end`, { reason: 'Lifted.' }, { version: 2 }))
    const lines = await linesOf(counsel, traced.at)
    expect(
      [waived, ended].map((id) => {
        const { obligation, gaps } = lines.find((one: any) => one.obligation?.id === id)
        return [obligation.proof, gaps]
      }),
    ).toEqual([
      ['waived', []],
      ['ended', []],
    ])
  })
})

describe('its table', () => {
  it('has a row for each path from a source to evidence, and for each that ends earlier', async () => {
    const one = await aTracedDirective(app, cast)
    await ok(
      counsel.post(`${one.at}/measures`, {
        ...{ subject: '=1+1', obligation_ids: [one.obligation_id] },
        ...{ person_id: cast.people.counsel.id, verifier_id: cast.people.lead.id },
      }),
    )
    const cells = await sheetOf(counsel, `${one.at}/trace/xlsx`)
    const [title, confidential, head, ...rows] = rowsAsText(cells)
    expect(title).toBe(
      `From each demand to its evidence: Both products off (${one.reference}), Orla Systems. As of 23:30 Fri 12 June 2026, Berlin, for Counsel Person.`,
    )
    expect(confidential).toMatch(/^Confidential\. .*Counsel Person/)
    expect(head).toBe(
      'Source | Document | Page | Passage | Interpretation | Obligation | Responsible | Due | Measure | State of the measure | Owner of the measure | Verifier | Evidence | State of the evidence | State of the obligation | Gaps',
    )
    const held =
      'Demand | The letter | 1 | No foreign national may use Halden 5 | foreign national: whoever is no citizen | Halden 5 is off | Contributor Person | by the end of Fri 12 June 2026, Washington'
    expect(rows).toEqual([
      'Demand | The letter | 1 | Report by 19 June 2026 |  |  |  |  |  |  |  |  |  |  |  | no obligation recorded for it',
      `${held} | Switch Halden 5 off | Proved | Contributor Person | Lead Person | probes.txt | Accepted | Proved`,
      `${held} | =1+1 | Planned | Counsel Person | Lead Person |  |  | Proved`,
    ])
    expect([...new Set(cells.flatMap((row) => row.filter(({ text }) => text !== '').map(({ kind }) => kind)))]).toEqual(['s'])
    const { headers } = await counsel.get(`${one.at}/trace/xlsx`)
    expect(headers.get('content-disposition')).toBe(`attachment; filename="trace-${one.reference}.xlsx"`)
    expect(headers.get('cache-control')).toContain('no-store')
  })
})

describe('a person who does not work on the case', () => {
  it('is shown the trace without readings and privileged text, or no trace at all; without access, it does not exist', async () => {
    const { reference } = await aFullDirective(app, cast, { visibility: 'restricted' })
    const at = `directives/${reference}`
    const whole = await linesOf(counsel, at)
    expect(JSON.stringify(whole)).toContain(PRIVILEGED)
    expect(whole.some(({ gaps }: any) => gaps.includes('reading_not_approved'))).toBe(true)

    const read = await linesOf(cast.executive, at)
    expect(read.length).toBe(whole.length)
    expect(JSON.stringify(read)).not.toContain(PRIVILEGED)
    expect(read.flatMap(({ readings }: any) => readings)).toEqual([])
    expect(read.flatMap(({ gaps }: any) => gaps).join()).not.toMatch(/reading/)
    const passages = (lines: any[]) =>
      lines.filter(({ source }) => source.kind === 'demand').map(({ source }) => source.demand?.subject ?? null)
    expect([passages(whole), passages(read)]).toEqual([
      ['Report it', 'Follow it'],
      ['Report it', null],
    ])
    // The measure's privileged evidence is listed, without its title.
    const proofs = read.flatMap(({ measures }: any) => measures.flatMap(({ evidence }: any) => evidence))
    expect(proofs.map((one: any) => one.document_title)).toContain(null)
    const table = rowsAsText(await sheetOf(cast.executive, `${at}/trace/xlsx`)).join('\n')
    expect(table).toContain('a document you do not have access to')
    expect(table).not.toContain(PRIVILEGED)

    expect(await linesOf(cast.contributor, at)).toEqual([])
    expect(rowsAsText(await sheetOf(cast.contributor, `${at}/trace/xlsx`))).toHaveLength(3)
    const outsider = await aColleague(app, 'counsel', 'Out Sider')
    for (const path of ['trace', 'trace/xlsx'])
      expect(await outsider.client.get(`${at}/${path}`)).toMatchObject({ status: 404, body: { code: 'resource/not_found' } })
  })
})
