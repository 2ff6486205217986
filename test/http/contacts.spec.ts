import { randomUUID } from 'node:crypto'
import type { Cast } from '../builders/cast.js'
import { aColleague } from '../builders/colleague.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Client, ok } from '../harness/client.js'

// Agency communications, stated grounds and notifications: one restricted directive, seen by everyone.

/** Occurs only in notes and hypotheses. */
const SECRET = 'zephyrine'
const NOW = '2026-06-12T21:30:00Z'

let app: TestApp
let cast: Cast
let outside: Client
let at: string
let letter: string

const CALL = {
  channel: 'telephone',
  started_by: 'agency',
  happened_at: '2026-06-12T21:05:00Z',
  happened_zone: 'America/New_York',
  their_people: 'D. Ruiz, licensing',
  topics: 'What is ordered, and until when',
  they_promised: 'A letter tonight.',
  we_promised: 'An answer on Monday.',
}

beforeAll(async () => {
  app = await startApp({ worker: false })
  await app.setTime(NOW)
  cast = await app.cast()
  const { counsel, people } = cast
  const opened = await ok(
    counsel.post('directives', {
      via: 'oral',
      title: 'An order by telephone',
      visibility: 'restricted',
      received: { channel: 'telephone', at: CALL.happened_at, zone: CALL.happened_zone },
    }),
  )
  at = `directives/${opened.reference}`
  await ok(counsel.patch(at, { agency_id: app.agency_id }, { version: 1 }))
  await ok(counsel.post(`${at}/members`, { person_id: people.executive.id, level: 'read' }))
  const guest = await aColleague(app, 'guest', 'Hale Outside')
  outside = guest.client
  await ok(counsel.post(`${at}/members`, { person_id: guest.id, level: 'case', until: '2026-12-31T00:00:00Z' }))
  letter = (await ok(counsel.upload(`${at}/documents`, Buffer.from('As we agreed by telephone.'), 'letter.txt'))).id
})
afterAll(() => app.stop())

const items = async (client: Client, list: string): Promise<any[]> => (await ok(client.get(`${at}/${list}`))).items
const openTasks = async (client: Client, kind: string): Promise<any[]> =>
  (await items(client, 'tasks')).filter((task) => task.kind === kind && !task.done_at && !task.cancelled_at)
const codeOf = async (answer: Promise<{ status: number; body: any }>) => {
  const { status, body } = await answer
  return `${status} ${body.code}`
}

