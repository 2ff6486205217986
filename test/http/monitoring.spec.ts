import type { Cast } from '../builders/cast.js'
import { aColleague } from '../builders/colleague.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Client, ok } from '../harness/client.js'

let app: TestApp
let cast: Cast
let counsel: Client

beforeAll(async () => {
  app = await startApp()
  cast = await app.cast()
  await app.setTime('2026-06-12T15:30:00Z')
  counsel = cast.counsel
})
afterAll(() => app?.stop())

const ANNUALLY = {
  rule_id: 'us-ofac-501-603-annual',
  triggers: { occurred: { at: '2026-06-12T15:30:00Z' } },
  zone: 'America/New_York',
}

/** A directive, and a deadline that recurs every year by 30 September. */
async function aDirective(): Promise<{ at: string; deadline: { id: string; version: number; due_on: string } }> {
  const { reference } = await ok(counsel.post('directives', { via: 'nothing', title: 'Blocked property' }))
  const at = `directives/${reference}`
  return { at, deadline: await ok(counsel.post(`${at}/deadlines`, { by_rule: ANNUALLY })) }
}

const standing = async (at: string, client = counsel) => (await ok(client.get(`${at}/monitoring`))).items
const met = (at: string, { id, version }: { id: string; version: number }, body: object) =>
  counsel.post(`${at}/deadlines/${id}/events`, { kind: 'met', ...body }, { version })
const act = async (at: string, action: string, body: object) =>
  counsel.post(`${at}/actions/${action}`, body, { version: (await ok(counsel.get(at))).version })
const CLOSE = { outcome: 'lifted' }

describe('an ongoing obligation', () => {
  it('is listed with its end condition, its next deadline, and when and how it was last fulfilled', async () => {
    const { at, deadline } = await aDirective()
    const obligation = await ok(counsel.post(`${at}/obligations`, { source: 'law', kind: 'report', subject: 'Report yearly' }))
    expect(await standing(at)).toEqual([])
    const body = { ends_when: 'The property is released.', ends_on: null, deadline_id: deadline.id }
    const stands = await ok(counsel.post(`${at}/obligations/${obligation.id}/stand`, body, { version: 1 }))
    expect(stands).toMatchObject({ kind: 'obligation', comes_again: true, last_kept: null, ...{ ends_when: body.ends_when } })
    expect(stands.next).toMatchObject({ id: deadline.id, status: 'open', due: { due_on: '2026-09-30' } })

    const file = (title: string, of = 'fact') =>
      ok(counsel.upload(`${at}/documents`, Buffer.from(title), `${title}.txt`, { title, class: of, origin: 'produced' }))
    const [report, advice] = [await file('The report of 2026'), await file('The zephyrine advice', 'legal_advice')]
    await app.setTime('2026-09-20T12:00:00Z')
    await ok(met(at, deadline, { met_at: '2026-09-20T12:00:00Z', document_ids: [report.id, advice.id] }))
    const [kept] = await standing(at)
    expect(kept.next).toMatchObject({ status: 'open', due: { due_on: '2027-09-30' } })
    expect(kept.last_kept).toMatchObject({ id: deadline.id, status: 'met', settled_at: '2026-09-20T12:00:00.000Z' })
    const titles = (proof: { title: string | null }[]) => proof.map(({ title }) => title).sort()
    expect(titles(kept.last_kept.proof)).toEqual(['The report of 2026', 'The zephyrine advice'])
    expect(kept.series.map((one: any) => [one.due.due_on, one.status])).toEqual([
      ['2027-09-30', 'open'],
      ['2026-09-30', 'met'],
    ])

    await app.setTime('2027-09-20T12:00:00Z')
    await ok(met(at, kept.next, { note: 'sent through the portal' }))
    const [again] = await standing(at)
    expect(again.series.map((one: any) => [one.due.due_on, one.status])).toEqual([
      ['2028-09-30', 'open'],
      ['2027-09-30', 'met'],
      ['2026-09-30', 'met'],
    ])
    expect(again.last_kept.note).toBe('sent through the portal')

    // People who read facts see everything but the title of privileged items; people with only their own work see nothing.
    const reader = await aColleague(app, 'executive', 'Eva Executive')
    const [seen] = await standing(at, reader.client)
    expect(seen.series.at(-1).proof.map(({ title }: any) => title)).toEqual(expect.arrayContaining([null, 'The report of 2026']))
    const worker = await aColleague(app, 'contributor', 'Conny Contributor')
    await ok(counsel.post(`${at}/members`, { person_id: worker.id, level: 'work' }))
    expect(await standing(at, worker.client)).toEqual([])
  })

  it('ends with a reason and a supporting document, and sends no more reminders', async () => {
    const { at, deadline } = await aDirective()
    const obligation = await ok(counsel.post(`${at}/obligations`, { source: 'law', kind: 'report', subject: 'Report yearly' }))
    const end = (version: number, body: object) => counsel.post(`${at}/obligations/${obligation.id}/end`, body, { version })
    expect((await end(1, { reason: 'Lifted.' })).body.code).toBe('monitoring/not_standing')
    const body = { ends_when: 'Until lifted.', deadline_id: deadline.id }
    await ok(counsel.post(`${at}/obligations/${obligation.id}/stand`, body, { version: 1 }))
    const commitment = await ok(
      counsel.post(`${at}/commitments`, { subject: 'The same, promised', deadline_id: deadline.id, ends_when: 'In five years.' }),
    )
    const letter = await ok(
      counsel.upload(`${at}/documents`, Buffer.from('It is lifted.'), 'lifted.txt', { title: 'The lifting' }),
    )
    const elsewhere = (await aDirective()).at
    const foreign = await ok(counsel.upload(`${elsewhere}/documents`, Buffer.from('Other'), 'other.txt'))
    expect((await end(2, { reason: 'Lifted.', document_id: foreign.id })).status).toBe(404)
    const ended = await ok(end(2, { reason: 'The agency lifted it.', document_id: letter.id }))
    expect(ended).toMatchObject({
      end_reason: 'The agency lifted it.',
      ended_by: { id: cast.people.counsel.id },
      end_document: { document_id: letter.id, title: 'The lifting' },
    })
    expect((await end(3, { reason: 'Again.' })).body.code).toBe('monitoring/already_ended')
    // The commitment is met at the same deadlines: they continue until it ends too.
    const dates = async () => (await ok(counsel.get(`${at}/deadlines`))).items.map((one: any) => one.status)
    expect(await dates()).toEqual(['open'])
    await ok(counsel.post(`${at}/commitments/${commitment.id}/end`, { reason: 'Released.' }, { version: 1 }))
    expect(await dates()).toEqual(['waived'])
    const { obligations } = await ok(counsel.get(`${at}/review`))
    expect(obligations[0].proof).toBe('ended')
    const kinds = (await ok(counsel.get(`${at}/timeline`))).items.map(({ kind }: any) => kind)
    expect(kinds.filter((kind: string) => /ended|stands/.test(kind))).toEqual([
      'commitment.ended',
      'obligation.ended',
      'obligation.stands',
    ])
    expect(await app.verifyLedger()).toEqual([])
  })
})

