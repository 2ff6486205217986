import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '../../src/documents/reading/read-document.js'
import { READING_LIMITS } from '../../src/documents/reading/reading.js'
import { hangingPdf, longPdf, nestedMail, outlookMessage, zipBomb } from '../builders/hard-letters.js'
import { makePdf } from '../builders/pdf.js'
import { startApp, startWorker, type TestApp } from '../harness/app.js'
import { type Client, ok } from '../harness/client.js'

// The real result unless a test supplies one, because a PDF with so many unusual letters needs a font that has them.
jest.mock('../../src/documents/reading/read-document.js', () => {
  const real = jest.requireActual('../../src/documents/reading/read-document.js')
  return { ...real, readDocument: jest.fn(real.readDocument) }
})

let app: TestApp
let counsel: Client
let at: string

beforeAll(async () => {
  app = await startApp()
  counsel = (await app.cast()).counsel
  at = `directives/${(await ok(counsel.post('directives', { via: 'nothing' }))).reference}`
})
afterAll(() => app.stop())
afterEach(() => jest.restoreAllMocks())

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const LETTER = makePdf({ pages: ['Emergency Directive\nYou shall report by 17:00.'] })

/** The outcome of a letter that arrived and was read, with its text; requests were sent to the server throughout. */
async function arrives(fileName: string, bytes: Buffer) {
  const { status, body } = await counsel.upload(`${at}/documents`, bytes, fileName)
  expect([status, body.state, body.sha256, body.size]).toEqual([201, 'reading', sha256(bytes), bytes.length])
  const reading = { goesOn: true }
  const [slowest] = await Promise.all([askedBeside(reading), app.sweep().finally(() => (reading.goesOn = false))])
  // Much less than the reading takes; a busy machine answers slowly too.
  expect(slowest).toBeLessThan(20_000)
  expect(readersLeft()).toEqual([])
  const kept = await counsel.bytes(`${at}/documents/${body.id}/content`)
  expect(sha256(kept)).toBe(sha256(bytes))
  const document = await ok(counsel.get(`${at}/documents/${body.id}`))
  return { document, pages: (await ok(counsel.get(`${at}/documents/${body.id}/pages`))).items as { text: string }[] }
}

/** Requests the directive repeatedly until the reading ends. @returns the slowest response time, in milliseconds */
async function askedBeside(reading: { goesOn: boolean }): Promise<number> {
  let slowest = 0
  do {
    const before = performance.now()
    await ok(counsel.get(at))
    slowest = Math.max(slowest, performance.now() - before)
    await new Promise((resolve) => setTimeout(resolve, 20))
  } while (reading.goesOn)
  return slowest
}

/** The reader processes that this process has started and that are still running. */
function readersLeft(): string[] {
  return execFileSync('ps', ['-axo', 'ppid=,command='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.trim().startsWith(`${process.pid} `) && line.includes('reader.mjs'))
}

describe('an unusual file is stored unchanged, and the server stays healthy', () => {
  it('an encrypted PDF needs review by a person', async () => {
    const { document } = await arrives('order.pdf', makePdf({ pages: ['You shall report.'], locked: true }))
    expect(document).toMatchObject({ state: 'needs_a_person', reason: 'encrypted', page_count: null })
  })

  it('a PDF without its second half needs review by a person', async () => {
    const { document } = await arrives('order.pdf', LETTER.subarray(0, LETTER.length / 2))
    expect(document).toMatchObject({ state: 'needs_a_person', reason: 'damaged' })
  })

  it('a file of the wrong kind is processed as its actual type, and is flagged for a person', async () => {
    const { document, pages } = await arrives('order.docx', LETTER)
    expect(document).toMatchObject({ state: 'needs_a_person', reason: 'mismatch', page_count: 1 })
    expect(pages[0]?.text).toContain('report by 17:00')
  })

  it('a PDF of 3,000 pages is read to its last page', async () => {
    // On a busy machine it takes longer than the limit for a letter.
    jest.replaceProperty(READING_LIMITS as { milliseconds: number }, 'milliseconds', 240_000)
    const { document, pages } = await arrives('production.pdf', longPdf(3_000))
    expect(document).toMatchObject({ state: 'readable', reason: null, page_count: 3_000 })
    expect(pages.at(-1)?.text).toContain('Page 3000')
  })

  it('a zip bomb in a DOCX is not unpacked', async () => {
    const bomb = zipBomb()
    expect(bomb.length).toBeLessThan(100_000)
    const { document } = await arrives('order.docx', bomb)
    expect(document).toMatchObject({ state: 'needs_a_person', reason: 'too_large' })
  })

  it('a PDF designed to hang the reader is stopped in time', async () => {
    jest.replaceProperty(READING_LIMITS as { milliseconds: number }, 'milliseconds', 3_000)
    const before = performance.now()
    const arriving = arrives('order.pdf', hangingPdf())
    // Looking up processes blocks this process, and with it the server.
    do await new Promise((resolve) => setTimeout(resolve, 1_000))
    while (readersLeft().length === 0)
    const { document } = await arriving
    expect(document).toMatchObject({ state: 'needs_a_person', reason: 'took_too_long' })
    expect(performance.now() - before).toBeLessThan(60_000)
  })

  it('an Outlook message needs review by a person', async () => {
    const { document } = await arrives('FW order.msg', outlookMessage())
    expect(document).toMatchObject({ state: 'needs_a_person', reason: 'unknown_kind' })
  })

  it('a message in a message in a message is read to the innermost', async () => {
    const { document, pages } = await arrives('FW FW order.eml', nestedMail(3))
    expect(document).toMatchObject({ state: 'readable' })
    expect(pages[0]?.text).toContain('The innermost order')
  })

  it('endlessly nested messages do not stop the reader', async () => {
    const { document } = await arrives('FW.eml', nestedMail(400))
    expect(document.state).not.toBe('reading')
  })

  it('a page with more words than an index entry can hold keeps what fits, and is flagged for a person', async () => {
    // Each word with letters beyond the first 65,536 code points is indexed whole and in halves.
    const letter = (n: number) => String.fromCodePoint(0x20000 + (n % 40_000))
    const words = Array.from({ length: 34_000 }, (_, n) => `${letter(n)}${letter(n * 7)}-${letter(n * 7)}${letter(n)}`)
    jest.mocked(readDocument).mockResolvedValueOnce({ state: 'readable', kind: 'pdf', pages: ['Annex', words.join(' ')] })
    const { document, pages } = await arrives('annex.pdf', LETTER)
    expect(document).toMatchObject({ state: 'needs_a_person', reason: 'too_large', page_count: 2 })
    expect([pages[0]?.text, [...(pages[1]?.text ?? '')].length]).toEqual(['Annex', 50_000])
  })

  it('nothing is scanned for malware unless a scanner is configured, and the status says so', async () => {
    const { body } = await counsel.upload(`${at}/documents`, LETTER, 'letter.pdf')
    expect(body.quarantined_at).toBeNull()
    expect(await ok(counsel.get('status'))).toMatchObject({ malware_scan: { configured: false } })
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
    const left = await app.asOwner(`SELECT kind, attempts, state FROM outbox WHERE kind = 'document.read' AND state <> 'done'`)
    expect(left).toEqual([])
  })
})
