import type { Browser, Locator } from 'playwright-core'
import { type Cast, PASSWORD } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'
import { Desk, openBrowser } from './desk.js'

// Screenshots, only on request: the test checks the words, and a person judges the rest.
const SHOTS = process.env.EDICT_SHOTS

const HOUSE = {
  id: 'QQ-HOUSE',
  name: 'Days of the organisation',
  about: 'A calendar of our own, for a test.',
  version: '2026.1',
  from: 2020,
  until: 2035,
  sources: { rules: { address: 'https://orla.example/rules', passage: 'The founding day is not worked.', read_on: null } },
  days: [{ on: '2026-05-04', name: 'Founding day', kind: 'holiday', source: 'rules' }],
}

describe('the deadline tools in a browser', () => {
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

  const at = async (width: number) => {
    const desk = await Desk.at(browser, app.url, { width, height: width > 800 ? 1000 : 844 })
    await desk.signIn(cast.people.counsel.email, PASSWORD)
    return desk
  }
  /** Moves to a field with the Tab key only, without a click. */
  const reach = async (desk: Desk, field: Locator) => {
    for (let presses = 0; presses < 80; presses++) {
      if (await field.evaluate((element) => element.matches(':focus'))) return
      await desk.page.keyboard.press('Tab')
    }
    throw new Error(`The keyboard does not reach ${field}.`)
  }
  /** Chooses from a list by keyboard: types into a searchable list, otherwise presses the down arrow a given number of times. */
  const pick = async (desk: Desk, label: string, typed: string | number) => {
    const { page } = desk
    await reach(desk, page.getByLabel(label).first())
    if (typeof typed === 'string') await page.keyboard.type(typed)
    else await page.keyboard.press('Enter')
    await page.getByRole('option').first().waitFor()
    for (let down = 0; down < (typeof typed === 'number' ? typed : 1); down++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
  const type = async (desk: Desk, label: string | RegExp, typed: string) => {
    await reach(desk, desk.page.getByLabel(label).first())
    await desk.page.keyboard.press('ControlOrMeta+a')
    await desk.page.keyboard.type(typed)
  }
  const due = async (desk: Desk) => desk.page.locator('[data-due]').textContent()
  /** Takes screenshots in light and dark mode, if they were requested. */
  const look = async (desk: Desk, name: string) => {
    if (!SHOTS) return
    const { page } = desk
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.waitForTimeout(300)
      await page.screenshot({ path: `${SHOTS}/${name}-${page.viewportSize()?.width}-${colorScheme}.png`, fullPage: true })
    }
    await page.emulateMedia({ colorScheme: 'light' })
  }
  const fitsAcross = (desk: Desk) => desk.page.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth')

  it('calculate a deadline with the keyboard, and a colleague opens the same calculation from its URL', async () => {
    const desk = await at(1440)
    const { page } = desk
    await desk.goto('/dates/calculator')
    await page.getByRole('heading', { name: 'Deadline calculator' }).waitFor()
    await reach(desk, page.getByRole('radio', { name: 'From a rule' }))
    await page.keyboard.press('ArrowRight')
    await type(desk, 'Amount', '20')
    await pick(desk, 'If the last day is not a business day', 2)
    await type(desk, 'Start: date', '13 November 2026')
    await page.keyboard.press('Tab')
    await pick(desk, 'Time zone in which days are counted', 'New_York')
    await page.getByText('the holiday calendar', { exact: true }).waitFor()
    await pick(desk, 'Holiday calendar', 'US-FED')
    await page.locator('[data-due]').waitFor()
    expect(await due(desk)).toBe('by the end of Thu 3 December 2026, New York')
    await page.getByText('Fri 13 November 2026 itself is not counted.').waitFor()
    await look(desk, 'calculator')

    const colleague = await at(390)
    await colleague.page.goto(page.url())
    await colleague.page.locator('[data-due]').waitFor()
    expect(await due(colleague)).toBe('by the end of Thu 3 December 2026, New York')
    expect(await fitsAcross(colleague)).toBe(true)
    await look(colleague, 'calculator')
    expect([...desk.complaints, ...colleague.complaints]).toEqual([])
    await desk.close()
    await colleague.close()
  })
  it('create a tested rule, add a day that moves its deadline, and accept the new due date', async () => {
    const desk = await at(1440)
    const { page } = desk
    const main = page.locator('main')
    await desk.goto('/dates/rules')
    await page.getByRole('link', { name: 'Create a rule' }).click()
    await page.getByLabel('Title').fill('Answer to the council')
    await page.getByLabel('Required action').fill('Answer to the council')
    await page.getByLabel('Citation').fill('House rules, section 4')
    await page.getByLabel('Jurisdiction').fill('US')
    expect(await page.getByLabel('Short name').inputValue()).toBe('answer-to-the-council')
    await desk.choose(main, 'Starts from', 'receipt')
    await page.getByLabel('Amount').fill('10')
    await desk.choose(main, 'Unit', 'business days')
    await desk.choose(main, 'If the last day is not a business day', 'it moves forward to the next business day')
    await desk.choose(main, 'Calendar', /^US-FED/)
    await page.keyboard.press('Escape')
    await desk.choose(main, 'Time zone', 'a fixed time zone')
    await desk.choose(main, 'Fixed time zone', /New_York/)
    await page.getByLabel('Why it has not been checked').fill('The council’s own paper is on its way')
    const example = page.getByLabel('Example 1: receipt')
    await example.fill('1 March 2027')
    await example.press('Tab')
    await page.getByText('by the end of Mon 15 March 2027, New York').waitFor()
    expect(await page.locator('fieldset output').count()).toBe(3)
    expect(await fitsAcross(desk)).toBe(true)
    await look(desk, 'own-rule')
    await page.getByRole('button', { name: 'Save rule' }).click()
    await page.getByRole('heading', { name: 'Answer to the council' }).waitFor()
    await page.getByText('10 business days from receipt').first().waitFor()
    await look(desk, 'rule')

    const { reference } = await ok(cast.counsel.post('directives', { via: 'nothing', title: 'Letter of the council' }))
    const by_rule = { rule_id: 'answer-to-the-council', triggers: { received: { on: '2027-03-01' } } }
    const deadline = await ok(cast.counsel.post(`directives/${reference}/deadlines`, { by_rule, critical: true }))
    expect(deadline.due_on).toBe('2027-03-15')

    await desk.goto('/dates/calendars/US-FED')
    await page.getByRole('button', { name: 'Add a day' }).click()
    await desk.send(async (dialog) => {
      await dialog.getByText('Nothing moves automatically').waitFor()
      const day = dialog.getByLabel('Date')
      await day.fill('10 March 2027')
      await day.press('Tab')
      await dialog.getByLabel('Name').fill('Snow in Washington')
      await dialog.getByLabel('Source').fill('opm.gov this morning')
    })
    await page.getByRole('heading', { name: 'Days in 2027' }).waitFor()
    await page.getByRole('button', { name: 'Remove Wed 10 March 2027' }).waitFor()
    await look(desk, 'calendar')
    await app.sweep()

    await desk.goto('/dates/proposals')
    await page.getByText('by the end of Tue 16 March 2027, New York').waitFor()
    await page.getByRole('checkbox', { name: 'Select all' }).check()
    await look(desk, 'proposals-waiting')
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByText('Current: by the end of Mon 15 March 2027').waitFor()
    expect(await fitsAcross(desk)).toBe(true)
    await look(desk, 'proposals-waiting')
    await page.setViewportSize({ width: 1440, height: 1000 })
    await page.getByRole('button', { name: 'Accept', exact: true }).click()
    await page.getByRole('dialog').getByText('1 deadline moves later, 0 move earlier').waitFor()
    await look(desk, 'accept')
    await desk.send(async () => {})
    await page.getByText('No proposed due dates.').waitFor()
    const { body } = await cast.counsel.get(`directives/${reference}/deadlines`)
    expect(body.items[0].due_on).toBe('2027-03-16')
    expect(desk.complaints).toEqual([])
    await desk.close()
  })

  it('change and retire a custom rule, and import a calendar from a file', async () => {
    const desk = await at(1440)
    const { page } = desk
    const main = page.locator('main')
    await desk.goto('/dates/new-rule')
    for (const [label, text] of Object.entries({
      Title: 'The earlier of two',
      'Required action': 'Petition',
      Citation: 'House rules, section 5',
      Jurisdiction: 'US',
      'Why it has not been checked': 'Nobody has read it yet',
    }))
      await page.getByLabel(label).fill(text)
    await page.getByText('the earlier of two', { exact: true }).click()
    const [first, second] = [
      main.getByRole('group', { name: 'First period' }),
      main.getByRole('group', { name: 'Second period' }),
    ]
    await desk.choose(first, 'Starts from', 'service')
    await first.getByLabel('Amount').fill('20')
    await desk.choose(first, 'If the last day is not a business day', 'it moves forward to the next business day')
    await desk.choose(second, 'The second is', 'the last day before an event')
    await desk.choose(second, 'The last day before', 'the return date')
    await desk.choose(main, 'Calendar', /^US-FED/)
    await page.keyboard.press('Escape')
    await desk.choose(main, 'Time zone', 'a fixed time zone')
    await desk.choose(main, 'Fixed time zone', /New_York/)
    await page.getByLabel('Example 1: service').fill('1 March 2027')
    await page.getByLabel('Example 1: the return date').fill('15 March 2027')
    await page.getByLabel('Example 1: the return date').press('Tab')
    await page.getByText('by the end of Sun 14 March 2027, New York').waitFor()
    await page.getByRole('button', { name: 'Save rule' }).click()
    await page.getByRole('link', { name: 'Change', exact: true }).click()
    await page.getByRole('heading', { name: 'Change The earlier of two' }).waitFor()
    const days = main.getByRole('group', { name: 'First period' }).getByLabel('Amount')
    expect(await days.inputValue()).toBe('20')
    await days.fill('21')
    await page.getByLabel('Reason for this rule or this change').fill('Misread')
    await page.getByRole('button', { name: 'Save rule' }).click()
    await page.getByText('21 calendar days from service').first().waitFor()
    await page.getByRole('button', { name: 'Retire' }).click()
    await desk.send((dialog) => dialog.getByLabel('Reason').fill('Written for a test'))
    await page.getByRole('heading', { name: 'Rules' }).waitFor()
    expect(await page.getByRole('link', { name: 'The earlier of two' }).count()).toBe(0)

    await desk.goto('/dates/calendars')
    await page.getByRole('button', { name: 'Import a calendar' }).click()
    await page.locator('input[type="file"]').setInputFiles({
      name: 'house.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(HOUSE)),
    })
    await page.getByText('QQ-HOUSE · Days of the organisation · 1 day').waitFor()
    await desk.send((dialog) => dialog.getByLabel('Source').fill('The organisation’s rules'))
    await page.getByRole('heading', { name: 'Days of the organisation' }).waitFor()
    expect(desk.complaints).toEqual([])
    await desk.close()
  })

  it('fit a phone on every page, in light and dark mode', async () => {
    const desk = await at(390)
    for (const [name, path] of Object.entries({
      rules: '/dates/rules',
      'new-rule': '/dates/new-rule',
      calendars: '/dates/calendars',
      calendar: '/dates/calendars/DE-BY?year=2027',
      proposals: '/dates/proposals',
    })) {
      await desk.goto(path)
      await desk.page.getByRole('heading', { level: 1 }).waitFor()
      await desk.page.waitForLoadState('networkidle')
      expect([path, await fitsAcross(desk)]).toEqual([path, true])
      await look(desk, name)
    }
    expect(desk.complaints).toEqual([])
    await desk.close()
  })
})
