import type { Browser } from 'playwright-core'
import { PASSWORD } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Desk, openBrowser } from './desk.js'

describe('a page that refreshes automatically', () => {
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

  it('marks its requests as unattended while nobody uses it, and stops once someone does', async () => {
    const { people } = await app.cast()
    const desk = await Desk.at(browser, app.url, { width: 1024, height: 800 })
    const { page } = desk
    await page.clock.install()
    // The interval begins with the answer.
    const answered = page.waitForResponse((response) => response.url().endsWith('/api/v1/status'))
    await desk.signIn(people.counsel.email, PASSWORD)
    await answered
    const nextStatus = async (seconds: number) => {
      const asked = page.waitForRequest((request) => request.url().endsWith('/api/v1/status'))
      await page.clock.runFor(seconds * 1000)
      return (await (await asked).allHeaders())['edict-unattended']
    }
    await nextStatus(61)
    expect(await nextStatus(61)).toBe('1')
    await page.mouse.move(200, 200)
    expect(await nextStatus(60)).toBeUndefined()
    await desk.close()
  })
})
