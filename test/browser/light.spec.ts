import type { Browser } from 'playwright-core'
import { type Cast, PASSWORD } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'
import { Desk, openBrowser } from './desk.js'

// Screenshots, only on request: the test checks the words, and a person judges the rest.
const SHOTS = process.env.EDICT_SHOTS

/** The tabs that every matter has. */
const PLAIN = ['Documents', 'Letters', 'Tasks', 'Comments', 'Members', 'Record', 'Timeline']
const NOW = { channel: 'email', zone: 'America/New_York' }

describe('playbooks in a browser', () => {
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
  const look = async (desk: Desk, name: string) => {
    if (!SHOTS) return
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.page.emulateMedia({ colorScheme })
      await desk.page.waitForTimeout(300)
      await desk.page.screenshot({ path: `${SHOTS}/${name}-${colorScheme}.png`, fullPage: true })
    }
    await desk.page.emulateMedia({ colorScheme: 'light' })
  }
  const tabsOf = async (desk: Desk) => {
    await desk.page.getByRole('tab').first().waitFor()
    return (await desk.page.getByRole('tab').allTextContents()).map((name) => name.replace(/ \d+$/, ''))
  }
  /** The entries of a menu, opened with the keyboard. */
  const wordsOf = async (desk: Desk, key: string) => {
    await desk.page.getByRole('menu').waitFor({ state: 'hidden' })
    await desk.page.keyboard.press(key)
    await desk.page.getByRole('menu').waitFor()
    const names = await desk.page.getByRole('menuitem').allTextContents()
    await desk.page.keyboard.press('Escape')
    await desk.page.getByRole('menu').waitFor({ state: 'hidden' })
    return names
  }

  it('hide the unused sections of a routine matter, and let any of them be added back', async () => {
    const received = { ...NOW, at: new Date(Date.now() - 3_600_000).toISOString() }
    const { reference } = await ok(cast.counsel.post('directives', { via: 'nothing', title: 'The yearly form', received }))
    const desk = await at(1440)
    const { page } = desk
    await desk.goto(`/directives/${reference}`)
    // Until the instrument is known, every section is available.
    expect(await tabsOf(desk)).toEqual(expect.arrayContaining(['Demands and obligations', 'Scope', 'Measures', ...PLAIN]))
    expect(await wordsOf(desk, 'a')).toContain('Measure')

    const panel = page.getByRole('region', { name: 'Playbook', exact: true })
    await panel.getByRole('button', { name: 'Choose' }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Playbook' }).fill('Routine')
    await page.getByRole('option', { name: /^Routine matter/ }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: 'Choose playbook', exact: true }).press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    await panel.getByText('chosen by hand').waitFor()
    await panel.getByText('Started: 1 task.').waitFor()
    // A task that is due on a day shows that day: 00:00 would be read as one day later.
    await page
      .getByRole('region', { name: 'Next due' })
      .getByText(/^by the end of \w{3} \d+ \w{3}/)
      .waitFor()
    expect(await tabsOf(desk)).toEqual(PLAIN)
    const adds = await wordsOf(desk, 'a')
    for (const name of ['Demand', 'Reading of an unclear term', 'Obligation', 'Scope decision', 'Measure', 'Proceeding'])
      expect(adds).not.toContain(name)
    expect(adds).toEqual(expect.arrayContaining(['Document', 'Task', 'Deadline', 'Letter']))
    expect((await wordsOf(desk, 'n')).join(' ')).not.toContain('proceeding')
    expect(await page.getByRole('region', { name: 'Contest' }).count()).toBe(0)
    await look(desk, 'light-matter')

    // The section is visible while it is open, and stays visible for everyone once it has content.
    await page.getByRole('button', { name: 'Add a section' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Demands, readings and obligations' }).press('Enter')
    await page.getByRole('tab', { name: 'Demands and obligations', selected: true }).waitFor()
    expect(await wordsOf(desk, 'a')).toContain('Obligation')
    await page.getByRole('tab', { name: /^Tasks/ }).press('Enter')
    await page.getByRole('tab', { name: 'Demands and obligations' }).waitFor({ state: 'hidden' })
    await ok(cast.counsel.post(`directives/${reference}/obligations`, { source: 'law', kind: 'do', subject: 'Return it' }))
    await page.reload()
    expect(await tabsOf(desk)).toEqual(['Demands and obligations', ...PLAIN])
    expect(desk.complaints).toEqual([])
    await desk.close()
  })

  it('are read, changed with a preview, compared and restored, without losing what was typed', async () => {
    const desk = await at(1440)
    const { page } = desk
    await desk.goto('/playbooks')
    await page.getByRole('searchbox', { name: 'Find a playbook' }).fill('warning')
    await look(desk, 'playbooks')
    await page.getByRole('link', { name: 'Warning letter' }).press('Enter')
    await page.getByRole('heading', { name: 'First tasks' }).waitFor()
    await page.getByText('to be confirmed by counsel').first().waitFor()
    await look(desk, 'playbook')

    await page.getByRole('link', { name: 'Change' }).press('Enter')
    await page.getByRole('button', { name: 'Add a task' }).press('Enter')
    await page.getByRole('button', { name: 'Save as new version' }).press('Enter')
    await page.getByText('What you typed is still here.').waitFor()
    const added = page.getByRole('group', { name: 'First tasks 6' })
    const what = added.getByRole('textbox', { name: 'Subject', exact: true })
    // The focus moves to the missing field, many screens above the button, and the reader continues typing.
    await added.locator('input:focus').waitFor()
    await page.keyboard.type('Call the plant manager')
    expect(await what.inputValue()).toBe('Call the plant manager')
    await desk.choose(added, 'Due', 'Hours')
    await page.getByRole('button', { name: 'Show preview' }).press('Enter')
    const would = page.getByRole('list', { name: 'Preview' })
    await would.getByText('Call the plant manager').waitFor()
    await page.getByText('First tasks: “Call the plant manager” added').waitFor()
    await look(desk, 'playbook-change')
    await page.getByLabel('What changed, and why').fill('The plant hears of it first.')
    // Someone else saved first: the reader's input is kept, and replaces the other version only if the reader chooses to.
    const { playbook } = await ok(cast.lead.get('playbooks/FDA/warning_letter'))
    await ok(cast.lead.patch('playbooks/FDA/warning_letter', { playbook, note: 'No change.' }, { version: 1 }))
    await page.getByRole('button', { name: 'Save as new version' }).press('Enter')
    await page.getByRole('button', { name: 'Load the latest version' }).press('Enter')
    await page.getByText('This is the latest version.').waitFor()
    expect(await what.inputValue()).toBe('Call the plant manager')
    await page.getByRole('button', { name: 'Save as new version' }).press('Enter')
    await page.getByText('The plant hears of it first.').waitFor()
    await page.getByText('version 3').first().waitFor()

    await page.getByRole('button', { name: 'Compare version 1 with the current version' }).press('Enter')
    await page.getByText('First tasks: “Call the plant manager” added').waitFor()
    await page.getByRole('link', { name: 'Restore version 1' }).press('Enter')
    await page.getByText('Based on version 1').waitFor()
    await page.getByLabel('What changed, and why').fill('Back to the original.')
    await page.getByRole('button', { name: 'Save as new version' }).press('Enter')
    await page.getByText('version 4').first().waitFor()
    expect(await page.getByText('Call the plant manager').count()).toBe(0)
    // One refusal, which the reader saw.
    expect(desk.complaints.filter((line) => !line.includes('412'))).toEqual([])
    await desk.close()
  })

  it('suggest members, whom a person then adds', async () => {
    const received = { ...NOW, at: new Date(Date.now() - 3_600_000).toISOString() }
    const { reference, version } = await ok(cast.counsel.post('directives', { via: 'nothing', title: 'An order', received }))
    const { items } = await ok(cast.counsel.get('playbooks'))
    const id = items.find((one: { instrument: string }) => one.instrument === 'emergency_directive').holds.id
    await ok(cast.counsel.post(`directives/${reference}/playbook`, { playbook_version_id: id }, { version }))
    const desk = await at(390)
    const { page } = desk
    await desk.goto(`/directives/${reference}`)
    await page.getByRole('button', { name: 'Add member: Head of information security' }).press('Enter')
    await desk.send(async (dialog) => {
      await dialog.getByText('Their access to this directive: own tasks and measures.').waitFor()
      await desk.choose(dialog, 'Person', /^Contributor Person/)
    })
    await page.getByRole('button', { name: 'Add member: Head of information security' }).waitFor({ state: 'hidden' })
    await look(desk, 'playbook-phone')
    expect((await cast.contributor.get(`directives/${reference}`)).body.my_levels).toEqual(['work'])
    expect(desk.complaints).toEqual([])
    await desk.close()
  })
})