describe('agency communications', () => {
  it('an agency communication with an agreement is unconfirmed, and its recorder has a task, until the confirmation is filed', async () => {
    const agreed = { ...CALL, agreed: 'Until Wednesday.', agency_contact_id: app.contact_id, confirm_by: '2026-06-15T16:00:00Z' }
    const contact = await ok(outside.post(`${at}/contacts`, agreed))
    expect(contact).toMatchObject({ agreement: 'unconfirmed', place: 'Washington', confirmed_document_id: null })
    expect(contact.agency_contact).toEqual({ id: app.contact_id, name: 'Reports desk', verified: true })
    expect(await openTasks(outside, 'confirm_contact')).toMatchObject([
      { person: { name: 'Hale Outside' }, due_at: '2026-06-15T16:00:00.000Z', due_zone: 'America/New_York' },
    ])
    const confirm = (document_id: string, version: number) =>
      cast.counsel.post(`${at}/contacts/${contact.id}/confirm`, { document_id }, { version })
    expect(await codeOf(confirm(randomUUID(), 1))).toBe('404 resource/not_found')
    expect((await ok(confirm(letter, 1))).agreement).toBe('confirmed')
    expect(await openTasks(cast.counsel, 'confirm_contact')).toEqual([])
    expect(await codeOf(confirm(letter, 1))).toBe('412 resource/stale')
    expect(await codeOf(confirm(letter, 2))).toBe('409 contact/agreement_settled')
  })

  it('an agency communication without an agreement requires nothing', async () => {
    const contact = await ok(cast.counsel.post(`${at}/contacts`, { ...CALL, their_reference: ' BIS-2026-0417 ' }))
    expect(contact).toMatchObject({ agreement: 'none', their_reference: 'BIS-2026-0417' })
    expect(await openTasks(cast.counsel, 'confirm_contact')).toEqual([])
    const none = cast.counsel.post(`${at}/contacts/${contact.id}/confirm`, { document_id: letter }, { version: 1 })
    expect(await codeOf(none)).toBe('422 contact/nothing_agreed')
  })

  it('an agency communication whose agreement the agency denies says so with the reason, and a voided one no longer shows its text', async () => {
    const contact = await ok(cast.counsel.post(`${at}/contacts`, { ...CALL, agreed: 'Only new customers.' }))
    const path = `${at}/contacts/${contact.id}`
    const denied = await ok(cast.counsel.post(`${path}/not-confirmed`, { reason: 'Their letter says all.' }, { version: 1 }))
    expect(denied).toMatchObject({ agreement: 'not_confirmed', not_confirmed_reason: 'Their letter says all.' })
    expect(await openTasks(cast.counsel, 'confirm_contact')).toEqual([])
    expect(await codeOf(outside.post(`${path}/void`, { reason: 'wrong case' }, { version: 2 }))).toBe('403 contact/not_yours')
    const wrong = await ok(cast.counsel.post(`${at}/contacts`, { ...CALL, their_reference: 'BIS-1', agreed: 'Something else.' }))
    const gone = await ok(cast.counsel.post(`${at}/contacts/${wrong.id}/void`, { reason: 'wrong case' }, { version: 1 }))
    expect(gone).toMatchObject({
      topics: '',
      their_reference: '',
      agreed: '',
      we_promised: '',
      agreement: 'none',
      void_reason: 'wrong case',
    })
    expect(await openTasks(cast.counsel, 'confirm_contact')).toEqual([])
    const again = cast.counsel.post(`${at}/contacts/${wrong.id}/confirm`, { document_id: letter }, { version: 2 })
    expect(await codeOf(again)).toBe('409 contact/already_void')
  })

  it('an agency communication must be with the directive’s agency, and in the past', async () => {
    const [other] = (await ok(cast.counsel.get('agencies'))).items.filter((one: { id: string }) => one.id !== app.agency_id)
    const desk = await ok(cast.counsel.post(`agencies/${other.id}/contacts`, { name: 'Desk', email: 'desk@other.example' }))
    const elsewhere = cast.counsel.post(`${at}/contacts`, { ...CALL, agency_contact_id: desk.id })
    expect(await codeOf(elsewhere)).toBe('422 contact/of_another_agency')
    const later = cast.counsel.post(`${at}/contacts`, { ...CALL, happened_at: '2026-06-13T00:00:00Z' })
    expect(await codeOf(later)).toBe('422 contact/in_the_future')
    const nothing = cast.counsel.post(`${at}/contacts`, { ...CALL, confirm_by: '2026-06-15T16:00:00Z' })
    expect(await codeOf(nothing)).toBe('400 request/invalid')
  })
})

