import type { Browser } from 'playwright-core'
import { type Cast, PASSWORD } from '../builders/cast.js'
import { anObligation } from '../builders/measures.js'
import { startApp, type TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'
import { Desk, openBrowser } from './desk.js'

// The message that a browser logs for an error response; two are expected here.
const REFUSED = /status of (401|422)/

describe('a decision in a browser, with the keyboard alone', () => {
  let app: TestApp
  let cast: Cast
  let browser: Browser
  beforeAll(async () => {
    app = await startApp()
    cast = await app.cast()
    browser = await openBrowser()
    await app.setTime('2026-06-12T21:40:00Z')
  })
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })

  const keysAt = (desk: Desk) => {
    const { page } = desk
    const { keyboard } = page
    /** Presses Tab until the named element has the focus, as a person would. */
    const walkTo = async (role: 'textbox' | 'checkbox' | 'button' | 'combobox', name: RegExp) => {
      const goal = page.getByRole(role, { name }).last()
      await goal.waitFor()
      for (let steps = 0; steps < 120; steps++) {
        if (await goal.evaluate((element) => element === (globalThis as any).document.activeElement)) return
        await keyboard.press('Tab')
      }
      throw new Error(`Tab does not come to ${name}`)
    }
    return {
      press: async (name: RegExp) => {
        await walkTo('button', name)
        await keyboard.press('Enter')
      },
      type: async (name: RegExp, text: string) => {
        await walkTo('textbox', name)
        await keyboard.press('ControlOrMeta+a')
        await keyboard.type(text)
      },
      tick: async (name: RegExp) => {
        await walkTo('checkbox', name)
        await keyboard.press('Space')
      },
      choose: async (name: RegExp, option: string) => {
        await walkTo('combobox', name)
        await keyboard.press('ArrowDown')
        const goal = page.getByRole('option', { name: option, exact: true })
        await goal.waitFor()
        for (let steps = 0; steps < 6 && (await goal.getAttribute('data-combobox-selected')) !== 'true'; steps++)
          await keyboard.press('ArrowDown')
        await keyboard.press('Enter')
      },
      gone: () => page.getByRole('dialog').waitFor({ state: 'hidden' }),
    }
  }

  it('two options are compared, the wider one is chosen with its review and criteria, and another person approves it', async () => {
    const { at } = await anObligation(cast.counsel, app.agency_id)
    const desk = await Desk.at(browser, app.url, { width: 1440, height: 1000 })
    const { page } = desk
    const { press, type, tick, choose, gone } = keysAt(desk)
    await desk.signIn(cast.people.counsel.email, PASSWORD)
    await desk.goto(`/${at}?tab=scope`)
    for (const [name, certainty] of [
      ['By country', 'Doubtful'],
      ['Off for everyone', 'Certain'],
    ] as const) {
      await press(/^Add an option$/)
      await type(/^Name/, name)
      await type(/^Effect/, `${name}, by midnight`)
      await type(/^Time from the decision until/, '1.5')
      await choose(/^Certainty of compliance/, certainty)
      await choose(/^Reversibility/, 'Immediately')
      await press(/^Add option$/)
      await gone()
    }
    const compared = page.getByRole('table')
    await compared.getByRole('columnheader', { name: 'Off for everyone' }).waitFor()
    expect(await compared.getByText('1 h 30 min').count()).toBe(2)

    await press(/^Decide the scope$/)
    await choose(/^Chosen option/, 'Off for everyone')
    await type(/^Reasons/, 'Nobody can check by midnight')
    await tick(/^This is wider/)
    await press(/^Propose decision$/)
    await page.getByText('A decision that goes beyond the order must be reviewed. Enter the date.').waitFor()
    await page.getByText('Enter at least one criterion.').waitFor()
    await type(/^Review on/, '11 June 2026')
    await page.keyboard.press('Tab')
    await type(/^Criterion 1/, 'Accounts are checked')
    await page.keyboard.press('Enter')
    await page.keyboard.type('The agency answers')
    await page.keyboard.press('Enter')
    await page.keyboard.type('A slip')
    await press(/^Remove criterion 3$/)
    await press(/^Propose decision$/)
    // The server's message about the day is shown at that field, and no input is lost.
    const day = page.getByRole('textbox', { name: /^Review on/ })
    await page.locator('.mantine-InputWrapper-error').getByText('The next review must be in the future').waitFor()
    expect(await page.getByRole('textbox', { name: /^Reasons/ }).inputValue()).toBe('Nobody can check by midnight')
    expect(await day.inputValue()).toBe('11 June 2026')
    await type(/^Review on/, '15 June 2026')
    await page.keyboard.press('Tab')
    await press(/^Propose decision$/)
    await gone()
    await page.getByText('waiting for approval', { exact: true }).waitFor()
    await page.getByText('A decision is based on this option, so it can no longer be changed.').waitFor()
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0)
    const lead = await Desk.at(browser, app.url, { width: 1440, height: 1000 })
    await lead.signIn(cast.people.lead.email, PASSWORD)
    await app.asOwner(`UPDATE session SET made_at = made_at - interval '16 minutes'`)
    await lead.goto(`/${at}?tab=scope`)
    const keys = keysAt(lead)
    await keys.press(/^Approve$/)
    await keys.press(/^Approve decision$/)
    await keys.type(/^Password/, PASSWORD)
    await lead.page.keyboard.press('Enter')
    await keys.gone()
    await lead.page.getByText('Next review 09:00 Mon 15 Jun').waitFor()
    expect((await ok(cast.counsel.get(`${at}/decisions`))).items).toMatchObject([
      {
        chosen: 'Off for everyone',
        wider_than_ordered: true,
        exit_criteria: ['Accounts are checked', 'The agency answers'],
        approved_by: { id: cast.people.lead.id },
      },
    ])
    for (const { complaints } of [desk, lead]) expect(complaints.filter((one) => !REFUSED.test(one))).toEqual([])
    await desk.close()
    await lead.close()
  })
})
