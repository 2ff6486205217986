import type { Browser, Page } from 'playwright-core'
import { type Cast, PASSWORD } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'
import { Desk, openBrowser } from './desk.js'

const isFocused = (element: { matches(selector: string): boolean }) => element.matches(':focus')
type Role = 'textbox' | 'combobox' | 'button' | 'checkbox' | 'radio'

/** Keyboard input only, without a pointer. */
class Keys {
  constructor(private readonly page: Page) {}

  press(...keys: string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve())
  }

  /** Presses Tab until the named element has the focus, as a person would. */
  async walkTo(role: Role, name: string | RegExp): Promise<void> {
    const goal = this.page.getByRole(role, { name }).last()
    await goal.waitFor()
    for (let steps = 0; steps < 120; steps++) {
      if (await goal.evaluate(isFocused)) return
      await this.press('Tab')
    }
    throw new Error(`Tab does not come to ${name}; at ${await this.focused()}`)
  }

  async type(label: string | RegExp, text: string): Promise<void> {
    await this.walkTo('textbox', label)
    await this.page.keyboard.type(text)
  }

  /** Opens a list and selects each of the given options with the arrow keys. */
  async choose(label: string | RegExp, ...options: string[]): Promise<void> {
    await this.walkTo('combobox', label)
    await this.press('ArrowDown')
    for (const option of options) {
      await this.page.getByRole('option', { name: option, exact: true }).waitFor()
      for (let steps = 0; (await this.highlighted()) !== option; steps++) {
        if (steps === 40) throw new Error(`${option} is not reached; at ${await this.highlighted()}`)
        await this.press('ArrowDown')
      }
      await this.press('Enter')
    }
    await this.press('Tab')
  }

  private highlighted(): Promise<string | null> {
    return this.page.evaluate<string | null>(`document.querySelector('[data-combobox-selected]')?.textContent ?? null`)
  }

  /** Presses a button, and waits until its dialog has closed. */
  async send(button: string | RegExp): Promise<void> {
    await this.walkTo('button', button)
    await this.press('Enter')
    await this.page.getByRole('dialog').waitFor({ state: 'hidden' })
  }

  async focused(): Promise<string | null> {
    return this.page.evaluate<string | null>(`document.activeElement?.getAttribute('aria-label') ?? null`)
  }
}

describe('scoping in a browser, with the keyboard alone', () => {
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

  it('chooses the items of the matrix, adds missing ones to the lists, and fills in the matrix', async () => {
    for (const name of ['Halden', 'Meridian']) await ok(cast.counsel.post('scope-lists', { axis: 'product', name }))
    for (const name of ['Staff', 'Public'])
      await ok(cast.counsel.post('scope-lists', { axis: 'group', name, decided_by: 'Trade desk', decided_on: 'The roll' }))
    await ok(cast.counsel.post('scope-lists', { axis: 'path', name: 'API' }))
    const { reference } = await ok(cast.counsel.post('directives', { via: 'nothing', title: 'Nobody may use them' }))
    const at = `directives/${reference}`
    const reading = await ok(
      cast.counsel.post(`${at}/readings`, { term: 'foreign', alternatives: [{ text: 'by passport' }, { text: 'by birth' }] }),
    )
    const desk = await Desk.at(browser, app.url, { width: 1440, height: 1000 })
    const keys = new Keys(desk.page)
    const cell = (name: RegExp) => desk.page.getByRole('grid').getByRole('button', { name })
    await desk.signIn(cast.people.counsel.email, PASSWORD)
    await desk.goto(`/directives/${reference}?tab=scope`)

    await keys.walkTo('button', 'Choose the possible scope')
    await keys.press('Enter')
    await keys.choose('Products', 'Halden', 'Meridian')
    await keys.choose('Groups of people', 'Staff', 'Public')
    await keys.choose('Access paths', 'API')
    await keys.walkTo('button', 'New access path')
    await keys.press('Enter')
    await keys.type('Name', 'Web')
    await keys.press('Enter')
    await desk.page.getByText('This creates 8 cells.').waitFor()
    await keys.send('Save scope')
    await desk.page.getByText('8 not decided').waitFor()

    // Both cells of Halden together, with the same reason.
    await keys.walkTo('button', /^Halden · Public: Not decided$/)
    await keys.press('Shift+ArrowRight')
    await desk.page.getByText('2 cells selected').waitFor()
    await keys.press('i')
    await desk.page.getByRole('dialog').waitFor()
    expect(await desk.page.getByRole('radio', { name: 'In', exact: true }).isChecked()).toBe(true)
    await keys.type(/^Reason/, 'It names the product')
    await keys.send('Save answer for 2 cells')
    await desk.page.getByText('4 in', { exact: true }).waitFor()

    // One cell, because the readings differ.
    expect(await keys.focused()).toBe('Halden · Staff: In')
    await keys.press('ArrowDown', 'Home')
    expect(await keys.focused()).toBe('Meridian · Public: Not decided')
    await keys.press('o')
    await keys.type(/^Reason/, 'Only who was born abroad')
    await keys.walkTo('checkbox', 'Depends on the reading')
    await keys.press('Space')
    await keys.choose('Based on these readings', '“foreign”')
    await keys.send('Save answer')
    await cell(/^Meridian · Public: Out; narrower: out, wider: in$/).waitFor()
    await desk.page.getByText('Only who was born abroad').waitFor()

    // For one path the cell inherits the wider answer until it has its own; then the wider cell is shown as mixed.
    await keys.choose('Access path', 'Web')
    await keys.walkTo('button', /^Halden · Public: In; inherited$/)
    await keys.press('u')
    await keys.type(/^Reason/, 'Staff sign in otherwise')
    await keys.send('Save answer')
    await keys.choose('Access path', 'Any access path')
    await cell(/^Halden · Public: In; varies within$/).waitFor()
    for (const words of ['8 cells:', '3 in', '2 out', '1 undetermined', '2 not decided'])
      await desk.page.getByText(words, { exact: true }).waitFor()

    const { entries } = await ok(cast.counsel.get(`${at}/scope`))
    expect(entries).toMatchObject([
      { answer: 'in', reason: 'It names the product', path_id: null },
      { answer: 'in', reason: 'It names the product', path_id: null },
      { answer: 'out', narrower: 'out', wider: 'in', reading_ids: [reading.id] },
      { answer: 'undetermined', reason: 'Staff sign in otherwise' },
    ])
    expect(desk.complaints).toEqual([])
    await desk.close()
  })
})
