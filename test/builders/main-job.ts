import type { Fault } from '../../src/domain/audit/chain.js'
import type { Client } from '../harness/client.js'
import type { Mails } from '../harness/mails.js'
import type { ArrivedLetter } from './arrived-letters.js'
import type { Cast, Furniture } from './cast.js'
import { REVIEWED } from './full-directive.js'
import { answerGoesOut, remindersCome } from './main-job-answer.js'
import { dutiesSetOff, othersWhoMustKnow } from './main-job-playbook.js'

/** The environment of the main workflow: one process or several. */
export interface Edict extends Readonly<Furniture> {
  readonly mails: Mails
  /** One person of each role, signed in. */
  cast(): Promise<Cast>
  /** Sets the business clock. The cast stays signed in. */
  setTime(instant: string): Promise<void>
  /** Waits until everything that is due has been done. */
  sweep(): Promise<void>
  verifyLedger(): Promise<readonly Fault[]>
}

/**
 * Takes one letter from its arrival to the close of its directive, and checks each step. Counts relative to the existing data, so
 * that it can run again on the same installation. Sets the clock.
 */
export async function mainJob(app: Edict, { name, bytes, phrase }: ArrivedLetter): Promise<void> {
  const { counsel, lead, executive, contributor, administrator, people } = await app.cast()
  await app.setTime('2026-06-12T21:30:00Z')
  const before = (await executive.get('overview')).body

  // Intake: opened from a file, with nothing else known yet.
  const opened = await counsel.post('directives', {
    via: 'file',
    received: { channel: 'email', at: '2026-06-12T21:21:00Z', zone: 'America/New_York' },
  })
  expect(opened.status).toBe(201)
  const reference = opened.body.reference as string
  const at = `directives/${reference}`
  const uploaded = await counsel.upload(`${at}/documents`, bytes, name, {
    title: 'The letter',
    receipt_id: opened.body.receipts[0].id,
  })
  expect(uploaded.status).toBe(201)
  expect(uploaded.body).toMatchObject({ state: 'reading', size: bytes.length })
  await app.sweep()
  const read = await counsel.get(`${at}/documents/${uploaded.body.id}`)
  expect(read.body.state).toBe('readable')
  expect(Buffer.compare(await counsel.bytes(`${at}/documents/${uploaded.body.id}/content`), bytes)).toBe(0)

  // Search finds its text, by page, but only for people with access.
  const found = await counsel.get(`search?q=${encodeURIComponent(`"${phrase}"`)}`)
  const hit = found.body.items
    .find((item: { reference: string }) => item.reference === reference)
    ?.hits.find((one: { kind: string }) => one.kind === 'page')
  expect(hit).toMatchObject({ document_id: uploaded.body.id })
  expect((await administrator.get(`search?q=${encodeURIComponent(`"${phrase}"`)}`)).body.items).toEqual([])

  // Accepting is refused until agency and instrument are known, and the refusal names what is missing.
  const early = await act(counsel, reference, 'accept')
  expect(early).toMatchObject({
    status: 409,
    body: { code: 'workflow/missing_facts', params: { missing: ['agency', 'instrument'] } },
  })
  const agency = (await counsel.get('agencies')).body.items.find((item: { code: string }) => item.code === 'CISA')
  const details = await counsel.patch(
    at,
    {
      title: `Directive ${name}`,
      agency_id: agency.id,
      instrument_id: agency.instruments[0].id,
      addressee_id: app.addressee_id,
      agency_reference: 'ED 1',
      severity: 'high',
    },
    { version: await versionOf(counsel, reference) },
  )
  expect(details.status).toBe(200)
  expect(await act(counsel, reference, 'accept')).toMatchObject({ status: 200, body: { stage: 'legal_review' } })

  // A deadline, with its reminders planned for the owner.
  const deadline = await counsel.post(`${at}/deadlines`, {
    subject: 'Report to the agency',
    basis: 'the letter, page 1',
    due_at: '2026-06-20T03:59:00Z',
    due_zone: 'America/New_York',
    critical: true,
  })
  expect(deadline.status).toBe(201)

  // Legal review: demands and readings.
  expect(await act(counsel, reference, 'conclude_review')).toMatchObject({
    status: 409,
    body: { params: { missing: ['demands_marked'] } },
  })
  const demand = await counsel.post(`${at}/demands`, {
    document_id: uploaded.body.id,
    page: 1,
    quote: 'shall',
    subject: 'Do what the letter says',
  })
  expect(demand.status).toBe(201)
  const reading = await counsel.post(`${at}/readings`, {
    term: 'agency systems',
    alternatives: [{ text: 'all' }, { text: 'public ones only' }],
  })
  expect(await act(counsel, reference, 'conclude_review')).toMatchObject({
    status: 409,
    body: { params: { missing: ['readings_adopted'] } },
  })
  expect((await counsel.post(`${at}/readings/${reading.body.id}/adopt`, { alternative: 0 }, { version: 1 })).status).toBe(200)
  expect((await lead.post(`${at}/readings/${reading.body.id}/approve`, {}, { version: 2 })).status).toBe(200)
  const obligation = await counsel.post(`${at}/obligations`, {
    demand_id: demand.body.id,
    kind: 'do',
    subject: 'Do it',
    deadline_id: deadline.body.id,
  })
  expect(obligation.status).toBe(201)
  expect(await act(counsel, reference, 'conclude_review')).toMatchObject({ status: 200, body: { stage: 'scoping' } })

  // Scoping: a decision that another person approves.
  const decision = await counsel.post(`${at}/decisions`, {
    chosen: 'Everything',
    reasons: 'Nothing narrower is certain.',
    wider_than_ordered: true,
    ...REVIEWED,
  })
  expect((await counsel.post(`${at}/decisions/${decision.body.id}/approve`, {}, { version: 1 })).body.code).toBe(
    'decision/own_approval',
  )
  expect(await act(counsel, reference, 'agree_scope')).toMatchObject({
    status: 409,
    body: { params: { missing: ['decision_approved'] } },
  })
  expect((await lead.post(`${at}/decisions/${decision.body.id}/approve`, {}, { version: 1 })).status).toBe(200)
  expect(await act(counsel, reference, 'agree_scope')).toMatchObject({ status: 200, body: { stage: 'remediation' } })
  expect(stageCount((await executive.get('overview')).body, 'remediation')).toBe(stageCount(before, 'remediation') + 1)

  // An appeal is opened during remediation and changes nothing on the other line.
  const clocks = (await counsel.get(`${at}/deadlines`)).body.items.map((item: { due_at: string; version: number }) => [
    item.due_at,
    item.version,
  ])
  const proceeding = await counsel.post(`${at}/proceedings`, {
    kind: 'appeal',
    forum: 'The Director',
    public: false,
    filing_stays: 'nothing',
  })
  expect(proceeding.status).toBe(201)
  const overview = (await executive.get('overview')).body
  expect(overview.in_appeal.count).toBe(before.in_appeal.count + 1)
  expect((await executive.get(`directives?${overview.in_appeal.list}`)).body.items).toHaveLength(overview.in_appeal.count)
  expect((await counsel.get(at)).body).toMatchObject({ stage: 'remediation', in_appeal: true })

  // Remediation: a measure by a contributor, with evidence that another person accepts.
  const measure = await counsel.post(`${at}/measures`, {
    subject: 'Switch it off',
    obligation_ids: [obligation.body.id],
    person_id: people.contributor.id,
    verifier_id: people.lead.id,
    restricts: true,
    inverse: 'Switch it on again',
    preconditions: 'The check is done',
  })
  expect(measure.status).toBe(201)
  // Two people release it: the person who requested it cannot confirm it.
  const release = (
    await counsel.post(`${at}/measures/${measure.body.id}/releases`, { act: 'do', reason: 'Ordered for tonight.' })
  ).body.releases[0]
  expect(await counsel.post(`${at}/releases/${release.id}/confirm`, {}, { version: 1 })).toMatchObject({
    status: 409,
    body: { code: 'release/guards_missing', params: { missing: ['two_people'] } },
  })
  expect(await lead.post(`${at}/releases/${release.id}/confirm`, {}, { version: 1 })).toMatchObject({
    status: 200,
    body: { state: 'released', in_force_at: null },
  })
  expect(await act(counsel, reference, 'declare_complied')).toMatchObject({
    status: 409,
    body: { params: { missing: ['obligations_proved'] } },
  })
  const proof = await contributor.upload(
    `${at}/documents`,
    Buffer.from('It is off. 14 probes answer unavailable.'),
    'proof.txt',
    { origin: 'produced' },
  )
  expect(proof.status).toBe(201)
  const brought = await contributor.post(`${at}/measures/${measure.body.id}/evidence`, { document_id: proof.body.id })
  expect(brought.status).toBe(201)
  const evidence = brought.body.evidence[0]
  expect((await contributor.post(`${at}/evidence/${evidence.id}/accept`, {}, { version: 1 })).body.code).toBe(
    'evidence/own_judgement',
  )
  const accepted = await lead.post(`${at}/evidence/${evidence.id}/accept`, {}, { version: 1 })
  expect(accepted).toMatchObject({ status: 200, body: { state: 'in_force' } })
  expect(Date.parse(accepted.body.in_force_at)).toBe(Date.parse(evidence.produced_at))
  expect((await executive.get('overview')).body.off_now.count).toBe(before.off_now.count + 1)
  // The playbook's obligations are binding too: each needs proof or a waiver with a reason.
  expect(await act(counsel, reference, 'declare_complied')).toMatchObject({
    status: 409,
    body: { params: { missing: ['obligations_proved'] } },
  })
  await dutiesSetOff(counsel, at)
  expect(await act(counsel, reference, 'declare_complied')).toMatchObject({ status: 200, body: { stage: 'monitoring' } })

  // The appeal is filed and decided; the deadlines have not moved.
  expect(await contest(counsel, reference, proceeding.body.id, 'file_proceeding', { filed_on: '2026-06-13' })).toMatchObject({
    status: 200,
    body: { stage: 'filed' },
  })
  expect(
    await contest(counsel, reference, proceeding.body.id, 'decide_proceeding', { outcome: 'partly_modified' }),
  ).toMatchObject({ status: 200, body: { stage: 'decided' } })
  expect((await counsel.get(at)).body).toMatchObject({ stage: 'monitoring', in_appeal: false, owed: ['legal_review'] })
  expect(
    (await counsel.get(`${at}/deadlines`)).body.items.map((item: { due_at: string; version: number }) => [
      item.due_at,
      item.version,
    ]),
  ).toEqual(clocks)
  expect((await executive.get('overview')).body.in_appeal.count).toBe(before.in_appeal.count)

  await remindersCome(app, reference)
  await app.setTime('2026-06-20T03:10:00Z')
  await answerGoesOut(app, reference, agency.name)

  // Everything is settled; then the directive is closed with nothing left to do.
  expect(await act(counsel, reference, 'close', { outcome: 'lifted' })).toMatchObject({
    status: 409,
    body: { params: { missing: expect.arrayContaining(['nothing_owed', 'commitments_recorded']) } },
  })
  expect(await act(counsel, reference, 'conclude_review')).toMatchObject({ status: 200, body: { stage: 'monitoring', owed: [] } })
  const met = await counsel.post(
    `${at}/deadlines/${deadline.body.id}/events`,
    { kind: 'met', note: 'sent by e-mail' },
    { version: deadline.body.version },
  )
  expect(met.status).toBe(200)
  expect((await counsel.post(`${at}/commitments`, { subject: 'Report yearly' })).status).toBe(201)
  expect(await act(counsel, reference, 'close', { outcome: 'lifted' })).toMatchObject({
    status: 409,
    body: { params: { missing: ['nothing_owed'] } },
  })
  await othersWhoMustKnow(counsel, at)
  expect(await act(counsel, reference, 'close', { outcome: 'lifted' })).toMatchObject({
    status: 200,
    body: { stage: 'closed', outcome: 'lifted' },
  })
  const after = (await executive.get('overview')).body
  expect([after.open, after.late.count]).toEqual([before.open, before.late.count])
  expect(await act(counsel, reference, 'reopen', { reason: 'A yearly report is due.' })).toMatchObject({
    status: 200,
    body: { stage: 'monitoring' },
  })
  expect(await act(counsel, reference, 'close', { outcome: 'lifted' })).toMatchObject({ status: 200, body: { stage: 'closed' } })

  expect(await app.verifyLedger()).toEqual([])
}

async function versionOf(client: Client, reference: string): Promise<number> {
  return (await client.get(`directives/${reference}`)).body.version
}

async function act(client: Client, reference: string, action: string, body: object = {}) {
  return client.post(`directives/${reference}/actions/${action}`, body, { version: await versionOf(client, reference) })
}

async function contest(client: Client, reference: string, id: string, action: string, body: object) {
  const proceedings = (await client.get(`directives/${reference}`)).body.proceedings as { id: string; version: number }[]
  return client.post(`directives/${reference}/proceedings/${id}/actions/${action}`, body, {
    version: proceedings.find((one) => one.id === id)?.version,
  })
}

function stageCount(overview: { by_stage: { stage: string; count: number }[] }, stage: string): number {
  return overview.by_stage.find((row) => row.stage === stage)?.count ?? 0
}
