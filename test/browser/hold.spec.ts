import type { Browser } from 'playwright-core'
import { type Cast, PASSWORD } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'
import { Desk, openBrowser } from './desk.js'

/** Where to save screenshots, if someone wants to see them. */
const SHOTS = process.env.EDICT_SHOTS

describe('a litigation hold, on screen', () => {
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

  const shot = async (desk: Desk, name: string) => {
    if (!SHOTS) return
    for (const width of [1440, 390]) {
      await desk.page.setViewportSize({ width, height: 900 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await desk.page.emulateMedia({ colorScheme })
        await desk.page.screenshot({ path: `${SHOTS}/${name}-${width}-${colorScheme}.png`, fullPage: true })
      }
    }
    await desk.page.emulateMedia({ colorScheme: 'light' })
  }
  const isWide = (desk: Desk) => desk.page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')

  it('is opened, announced by a previewed notice, and acknowledged on a phone without an account', async () => {
    const { reference } = await ok(
      cast.counsel.post('directives', { via: 'nothing', title: 'Seal the Brindle valve', visibility: 'sealed' }),
    )
    const desk = await Desk.at(browser, app.url, { width: 1440, height: 900 })
    const { page } = desk
    await desk.signIn(cast.people.counsel.email, PASSWORD)
    await desk.goto(`/directives/${reference}`)
    await page.getByRole('tab', { name: /^Measures/ }).waitFor()
    expect(await page.getByRole('tab', { name: 'Litigation hold' }).count()).toBe(0)
    const opening = await desk.add('Litigation hold')
    await opening.getByLabel('Material to be preserved').fill('All mails about the valve')
    await page.keyboard.press('Tab')
    await opening.getByRole('button', { name: 'Open the hold' }).press('Enter')
    await opening.waitFor({ state: 'hidden' })
    await page.getByRole('tab', { name: 'Litigation hold', selected: true }).waitFor()
    await page.getByText('No custodian has been notified yet.').waitFor()

    await page.getByRole('button', { name: 'Add a system' }).press('Enter')
    await desk.send(async (dialog) => dialog.getByLabel('System name').fill('Mail'))
    await page.getByRole('button', { name: 'Record deletion status' }).press('Enter')
    await desk.send(async (dialog) => dialog.getByLabel('There is no automatic deletion').press('Space'))
    await page.getByText('Automatic deletion resolved in 1 of 1 systems').waitFor()

    await page.getByRole('button', { name: 'Send a notice' }).press('Enter')
    const writing = page.getByRole('dialog').last()
    await writing.getByLabel('Subject').fill('Please keep your mails')
    await writing.getByLabel('Message').fill(`Delete nothing of May.\nIt is about ${reference}.`)
    await writing.getByLabel('Recipients').fill('Ada Moe, ada@orla.example\nBen Orr <ben@orla.example>\nnobody')
    await writing.getByLabel('Acknowledge by').fill('12 June 2099')
    await writing.getByRole('textbox', { name: /^Time\b/ }).fill('17:00')
    await writing.getByRole('button', { name: 'Preview' }).click()
    await writing.getByText('“nobody” is not a name followed by an e-mail address').waitFor()
    await shot(desk, 'notice-writing')
    await writing.getByLabel('Recipients').fill('Ada Moe, ada@orla.example\nBen Orr <ben@orla.example>')
    await writing.getByRole('button', { name: 'Preview' }).press('Enter')
    const seen = page.getByRole('dialog', { name: 'Preview of the notice' })
    await seen.getByText('2 people will receive this e-mail, each with a personal link.').waitFor()
    await seen.getByText(`${reference} (our reference)`).waitFor()
    await seen.getByRole('button', { name: 'Send notice to 2 people' }).press('Enter')
    await seen.getByText('Remove it from the text, or confirm it.').waitFor()
    await shot(desk, 'notice-preview')
    await seen.getByLabel('The recipients are allowed to know this').press('Space')
    await seen.getByRole('button', { name: 'Send notice to 2 people' }).press('Enter')
    await seen.waitFor({ state: 'hidden' })
    await page.getByText('Acknowledged 0 of 2').first().waitFor()

    await app.sweep()
    const mail = app.mails.to('ada@orla.example').at(-1)!
    const link = /https?:\/\/\S+(\/notice#[\w-]+)/.exec(mail.text)![1] as string
    const phone = await Desk.at(browser, app.url, { width: 390, height: 844 })
    await phone.goto(link)
    await phone.page.getByRole('heading', { name: 'Please keep your mails' }).waitFor()
    expect(await phone.page.locator('main').textContent()).not.toMatch(/Brindle|Counsel|Hold/)
    expect(await isWide(phone)).toBe(false)
    await shot(phone, 'notice-page')
    await phone.page.keyboard.press('Tab')
    await phone.page.locator('button:focus').press('Enter')
    await phone.page.getByText('You confirmed this').waitFor()
    await phone.page.reload()
    await phone.page.getByText('You confirmed this').waitFor()
    expect(await phone.page.getByRole('button').count()).toBe(0)
    await shot(phone, 'notice-confirmed')
    await phone.goto('/notice#wrong')
    await phone.page.getByRole('heading', { name: 'This link does not work' }).waitFor()

    await page.reload()
    await page.getByText('Acknowledged 1 of 2').first().waitFor()
    await shot(desk, 'hold-tab')
    for (const width of [390, 768]) {
      await page.setViewportSize({ width, height: 900 })
      expect({ width, wide: await isWide(desk) }).toEqual({ width, wide: false })
    }
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('button', { name: 'Release hold' }).press('Enter')
    await shot(desk, 'hold-release')
    await desk.send(async (dialog) => {
      await dialog.getByLabel('Reason').fill('settled')
      await dialog.getByLabel('Subject').fill('Thank you')
      await dialog.getByLabel('Message').fill('You no longer need to keep them.')
    })
    await page
      .getByText(/^Released /)
      .first()
      .waitFor()
    expect(desk.complaints).toEqual([])
    await phone.close()
    await desk.close()
  })

  it('shows counts but no text to people who read facts only', async () => {
    const { reference } = await ok(cast.counsel.post('directives', { via: 'nothing', title: 'Another' }))
    await ok(cast.counsel.post(`directives/${reference}/holds`, { subject: 'All secret mails' }))
    const desk = await Desk.at(browser, app.url, { width: 1440, height: 900 })
    await desk.signIn(cast.people.executive.email, PASSWORD)
    await desk.goto(`/directives/${reference}?tab=hold`)
    await desk.page.getByText('No custodian has been notified yet.').waitFor()
    expect(await desk.page.locator('main').textContent()).not.toContain('secret')
    await desk.close()
  })
})
