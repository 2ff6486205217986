import type { Browser } from 'playwright-core'
import { type Cast, PASSWORD } from '../builders/cast.js'
import { aColleague } from '../builders/colleague.js'
import { anObligation } from '../builders/measures.js'
import { startApp, type TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'
import { Desk, openBrowser } from './desk.js'
import { look } from './german-desk.js'

describe('a letter that only its authors can approve', () => {
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

  /** Begun by the counsel; the lead, who is the only other person who could approve it, writes all of its text. */
  async function aLetter() {
    const { at } = await anObligation(cast.counsel, app.agency_id)
    const draft = await ok(
      cast.counsel.post(`${at}/letters`, { template: 'acknowledgement_of_receipt', contact_id: app.contact_id }),
    )
    const changed = await ok(
      cast.lead.patch(`${at}/letters/${draft.id}`, { text: 'We confirm receipt.' }, { version: draft.version }),
    )
    await ok(cast.counsel.post(`${at}/letters/${draft.id}/submit`, { facts_checked: true }, { version: changed.version }))
    return { at, path: `/${at}/letters/${draft.id}` }
  }

  it.each([1440, 390])('is approved alone with a reason, which the letter then shows, at %i pixels', async (width) => {
    const { at, path } = await aLetter()
    const desk = await Desk.at(browser, app.url, { width, height: 900 })
    const { page } = desk
    await desk.signIn(cast.people.lead.email, PASSWORD)
    await desk.goto(path)
    await page.getByRole('button', { name: 'Approve alone' }).focus()
    expect(await page.getByText('someone else must approve it').count()).toBe(0)
    await look(desk, 'letter-alone')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('another person reviews it by the next business day').waitFor()
    await dialog.locator('button[type="submit"]').click()
    await dialog
      .getByText(/Fill in|required|reason/i)
      .first()
      .waitFor()
    await look(desk, 'letter-alone-dialog')
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Due at midnight; nobody else is awake.')
    await dialog.locator('button[type="submit"]').click()
    await dialog.waitFor({ state: 'hidden' })
    await page.getByText('Due at midnight; nobody else is awake.').waitFor()
    await look(desk, 'letter-alone-done')
    const overrides = (await ok(cast.counsel.get(`${at}/overrides`))).items
    expect(overrides).toMatchObject([{ action: 'approve_letter', by: { id: cast.people.lead.id }, reviewed_by: null }])
    expect(desk.complaints).toEqual([])
    await desk.close()
  })

  it('offers an author nothing while someone else could approve it', async () => {
    const { path } = await aLetter()
    await aColleague(app, 'lead_counsel')
    const desk = await Desk.at(browser, app.url, { width: 1440, height: 900 })
    await desk.signIn(cast.people.lead.email, PASSWORD)
    await desk.goto(path)
    await desk.page
      .getByText(/waiting for approval/i)
      .first()
      .waitFor()
    expect(await desk.page.getByRole('button', { name: /^Approve/ }).count()).toBe(0)
    await desk.close()
  })
})
