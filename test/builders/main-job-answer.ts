import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Edict } from './main-job.js'

/** When the reminders of the deadline are sent to an owner in Berlin, and how many mails are sent each time. */
const RUNGS = [
  ['2026-06-13T06:59:00Z', 0],
  ['2026-06-13T07:00:01Z', 1],
  ['2026-06-18T06:59:00Z', 0],
  ['2026-06-18T07:00:01Z', 1],
  ['2026-06-19T07:00:01Z', 1],
  ['2026-06-20T02:58:00Z', 0],
  ['2026-06-20T02:59:01Z', 1],
] as const

/** The reminders of the deadline are sent on time, once each, to the owner: at 09:00 in their zone, and in the last hour. */
export async function remindersCome(app: Edict, reference: string): Promise<void> {
  const { counsel, people } = await app.cast()
  for (const [time, expected] of RUNGS) {
    app.mails.clear()
    await app.setTime(time)
    await app.sweep()
    const reminders = app.mails.to(people.counsel.email).filter((mail) => mail.text.includes(reference))
    expect([time, reminders.length]).toEqual([time, expected])
    for (const { text } of reminders)
      expect(text).toContain('by 23:59 Fri 19 June 2026, Washington (your time: by 05:59 Sat 20 June 2026, Berlin)')
  }
  const rungs = (await counsel.get(`directives/${reference}/deadlines`)).body.items[0].reminders as {
    rung: string
    state: string
  }[]
  expect(rungs.map((one) => `${one.rung} ${one.state}`)).toEqual([
    '7_days sent',
    '2_days sent',
    '1_day sent',
    'last_office_hour sent',
    'late planned',
  ])
}

/** The response: drafted, not approved by its author, sent only to a verified contact, received by a real server. */
export async function answerGoesOut(app: Edict, reference: string, agencyName: string): Promise<void> {
  const { counsel, lead } = await app.cast()
  const at = `directives/${reference}`
  const draft = await counsel.post(`${at}/letters`, { template: 'acknowledgement_of_receipt', contact_id: app.contact_id })
  expect(draft.status).toBe(201)
  const preview = await counsel.get(`${at}/letters/${draft.body.id}/preview`)
  expect(preview.body.html).toContain(agencyName)
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
  // The file was processed like any other document, so its text is what a reader of the PDF gets.
  const pages = (await counsel.get(`${at}/documents/${sent.document_id}/pages`)).body.items as { text: string }[]
  const text = pages.map((page) => page.text).join('\n')
  for (const paragraph of sent.paragraphs) expect(squeezed(text)).toContain(squeezed(paragraph))
}

const squeezed = (text: string) => text.replace(/[\s\u00ad-]+/g, '')

// qpdf is a system tool: .ci/run installs it, and in CI it must be installed.
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
