import type { Cast } from '../builders/cast.js'
import { aColleague, type Colleague } from '../builders/colleague.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Client, ok } from '../harness/client.js'

// A Friday. The checks run on the following Wednesday.
const FRIDAY = '2026-06-12T15:30:00Z'
const WEDNESDAY = '2026-06-17T05:30:00Z'

let app: TestApp
let cast: Cast
/** Opens the directives and verifies their measures. Then she leaves. */
let leaver: Colleague
let open: string
let sealed: string

beforeAll(async () => {
  app = await startApp()
  cast = await app.cast()
  await app.setTime(FRIDAY)
  leaver = await aColleague(app, 'counsel', 'Lea Ver')
  open = await aBrokenDirective('open')
  sealed = await aBrokenDirective('sealed')
  await app.setTime(WEDNESDAY)
  await ok(cast.administrator.post(`people/${leaver.id}/end`, { reason: 'left' }, { version: 1 }))
  app.mails.clear()
})
afterAll(() => app?.stop())

/** One directive with every problem that the checks name. Lea owns it and has its only task; the lead is its member. */
async function aBrokenDirective(visibility: string): Promise<string> {
  const { client, id } = leaver
  const { reference } = await ok(client.post('directives', { via: 'nothing', title: `A broken ${visibility} one`, visibility }))
  const at = `directives/${reference}`
  for (const person of [cast.people.lead, cast.people.counsel])
    await ok(client.post(`${at}/members`, { person_id: person.id, level: 'case' }))
  await ok(client.post(`${at}/members`, { person_id: cast.people.executive.id, level: 'read' }))
  const obligation = await ok(client.post(`${at}/obligations`, { source: 'law', kind: 'report', subject: 'Report it' }))
  await ok(client.post(`${at}/obligations`, { source: 'law', kind: 'do', subject: 'Forgotten' }))
  const people = { person_id: cast.people.contributor.id, verifier_id: id }
  await ok(client.post(`${at}/measures`, { subject: 'Switch it', obligation_ids: [obligation.id], ...people }))
  const reading = await ok(client.post(`${at}/readings`, { term: 'foreign national', alternatives: [{ text: 'wide' }] }))
  await ok(client.post(`${at}/readings/${reading.id}/adopt`, { alternative: 0, review_on: '2026-06-15' }, { version: 1 }))
  const until = { review_at: '2026-06-15T13:00:00Z', review_zone: 'America/New_York', exit_criteria: ['The agency answers'] }
  const wide = { chosen: 'Off for everyone', reasons: 'Nobody can check', wider_than_ordered: true, ...until }
  const decision = await ok(client.post(`${at}/decisions`, wide))
  await ok(cast.lead.post(`${at}/decisions/${decision.id}/approve`, {}, { version: 1 }))
  // One that is awaiting approval and so is not in force: nobody is notified of it.
  await ok(client.post(`${at}/decisions`, { ...wide, chosen: 'Nobody approved this' }))
  const override = { override: { reason: 'It cannot wait.' } }
  await ok(client.post(`${at}/actions/accept`, override, { version: (await ok(client.get(at))).version }))
  for (const { id: task, person, version } of (await ok(client.get(`${at}/tasks`))).items)
    if (person.id !== id) await ok(client.post(`${at}/tasks/${task}/cancel`, { reason: 'so' }, { version }))
  const due = { subject: 'Report once', basis: 'letter', due_on: '2026-06-13', due_zone: 'UTC' }
  const deadline = await ok(client.post(`${at}/deadlines`, due))
  await ok(client.post(`${at}/commitments`, { subject: 'Report yearly', deadline_id: deadline.id }))
  await ok(client.post(`${at}/deadlines/${deadline.id}/events`, { kind: 'met', note: 'sent' }, { version: 1 }))
  await ok(client.post(`${at}/commitments`, { subject: 'Until Monday', until_on: '2026-06-15' }))
  return reference
}

const FACTS = [
  ['decision_past_review', 'Off for everyone'],
  ['duty_past_its_end', 'Until Monday'],
  ['duty_without_next', 'Report yearly'],
  ['no_deadline', null],
  ['no_owner', null],
  ['no_task', null],
  ['obligation_without_measure', 'Forgotten'],
  ['verifier_left', 'Switch it'],
]
const ALL = [...FACTS, ['override_unreviewed', 'It cannot wait.'], ['reading_past_review', 'foreign national']].sort()

