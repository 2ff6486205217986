import type { Browser } from 'playwright-core'
import { type Cast, PASSWORD } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'
import { Desk, openBrowser } from './desk.js'

/** Where to save screenshots, if someone wants to see them. */
const SHOTS = process.env.EDICT_SHOTS

describe('Needs attention and Monitoring, on screen', () => {
  let app: TestApp
  let cast: Cast
  let browser: Browser
  let reference: string
  beforeAll(async () => {
    app = await startApp()
    cast = await app.cast()
    browser = await openBrowser()
    await app.setTime('2026-06-12T15:30:00Z')
    const { counsel } = cast
    reference = (await ok(counsel.post('directives', { via: 'nothing', title: 'Blocked property' }))).reference
    const at = `directives/${reference}`
    await ok(counsel.post(`${at}/obligations`, { source: 'law', kind: 'report', subject: 'Report yearly' }))
    await ok(counsel.post(`${at}/commitments`, { subject: 'Keep the logs', ends_when: 'In five years', until_on: '2031-06-12' }))
    await ok(counsel.upload(`${at}/documents`, Buffer.from('Filed.'), 'report.txt', { title: 'The report', origin: 'produced' }))
    await app.setTime('2026-06-14T07:00:00Z')
    await app.check()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })

  const opened = async (path: string, width: number, dark = false) => {
    const desk = await Desk.at(browser, app.url, { width, height: width > 1000 ? 1000 : 844 })
    if (dark) await desk.page.emulateMedia({ colorScheme: 'dark' })
    await desk.signIn(cast.people.counsel.email, PASSWORD)
    await desk.goto(path)
    await desk.page.getByRole('heading', { level: 1 }).first().waitFor()
    return desk
  }
  const shot = async (desk: Desk, name: string) => {
    if (SHOTS) await desk.page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
  }
  const isWide = (desk: Desk) => desk.page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')

  it('lead from a problem to where it can be resolved, and no longer list it after the next check', async () => {
    const desk = await opened('/needs-attention', 1440)
    const { page } = desk
    await page.getByText('No upcoming deadline, so no reminder will be sent').waitFor()
    await page.getByText('No measure fulfils this obligation').waitFor()
    await shot(desk, 'needs-attention-1440')
    await page.getByRole('link', { name: `Go to obligations of ${reference}` }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`/directives/${reference}\\?tab=obligations`))
    const panel = page.getByRole('region', { name: 'Needs attention' })
    await panel.getByText('No measure fulfils this obligation').waitFor()
    await shot(desk, 'needs-attention-directive-1440')

    const at = `directives/${reference}`
    const rule = { rule_id: 'us-ofac-501-603-annual', triggers: { occurred: { at: '2026-06-12T15:30:00Z' } } }
    await ok(cast.counsel.post(`${at}/deadlines`, { by_rule: { ...rule, zone: 'America/New_York' } }))
    await panel.getByRole('button', { name: 'Check again' }).click()
    // Nothing notifies this worker while the spec runs, so the spec triggers each check.
    await app.sweep()
    await panel.getByText('No upcoming deadline, so no reminder will be sent').waitFor({ state: 'hidden' })
    expect(desk.complaints).toEqual([])
    await desk.close()
  })

  it('mark an obligation as ongoing, record that it was fulfilled, and end it, with the keyboard alone', async () => {
    const desk = await opened(`/directives/${reference}`, 1440)
    const { page } = desk
    await page.getByRole('button', { name: 'Mark as ongoing: Report yearly' }).focus()
    await page.keyboard.press('Enter')
    await desk.send(async (dialog) => {
      await dialog.getByLabel('End condition').fill('When the property is released')
      await desk.choose(dialog, 'Deadline', /File the annual report/)
    })
    await desk.tab('Monitoring')
    const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Report yearly' }) })
    await item.getByText('Ends: When the property is released').waitFor()
    await item.getByText('Next, recurring').waitFor()
    await page.getByRole('button', { name: 'Record as fulfilled: Report yearly' }).focus()
    await page.keyboard.press('Enter')
    await desk.send(async (dialog) => {
      await dialog.getByLabel('How it was fulfilled, and how you know').fill('Filed through the portal')
      await dialog.getByLabel('Proof').first().click()
      await page.getByRole('option', { name: 'The report' }).click()
      await page.keyboard.press('Tab')
    })
    await item.getByRole('link', { name: 'The report' }).first().waitFor()
    await item.getByText('History: 2 deadlines').click()
    await item
      .getByText(/Open: .*30 Sep.* 2027, New York/)
      .first()
      .waitFor()
    await shot(desk, 'monitoring-1440')

    await page.getByRole('button', { name: 'End: Report yearly' }).focus()
    await page.keyboard.press('Enter')
    await desk.send(async (dialog) => dialog.getByLabel('Reason').fill('The property is released.'))
    await item.getByText(/^Ended by Counsel Person, .*: The property is released\.$/).waitFor()
    expect(desk.complaints).toEqual([])
    await desk.close()
  })

  it('are complete on a phone, in dark mode', async () => {
    const desk = await opened(`/directives/${reference}?tab=monitoring`, 390, true)
    await desk.page.getByRole('heading', { name: 'Keep the logs' }).waitFor()
    expect(await isWide(desk)).toBe(false)
    await shot(desk, 'monitoring-390')
    await desk.goto('/needs-attention')
    await desk.page.getByText('No measure fulfils this obligation').waitFor()
    expect(await isWide(desk)).toBe(false)
    await shot(desk, 'needs-attention-390')
    expect(desk.complaints).toEqual([])
    await desk.close()
  })
})
