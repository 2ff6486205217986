import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makePdf } from '../builders/pdf.js'
import { startApp, type TestApp } from '../harness/app.js'
import type { Client } from '../harness/client.js'

const CORPUS = join(__dirname, '..', '..', '..', 'shared', 'corpus')

/** The letters of the main job: the real ones where they are, and always one of the project's own. */
const LETTERS = [
  { file: 'ed-20-03.pdf', phrase: 'Windows DNS', page: null },
  { file: 'ed-19-01.pdf', phrase: 'DNS infrastructure tampering', page: null },
  { file: null, phrase: 'register of sealed valves', page: 2 },
] as const

const OWN_LETTER = [
  'Office of Valve Safety\n\nDirective 26-07\n\nThe addressee shall stop the sale of the Brindle valve by 17 July 2026.',
  'The addressee shall keep a register of sealed valves and send it to this office within thirty days.',
]

/** When the rungs of the deadline fire for an owner in Berlin, and how many mails each moment brings. */
const RUNGS = [
  ['2026-06-13T06:59:00Z', 0],
  ['2026-06-13T07:00:01Z', 1],
  ['2026-06-18T06:59:00Z', 0],
  ['2026-06-18T07:00:01Z', 1],
  ['2026-06-19T07:00:01Z', 1],
  ['2026-06-20T02:58:00Z', 0],
  ['2026-06-20T02:59:01Z', 1],
] as const

describe('the main job', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
  })
  afterAll(() => app.stop())

  it.each(LETTERS)('takes $file from the letter to the answer', async (letter) => {
    const path = letter.file ? join(CORPUS, letter.file) : null
    if (path && !existsSync(path)) {
      if (process.env.CI) throw new Error(`${path} is missing`)
      console.info(`skipped: ${path} is not here`)
      return
    }
    const bytes = path ? readFileSync(path) : makePdf({ pages: OWN_LETTER })
    await wholeLife(app, letter.file ?? 'own-letter.pdf', bytes, letter.phrase)
  })
})

async function wholeLife(app: TestApp, name: string, bytes: Buffer, phrase: string): Promise<void> {
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

  // Its text, by page, is found by search, for who may see it and for nobody else.
  const found = await counsel.get(`search?q=${encodeURIComponent(`"${phrase}"`)}`)
  const hit = found.body.items
    .find((item: { reference: string }) => item.reference === reference)
    ?.hits.find((one: { kind: string }) => one.kind === 'page')
  expect(hit).toMatchObject({ document_id: uploaded.body.id })
  expect((await administrator.get(`search?q=${encodeURIComponent(`"${phrase}"`)}`)).body.items).toEqual([])

  // Accepting is refused until agency and instrument are known, and says what is missing.
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

  // An appeal is opened while remediation runs, and moves nothing on the other line.
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

  // Remediation: a measure by a contributor, proved, judged by somebody else.
  const measure = await counsel.post(`${at}/measures`, {
    subject: 'Switch it off',
    obligation_ids: [obligation.body.id],
    person_id: people.contributor.id,
    verifier_id: people.lead.id,
    restricts: true,
    inverse: 'Switch it on again, after the check',
  })
  expect(measure.status).toBe(201)
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
  expect((await lead.post(`${at}/evidence/${evidence.id}/accept`, {}, { version: 1 })).status).toBe(200)
  expect((await executive.get('overview')).body.off_now.count).toBe(before.off_now.count + 1)
  expect(await act(counsel, reference, 'declare_complied')).toMatchObject({ status: 200, body: { stage: 'monitoring' } })

  // The appeal is filed and decided; the clocks stand where they stood.
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

  // The reminders come at their times, once each, to the owner: 09:00 of their morning, and the last hour.
  for (const [time, expected] of RUNGS) {
    app.mails.clear()
    await app.setTime(time)
    await app.sweep()
    const reminders = app.mails.to(people.counsel.email).filter((mail) => mail.text.includes(reference))
    expect([time, reminders.length]).toEqual([time, expected])
    for (const { text } of reminders)
      expect(text).toContain('by 23:59 Fri 19 June 2026, Washington (for you, by 05:59 Sat 20 June 2026, Berlin)')
  }
  const rungs = (await counsel.get(`${at}/deadlines`)).body.items[0].reminders as { rung: string; state: string }[]
  expect(rungs.map((one) => `${one.rung} ${one.state}`)).toEqual([
    '7_days sent',
    '2_days sent',
    '1_day sent',
    'last_office_hour sent',
    'late planned',
  ])

  // The answer: drafted, not approved by its author, sent only to a verified contact, received by a real server.
  await app.setTime('2026-06-20T03:10:00Z')
  const draft = await counsel.post(`${at}/letters`, { template: 'acknowledgement_of_receipt', contact_id: app.contact_id })
  expect(draft.status).toBe(201)
  const preview = await counsel.get(`${at}/letters/${draft.body.id}/preview`)
  expect(preview.body.html).toContain(agency.name)
  const submitted = await counsel.post(
    `${at}/letters/${draft.body.id}/submit`,
    { facts_checked: true },
    { version: draft.body.version },
  )
  expect(submitted.status).toBe(200)
  expect((await counsel.post(`${at}/letters/${draft.body.id}/approve`, {}, { version: submitted.body.version })).body.code).toBe(
    'letter/own_approval',
  )
  const approved = await lead.post(`${at}/letters/${draft.body.id}/approve`, {}, { version: submitted.body.version })
  expect(approved.status).toBe(200)
  const refused = await counsel.post(
    `${at}/letters/${draft.body.id}/send`,
    { contact_id: app.unverified_contact_id },
    { version: approved.body.version },
  )
  expect(refused.body.code).toBe('letter/contact_not_verified')
  const sending = await counsel.post(
    `${at}/letters/${draft.body.id}/send`,
    { contact_id: app.contact_id },
    { version: approved.body.version },
  )
  expect(sending.status).toBe(200)
  await app.sweep()
  const sent = (await counsel.get(`${at}/letters`)).body.items.find((item: { id: string }) => item.id === draft.body.id)
  expect(sent).toMatchObject({ stage: 'sent', server_answer: expect.stringContaining('250') })
  const mail = app.mails.to(app.contact_email).at(-1)
  const pdf = mail?.attachments[0]?.content as Buffer
  expect(mail?.message_id).toBe(sent.message_id)
  expect(Buffer.compare(pdf, await counsel.bytes(`${at}/letters/${draft.body.id}/pdf`))).toBe(0)
  checkPdf(pdf)
  // The bytes were read like any other document's, so its text is what a reader of the PDF gets.
  const pages = (await counsel.get(`${at}/documents/${sent.document_id}/pages`)).body.items as { text: string }[]
  const text = pages.map((page) => page.text).join('\n')
  for (const paragraph of sent.paragraphs) expect(squeezed(text)).toContain(squeezed(paragraph))

  // What was settled is settled; then the directive closes, with nothing owed.
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

const squeezed = (text: string) => text.replace(/[\s\u00ad-]+/g, '')

// qpdf is a tool of the system: .ci/run installs it, and there it must be.
function checkPdf(pdf: Buffer): void {
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  const file = join(mkdtempSync(join(tmpdir(), 'edict-letter-')), 'letter.pdf')
  writeFileSync(file, pdf)
  try {
    execFileSync('qpdf', ['--check', file], { stdio: 'pipe' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || process.env.CI) throw error
  }
}
