import type { Browser } from 'playwright-core'
import { DE } from '../../src/domain/catalogue/de.js'
import { type Cast } from '../builders/cast.js'
import { aFullDirective, type FullDirective } from '../builders/full-directive.js'
import { startApp, type TestApp } from '../harness/app.js'
import { openBrowser } from './desk.js'
import { aGermanDeskOf, look, SHOTS } from './german-desk.js'

/** Added in its section instead of in a dialog. */
const IN_A_SECTION = new Set<string>([DE.directive.adds.document, DE.directive.adds.comment, DE.expert.add])

describe('the page of a directive in a German browser', () => {
  let app: TestApp
  let cast: Cast
  let full: FullDirective
  let browser: Browser
  beforeAll(async () => {
    app = await startApp()
    cast = await app.cast()
    full = await aFullDirective(app, cast)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })

  const signedIn = (width?: number) => aGermanDeskOf(cast.people.counsel.email, browser, app.url, width)

  // The size of a phone, only for a screenshot: the words are the same.
  it.each(SHOTS ? [1440, 390] : [1440])('shows no English in any section, at %i pixels', async (width) => {
    const { desk, page, screen } = await signedIn(width)
    await desk.goto(`/directives/${full.reference}`)
    await page.getByRole('tab').first().waitFor()
    await screen.settled()
    await look(desk, 'directive')
    const tabs = await page.getByRole('tab').count()
    expect(tabs).toBeGreaterThan(12)
    for (let at = 0; at < tabs; at += 1) {
      const tab = page.getByRole('tab').nth(at)
      await tab.click()
      await screen.settled()
      const name = await tab.textContent()
      expect([name, await screen.english()]).toEqual([name, []])
      await look(desk, `directive-tab-${at}`)
    }
    expect(desk.complaints).toEqual([])
    await desk.close()
  })

  it('shows no English in the dialogs that it opens', async () => {
    const { desk, page, screen } = await signedIn()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await desk.goto(`/directives/${full.reference}`)
    await page.getByRole('tab').first().waitFor()
    await screen.settled()
    let opened = 0
    for (const menu of ['a', 'n']) {
      const button = page.locator(`button[aria-keyshortcuts="${menu}"]`)
      await button.click()
      await page.getByRole('menuitem').first().waitFor()
      const names = await page.getByRole('menuitem').allTextContents()
      expect([menu, await screen.english()]).toEqual([menu, []])
      await page.getByRole('menu').press('Escape')
      await page.getByRole('menu').waitFor({ state: 'hidden' })
      for (const [at, name] of names.entries()) {
        if (IN_A_SECTION.has(name)) continue
        await button.click()
        await page.getByRole('menuitem').nth(at).click()
        const dialog = page.getByRole('dialog').last()
        await dialog.waitFor()
        expect([name, await screen.english()]).toEqual([name, []])
        opened += 1
        // The first key goes to an open list of options.
        for (let key = 0; key < 6 && (await dialog.isVisible()); key += 1) {
          await page.keyboard.press('Escape')
          await page.waitForTimeout(100)
        }
        await dialog.waitFor({ state: 'hidden' })
      }
    }
    expect(opened).toBeGreaterThan(15)
    expect(desk.complaints).toEqual([])
    await desk.close()
  })
})
