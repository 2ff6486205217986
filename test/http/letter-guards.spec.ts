import { randomUUID } from 'node:crypto'
import type { Cast } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Answer, ok } from '../harness/client.js'

/** What keeps a letter from leaving before it may. */
let app: TestApp
let cast: Cast
let at: string

beforeAll(async () => {
  app = await startApp({ worker: false })
  await app.setTime('2026-06-12T21:30:00Z')
  cast = await app.cast()
  const received = { channel: 'telephone', at: '2026-06-12T21:05:00Z', zone: 'America/New_York' }
  const opened = await ok(cast.counsel.post('directives', { via: 'oral', title: 'Two products', received }))
  at = `directives/${opened.reference}`
  await ok(cast.counsel.patch(at, { agency_id: app.agency_id }, { version: 1 }))
})
afterAll(() => app?.stop())

const FACTS = { facts_checked: true }

async function aDraft(contact_id: string | null = app.contact_id): Promise<{ path: string; version: number }> {
  const { id, version } = await ok(cast.counsel.post(`${at}/letters`, { template: 'acknowledgement_of_receipt', contact_id }))
  return { path: `${at}/letters/${id}`, version }
}
const codeOf = async (answer: Promise<Answer>) => {
  const { status, body } = await answer
  return status < 300 ? 'done' : body.code
}

describe('a letter', () => {
  it('is addressed only to a contact of the directive’s agency', async () => {
    const { path, version } = await aDraft()
    expect(await codeOf(cast.counsel.patch(path, { contact_id: randomUUID() }, { version }))).toBe('letter/no_contact')
    expect(await codeOf(cast.counsel.patch(path, { contact_id: app.contact_id }, { version }))).toBe('done')
    const elsewhere = { template: 'acknowledgement_of_receipt', contact_id: randomUUID() }
    expect(await codeOf(cast.counsel.post(`${at}/letters`, elsewhere))).toBe('letter/no_contact')
  })

  it('is submitted only by a person who says that its facts were checked, and only without an unproved claim', async () => {
    const { path, version } = await aDraft()
    expect(await codeOf(cast.counsel.post(`${path}/submit`, { facts_checked: false }, { version }))).toBe(
      'letter/facts_not_checked',
    )
    const text = 'We write.\n\n{claim patched: All servers were patched.}\n'
    const changed = await ok(cast.counsel.patch(path, { text }, { version }))
    expect(await codeOf(cast.counsel.post(`${path}/submit`, FACTS, changed))).toBe('letter/claim_unproved')
  })

  it('cannot be changed or submitted once it waits for approval, nor sent or approved out of turn', async () => {
    const { path, version } = await aDraft()
    expect(await codeOf(cast.counsel.post(`${path}/send`, {}, { version }))).toBe('letter/not_at_this_stage')
    expect(await codeOf(cast.lead.post(`${path}/approve`, {}, { version }))).toBe('letter/not_at_this_stage')
    expect(await codeOf(cast.lead.post(`${path}/return`, { reason: 'Not yet.' }, { version }))).toBe('letter/not_at_this_stage')
    const submitted = await ok(cast.counsel.post(`${path}/submit`, FACTS, { version }))
    const seen = { version: submitted.version }
    expect(await codeOf(cast.counsel.post(`${path}/submit`, FACTS, seen))).toBe('letter/not_at_this_stage')
    expect(await codeOf(cast.counsel.patch(path, { title: 'Another' }, seen))).toBe('letter/not_at_this_stage')
    expect(await codeOf(cast.counsel.post(`${path}/send`, {}, seen))).toBe('letter/not_at_this_stage')
  })

  it('is sent only to a contact that has an address and was verified', async () => {
    const { path, version } = await aDraft(null)
    const submitted = await ok(cast.counsel.post(`${path}/submit`, FACTS, { version }))
    const approved = await ok(cast.lead.post(`${path}/approve`, {}, { version: submitted.version }))
    const seen = { version: approved.version }
    expect(await codeOf(cast.counsel.post(`${path}/send`, {}, seen))).toBe('letter/no_contact')
    expect(await codeOf(cast.counsel.post(`${path}/send`, { contact_id: randomUUID() }, seen))).toBe('letter/no_contact')
    const unverified = { contact_id: app.unverified_contact_id }
    expect(await codeOf(cast.counsel.post(`${path}/send`, unverified, seen))).toBe('letter/contact_not_verified')
    expect(await codeOf(cast.counsel.post(`${path}/send`, { contact_id: app.contact_id }, seen))).toBe('done')
  })

  it('is downloaded, never opened in the browser, and runs nothing there', async () => {
    const { path } = await aDraft()
    for (const format of ['pdf', 'docx']) {
      const { status, headers } = await cast.counsel.get(`${path}/${format}`)
      const sent = ['content-disposition', 'content-security-policy', 'x-content-type-options'].map((name) => headers.get(name))
      expect([format, status, ...sent]).toEqual([format, 200, 'attachment', "sandbox; default-src 'none'", 'nosniff'])
    }
  })
})
