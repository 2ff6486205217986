import type { Browser } from 'playwright-core'
import { DE } from '../../src/domain/catalogue/de.js'
import { PASSWORD } from '../builders/cast.js'
import { Desk } from './desk.js'
import { WordsOnScreen } from './words-on-screen.js'

// Screenshots, only on request: the test checks the words, and a person judges the rest.
export const SHOTS = process.env.EDICT_SHOTS

/** The short Thursday of the date picker is also an English word. */
const WRITTEN = ['Do']

/** A German browser, and the words on its screen. */
export async function aGermanDesk(browser: Browser, url: string, width = 1440) {
  const desk = await Desk.at(browser, url, { width, height: width > 800 ? 1000 : 844 }, 'de-DE')
  return { desk, page: desk.page, screen: new WordsOnScreen(desk.page, WRITTEN) }
}

/** The same, with a person signed in. */
export async function aGermanDeskOf(email: string, browser: Browser, url: string, width?: number) {
  const at = await aGermanDesk(browser, url, width)
  await at.desk.signIn(email, PASSWORD, DE.session)
  return at
}

/** Takes a screenshot in the folder EDICT_SHOTS, if it is set. */
export async function look({ page }: Desk, name: string): Promise<void> {
  if (!SHOTS) return
  const width = page.viewportSize()!.width
  await page.waitForTimeout(300)
  const clip = { x: 0, y: 0, width, height: width > 800 ? 2400 : 1600 }
  await page.screenshot({ path: `${SHOTS}/${name}-${width}.png`, fullPage: true, clip })
}
