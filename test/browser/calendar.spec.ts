import type { Browser } from 'playwright-core'
import { type Cast, PASSWORD } from '../builders/cast.js'
import { readCalendar } from '../builders/read-calendar.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client, ok } from '../harness/client.js'
import { Desk, openBrowser } from './desk.js'

/** Where to save screenshots, if someone wants to see them. */
const SHOTS = process.env.EDICT_SHOTS

describe('the calendar, on screen', () => {
  let app: TestApp
  let cast: Cast
  let browser: Browser
  beforeAll(async () => {
    app = await startApp()
    cast = await app.cast()
    browser = await openBrowser()
    await app.setTime('2026-07-02T08:00:00Z')
    for (const [title, visibility, deadlines] of CASES) {
      const { reference } = await ok(cast.counsel.post('directives', { via: 'nothing', title, visibility }))
      for (const one of deadlines) {
        const body = { basis: 'page 1', due_zone: 'America/New_York', ...one }
        await ok(cast.counsel.post(`directives/${reference}/deadlines`, body))
      }
    }
  })
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })

  const opened = async (width: number, dark = false) => {
    const desk = await Desk.at(browser, app.url, { width, height: width > 1000 ? 1000 : 844 })
    if (dark) await desk.page.emulateMedia({ colorScheme: 'dark' })
    await desk.signIn(cast.people.counsel.email, PASSWORD)
    await desk.goto('/calendar')
    await desk.page.getByRole('heading', { name: 'Calendar', level: 1 }).waitFor()
    return desk
  }
  const shot = async (desk: Desk, name: string) => {
    if (SHOTS) await desk.page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
  }
  const isWide = (desk: Desk) => desk.page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')

  it('can be used in the month view with the keyboard alone, from the day to the directive', async () => {
    const desk = await opened(1440)
    const { page } = desk
    await page.getByRole('grid', { name: /July 2026/ }).waitFor()
    const chosen = page.locator('[role="gridcell"][aria-selected="true"]')
    await chosen.focus()
    expect(await chosen.getAttribute('aria-label')).toBe('Thursday 2 July 2026, today, nothing due')
    await page.keyboard.press('ArrowLeft')
    await page.locator('[aria-label="Wednesday 1 July 2026, 1 deadline, 1 overdue"]:focus').waitFor()
    await page.keyboard.press('PageDown')
    await page.locator('[aria-label^="Saturday 1 August 2026"]:focus').waitFor()
    await page.keyboard.press('PageUp')
    for (const key of ['ArrowRight', 'ArrowDown', 'Home']) await page.keyboard.press(key)
    await page.locator('[aria-label="Monday 6 July 2026, 4 deadlines"]:focus').waitFor()
    await page.getByRole('heading', { name: 'Monday 6 July 2026' }).waitFor()
    await page.getByText('by 17:00 Mon 6 Jul, New York').waitFor()
    await page.getByText('23:00 Mon 6 Jul Berlin, your time').waitFor()
    await shot(desk, 'calendar-1440')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/directives\/D-/)
    expect(desk.complaints).toEqual([])
    await desk.close()
  })

  it('starts as an agenda on a phone, with nothing cut off', async () => {
    const desk = await opened(390)
    const { page } = desk
    await page.getByRole('heading', { name: 'Monday 6 July 2026' }).waitFor()
    await page.getByText('2 earlier deadlines are overdue.').waitFor()
    expect(await page.getByRole('grid').count()).toBe(0)
    expect(await isWide(desk)).toBe(false)
    await shot(desk, 'agenda-390')
    await page.keyboard.press('j')
    await page.locator('[data-row="0"] a:focus').waitFor()
    await page.keyboard.press('PageDown')
    await page.getByRole('heading', { name: '2 August 2026 to 12 September 2026' }).waitFor()
    await page.getByText('Nothing is due in this period').waitFor()
    await page.getByRole('button', { name: 'Today' }).click()
    await page.getByRole('button', { name: 'Month', exact: true }).click()
    await page.getByRole('grid', { name: /July 2026/ }).waitFor()
    expect(await isWide(desk)).toBe(false)
    await page.locator('[data-day="2026-07-06"]').click()
    await shot(desk, 'calendar-390')
    expect(desk.complaints).toEqual([])
    await desk.close()
  })

  it('is readable as an agenda and as a grid on a large screen in dark mode', async () => {
    const desk = await opened(1440, true)
    const { page } = desk
    await page.getByRole('button', { name: 'Agenda', exact: true }).click()
    await page.getByRole('heading', { name: 'Monday 6 July 2026' }).waitFor()
    await page.keyboard.press('j')
    await page.locator('[data-row="0"] a:focus').waitFor()
    await page.keyboard.press('k')
    await shot(desk, 'agenda-1440-dark')
    await page.getByRole('button', { name: 'Month', exact: true }).click()
    await page.getByRole('grid').waitFor()
    await shot(desk, 'calendar-1440-dark')
    expect(desk.complaints).toEqual([])
    await desk.close()
  })

  it('has a report by person and by entity, as a printable page and as a workbook', async () => {
    const desk = await opened(1440)
    const { page } = desk
    await page.getByRole('link', { name: 'Docket report' }).click()
    await page.getByRole('heading', { name: 'Docket report', level: 1 }).waitFor()
    await page.getByRole('region', { name: 'Counsel Person' }).getByText('9, 2 overdue').waitFor()
    await shot(desk, 'docket-1440')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download as XLSX' }).click()
    expect((await download).suggestedFilename()).toBe('docket-until-2026-08-01.xlsx')
    await page.getByRole('button', { name: 'Entity', exact: true }).click()
    await page.getByRole('region', { name: 'Entity not recorded' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    for (const gone of ['navigation', 'button'] as const) expect(await page.getByRole(gone).count()).toBe(0)
    await page.getByText('Orla Systems, Counsel Person').waitFor()
    await shot(desk, 'docket-print')
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await isWide(desk)).toBe(false)
    await shot(desk, 'docket-390')
    expect(desk.complaints).toEqual([])
    await desk.close()
  })

  it('can be subscribed to through an address that is shown once', async () => {
    const desk = await opened(1024)
    const { page } = desk
    await desk.goto('/account')
    await page.getByRole('button', { name: 'Create feed' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Calendar that will use the feed').fill('Outlook at work')
    await dialog.getByRole('button', { name: 'Create feed' }).click()
    const address = await dialog.locator('pre, code').first().textContent()
    expect(address).toMatch(/^http:\/\/edict\.orla\.example\/api\/v1\/feeds\/deadlines\/[\w-]{43}\.ics$/)
    await dialog.getByRole('button', { name: 'Done' }).click()
    await page.getByText('Outlook at work').waitFor()
    await page.getByRole('switch', { name: 'Send me calendar invitations' }).click()
    await page.getByText('Invitations go to the e-mail address of your account.').waitFor()
    const { body } = await new Client(app.url).get<string>(new URL(address!).pathname)
    expect(readCalendar(body).entries.length).toBe(9)
    await shot(desk, 'account')
    expect(desk.complaints).toEqual([])
    await desk.close()
  })
})

const CASES: [string, string, Record<string, unknown>[]][] = [
  [
    'Access of foreign nationals to Halden 5 and Meridian 5',
    'open',
    [
      { subject: 'Answer the is-informed letter', due_on: '2026-07-06', critical: true, safe_by: '2026-07-03' },
      { subject: 'Prove that Meridian 5 is off', due_at: '2026-07-06T17:00:00-04:00' },
      { subject: 'Report on preservation', due_on: '2026-07-01' },
      { subject: 'Confirm the extension in writing', due_on: '2026-06-24' },
      { subject: 'Privilege log, volume 2', due_on: '2026-07-15', due_zone: 'Europe/Brussels' },
    ],
  ],
  [
    'Removal order 2026-118',
    'restricted',
    [{ subject: 'Remove the listed content', due_at: '2026-07-06T09:00:00+09:00', due_zone: 'Asia/Tokyo' }],
  ],
  ['A sealed matter', 'sealed', [{ subject: 'Produce the records', due_on: '2026-07-06' }]],
  [
    'Request for information on model evaluations, with a title that goes on for longer than a row of any list has room for',
    'open',
    [
      {
        subject: 'Mark the demands of the second letter and tell the office which of them cannot be met in time',
        due_on: '2026-07-09',
      },
      { subject: 'Collect figures', due_on: '2026-07-30' },
    ],
  ],
]
