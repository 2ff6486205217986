import { READING_LIMITS } from '../../src/documents/reading/reading.js'
import { Arrivals } from '../builders/arrivals.js'
import { longPdf } from '../builders/hard-letters.js'
import { startApp, type TestApp } from '../harness/app.js'

let app: TestApp
let letters: Arrivals

beforeAll(async () => {
  app = await startApp()
  letters = await Arrivals.at(app)
})
afterAll(() => app.stop())
afterEach(() => jest.restoreAllMocks())

describe('a long file is stored unchanged, and the server stays healthy', () => {
  it('a PDF of 3,000 pages is read to its last page', async () => {
    // On a busy machine it takes longer than the limit for a letter.
    jest.replaceProperty(READING_LIMITS as { milliseconds: number }, 'milliseconds', 240_000)
    const { document, pages } = await letters.arrives('production.pdf', longPdf(3_000))
    expect(document).toMatchObject({ state: 'readable', reason: null, page_count: 3_000 })
    expect(pages.at(-1)?.text).toContain('Page 3000')
  })
})
