import type { Browser } from 'playwright-core'
import { OfferFirstAdministrator } from '../../src/people/offer-first-administrator.js'
import { startApp, type TestApp } from '../harness/app.js'
import { violations } from './axe.js'
import { Desk, openBrowser } from './desk.js'

const PASSWORD = 'a heron waits in shallow water'
/** Where pictures of each screen go, for someone to look at. */
const PICTURES = process.env.EDICT_PICTURES

/** In the page: what reaches beyond the screen. */
const WIDER = `[...document.querySelectorAll('main *, [role="dialog"] *')]
  .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
  .map((one) => one.tagName + ' ' + (one.textContent ?? '').slice(0, 60))`

describe('a new installation without a mail server', () => {
  let app: TestApp
  let browser: Browser
  let pictures = 0
  beforeAll(async () => {
    app = await startApp({ empty: true, env: { SMTP_URL: '', MAIL_FROM: '', ORGANISATION: '' } })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })

  /** No violation of WCAG 2.2 AA, and nothing wider than the screen. */
  async function check(desk: Desk, name: string): Promise<void> {
    const { page } = desk
    // Toasts and transitions have ended.
    await page.waitForTimeout(400)
    expect((await violations(page)).map((one) => `${name}: ${one}`)).toEqual([])
    const size = page.viewportSize()!
    await page.setViewportSize({ width: 390, height: 844 })
    await page.waitForTimeout(200)
    expect(await page.evaluate(WIDER)).toEqual([])
    await page.setViewportSize(size)
    if (!PICTURES) return
    pictures += 1
    const shot = async (what: string) =>
      page.screenshot({ path: `${PICTURES}/${String(pictures).padStart(2, '0')}-${name}-${what}.png` })
    await page.setViewportSize({ width: 1440, height: 1000 })
    await shot('1440')
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.waitForTimeout(300)
    await shot('390-dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize(size)
  }

  async function join(desk: Desk, url: string, submit = 'Create account'): Promise<void> {
    const { page } = desk
    await desk.goto(`/join${new URL(url).hash}`)
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await page.getByLabel('Repeat password').fill(PASSWORD)
    await page.getByRole('button', { name: submit }).click()
  }

  /** Invites a person on screen, as far as the dialog closes. */
  async function invite(desk: Desk, name: string, email: string, role: string): Promise<void> {
    await desk.page.getByRole('button', { name: 'Invite a person' }).click()
    const dialog = desk.page.getByRole('dialog')
    await dialog.getByText('No mail server is set up').waitFor()
    await dialog.getByLabel('E-mail').fill(email)
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
    await desk.choose(dialog, 'Role', role)
    await dialog.getByRole('button', { name: 'Send invitation' }).click()
  }

  /** Creates the link in the open dialog, and returns it. */
  async function copied(desk: Desk, name: string): Promise<string> {
    const { page } = desk
    await page.getByRole('button', { name: 'Create link' }).click()
    await page.getByRole('heading', { name: `Link for ${name}` }).waitFor()
    const url = (await page.getByRole('dialog').locator('code, pre').textContent()) ?? ''
    expect(url).toMatch(/\/join#[A-Za-z0-9_-]{43}$/)
    return url
  }

  it('the first administrator is led through it; a lead counsel and then a counsel join with copied links', async () => {
    const admin = await Desk.at(browser, app.url, { width: 1280, height: 900 })
    const first = (await app.http.get(OfferFirstAdministrator).run()) as string
    await admin.goto(`/join${new URL(first).hash}`)
    await admin.page.getByLabel('E-mail').fill('ada.mbeki@orla.example')
    await admin.page.getByLabel('Your name').fill('Ada Mbeki')
    await admin.page.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await admin.page.getByLabel('Repeat password').fill(PASSWORD)
    await admin.page.getByRole('button', { name: 'Create account' }).click()
    await admin.page.getByRole('heading', { name: 'Set-up', level: 1 }).waitFor()
    await admin.page.getByText('0 of 6 steps are done').waitFor()
    await admin.page.getByRole('alert').getByText('No mail server is set up').waitFor()
    await check(admin, 'set-up-begins')

    await admin.page.getByRole('link', { name: 'Invite a lead counsel' }).click()
    await admin.page.getByRole('heading', { name: 'People', level: 1 }).waitFor()
    await invite(admin, 'Magda Duarte', 'magda.duarte@orla.example', 'Lead counsel')
    await admin.page.getByText('If this is the first lead counsel, the account opens at once').waitFor()
    await check(admin, 'copy-a-link')
    const toMagda = await copied(admin, 'Magda Duarte')
    await check(admin, 'copied-link')
    await admin.page.getByRole('button', { name: 'Done' }).click()
    await admin.page.getByText('Ada Mbeki copied the link').waitFor()
    await check(admin, 'people-invited')

    const lead = await Desk.at(browser, app.url, { width: 390, height: 844 })
    await join(lead, toMagda)
    await lead.page.getByRole('heading', { name: 'My work' }).waitFor()

    await admin.page
      .getByRole('link', { name: /^People/ })
      .first()
      .click()
    await admin.page.reload()
    await invite(admin, 'Ines Okafor', 'ines.okafor@orla.example', 'Counsel')
    await admin.page.getByText('Waiting for approval').waitFor()
    await lead.goto('/access-requests')
    await lead.page.getByRole('button', { name: 'Approve request' }).click()
    await lead.send(async (dialog) => dialog.getByText('No mail server is set up').waitFor())
    await lead.page.getByText('No requests are waiting').waitFor()

    await admin.page.reload()
    await admin.page.getByText('Not sent: no mail server is set up.').waitFor()
    await check(admin, 'people-not-sent')
    await admin.page.getByRole('button', { name: 'Copy link to join: Ines Okafor' }).click()
    await admin.page.getByText('until a lead counsel has called Ines Okafor').waitFor()
    const toInes = await copied(admin, 'Ines Okafor')
    await admin.page.getByRole('button', { name: 'Done' }).click()

    const ines = await Desk.at(browser, app.url, { width: 390, height: 844 })
    await join(ines, toInes)
    await ines.page.getByRole('heading', { name: 'One more step, Ines Okafor' }).waitFor()
    const code = (await ines.page.getByLabel('Your code').textContent()) ?? ''
    await check(ines, 'code')
    await ines.goto('/sign-in')
    await ines.page.getByRole('textbox', { name: 'E-mail' }).fill('ines.okafor@orla.example')
    await ines.page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
    await ines.page.getByRole('button', { name: 'Sign in' }).click()
    await ines.page.getByText('Your account is not open yet').waitFor()

    await lead.page.reload()
    await lead.page.getByText('Confirm that it was this person who joined').waitFor()
    await check(lead, 'to-be-confirmed')
    await lead.page.getByRole('button', { name: 'Confirm identity' }).click()
    await check(lead, 'confirm')
    await lead.send(async (dialog) => dialog.getByLabel('Code that Ines Okafor reads to you').fill(code))
    await lead.page.getByText('No requests are waiting').waitFor()
    await ines.page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD)
    await ines.page.getByRole('button', { name: 'Sign in' }).click()
    await ines.page.getByRole('heading', { name: 'My work' }).waitFor()

    await admin.goto('/setup')
    await admin.page.getByText('One lead counsel has joined.').waitFor()
    await admin.page.getByText('2 people can approve what someone else wrote.').waitFor()
    await check(admin, 'set-up-goes-on')
    const signedOut = await Desk.at(browser, app.url, { width: 390, height: 844 })
    await signedOut.goto('/forgot')
    await signedOut.page.getByRole('textbox', { name: 'E-mail' }).fill('nobody@orla.example')
    await signedOut.page.getByRole('button', { name: 'Send link' }).click()
    await signedOut.page.getByText('this installation of Edict has no mail server', { exact: false }).waitFor()
    await check(signedOut, 'forgot')
    // The refusal of the sign-in that came too early.
    for (const desk of [admin, lead, ines, signedOut]) expect(desk.complaints.filter((text) => !/403/.test(text))).toEqual([])
    for (const desk of [admin, lead, ines, signedOut]) await desk.close()
  })
})

describe('the set-up with a mail server', () => {
  let app: TestApp
  let browser: Browser
  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })

  it('shows what the mail server answered to a test, and is reached from Administration afterwards, also in German', async () => {
    const { people } = await app.cast()
    const desk = await Desk.at(browser, app.url, { width: 390, height: 844 })
    const { page } = desk
    await desk.signIn(people.administrator.email, PASSWORD)
    await page.getByRole('heading', { name: 'Set-up', level: 1 }).waitFor()
    app.mails.mode = 'answer_550'
    await page.getByRole('button', { name: 'Send a test' }).click()
    await app.sweep()
    await page.getByText('The server said: “550 No such user”.', { exact: false }).waitFor()
    app.mails.mode = 'accept'
    await page.getByRole('button', { name: 'Send another test' }).click()
    await app.sweep()
    await page.getByText('Check that the test arrived at').waitFor()
    expect(desk.complaints).toEqual([])
    await desk.close()

    const german = await Desk.at(browser, app.url, { width: 1280, height: 900 }, 'de')
    await german.signIn(people.administrator.email, PASSWORD, { email: 'E-Mail', password: 'Passwort', submit: 'Anmelden' })
    await german.page.getByRole('heading', { name: 'Einrichtung', level: 1 }).waitFor()
    await german.page.getByText('Prüfen Sie, ob der Test bei', { exact: false }).waitFor()
    expect(german.complaints).toEqual([])
    await german.close()
  })
})
