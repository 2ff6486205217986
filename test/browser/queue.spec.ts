import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { type Cast, PASSWORD } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'
import { violations } from './axe.js'
import { Desk, openBrowser } from './desk.js'
import { look } from './german-desk.js'

describe('the queue of background work, on screen', () => {
  let app: TestApp
  let cast: Cast
  let browser: Browser
  beforeAll(async () => {
    app = await startApp()
    cast = await app.cast()
    browser = await openBrowser()
  })
  afterEach(async () => {
    await app.asOwner(`DELETE FROM outbox WHERE kind <> 'checker.run'`)
    await app.asOwner('TRUNCATE channel')
  })
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })

  /** An invitation that the mail server refused, another message that waits because mail is down, and work that cannot be retried. */
  async function aQueue(): Promise<string> {
    const email = `${randomUUID()}@orla.example`
    app.mails.mode = 'answer_550'
    await ok(cast.administrator.post('people', { email, name: 'Ira Finch', role: 'contributor', zone: 'UTC' }))
    await app.sweep()
    app.mails.mode = 'accept'
    await app.asOwner(
      `INSERT INTO channel (name, state, since, error_code, failures, next_probe_at)
       VALUES ('mail', 'open', edict_now() - interval '10 minutes', 'mail/unavailable', 1, edict_now() + interval '1 hour')`,
    )
    await app.asOwner(
      `INSERT INTO outbox (id, kind, subject_id, due_at, state, dead_at, error_code) VALUES
         (gen_random_uuid(), 'switch_alarm.send', gen_random_uuid(), edict_now(), 'ready', NULL, NULL),
         (gen_random_uuid(), 'switch.test', gen_random_uuid(), edict_now(), 'dead', edict_now(), 'TypeError')`,
    )
    return email
  }

  it.each([1440, 390])(
    'shows what failed and what waits; by keyboard, one is retried and another dismissed, at %i pixels',
    async (width) => {
      const email = await aQueue()
      const desk = await Desk.at(browser, app.url, { width, height: 900 })
      const { page } = desk
      await desk.signIn(cast.people.administrator.email, PASSWORD)
      await desk.goto('/queue')
      const item = (name: RegExp) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })
      const refused = item(/^Invitation.* to Ira Finch given up$/)
      await refused.getByText('The mail server refused the recipient').waitFor()
      await item(/waiting$/)
        .first()
        .waitFor()
      await page.getByText('No e-mail has been sent since').first().waitFor()
      await item(/given up$/)
        .getByText('This cannot be retried here.')
        .waitFor()
      expect(await violations(page)).toEqual([])
      await look(desk, 'queue')

      await refused.getByRole('button', { name: /^Retry/ }).press('Enter')
      await page.getByText('A worker will do this within a few seconds.').waitFor()
      await app.asOwner('TRUNCATE channel')
      await app.sweep()
      expect(app.mails.to(email)).toHaveLength(1)
      await refused.waitFor({ state: 'detached' })

      const dismiss = page.getByRole('button', { name: /^Dismiss:/ })
      await dismiss.press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByText('It disappears from this list and is not tried again.').waitFor()
      expect(await violations(page)).toEqual([])
      await look(desk, 'queue-dismiss')
      // Escape changes nothing, and returns to the button.
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
      await page.locator('button[aria-label^="Dismiss:"]:focus').waitFor()
      await page.keyboard.press('Enter')
      await dialog.getByRole('button', { name: 'Dismiss', exact: true }).press('Enter')
      await dialog.waitFor({ state: 'hidden' })
      await app.sweep()
      await page.getByText('Nothing has failed.').waitFor()
      expect(await violations(page)).toEqual([])
      expect(desk.complaints).toEqual([])
      await desk.close()
    },
  )
})
