import { Secret, TOTP } from 'otpauth'
import type { Browser } from 'playwright-core'
import { type Cast, PASSWORD } from '../builders/cast.js'
import { aFullDirective, type FullDirective } from '../builders/full-directive.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Desk, openBrowser } from './desk.js'

describe('signing in, on screen', () => {
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

  const codeFor = async (secret: string, seconds = 0) => {
    const [row] = await app.asOwner<{ now: Date }>('SELECT edict_now() AS now')
    return new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30 }).generate({
      timestamp: row!.now.getTime() + seconds * 1000,
    })
  }
  const shown = async (desk: Desk) => ((await desk.page.locator('code, pre').first().textContent()) ?? '').replace(/\s/g, '')

  it('an action that needs two people asks for a recent sign-in, and then continues with what was typed', async () => {
    const full: FullDirective = await aFullDirective(app, cast)
    const desk = await Desk.at(browser, app.url, { width: 1440, height: 1000 })
    const { page } = desk
    await desk.signIn(cast.people.lead.email, PASSWORD)
    await app.asOwner(`UPDATE session SET made_at = made_at - interval '16 minutes'`)
    await desk.goto(`/directives/${full.reference}`)
    await desk.tab('Scope')
    await page.getByRole('button', { name: 'Approve' }).first().click()
    const dialog = page.getByRole('dialog').last()
    await dialog.locator('button[type="submit"]').click()
    await dialog.getByText('Sign in again to do this').waitFor()
    expect(await dialog.getByRole('textbox', { name: 'E-mail' }).inputValue()).toBe(cast.people.lead.email)
    await dialog.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
    await dialog.getByRole('button', { name: 'Sign in' }).click()
    await dialog.waitFor({ state: 'hidden' })
    const decisions = (await cast.counsel.get(`directives/${full.reference}/decisions`)).body.items
    expect(decisions[0].approved_by.id).toBe(cast.people.lead.id)
    await desk.close()
  })

  it('a second factor is set up and required at the next sign-in, and browsers and tokens are listed', async () => {
    const desk = await Desk.at(browser, app.url, { width: 1024, height: 900 })
    const { page } = desk
    await desk.signIn(cast.people.counsel.email, PASSWORD)
    await page
      .getByRole('button', { name: /Account of|Your account|Counsel/ })
      .first()
      .click()
    await page.getByRole('menuitem', { name: 'Your account' }).click()
    await page.getByRole('heading', { name: 'Your account', level: 1 }).waitFor()

    await page.getByRole('button', { name: 'Set up a second factor' }).click()
    await page.getByRole('img', { name: /authenticator/ }).waitFor()
    const secret = await shown(desk)
    await page.getByLabel('Code').fill(await codeFor(secret))
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page.getByRole('button', { name: 'I have saved them' }).click()
    await page.getByText('10 recovery codes are left.').waitFor()

    await page.getByRole('button', { name: 'Create token' }).click()
    await desk.page.getByRole('dialog').getByLabel('Purpose').fill('Nightly export')
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Create token' }).click()
    expect(await shown(desk)).toMatch(/^edict_/)
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByText('Nightly export').waitFor()
    await page.getByText('this browser').waitFor()
    expect(desk.complaints).toEqual([])
    await desk.close()

    const next = await Desk.at(browser, app.url, { width: 390, height: 844 })
    await next.goto('/sign-in')
    await next.page.getByRole('textbox', { name: 'E-mail' }).fill(cast.people.counsel.email)
    await next.page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
    await next.page.getByRole('button', { name: 'Sign in' }).click()
    await next.page.getByRole('textbox', { name: 'Code' }).fill(await codeFor(secret, 30))
    await next.page.getByRole('button', { name: 'Sign in' }).click()
    await next.page.getByRole('heading', { name: 'My work' }).waitFor()
    await next.close()
  })

  it('signing out ends the session, and not only the page', async () => {
    const desk = await Desk.at(browser, app.url, { width: 1024, height: 900 })
    const { page } = desk
    await desk.signIn(cast.people.auditor.email, PASSWORD)
    await page.getByRole('button', { name: /account and appearance/ }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await desk.goto('/my-work')
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await desk.close()
  })

  it('a person who must set up a second factor is sent there first, and then continues', async () => {
    await app.asOwner('UPDATE installation SET second_factor_required = true')
    const desk = await Desk.at(browser, app.url, { width: 390, height: 844 })
    const { page } = desk
    await desk.goto('/sign-in')
    await page.getByRole('textbox', { name: 'E-mail' }).fill(cast.people.executive.email)
    await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'Set up a second factor' }).waitFor()
    await page.getByRole('img', { name: /authenticator/ }).waitFor()
    await page.getByLabel('Code').fill(await codeFor(await shown(desk)))
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page.getByRole('button', { name: 'I have saved them' }).click()
    await page.getByRole('navigation').first().waitFor()
    expect(desk.complaints).toEqual([])
    await app.asOwner('UPDATE installation SET second_factor_required = false')
    await desk.close()
  })
})
