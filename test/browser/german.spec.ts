import type { Browser } from 'playwright-core'
import { DE } from '../../src/domain/catalogue/de.js'
import { EN } from '../../src/domain/catalogue/en.js'
import { type Cast } from '../builders/cast.js'
import { aFullDirective, type FullDirective } from '../builders/full-directive.js'
import { startApp, type TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'
import { type Desk, openBrowser } from './desk.js'
import { aGermanDesk, aGermanDeskOf, look } from './german-desk.js'

describe('the screens in a German browser', () => {
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

  const aDesk = (width?: number) => aGermanDesk(browser, app.url, width)
  const signedIn = (width?: number) => aGermanDeskOf(cast.people.counsel.email, browser, app.url, width)
  const language = (desk: Desk) => desk.page.locator('html').getAttribute('lang')

  it.each([1440, 390])('show no English before sign-in, at %i pixels', async (width) => {
    const { desk, page, screen } = await aDesk(width)
    await desk.goto('/sign-in')
    await page.getByRole('button', { name: DE.session.submit }).waitFor()
    expect(await language(desk)).toBe('de')
    expect(await screen.english()).toEqual([])
    await page.getByRole('button', { name: DE.session.submit }).click()
    await page.getByText(DE.problems.required).first().waitFor()
    expect(await screen.english()).toEqual([])
    await look(desk, 'sign-in')
    expect(desk.complaints).toEqual([])

    await page.getByRole('textbox', { name: DE.session.email }).fill('nobody@orla.example')
    await page.getByRole('textbox', { name: DE.session.password }).fill('not the password')
    await page.getByRole('button', { name: DE.session.submit }).click()
    await page.getByText(DE.sign_in.refused).waitFor()
    await desk.goto('/forgot')
    await page.getByRole('button', { name: DE.session.forgot_submit }).waitFor()
    expect(await screen.english()).toEqual([])
    await desk.goto('/join#0123456789abcdefghijklmnopqrstuvwxyzABCDEFG')
    await page.getByText(DE.session.join.missing_title).waitFor()
    expect(await screen.english()).toEqual([])
    await desk.close()
  })

  it.each([1440, 390])('show no English in My work or in the list of directives, at %i pixels', async (width) => {
    const { desk, page, screen } = await signedIn(width)
    await desk.goto('/my-work')
    await page.getByRole('heading', { level: 1, name: DE.myWork.title }).waitFor()
    await screen.settled()
    expect(await language(desk)).toBe('de')
    expect(await screen.english()).toEqual([])
    await look(desk, 'my-work')
    await desk.goto('/directives')
    await page.getByRole('heading', { level: 1, name: DE.worklist.title }).waitFor()
    await screen.settled()
    expect(await screen.english()).toEqual([])
    await look(desk, 'directives')
    expect(desk.complaints).toEqual([])
    await desk.close()
  })

  it('follow the person’s own choice, which the account page changes at once', async () => {
    const { desk, page } = await signedIn()
    await desk.goto('/account')
    const choose = async (label: string, option: string) => {
      await page.getByRole('combobox', { name: label }).click()
      await page.getByRole('option', { name: option, exact: true }).click()
    }
    await choose(DE.account.locale.label, 'English (US)')
    await page.getByRole('heading', { level: 1, name: EN.account.title }).waitFor()
    expect(await language(desk)).toBe('en-US')
    await desk.goto(`/directives/${full.reference}`)
    await page
      .getByText(/\b\d{1,2}:\d{2} [AP]M\b/)
      .first()
      .waitFor()
    await desk.goto('/account')
    await choose(EN.account.locale.label, EN.account.locale.as_browser)
    await page.getByRole('heading', { level: 1, name: DE.account.title }).waitFor()
    expect(await language(desk)).toBe('de')
    expect(desk.complaints).toEqual([])
    expect(await ok(cast.counsel.get('session'))).toMatchObject({ person: { locale: null } })
    await desk.close()
  })
})