describe('a note on a communication, and a hypothesis', () => {
  it('are never facts, and never leave the case', async () => {
    const { counsel, executive, contributor, lead, auditor, people } = cast
    const contact = await ok(counsel.post(`${at}/contacts`, CALL))
    const path = `${at}/contacts/${contact.id}/notes`
    const note = { class: 'legal_advice', capacity: 'as counsel', body: `They sounded ${SECRET}.` }
    expect(await codeOf(counsel.post(path, { ...note, class: 'fact' }))).toBe('400 request/invalid')
    await ok(counsel.post(path, note))
    await ok(counsel.post(`${at}/hypotheses`, { text: `A ${SECRET} paper.`, source: 'a call', confidence: 'moderate' }))
    await ok(counsel.post(`${at}/grounds`, { authority: '15 CFR 744.22', rationale: 'withheld' }))
    await ok(counsel.post(`${at}/tasks`, { subject: 'Ask around', person_id: people.contributor.id }))
    const told = async (client: Client) => {
      const lists = ['', '/contacts', '/grounds', '/notifications', '/review', '/tasks', '/timeline', '/comments']
      const answers = await Promise.all(lists.map((list) => client.get(`${at}${list}`)))
      const [contacts, grounds] = [answers[1]?.body, answers[2]?.body]
      return {
        status: answers[1]?.status,
        contacts: contacts.items?.length > 0,
        notes: contacts.items?.some((one: { notes: unknown[] }) => one.notes.length > 0),
        ground: grounds.ground?.authority,
        hypotheses: grounds.hypotheses?.length,
        secret: JSON.stringify(answers.map(({ body }) => body)).includes(SECRET),
        noted: ['contact.noted', 'hypothesis.written'].filter((kind) => JSON.stringify(answers[6]?.body).includes(kind)),
      }
    }
    const all = {
      status: 200,
      contacts: true,
      notes: true,
      ground: '15 CFR 744.22',
      hypotheses: 1,
      secret: true,
      noted: ['contact.noted', 'hypothesis.written'],
    }
    expect(await told(counsel)).toEqual(all)
    expect(await told(outside)).toEqual(all)
    const facts = { ...all, notes: false, hypotheses: 0, secret: false, noted: [] }
    expect(await told(executive)).toEqual(facts)
    expect(await told(contributor)).toEqual({ ...facts, contacts: false, ground: undefined })
    for (const outsider of [lead, auditor]) expect(await told(outsider)).toMatchObject({ status: 404, secret: false, noted: [] })
    expect(await codeOf(executive.post(path, note))).toBe('403 access/forbidden')
  })

  it('can still be read when they are dropped; a note is voided only by its author', async () => {
    const { counsel } = cast
    const [hypothesis] = (await ok(counsel.get(`${at}/grounds`))).hypotheses
    const drop = () =>
      outside.post(`${at}/hypotheses/${hypothesis.id}/drop`, { reason: 'Denied.' }, { version: hypothesis.version })
    expect(await ok(drop())).toMatchObject({ text: hypothesis.text, drop_reason: 'Denied.', version: 2 })
    expect(await codeOf(drop())).toBe('412 resource/stale')
    const contact = (await items(counsel, 'contacts')).find(({ notes }) => notes.length > 0)
    const path = `${at}/contact-notes/${contact.notes[0].id}/void`
    expect(await codeOf(outside.post(path, { reason: 'so' }, { version: 1 }))).toBe('403 contact/note_not_yours')
    const voided = await ok(counsel.post(path, { reason: 'Said by someone else.' }, { version: 1 }))
    expect(voided.notes).toMatchObject([{ body: null, void_reason: 'Said by someone else.' }])
  })
})

describe('the stated grounds of a directive', () => {
  it('are one current row; a later one replaces it, and the earlier one can still be read', async () => {
    const { counsel } = cast
    const { ground } = await ok(counsel.get(`${at}/grounds`))
    expect(await codeOf(counsel.post(`${at}/grounds`, { rationale: 'withheld' }))).toBe('409 ground/already_written')
    const said = { authority: '15 CFR 744.22', rationale: 'stated', says: 'A paper.', document_id: letter }
    const path = `${at}/grounds/${ground.id}`
    expect(await codeOf(counsel.patch(path, { ...said, says: '' }, { version: 1 }))).toBe('400 request/invalid')
    expect(await ok(counsel.patch(path, said, { version: 1 }))).toMatchObject({ version: 2, rationale: 'stated' })
    expect(await codeOf(counsel.patch(path, said, { version: 1 }))).toBe('412 resource/stale')
    expect(await ok(cast.executive.get(`${at}/grounds`))).toMatchObject({
      ground: { version: 2, says: 'A paper.' },
      earlier: [{ version: 1, rationale: 'withheld' }],
    })
  })
})

