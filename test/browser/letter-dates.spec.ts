import type { Browser } from 'playwright-core'
import { type Cast, PASSWORD } from '../builders/cast.js'
import { makePdf } from '../builders/pdf.js'
import { readCalendar } from '../builders/read-calendar.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client, ok } from '../harness/client.js'
import { Desk, openBrowser } from './desk.js'

const LETTER = makePdf({ pages: ['You are informed that a licence is required, effective immediately.'] })
const GRANT = makePdf({ pages: ['The time to appeal is extended by 30 days.'] })
const SHOTS = process.env.EDICT_SHOTS

/** The first letter of the reference case: Friday 12 June 2026, 17:21 in Washington, received when it was opened. */
describe('the deadlines of a letter, from opening to the calendar', () => {
  let app: TestApp
  let cast: Cast
  let browser: Browser
  beforeAll(async () => {
    app = await startApp()
    cast = await app.cast()
    browser = await openBrowser()
    await app.setTime('2026-06-12T21:21:00Z')
  })
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })

  it('are set by the playbook, are explained, and move only if the agency agrees in writing; the calendar and the feed follow', async () => {
    const desk = await Desk.at(browser, app.url, { width: 1440, height: 1000 })
    const { page } = desk
    const shot = async (name: string) => {
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/letter-${name}.png`, fullPage: true })
    }
    await desk.signIn(cast.people.counsel.email, PASSWORD)
    const received = { channel: 'email', at: '2026-06-12T21:21:00Z', zone: 'America/New_York' }
    const { reference } = await ok(cast.counsel.post('directives', { via: 'file', title: 'Two products', received }))
    const at = `directives/${reference}`
    await ok(cast.counsel.upload(`${at}/documents`, LETTER, 'letter.pdf', { title: 'The letter' }))
    await ok(cast.counsel.upload(`${at}/documents`, GRANT, 'extension.pdf', { title: 'The extension' }))
    const feed = await ok(cast.counsel.post('account/feeds', { name: 'Outlook' }))
    const inFeed = async () =>
      readCalendar((await new Client(app.url).get<string>(new URL(feed.address).pathname)).body).entries.filter((entry) =>
        entry.summary.includes(reference),
      )
    expect(await inFeed()).toEqual([])

    // The kind of letter: its playbook starts everything that the record allows.
    await desk.goto(`/${at}`)
    await desk.add('Details')
    await desk.send(async (dialog) => {
      await desk.choose(dialog, 'Agency', /^BIS/)
      await desk.choose(dialog, 'Instrument', 'Is-informed letter')
      const dated = dialog.getByRole('textbox', { name: 'Date of the letter' })
      await dated.fill('12 June 2026')
      await dated.press('Tab')
    })
    const panel = page.getByRole('region', { name: 'Deadlines' })
    const all = async () => (await ok(cast.counsel.get(`${at}/deadlines`))).items
    await panel.getByText('Provisional: set a time').waitFor()
    await shot('playbook')
    const [atOnce, appeal] = await all()
    expect(atOnce).toMatchObject({ provisional: true, due_at: '2026-06-12T21:21:00.000Z' })
    expect(appeal).toMatchObject({ rule_id: 'us-bis-756-2-appeal', due_on: '2026-07-27' })

    // Each of them explains how it was calculated.
    for (const words of ['The deadline is set by receipt', '45 calendar days counted forward']) {
      const which = words.startsWith('45') ? 1 : 0
      await panel.getByRole('button', { name: 'How was this calculated?' }).nth(which).press('Enter')
      const told = page.getByRole('dialog', { name: 'How this was calculated' })
      await told.getByText(words).first().waitFor()
      await shot(`explained-${which}`)
      await page.keyboard.press('Escape')
      await told.waitFor({ state: 'hidden' })
    }

    // A written extension that is on file.
    await panel.getByRole('button', { name: `Actions for the deadline ${appeal.subject}` }).press('Enter')
    await page.getByRole('menuitem', { name: 'Extend in writing' }).press('Enter')
    await desk.send(async (dialog) => {
      await dialog.getByLabel('Number').fill('30')
      await dialog.getByLabel('Basis of the extension').fill('Letter of 12 June 2026')
      await desk.choose(dialog, 'Document that grants it', /extension/i)
      await dialog.getByLabel('Reason').fill('Asked for on the telephone.')
    })
    await panel.getByText('by the end of Wed 26 Aug').waitFor()
    const extended = (await all()).find((one: { id: string }) => one.id === appeal.id)
    expect(extended).toMatchObject({ due_on: '2026-08-26' })
    expect(extended.events.at(-1).body.document_id).not.toBeNull()

    // The calendar and the feed show it on its new day, and neither shows the old one.
    await desk.goto('/calendar?on=2026-08-26')
    await page.getByRole('heading', { name: 'Calendar', level: 1 }).waitFor()
    await page.getByText(appeal.subject).first().waitFor()
    await shot('calendar')
    const entries = await inFeed()
    expect(entries.find((entry) => entry.uid.startsWith(appeal.id))).toMatchObject({ start: '2026-08-26', end: '2026-08-27' })
    expect(entries.map((entry) => entry.start)).not.toContain('2026-07-27')
    expect(desk.complaints).toEqual([])
    await desk.close()
  })
})
