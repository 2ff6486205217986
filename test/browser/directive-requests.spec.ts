import type { Browser } from 'playwright-core'
import { PASSWORD } from '../builders/cast.js'
import { aFullDirective, type FullDirective } from '../builders/full-directive.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Desk, openBrowser } from './desk.js'

// A contributor's page opens on the measures, which load four more lists: this test measured eight requests.
/** The maximum number of API requests for opening a directive, including those for the session and the status. */
const MOST = 4

describe('the page of a directive in a browser', () => {
  let app: TestApp
  let browser: Browser
  let full: FullDirective
  beforeAll(async () => {
    app = await startApp()
    full = await aFullDirective(app, await app.cast())
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })

  it.each(['counsel', 'executive'] as const)('opens for %s with at most four API requests', async (role) => {
    const desk = await Desk.at(browser, app.url, { width: 1440, height: 900 })
    const { people } = await app.cast()
    await desk.signIn(people[role].email, PASSWORD)
    const asked: string[] = []
    desk.page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.startsWith('/api/')) asked.push(`${request.method()} ${pathname.replace(full.reference, ':reference')}`)
    })
    await desk.goto(`/directives/${full.reference}`)
    await desk.page.getByRole('heading', { level: 1 }).waitFor()
    await desk.page.waitForLoadState('networkidle')
    expect(asked.length).toBeGreaterThan(0)
    expect({ asked, few: asked.length <= MOST }).toEqual({ asked, few: true })
    expect(desk.complaints).toEqual([])
    await desk.close()
  })
})