describe('a notification', () => {
  const INSURER = { audience: 'insurer', name: 'Harbour Mutual', source: 'insurance', basis: 'policy 12, clause 7' }
  const SENT = { sent_at: '2026-06-12T21:20:00Z', sent_zone: 'America/New_York' }
  const add = (body: object) => ok(cast.counsel.post(`${at}/notifications`, body))

  it('is sent by the responsible person, who sees only that entry, with their own document as proof', async () => {
    const { contributor, counsel, executive, lead, people } = cast
    const due = { due_at: '2026-06-12T21:00:00Z', due_zone: 'America/New_York' }
    const insurer = await add({ ...INSURER, ...due, person_id: people.contributor.id })
    await add({ audience: 'board', source: 'own_rule', basis: 'the charter' })
    expect(insurer).toMatchObject({ state: 'open', late: true, due: { place: 'Washington', precision: 'instant', late: true } })
    expect(await items(contributor, 'notifications')).toMatchObject([{ id: insurer.id }])
    expect(await items(executive, 'notifications')).toHaveLength(2)
    expect((await lead.get(`${at}/notifications`)).status).toBe(404)
    expect(await openTasks(contributor, 'notify')).toMatchObject([{ subject: 'Notify the insurer: Harbour Mutual', late: true }])
    const path = `${at}/notifications/${insurer.id}`
    const sent = (document_id: string, more = {}) =>
      contributor.post(`${path}/sent`, { ...SENT, document_id, ...more }, { version: 1 })
    expect(await codeOf(sent(letter))).toBe('404 resource/not_found')
    const proof = (await ok(contributor.upload(`${at}/documents`, Buffer.from('Told.'), 'mail.txt', { origin: 'produced' }))).id
    expect(await codeOf(sent(proof, { sent_at: '2026-06-12T22:00:00Z' }))).toBe('422 notification/sent_in_the_future')
    expect(await ok(sent(proof))).toMatchObject({ state: 'sent', late: false, sent_document_title: 'mail.txt' })
    expect(await openTasks(counsel, 'notify')).toEqual([])
  })

  it('cannot be both sent and not required, in either order, by request or directly', async () => {
    const { counsel } = cast
    const [a, b] = [await add(INSURER), await add(INSURER)]
    const sent = (id: string, version: number) =>
      counsel.post(`${at}/notifications/${id}/sent`, { ...SENT, document_id: letter }, { version })
    const notNeeded = (id: string, version: number) =>
      counsel.post(`${at}/notifications/${id}/not-needed`, { reason: 'Not covered.' }, { version })
    await ok(sent(a.id, 1))
    expect(await codeOf(notNeeded(a.id, 2))).toBe('409 notification/settled')
    expect(await ok(notNeeded(b.id, 1))).toMatchObject({ state: 'not_needed', not_needed_reason: 'Not covered.' })
    expect(await codeOf(sent(b.id, 2))).toBe('409 notification/settled')
    const both = `UPDATE notification SET not_needed_by = sent_by, not_needed_at = sent_at, not_needed_reason = 'so' WHERE id = '${a.id}'`
    await expect(app.asSuperuser(both)).rejects.toThrow('notification_one_end')
    const voided = await ok(counsel.post(`${at}/notifications/${a.id}/void`, { reason: 'Sent to another.' }, { version: 2 }))
    expect(voided).toMatchObject({ state: 'voided', void_reason: 'Sent to another.' })
  })

  it('is listed with open ones first, by due date, and follows the deadline it names', async () => {
    const { counsel, people } = cast
    const date = { subject: '8-K', basis: 'Item 8.01', due_on: '2026-06-18', due_zone: 'America/New_York' }
    const deadline = await ok(counsel.post(`${at}/deadlines`, date))
    const law = { audience: 'disclosure_committee', source: 'law', basis: 'Form 8-K', deadline_id: deadline.id }
    const entry = await add({ ...law, person_id: people.counsel.id })
    expect(entry).toMatchObject({ deadline: { subject: '8-K' }, due: { due_on: '2026-06-18', precision: 'day' }, late: false })
    const order = (await items(counsel, 'notifications')).map(({ state }) => state)
    expect(order).toEqual(['open', 'open', 'sent', 'not_needed', 'voided'])
    expect((await items(counsel, 'notifications'))[0].id).toBe(entry.id)
    const path = `${at}/notifications/${entry.id}`
    const other = { person_id: people.contributor.id, due_at: '2026-06-17T20:00:00Z', due_zone: 'America/New_York' }
    expect(await ok(counsel.patch(path, other, { version: 1 }))).toMatchObject({ deadline: null, due: { due_on: '2026-06-17' } })
    expect(await openTasks(counsel, 'notify')).toMatchObject([
      { person: { id: people.contributor.id }, due_at: other.due_at.replace('Z', '.000Z') },
    ])
    await ok(counsel.post(`${path}/void`, { reason: 'Private company.' }, { version: 2 }))
    expect(await openTasks(counsel, 'notify')).toEqual([])
    const stranger = counsel.post(`${at}/notifications`, { ...law, deadline_id: randomUUID() })
    expect(await codeOf(stranger)).toBe('404 resource/not_found')
    const nobody = counsel.post(`${at}/notifications`, { ...INSURER, person_id: people.auditor.id })
    expect(await codeOf(nobody)).toBe('422 task/person_cannot_work')
  })
})
