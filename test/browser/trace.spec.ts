import type { Browser, Locator } from 'playwright-core'
import { type Cast, PASSWORD } from '../builders/cast.js'
import { aTracedDirective } from '../builders/traced.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Desk, openBrowser } from './desk.js'

const isFocused = (element: { matches(selector: string): boolean }) => element.matches(':focus')

describe('the trace in a browser, with the keyboard alone', () => {
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

  it('leads from an obligation to its evidence, and back to the passage in the document', async () => {
    const { reference } = await aTracedDirective(app, cast)
    await app.sweep()
    const desk = await Desk.at(browser, app.url, { width: 1440, height: 900 })
    const { page } = desk
    await desk.signIn(cast.people.counsel.email, PASSWORD)
    await desk.goto(`/directives/${reference}`)

    /** Presses Tab, or Shift+Tab, until it has the focus; then Enter. */
    const press = async (goal: Locator, key = 'Tab') => {
      await goal.waitFor()
      for (let steps = 0; steps < 80 && !(await goal.evaluate(isFocused)); steps++) await page.keyboard.press(key)
      expect(await goal.evaluate(isFocused)).toBe(true)
      await page.keyboard.press('Enter')
    }
    const walk = page.getByRole('region').filter({ has: page.getByRole('heading', { name: 'Leads to' }) })
    const here = async (name: string) => {
      await walk.getByRole('heading', { level: 2, name }).waitFor()
      expect(await walk.evaluate(isFocused)).toBe(true)
    }
    const step = async (name: string) => {
      await press(walk.getByRole('button', { name }))
    }

    await press(page.getByRole('link', { name: 'Trace: Halden 5 is off' }))
    await walk.getByRole('heading', { level: 2, name: 'Halden 5 is off' }).waitFor()
    expect(await page.getByText('2 lines. 1 has a gap.').count()).toBe(1)
    expect(await page.getByRole('cell', { name: 'No obligation recorded' }).count()).toBe(1)
    await step('Measure Switch Halden 5 off')
    await here('Switch Halden 5 off')
    await step('Evidence probes.txt')
    await here('probes.txt')
    // The table highlights this path and nothing else.
    const lit = await page.locator('[data-way] > :first-child').allInnerTexts()
    expect(lit).toEqual([
      'Nobody foreign uses Halden 5',
      'foreign national',
      'Halden 5 is off',
      'Switch Halden 5 off',
      'probes.txt',
    ])

    await step('Measure Switch Halden 5 off')
    await here('Switch Halden 5 off')
    await step('Obligation Halden 5 is off')
    await here('Halden 5 is off')
    await step('Interpretation foreign national')
    await here('foreign national: whoever is no citizen')
    await step('Source Nobody foreign uses Halden 5')
    await here('Nobody foreign uses Halden 5')
    await press(walk.getByRole('button', { name: 'Back to the table' }))
    const row = page.getByRole('cell').getByRole('button', { name: 'Nobody foreign uses Halden 5' })
    await page.getByRole('heading', { name: 'Step through the trace' }).waitFor()
    expect(await row.evaluate(isFocused)).toBe(true)
    await page.keyboard.press('Enter')
    await press(walk.getByRole('link', { name: 'Open the document' }))
    await page.getByRole('heading', { level: 1, name: 'The letter' }).waitFor()
    expect(desk.complaints).toEqual([])
    await desk.close()
  })
})
