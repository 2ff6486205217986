import { join } from 'node:path'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { EN } from '../../src/domain/catalogue/en.js'

type Words = { [Key in keyof typeof EN.session]: string }

/** The Chromium that the browser specs of a worker share. Closing it here closes only what this spec opened in it. */
export function openBrowser(): Promise<Browser> {
  return loadedByNode<{ connect(): Promise<Browser> }>(join(__dirname, '..', 'harness', 'chromium.cjs')).connect()
}

/** One reader with one browser window. Collects console errors, of which there should be none. */
export class Desk {
  readonly complaints: string[] = []

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly url: string,
  ) {
    page.on('console', (message) => {
      // Chromium reports a header that it does not understand as a warning.
      if (message.type() === 'error' || message.text().includes('header')) this.complaints.push(message.text())
    })
    page.on('pageerror', (error) => this.complaints.push(error.message))
  }

  static async at(browser: Browser, url: string, viewport: { width: number; height: number }, locale = 'en-GB'): Promise<Desk> {
    const context = await browser.newContext({ viewport, timezoneId: 'Europe/Berlin', locale })
    context.setDefaultTimeout(60_000)
    return new Desk(await context.newPage(), context, url)
  }

  async signIn(email: string, password: string, say: Pick<Words, 'email' | 'password' | 'submit'> = EN.session): Promise<void> {
    await this.page.goto(`${this.url}/sign-in`)
    await this.page.getByRole('textbox', { name: say.email }).fill(email)
    await this.page.getByRole('textbox', { name: say.password }).fill(password)
    await this.page.getByRole('button', { name: say.submit }).click()
    await this.page.getByRole('navigation').first().waitFor()
  }

  goto(path: string): Promise<unknown> {
    return this.page.goto(this.url + path)
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${name}( \\d+)?$`) }).click()
  }

  /** Opens a dialog from the Add menu. */
  async add(what: string): Promise<Locator> {
    await this.page.locator('button[aria-keyshortcuts="a"]').click()
    await this.page.getByRole('menuitem', { name: what, exact: true }).click()
    return this.dialog()
  }

  /** Chooses a next action, fills in its dialog, and waits until it is done. */
  async act(action: string, answer: (dialog: Locator) => Promise<void> = async () => {}): Promise<void> {
    await this.page.locator('button[aria-keyshortcuts="n"]').click()
    await this.page.locator(`[data-action="${action}"]`).click()
    await this.send(answer)
  }

  /** Confirms the open dialog and waits until the server has accepted it. */
  async send(answer: (dialog: Locator) => Promise<void>): Promise<void> {
    const dialog = await this.dialog()
    await answer(dialog)
    await dialog.locator('button[type="submit"]').click()
    await dialog.waitFor({ state: 'hidden' })
  }

  async choose(within: Locator, label: string, option: string | RegExp): Promise<void> {
    await within.getByRole('combobox', { name: label }).or(within.getByLabel(label)).first().click()
    await this.page.getByRole('option', { name: option }).first().click()
  }

  async close(): Promise<void> {
    await this.context.close()
  }

  private async dialog(): Promise<Locator> {
    const dialog = this.page.getByRole('dialog').last()
    await dialog.waitFor()
    return dialog
  }
}
