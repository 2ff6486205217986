import type { Browser } from 'playwright-core'
import { REAL_LETTERS } from '../builders/arrived-letters.js'
import { type Cast, PASSWORD } from '../builders/cast.js'
import { makePdf } from '../builders/pdf.js'
import { startApp, type TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'
import { Desk, openBrowser } from './desk.js'

const LINES = ['One', 'Two', 'Three', 'Four', 'Five'].map((name) => `${name} says that the agency shall patch every server.`)

/** A real published directive if this machine has it, otherwise one of our own letters. */
const letter = (): Buffer => REAL_LETTERS[0]?.arrived()?.bytes ?? makePdf({ pages: [LINES.join('\n')] })

const isFocused = (element: { matches(selector: string): boolean }) => element.matches(':focus')

/** Uploaded as a browser does: with its media type, so that the viewer draws it page by page. */
async function anUploadedPdf({ counsel }: Cast, path: string): Promise<{ id: string }> {
  const form = new FormData()
  form.set('title', 'The letter')
  form.set('file', new Blob([new Uint8Array(letter())], { type: 'application/pdf' }), 'ed-20-03.pdf')
  return ok(counsel.send('POST', path, { body: form }))
}

describe('legal review in a browser, with the keyboard alone', () => {
  let app: TestApp
  let cast: Cast
  let browser: Browser
  beforeAll(async () => {
    app = await startApp()
    cast = await app.cast()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })

  it('marks a demand in the text of a PDF, adds an obligation, and adopts a reading', async () => {
    const { reference } = await ok(cast.counsel.post('directives', { via: 'nothing', title: 'Patch the servers' }))
    const at = `directives/${reference}`
    const document = await anUploadedPdf(cast, `${at}/documents`)
    await ok(cast.counsel.post(`${at}/readings`, { term: 'server', alternatives: [{ text: 'all' }, { text: 'public ones' }] }))
    await app.sweep()
    const desk = await Desk.at(browser, app.url, { width: 1280, height: 900 })
    const { page } = desk
    const { keyboard } = page
    await desk.signIn(cast.people.counsel.email, PASSWORD)
    await desk.goto(`/directives/${reference}/documents/${document.id}`)
    await page.locator('[data-page="1"] [data-passage] span').first().waitFor({ state: 'attached' })
    const focused = () => page.evaluate<string | null>(`document.activeElement?.getAttribute('aria-label') ?? null`)
    const selected = async () =>
      (await page.evaluate<string>(`String(document.getSelection() ?? '')`)).replace(/\s+/g, ' ').trim()
    const tabTo = async (isThere: () => Promise<boolean>) => {
      for (let tries = 0; tries < 60; tries++) {
        if (await isThere()) return
        await keyboard.press('Tab')
      }
      throw new Error(`not reached by Tab; at ${await focused()}`)
    }
    const typeInto = async (label: string, text: string) => {
      await tabTo(() => page.getByRole('textbox', { name: label }).evaluate(isFocused))
      await keyboard.type(text)
    }

    // In the page, Enter starts at its first word, the arrow keys move, and Shift extends the selection.
    await tabTo(async () => (await focused()) === 'The letter')
    await keyboard.press('Enter')
    const first = await selected()
    expect(first).toMatch(/^\S+$/)
    await keyboard.press('ArrowRight')
    const second = await selected()
    await keyboard.press('ArrowLeft')
    expect([await selected(), second === first]).toEqual([first, false])
    for (let lines = 0; lines < 3; lines++) await keyboard.press('ArrowDown')
    await keyboard.press('ArrowUp')
    const begun = await selected()
    expect(begun).not.toBe(first)
    for (let words = 0; words < 6; words++) await keyboard.press('Shift+ArrowRight')
    const quote = await selected()
    expect([quote.startsWith(begun), quote.split(' ').length]).toEqual([true, 7])
    await keyboard.press('Shift+ArrowLeft')
    await keyboard.press('Shift+ArrowRight')
    expect(await selected()).toBe(quote)
    await keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await typeInto('Summary', 'Patch every server')
    await keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    const { demands } = await ok(cast.counsel.get(`${at}/review`))
    expect(demands).toMatchObject([{ page: 1, quote, subject: 'Patch every server' }])

    // Adds the obligation and the reading from the tab, without a pointer.
    const press = async (name: string) => {
      const button = page.getByRole('button', { name, exact: true }).first()
      await button.waitFor()
      await tabTo(() => button.evaluate(isFocused))
      await keyboard.press('Enter')
      await page.getByRole('dialog').waitFor()
    }
    await desk.goto(`/directives/${reference}`)
    await press('Add an obligation')
    await typeInto('Obligation', ' at once')
    await keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await press('Adopt a reading')
    await tabTo(() => page.getByRole('radio').first().evaluate(isFocused))
    await keyboard.press('Space')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    const review = await ok(cast.counsel.get(`${at}/review`))
    expect(review.obligations).toMatchObject([{ demand_id: demands[0].id }])
    expect(review.readings).toMatchObject([{ adopted: 1, approved_by: null }])
    expect(desk.complaints).toEqual([])
    await desk.close()
  })
})
