import type { Browser } from 'playwright-core'
import { type Cast, PASSWORD } from '../builders/cast.js'
import { anObligation, proof } from '../builders/measures.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Desk, openBrowser } from './desk.js'

describe('measures in a browser, with the keyboard alone', () => {
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

  it('a measure is planned with its reversal, its release is requested, and its evidence is accepted', async () => {
    const { at, reference } = await anObligation(cast.counsel, app.agency_id)
    const desk = await Desk.at(browser, app.url, { width: 1440, height: 1000 })
    const { page } = desk
    const { keyboard } = page
    await desk.signIn(cast.people.counsel.email, PASSWORD)
    await desk.goto(`/directives/${reference}?tab=measures`)
    await page.getByRole('heading', { name: 'Both products off' }).waitFor()

    /** Presses Tab until the named element has the focus, as a person would. */
    const walkTo = async (role: 'textbox' | 'checkbox' | 'button' | 'combobox', name: RegExp) => {
      const goal = page.getByRole(role, { name }).last()
      await goal.waitFor()
      for (let steps = 0; steps < 120; steps++) {
        if (await goal.evaluate((element) => element === (globalThis as any).document.activeElement)) return
        await keyboard.press('Tab')
      }
      throw new Error(`Tab does not come to ${name}`)
    }
    const choose = async (name: RegExp, typed: string) => {
      await walkTo('combobox', name)
      await keyboard.type(typed)
      await page.getByRole('option', { name: new RegExp(`^${typed}`) }).waitFor()
      await keyboard.press('ArrowDown')
      await keyboard.press('Enter')
    }
    await keyboard.press('a')
    await page.getByRole('menuitem', { name: 'Measure', exact: true }).waitFor()
    await keyboard.type('mea')
    for (let steps = 0; steps < 40; steps++) {
      if (
        await page
          .getByRole('menuitem', { name: 'Measure', exact: true })
          .evaluate((one) => one === (globalThis as any).document.activeElement)
      )
        break
      await keyboard.press('ArrowDown')
    }
    await keyboard.press('Enter')
    await walkTo('textbox', /^Measure/)
    await keyboard.type('Halden is off')
    await choose(/^Owner/, 'Contributor')
    await choose(/^Verifier/, 'Counsel')
    await walkTo('checkbox', /^It restricts something/)
    await keyboard.press('Space')
    await walkTo('textbox', /^Reversal/)
    await keyboard.type('Switch it on again')
    await walkTo('textbox', /^Preconditions/)
    await keyboard.type('The letter is lifted')
    await walkTo('button', /^Plan measure$/)
    await keyboard.press('Enter')
    await page.getByText('Preconditions of its reversal: The letter is lifted').waitFor()

    await walkTo('button', /^Request release$/)
    await keyboard.press('Enter')
    await walkTo('textbox', /^Reason/)
    await keyboard.type('Ordered for tonight')
    await walkTo('button', /^Request release$/)
    await keyboard.press('Enter')
    await page.getByText('Release requested', { exact: true }).waitFor()
    const [measure] = (await cast.counsel.get(`${at}/measures`)).body.items
    const confirmed = await cast.lead.post(`${at}/releases/${measure.releases[0].id}/confirm`, {}, { version: 1 })
    expect(confirmed.status).toBe(200)
    await proof(cast.contributor, at, measure.id)

    await page.reload()
    await page.getByText('Released, not proved').waitFor()
    await walkTo('button', /^Accept$/)
    await keyboard.press('Enter')
    await walkTo('button', /^Accept evidence$/)
    await keyboard.press('Enter')
    await page.getByText('In force', { exact: true }).waitFor()
    await page.getByText(/^.*In force .* after receipt/).waitFor()
    expect((await cast.counsel.get(`${at}/measures`)).body.items[0].state).toBe('in_force')
    expect(desk.complaints).toEqual([])
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/measures.png`, fullPage: true })
    await desk.close()
  })
})