const shown = async (client: Client, reference?: string) =>
  (await ok(client.get('findings'))).items
    .filter((one: any) => reference === undefined || one.reference === reference)
    .map((one: any) => [one.code, one.subject])
    .sort()

describe('the hourly check', () => {
  it('has found nothing before its first run', async () => {
    expect((await ok(cast.lead.get('findings'))).items).toEqual([])
  })

  it('finds every problem, and says what to do and where', async () => {
    await app.check()
    expect(await shown(cast.lead, open)).toEqual(ALL)
    expect(await shown(cast.lead, sealed)).toEqual(ALL)
    const { items, cut, looked_at, late } = await ok(cast.lead.get(`directives/${open}/findings`))
    expect(items).toHaveLength(ALL.length)
    expect([cut, late, looked_at.slice(0, 15)]).toEqual([false, false, WEDNESDAY.slice(0, 15)])
    expect(items.find((one: any) => one.code === 'no_owner')).toMatchObject({
      what: 'No active person has accepted ownership',
      to_do: 'Assign an owner who accepts, or accept the assignment yourself.',
      where: 'people',
      grave: true,
    })
    // Urgent problems come first.
    expect(items.map((one: any) => one.grave)).toEqual([...items.map((one: any) => one.grave)].sort().reverse())
  })

  it('shows sealed directives only to members, and nothing privileged to people who read facts', async () => {
    const outsider = await aColleague(app, 'counsel', 'Otto Other')
    expect(await shown(outsider.client)).toEqual(ALL)
    expect(JSON.stringify((await outsider.client.get('findings')).body)).not.toContain(sealed)
    expect((await outsider.client.get(`directives/${sealed}/findings`)).status).toBe(404)
    expect((await outsider.client.post(`directives/${sealed}/findings/look-again`)).status).toBe(404)
    const executive = await aColleague(app, 'executive', 'Eva Executive')
    expect(await shown(executive.client)).toEqual(FACTS)
    expect(await shown(cast.executive, sealed)).toEqual(FACTS)
    for (const client of [cast.contributor, cast.administrator, cast.auditor]) expect(await shown(client)).toEqual([])
  })

  it('reports the same problem once, however often it runs, and keeps the time at which it began', async () => {
    const before = (await ok(cast.lead.get('findings'))).items
    await app.forward(10)
    await app.check()
    const after = (await ok(cast.lead.get('findings'))).items
    const known = (items: any[]) => items.map(({ id, first_seen_at }) => ({ id, first_seen_at }))
    expect(known(after)).toEqual(known(before))
    expect(after[0].last_seen_at > before[0].last_seen_at).toBe(true)
  })

  it('drops a resolved problem at the next run, or when someone asks for a check', async () => {
    const at = `directives/${open}`
    const { lead, people } = cast
    await ok(lead.post(`${at}/assignments`, { kind: 'owner', person_id: people.lead.id }))
    await ok(lead.post(`${at}/deadlines`, { subject: 'Look again', basis: 'ours', due_on: '2026-08-01', due_zone: 'UTC' }))
    await ok(lead.post(`${at}/tasks`, { subject: 'Call them', person_id: people.lead.id }))
    expect(await shown(lead, open)).toEqual(ALL)
    expect((await lead.post(`${at}/findings/look-again`)).status).toBe(202)
    await app.sweep()
    const left = ALL.filter(([code]) => !['no_owner', 'no_deadline', 'no_task'].includes(code as string))
    expect(await shown(lead, open)).toEqual(left)
    expect(await shown(lead, sealed)).toEqual(ALL)

    await ok(lead.post('left-work/hand-over', { from_id: leaver.id, to_id: people.lead.id }))
    const { obligations, readings } = await ok(lead.get(`${at}/review`))
    const forgotten = obligations.find((one: any) => one.subject === 'Forgotten')
    const { version } = forgotten
    await ok(lead.post(`${at}/obligations/${forgotten.id}/waive`, { reason: 'not so' }, { version }))
    const [reading] = readings
    const again = { alternative: 0, review_on: '2027-06-15' }
    await ok(lead.post(`${at}/readings/${reading.id}/adopt`, again, { version: reading.version }))
    const standing = (await ok(lead.get(`${at}/decisions`))).items.find((one: any) => one.approved_at)
    const over = { outcome: 'end', reasons: 'The agency has answered.' }
    await ok(lead.post(`${at}/decisions/${standing.id}/reviews`, over, { version: standing.version }))
    for (const one of (await ok(lead.get(`${at}/commitments`))).items)
      await ok(lead.post(`${at}/commitments/${one.id}/end`, { reason: 'The agency lifted it.' }, { version: one.version }))
    await app.check()
    expect(await shown(lead, open)).toEqual([['override_unreviewed', 'It cannot wait.']])
  })

  it('schedules the next run in an hour, and only one', async () => {
    const waits = await app.asOwner<{ minutes: number }>(
      `SELECT round(extract(epoch FROM due_at - (SELECT at FROM pulse WHERE name = 'checker')) / 60)::int AS minutes FROM outbox
       WHERE kind = 'checker.run' AND state IN ('ready', 'leased')`,
    )
    expect(waits).toEqual([{ minutes: 60 }])
  })
})

