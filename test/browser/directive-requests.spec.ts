import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { aColleague } from '../builders/colleague.js'
import { aFullDirective, type FullDirective } from '../builders/full-directive.js'
import { startApp, type TestApp } from '../harness/app.js'
import type { Client } from '../harness/client.js'
import { Desk, openBrowser } from './desk.js'

/** The maximum number of API requests for opening a directive, including those for the session and the status. */
const MOST = 4

/** The tab that the page opens on for each reader, and the number of API requests. */
const OPENS = {
  counsel: { tab: 'obligations', requests: 4 },
  'lead counsel': { tab: 'obligations', requests: 4 },
  executive: { tab: 'obligations', requests: 4 },
  auditor: { tab: 'obligations', requests: 4 },
  contributor: { tab: 'measures', requests: 4 },
  'a guest who reads': { tab: 'obligations', requests: 4 },
  'a guest who works': { tab: 'measures', requests: 4 },
} as const
type Reader = keyof typeof OPENS

/** Tabs on which counsel, who may see everything, opens the page with fewer requests than the maximum. */
const FEWER: Record<string, number> = {
  // The page's own response contains the proceedings.
  proceedings: 3,
}

describe('the page of a directive in a browser', () => {
  let app: TestApp
  let browser: Browser
  let full: FullDirective
  let readers: Record<Reader, Client>
  beforeAll(async () => {
    app = await startApp()
    const cast = await app.cast()
    full = await aFullDirective(app, cast)
    browser = await openBrowser()
    const at = `directives/${full.reference}`
    const member = async (person_id: string, level: string, until?: string) =>
      expect((await cast.counsel.post(`${at}/members`, { person_id, level, until })).status).toBe(201)
    const [reads, works] = [await aColleague(app, 'guest'), await aColleague(app, 'guest', 'Ben Okoro')]
    const until = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString()
    await member(reads.id, 'read', until)
    await member(works.id, 'work', until)
    await member(cast.people.auditor.id, 'read')
    // An instruction for a measure, whose subject the tab with the hold shows too.
    const [measure] = (await cast.counsel.get(`${at}/measures`)).body.items
    const instruction = {
      ...{
        kind: 'instruction',
        measure_id: measure.id,
        subject: 'Stop the export',
        text: 'Stop it now.',
        reveals_confirmed: true,
      },
      ...{ acknowledge_by: until, acknowledge_zone: 'Europe/Berlin' },
      recipients: [{ name: 'Noa Berg', email: 'noa@orla.example' }],
    }
    expect((await cast.counsel.post(`${at}/notices`, instruction)).body).toMatchObject({ measure_id: measure.id })
    readers = {
      counsel: cast.counsel,
      'lead counsel': cast.lead,
      executive: cast.executive,
      auditor: cast.auditor,
      contributor: cast.contributor,
      'a guest who reads': reads.client,
      'a guest who works': works.client,
    }
  })
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })

  it.each(Object.keys(OPENS) as Reader[])('opens for %s with at most four API requests', async (reader) => {
    const desk = await deskOf(readers[reader])
    const { tab, asked } = await opened(desk, '')
    expect({ tab, asked, requests: asked.length }).toEqual({ asked, ...OPENS[reader] })
    expect(OPENS[reader].requests).toBeLessThanOrEqual(MOST)
    expect(desk.complaints).toEqual([])
    await desk.close()
  })

  it('opens on each of its tabs with at most four API requests', async () => {
    expect(declaredTabs()).toEqual(expect.arrayContaining(['obligations', 'timeline', ...Object.keys(FEWER)]))
    const desk = await deskOf(readers.counsel)
    for (const name of declaredTabs()) {
      const { tab, asked } = await opened(desk, `?tab=${name}`)
      expect({ tab, asked, requests: asked.length }).toEqual({ tab: name, asked, requests: FEWER[name] ?? MOST })
    }
    expect(desk.complaints).toEqual([])
    await desk.close()
  })

  async function deskOf(reader: Client): Promise<Desk> {
    const desk = await Desk.at(browser, app.url, { width: 1440, height: 900 })
    const [name, value] = reader.sessionCookie().split('=') as [string, string]
    await desk.page.context().addCookies([{ name, value, url: app.url }])
    // A response that is five seconds old is requested again when another component shows it. On a busy machine, loading a page
    // can take that long.
    await desk.page.clock.setFixedTime(Date.now())
    return desk
  }

  /**
   * Opens the directive in a new page. Returns the tab that is shown and the requests, once nothing is loading and no more
   * follow.
   */
  async function opened(desk: Desk, search: string): Promise<{ tab: string | undefined; asked: string[] }> {
    const asked: string[] = []
    const note = (request: { method(): string; url(): string }) => {
      const { pathname } = new URL(request.url())
      if (pathname.startsWith('/api/')) asked.push(`${request.method()} ${pathname.replace(full.reference, ':reference')}`)
    }
    desk.page.on('request', note)
    await desk.goto(`/directives/${full.reference}${search}`)
    await desk.page.getByRole('heading', { level: 1 }).waitFor()
    await desk.page.locator('#work [role="tabpanel"] > *').first().waitFor()
    for (let quiet = false; !quiet; ) {
      const before = asked.length
      await desk.page.waitForTimeout(400)
      quiet = asked.length === before && (await desk.page.locator('.mantine-Skeleton-root').count()) === 0
    }
    desk.page.off('request', note)
    const tab = await desk.page.locator('#work [role="tab"][aria-selected="true"]').getAttribute('id')
    return { tab: tab?.split('-').at(-1), asked }
  }
})

/** The tabs that the rooms of the web declare. */
function declaredTabs(): string[] {
  const web = join(__dirname, '..', '..', 'web', 'src')
  const rooms = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('/room.ts'))
  const text = rooms.map((file) => readFileSync(join(web, file), 'utf8')).join('\n')
  return [...text.matchAll(/^ {6}name: '(\w+)',$/gm)].map(([, name]) => name as string).toSorted()
}
