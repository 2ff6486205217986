import type { Browser, Locator } from 'playwright-core'
import { type Cast, PASSWORD } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'
import { Desk, openBrowser } from './desk.js'

// A custom rule, so that nothing here depends on the content of a pack.
const RULE = {
  id: 'house-petition',
  title: 'Petition of the organisation',
  jurisdiction: 'US',
  citation: 'House rule 7',
  act: 'Petition to quash or limit',
  satisfied_by: 'received',
  formula: { from: 'received', period: { unit: 'business_day', amount: 10 } },
  zone: 'agency',
  calendar: 'US-FED',
  valid_from: null,
  valid_to: null,
  check: { status: 'to_confirm', address: null, why: 'Known from a memo.' },
}
const IN_WASHINGTON = 'America/New_York'
const SHOTS = process.env.EDICT_SHOTS

describe('a deadline from a rule in a browser', () => {
  let app: TestApp
  let cast: Cast
  let browser: Browser
  beforeAll(async () => {
    app = await startApp()
    cast = await app.cast()
    browser = await openBrowser()
    await app.setTime('2026-11-13T20:00:00Z')
    await ok(cast.lead.post('rules', { rule: RULE, note: null }))
  })
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })

  async function aDirective(title: string): Promise<string> {
    const { reference, version } = await ok(cast.counsel.post('directives', { via: 'nothing', title }))
    const at = `directives/${reference}`
    await ok(cast.counsel.patch(at, { agency_id: app.agency_id, dated_on: '2026-11-12' }, { version }))
    await ok(
      cast.counsel.post(`${at}/receipts`, {
        channel: 'email',
        received_at: '2026-11-12T22:21:33Z',
        received_zone: IN_WASHINGTON,
        entity: 'Orla Systems, Inc.',
      }),
    )
    return reference
  }

  const shot = async (desk: Desk, name: string) => {
    if (SHOTS) await desk.page.screenshot({ path: `${SHOTS}/${name}.png` })
  }

  /** Opens the dialog and chooses the rule, without a mouse. */
  async function chooseRule({ page }: Desk): Promise<Locator> {
    await page.getByRole('button', { name: 'Set a deadline' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: /^Rule/ }).focus()
    await page.keyboard.type('house rule 10 united')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    return dialog
  }

  for (const width of [1440, 390]) {
    it(`is previewed, set, explained, extended in writing and reverted with the keyboard at ${width}`, async () => {
      const reference = await aDirective(`Brindle valves at ${width}`)
      const at = `directives/${reference}`
      const desk = await Desk.at(browser, app.url, { width, height: 900 })
      const { page } = desk
      const holds = async (name: string) => {
        await shot(desk, `${name}-${width}`)
        expect(await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false)
      }
      await desk.signIn(cast.people.counsel.email, PASSWORD)
      await desk.goto(`/${at}`)
      await page.getByRole('heading', { name: 'Deadlines' }).waitFor()

      // The rule needs the receipt, which is on record. The result is shown before the deadline is set.
      const dialog = await chooseRule(desk)
      await dialog.getByText('Filled in from the receipt.').waitFor()
      const preview = dialog.getByRole('region', { name: 'Result' })
      await preview.getByText('by the end of Fri 27 Nov, Washington').waitFor()
      await dialog.getByText('marked as needing a check').waitFor()
      expect(await dialog.getByLabel('Required action').inputValue()).toBe('Petition to quash or limit')
      await holds('set')
      await preview.scrollIntoViewIfNeeded()
      await holds('preview')
      await dialog.getByLabel('Required action').press('Enter')
      await dialog.waitFor({ state: 'hidden' })
      const list = async () => (await ok(cast.counsel.get(`${at}/deadlines`))).items[0]
      expect(await list()).toMatchObject({ due_on: '2026-11-27', rule_id: 'house-petition', check_needed: 'person' })
      // Unchanged fields keep the record's exact value, to the second, so that a later receipt proposes a new date.
      const { by_rule } = (await list()).events[0].body.start
      expect(by_rule.triggers).toEqual({ received: { at: '2026-11-12T22:21:33.000Z' } })
      expect(Object.keys(by_rule.sources)).toEqual(['received'])

      // The panel: both zones, and whose check it needs.
      const panel = page.getByRole('region', { name: 'Deadlines' })
      await panel.getByText('by the end of Fri 27 Nov').waitFor()
      await panel.getByText('by 05:59 Sat 28 Nov').waitFor()
      await panel.getByText('Needs a check').waitFor()
      await panel.scrollIntoViewIfNeeded()
      await holds('panel')

      // How it was calculated: the steps, the source and the days, all in words.
      await panel.getByRole('button', { name: 'How was this calculated?' }).focus()
      await page.keyboard.press('Enter')
      const told = page.getByRole('dialog', { name: 'How this was calculated' })
      await told.getByText('Known from a memo.').waitFor()
      await told.getByRole('cell', { name: 'Friday 27 November, business day, due' }).waitFor()
      const holiday = told.getByRole('button', { name: /^Thursday 26 November, not a business day, Thanksgiving/ })
      await holiday.focus()
      await page.getByRole('tooltip', { name: /Thanksgiving/ }).waitFor()
      await holds('explanation')
      await page.keyboard.press('Escape')
      await told.waitFor({ state: 'hidden' })

      // A written extension, from the current due date.
      await panel.getByRole('button', { name: /^Actions for the deadline/ }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('menuitem', { name: 'Extend in writing' }).focus()
      await shot(desk, `menu-${width}`)
      await page.keyboard.press('Enter')
      const extension = page.getByRole('dialog', { name: 'Extend the deadline' })
      await extension.getByLabel('Number').fill('14')
      await extension.getByText('by the end of Fri 11 Dec, Washington').waitFor()
      await extension.getByLabel('Basis of the extension').fill('E-mail of 13 November')
      await extension.getByLabel('Reason').fill('Asked on the telephone, granted in writing.')
      await holds('extend')
      await extension.getByLabel('Number').press('Enter')
      await extension.waitFor({ state: 'hidden' })
      await panel.getByText('by the end of Fri 11 Dec').waitFor()

      // The entry was wrong: it is removed, stays struck through, and the old date returns.
      await panel.getByRole('button', { name: 'History' }).press('Enter')
      await panel.getByRole('button', { name: /^Remove the entry: Extended/ }).press('Enter')
      await desk.send((removal) => removal.getByLabel('Reason').fill('It was for another letter.'))
      await panel.getByText('by the end of Fri 27 Nov').waitFor()
      await panel.locator('s', { hasText: 'extended by 14 calendar days' }).waitFor()
      await panel.getByText(/^Removed .*It was for another letter\.$/).waitFor()
      await holds('history')

      // A later receipt with a different time: a new date is proposed, and takes effect only when it is accepted.
      await ok(
        cast.counsel.post(`${at}/receipts`, {
          channel: 'courier',
          received_at: '2026-11-10T15:00:00Z',
          received_zone: IN_WASHINGTON,
          entity: 'Orla Systems, Inc.',
        }),
      )
      await page.reload()
      await panel.getByText('Fri 27 Nov → Wed 25 Nov, Washington').waitFor()
      await holds('proposed')
      await panel.getByRole('button', { name: /^Accept the new due date/ }).press('Enter')
      await desk.send(async () => {})
      await panel.getByText('by the end of Wed 25 Nov').waitFor()
      expect(desk.complaints).toEqual([])
      await desk.close()
    })
  }

  it('shows its state, refuses with advice on what to do next, and accepts new due dates one by one or together', async () => {
    const reference = await aDirective('Brindle seals')
    const at = `directives/${reference}`
    const by_rule = { rule_id: RULE.id, triggers: { received: { at: '2026-11-12T22:21:33Z' } } }
    for (const subject of ['First petition', 'Second petition'])
      await ok(cast.counsel.post(`${at}/deadlines`, { by_rule, subject, critical: subject === 'First petition' }))
    const desk = await Desk.at(browser, app.url, { width: 1440, height: 900 })
    const { page } = desk
    await desk.signIn(cast.people.counsel.email, PASSWORD)
    await desk.goto(`/${at}`)
    const panel = page.getByRole('region', { name: 'Deadlines' })
    const say = async (subject: string, item: string) => {
      await panel.getByRole('button', { name: `Actions for the deadline ${subject}` }).press('Enter')
      await page.getByRole('menuitem', { name: item }).press('Enter')
    }

    // Four-eyes check: the person who entered a critical date is told that someone else must check it; anyone else can check it.
    await panel.getByText('You entered this date, so someone else must check it.').waitFor()
    expect(await panel.getByRole('button', { name: 'Check: First petition' }).count()).toBe(0)
    await panel.getByRole('button', { name: 'Check: Second petition' }).press('Enter')
    await desk.send(async () => {})
    await panel.getByText(/^checked by Counsel Person/).waitFor()

    // An oral extension does not move the deadline, and stays visible.
    await say('Second petition', 'Record an oral extension')
    await desk.send(async (dialog) => {
      await dialog.getByLabel('Number').fill('2')
      await desk.choose(dialog, 'Unit', 'weeks')
      await dialog.getByLabel('Agreed by').fill('J. Reyes')
    })
    await panel.getByText('Extension agreed orally, due date unchanged').waitFor()
    expect(await panel.getByText('by the end of Fri 27 Nov').count()).toBe(2)

    // It is shown as paused beside running ones, and is resumed.
    await say('Second petition', 'Pause')
    await desk.send(async (dialog) => {
      await desk.choose(dialog, 'Category', 'Waiting for the agency')
      await dialog.getByLabel('Reason').fill('They said that they would call.')
    })
    await panel.getByText(/^Paused since today/).waitFor()
    await say('Second petition', 'Resume')
    await desk.send((dialog) => dialog.getByLabel('Reason').fill('They called.'))
    await panel.getByText(/^Paused since today/).waitFor({ state: 'hidden' })
    expect(desk.complaints).toEqual([])

    // A refusal: the server's message, what to do next, and the reader's input.
    await say('Second petition', 'Extend in writing')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('to a date', { exact: true }).click()
    const day = dialog.getByRole('textbox', { name: /^Date/ })
    await day.fill('20 November 2026')
    await day.press('Tab')
    await dialog.getByLabel('Basis of the extension').fill('E-mail of 13 November')
    await dialog.getByLabel('Reason').fill('Misread.')
    await dialog.getByRole('button', { name: 'Extend deadline' }).click()
    await dialog.getByText('An extension must end later than the current due date.').waitFor()
    await dialog.getByText('To set an earlier due date, correct the deadline.').waitFor()
    expect(await dialog.getByLabel('Basis of the extension').inputValue()).toBe('E-mail of 13 November')
    await page.keyboard.press('Escape')

    // Two new dates: one is declined with a reason; when two are waiting again, both are accepted together.
    const receive = (received_at: string) =>
      ok(
        cast.counsel.post(`${at}/receipts`, {
          channel: 'courier',
          received_at,
          received_zone: IN_WASHINGTON,
          entity: 'Orla Systems, Inc.',
        }),
      )
    await receive('2026-11-10T15:00:00Z')
    await page.reload()
    await panel.getByText('2 new due dates are proposed here.').waitFor()
    await panel.getByRole('button', { name: 'Decline the new due date of Second petition' }).press('Enter')
    await desk.send((declining) => declining.getByLabel('Reason').fill('The courier’s slip is wrong.'))
    await panel.getByText('2 new due dates are proposed here.').waitFor({ state: 'hidden' })
    await receive('2026-11-09T15:00:00Z')
    await page.reload()
    await panel.getByRole('button', { name: 'Accept all' }).press('Enter')
    await desk.send(async () => {})
    await panel.getByText('New due date proposed').first().waitFor({ state: 'hidden' })
    expect(await panel.getByText('by the end of Tue 24 Nov').count()).toBe(2)
    await desk.close()
  })

  it('shows what the playbook is waiting for, and starts it from there', async () => {
    const reference = await aDirective('Brindle appeal')
    const at = `directives/${reference}`
    const { items } = await ok(cast.counsel.get('agencies'))
    const agency = items.find(({ code }: { code: string }) => code === 'BIS')
    const instrument = agency.instruments.find(({ code }: { code: string }) => code === 'is_informed_letter')
    const { version } = await ok(cast.counsel.get(at))
    const facts = { agency_id: agency.id, instrument_id: instrument.id, dated_on: null }
    await ok(cast.counsel.patch(at, facts, { version }))
    const [{ subject }] = (await ok(cast.counsel.get(`${at}/deadlines/waiting`))).items
    const desk = await Desk.at(browser, app.url, { width: 1440, height: 900 })
    const { page } = desk
    await desk.signIn(cast.people.counsel.email, PASSWORD)
    await desk.goto(`/${at}`)
    const waits = page.getByRole('list', { name: 'The playbook also sets:' })
    await waits.getByText(`${subject}`).waitFor()
    await waits.getByText('waiting for the date of the letter').waitFor()
    await waits.scrollIntoViewIfNeeded()
    await shot(desk, 'waits')
    await waits.getByRole('button', { name: `Set the deadline ${subject}` }).press('Enter')
    await desk.send(async (dialog) => {
      await dialog
        .getByRole('group', { name: 'The date of the letter' })
        .getByRole('textbox', { name: /^Date/ })
        .fill('12 November 2026')
      await page.keyboard.press('Tab')
      await dialog.getByText('by the end of Sun 27 Dec, Washington').waitFor()
      expect(await dialog.getByLabel('Required action').inputValue()).toBe(subject)
      expect(await dialog.getByLabel('Basis').inputValue()).not.toBe('')
    })
    await waits.waitFor({ state: 'hidden' })
    expect(desk.complaints).toEqual([])
    await desk.close()
  })
})
