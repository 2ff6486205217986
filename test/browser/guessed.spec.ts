import type { Browser } from 'playwright-core'
import { anAccount, PASSWORD } from '../builders/accounts.js'
import type { Cast } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client } from '../harness/client.js'
import { Desk, openBrowser } from './desk.js'
import { look } from './german-desk.js'

describe('a password that others know or guess, on screen', () => {
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

  it.each([1440, 390])(
    'the own password is changed by keyboard; one that is refused stays to be corrected, at %i pixels',
    async (width) => {
      const { client, email, id } = await anAccount(app, cast.administrator)
      const desk = await Desk.at(browser, app.url, { width, height: 900 })
      const { page } = desk
      await desk.signIn(email, PASSWORD)
      await desk.goto('/account')
      await page.getByRole('button', { name: 'Change password' }).focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog')
      const field = (label: string) => dialog.getByRole('textbox', { name: label, exact: true })
      await field('New password').fill('password1234')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.type('password12345')
      await page.keyboard.press('Enter')
      await dialog.getByText('The two passwords do not match.').waitFor()
      await field('Repeat new password').fill('password1234')
      await page.keyboard.press('Enter')
      await dialog.getByRole('alert').first().waitFor()
      await look(desk, 'password-refused')
      expect(await field('New password').inputValue()).toBe('password1234')
      for (const label of ['New password', 'Repeat new password']) await field(label).fill('seven calm otters row north')
      await page.keyboard.press('Enter')
      await dialog.waitFor({ state: 'hidden' })
      await page.getByText('Your password has been changed.').first().waitFor()
      await look(desk, 'password-changed')
      // Other sessions end with it; this one continues.
      expect((await client.get('session')).status).toBe(401)
      expect((await page.request.get(`${app.url}/api/v1/session`)).status()).toBe(200)
      const old = { email, password: PASSWORD }
      expect((await new Client(app.url).post('session', old)).status).toBe(401)
      expect(await app.asOwner('SELECT code FROM account_notice WHERE person_id = $1', [id])).toEqual([
        { code: 'password_changed' },
      ])
      expect(desk.complaints).toEqual([expect.stringContaining('status of 422')])
      await desk.close()
    },
  )

  it.each([1440, 390])(
    'someone whose password others guess is told to wait, or takes a link by mail, at %i pixels',
    async (width) => {
      const { email } = await anAccount(app, cast.administrator)
      const guess = () => new Client(app.url).post('session', { email, password: 'not the right words' })
      for (let at = 0; at < 5; at++) await guess()
      const desk = await Desk.at(browser, app.url, { width, height: 900 })
      const { page } = desk
      await desk.goto('/sign-in')
      await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
      await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
      await page.keyboard.press('Enter')
      await page.getByText(/Too many attempts\. Wait/).waitFor()
      await look(desk, 'sign-in-wait')
      await page.getByRole('button', { name: 'Send me a link to sign in now' }).click()
      await page.getByText(/you receive a link with which you can sign in without waiting/).waitFor()
      await look(desk, 'sign-in-link')
      await desk.close()
    },
  )

  it('a browser in a network with many failures solves a challenge by itself, and says so', async () => {
    const { email } = await anAccount(app, cast.administrator)
    const wrong = (n: number) =>
      new Client(app.url).post('session', { email: `nobody${n}@orla.example`, password: 'wrong words here' })
    for (let n = 0; (await wrong(n)).body.code !== 'sign_in/proof_needed'; n++) expect(n).toBeLessThan(200)
    const desk = await Desk.at(browser, app.url, { width: 390, height: 844 })
    const { page } = desk
    await desk.goto('/sign-in')
    await page.getByRole('textbox', { name: 'E-mail' }).waitFor()
    const said: string[] = []
    await page.exposeFunction('solving', (text: string) => said.push(text))
    await page.evaluate(`{
      const status = document.querySelector('[role="status"]')
      new MutationObserver(() => solving(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true })
    }`)
    await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
    await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'My work' }).waitFor()
    expect(said[0]).toContain('Your browser is solving a short calculation')
    await desk.close()
  })
})
