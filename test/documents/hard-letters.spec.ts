import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '../../src/documents/reading/read-document.js'
import { READING_LIMITS } from '../../src/documents/reading/reading.js'
import { Arrivals, readersLeft } from '../builders/arrivals.js'
import { hangingPdf, nestedMail, outlookMessage, zipBomb } from '../builders/hard-letters.js'
import { makePdf } from '../builders/pdf.js'
import { startApp, startWorker, type TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'

// The real result unless a test supplies one, because a PDF with so many unusual letters needs a font that has them.
jest.mock('../../src/documents/reading/read-document.js', () => {
  const real = jest.requireActual('../../src/documents/reading/read-document.js')
  return { ...real, readDocument: jest.fn(real.readDocument) }
})

let app: TestApp
let letters: Arrivals

beforeAll(async () => {
  app = await startApp()
  letters = await Arrivals.at(app)
})
afterAll(() => app.stop())
afterEach(() => jest.restoreAllMocks())

const LETTER = makePdf({ pages: ['Emergency Directive\nYou shall report by 17:00.'] })

describe('an unusual file is stored unchanged, and the server stays healthy', () => {
  it('an encrypted PDF needs review by a person', async () => {
    const { document } = await letters.arrives('order.pdf', makePdf({ pages: ['You shall report.'], locked: true }))
    expect(document).toMatchObject({ state: 'needs_a_person', reason: 'encrypted', page_count: null })
  })

  it('a PDF that lacks its second half needs review by a person', async () => {
    const { document } = await letters.arrives('order.pdf', LETTER.subarray(0, LETTER.length / 2))
    expect(document).toMatchObject({ state: 'needs_a_person', reason: 'damaged' })
  })

  it('a file of the wrong kind is processed as its actual type, and is flagged for review', async () => {
    const { document, pages } = await letters.arrives('order.docx', LETTER)
    expect(document).toMatchObject({ state: 'needs_a_person', reason: 'mismatch', page_count: 1 })
    expect(pages[0]?.text).toContain('report by 17:00')
  })

  it('a zip bomb in a DOCX is not unpacked', async () => {
    const bomb = zipBomb()
    expect(bomb.length).toBeLessThan(100_000)
    const { document } = await letters.arrives('order.docx', bomb)
    expect(document).toMatchObject({ state: 'needs_a_person', reason: 'too_large' })
  })

  it('a PDF designed to hang the reader is stopped in time', async () => {
    jest.replaceProperty(READING_LIMITS as { milliseconds: number }, 'milliseconds', 3_000)
    const before = performance.now()
    const arriving = letters.arrives('order.pdf', hangingPdf())
    // Looking up processes blocks this process, and with it the server.
    do await new Promise((resolve) => setTimeout(resolve, 1_000))
    while (readersLeft().length === 0)
    const { document } = await arriving
    expect(document).toMatchObject({ state: 'needs_a_person', reason: 'took_too_long' })
    expect(performance.now() - before).toBeLessThan(60_000)
  })

  it('an Outlook message needs review by a person', async () => {
    const { document } = await letters.arrives('FW order.msg', outlookMessage())
    expect(document).toMatchObject({ state: 'needs_a_person', reason: 'unknown_kind' })
  })

  it('a message in a message in a message is read down to the innermost one', async () => {
    const { document, pages } = await letters.arrives('FW FW order.eml', nestedMail(3))
    expect(document).toMatchObject({ state: 'readable' })
    expect(pages[0]?.text).toContain('The innermost order')
  })

  it('endlessly nested messages do not stop the reader', async () => {
    const { document } = await letters.arrives('FW.eml', nestedMail(400))
    expect(document.state).not.toBe('reading')
  })

  it('a page with more words than an index entry can hold keeps what fits, and is flagged for review', async () => {
    // Each word with letters beyond the first 65,536 code points is indexed whole and in halves.
    const letter = (n: number) => String.fromCodePoint(0x20000 + (n % 40_000))
    const words = Array.from({ length: 34_000 }, (_, n) => `${letter(n)}${letter(n * 7)}-${letter(n * 7)}${letter(n)}`)
    jest.mocked(readDocument).mockResolvedValueOnce({ state: 'readable', kind: 'pdf', pages: ['Annex', words.join(' ')] })
    const { document, pages } = await letters.arrives('annex.pdf', LETTER)
    expect(document).toMatchObject({ state: 'needs_a_person', reason: 'too_large', page_count: 2 })
    expect([pages[0]?.text, [...(pages[1]?.text ?? '')].length]).toEqual(['Annex', 50_000])
  })

  it('nothing is scanned for malware unless a scanner is configured, and the status says so', async () => {
    const { body } = await letters.counsel.upload(`${letters.at}/documents`, LETTER, 'letter.pdf')
    expect(body.quarantined_at).toBeNull()
    expect(await ok(letters.counsel.get('status'))).toMatchObject({ malware_scan: { configured: false } })
    await app.sweep()
  })

  it('partial uploads left by a killed process are removed when a worker starts, but none still in progress', async () => {
    const incoming = join(app.settings.data_dir, 'files', 'incoming')
    mkdirSync(incoming, { recursive: true })
    const [left, coming] = [join(incoming, 'left'), join(incoming, 'coming')]
    for (const path of [left, coming]) writeFileSync(path, 'half')
    const dayBeforeYesterday = new Date(Date.now() - 2 * 24 * 60 * 60 * 1_000)
    utimesSync(left, dayBeforeYesterday, dayBeforeYesterday)
    const another = await startWorker(app.settings)
    await another.close()
    expect([existsSync(left), existsSync(coming)]).toEqual([false, true])
    rmSync(coming)
  })

  it('the ledger stays intact, and the worker has nothing to retry', async () => {
    expect(await app.verifyLedger()).toEqual([])
    const left = await app.asOwner(`SELECT kind, attempts, state FROM outbox WHERE kind = 'document.read'`)
    expect(left).toEqual([])
  })
})