describe('an e-mail from the hourly check', () => {
  const mailsOf = (person: keyof Cast['people']) => app.mails.to(cast.people[person].email)

  it('is sent immediately for an urgent problem, to the lead, or to the lead counsel if there is none, and not repeated an hour later', async () => {
    // Both runs before 8:00 in Berlin found the same problems: one mail is sent, and no summary yet.
    const grave = mailsOf('lead').filter(({ subject }) => subject.startsWith('Needs urgent attention'))
    expect(grave).toHaveLength(1)
    expect(grave[0]?.subject).toBe('Needs urgent attention: 6 in Orla Systems’s Edict')
    expect(grave[0]?.text).toContain(`${open} A broken open one: No active person has accepted ownership`)
    expect(mailsOf('counsel')).toEqual([])
    expect(mailsOf('executive')).toEqual([])
  })

  it('contains only the reference of a sealed directive', async () => {
    const [mail] = mailsOf('lead')
    expect(mail?.text).toContain(`${sealed}: something needs attention`)
    expect(mail?.text).not.toContain('A broken sealed one')
  })

  it('is a daily summary at the recipient’s local time', async () => {
    const digests = async (instant: string) => {
      app.mails.clear()
      await app.setTime(instant)
      await app.check()
      return mailsOf('lead').map(({ subject }) => subject)
    }
    const digest = [expect.stringMatching(/^Needs attention: \d+ in Orla/)]
    expect(await digests('2026-06-18T05:55:00Z')).toEqual([])
    expect(await digests('2026-06-18T06:10:00Z')).toEqual(digest)
    expect(await digests('2026-06-18T07:10:00Z')).toEqual([])
    expect(await digests('2026-06-19T06:10:00Z')).toEqual(digest)
  })

  it('is not sent to people without access, nor about what was resolved in the meantime', async () => {
    app.mails.clear()
    // An owner cannot be excluded by a wall through a request: they must hand over first.
    await app.asSuperuser(`SET session_replication_role = replica;
      INSERT INTO directive_wall (id, directive_id, person_id, reason, made_by, made_at)
      SELECT gen_random_uuid(), id, '${cast.people.lead.id}', 'A conflict', opened_by, edict_now() FROM directive WHERE reference = '${sealed}'`)
    // The run of the next hour is due as soon as the clock is set, and a worker may begin it at once.
    await app.setTime('2026-06-20T06:10:00Z')
    await app.check()
    // Nobody leads the sealed one, and the lead counsel may not see it, so its counsel are notified.
    expect(mailsOf('counsel').map(({ text }) => text.includes(sealed))).toEqual([true])
    expect(mailsOf('lead').map(({ text }) => [text.includes(open), text.includes(sealed)])).toEqual([[true, false]])

    await app.setTime('2026-06-21T06:10:00Z')
    await app.check()
    app.mails.clear()
    await app.asOwner(`INSERT INTO finding_mail (id, kind, person_id, made_on, made_at, finding_ids)
      SELECT gen_random_uuid(), 'grave', '${cast.people.lead.id}', '2026-06-21', edict_now(), array_agg(id) FROM finding
      WHERE gone_at IS NOT NULL OR directive_id = (SELECT id FROM directive WHERE reference = '${sealed}')`)
    await app.asOwner(
      `INSERT INTO outbox (id, kind, subject_id) SELECT gen_random_uuid(), 'finding_mail.send', id FROM finding_mail WHERE kind = 'grave' AND made_on = '2026-06-21'`,
    )
    await app.sweep()
    expect(mailsOf('lead')).toEqual([])
    expect(
      await app.asOwner(`SELECT state, state_reason FROM finding_mail WHERE kind = 'grave' AND made_on = '2026-06-21'`),
    ).toEqual([{ state: 'left', state_reason: 'nothing_left' }])
  })
})