describe('commitments', () => {
  it('a commitment does not prevent closing, and afterwards still sends reminders, is fulfilled and recurs', async () => {
    await app.setTime('2026-06-12T15:30:00Z')
    const { at, deadline } = await aDirective()
    const refused = await act(at, 'close', { ...CLOSE, no_commitments_reason: 'None.' })
    expect(refused.body.params.missing).toEqual(['nothing_owed'])
    await ok(counsel.post(`${at}/commitments`, { subject: 'Report yearly', deadline_id: deadline.id, ends_when: 'In 2030.' }))
    // A deadline that belongs to no commitment is still required.
    const other = { subject: 'Answer', basis: 'letter', due_on: '2026-10-01', due_zone: 'UTC' }
    const owed = await ok(counsel.post(`${at}/deadlines`, other))
    expect((await act(at, 'close', CLOSE)).body.params.missing).toEqual(['nothing_owed'])
    await ok(met(at, owed, { note: 'sent' }))
    expect(await act(at, 'close', CLOSE)).toMatchObject({ status: 200, body: { stage: 'closed', outcome: 'lifted' } })

    app.mails.clear()
    await app.setTime('2026-09-24T12:00:00Z')
    await app.sweep()
    const reminders = app.mails.to(cast.people.counsel.email)
    expect(reminders.length).toBeGreaterThan(0)
    expect(reminders[0]?.text).toContain('File the annual report of blocked property')

    const [standing1] = await standing(at)
    await ok(met(at, standing1.next, { note: 'filed' }))
    const [standing2] = await standing(at)
    expect(standing2.next.due.due_on).toBe('2027-09-30')
    expect((await ok(counsel.get(at))).stage).toBe('closed')
    // The next occurrence belongs to the commitment too: after reopening, the directive closes again.
    expect((await act(at, 'reopen', { reason: 'To see.' })).status).toBe(200)
    expect((await act(at, 'close', CLOSE)).status).toBe(200)
  })

  it('a commitment of a closed directive is reported by the hourly check if it has no owner', async () => {
    await app.setTime('2026-06-12T15:30:00Z')
    const leaver = await aColleague(app, 'counsel', 'Lea Ver')
    const { reference } = await ok(leaver.client.post('directives', { via: 'nothing', title: 'Closed, and promised' }))
    await ok(leaver.client.post(`directives/${reference}/commitments`, { subject: 'Report yearly' }))
    await ok(leaver.client.post(`directives/${reference}/actions/close`, CLOSE, { version: 1 }))
    const codes = async () => (await ok(counsel.get(`directives/${reference}/findings`))).items.map(({ code }: any) => code)
    await app.forward(120)
    await app.check()
    counsel = (await app.cast()).counsel
    expect(await codes()).toEqual([])
    await ok(cast.administrator.post(`people/${leaver.id}/end`, { reason: 'left' }, { version: 1 }))
    await app.check()
    expect(await codes()).toEqual(['no_owner'])
  })
})
