import type { Browser } from 'playwright-core'
import { type Cast, PASSWORD } from '../builders/cast.js'
import { makePdf } from '../builders/pdf.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Desk, openBrowser } from './desk.js'

const LETTER = makePdf({
  pages: [
    'Office of Valve Safety. The addressee shall stop the sale of the Brindle valve.',
    'The addressee shall keep a register of sealed valves.',
  ],
})

describe('the main workflow in a browser', () => {
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

  it('lets counsel work from the letter to the response, and the executive follows it on a phone', async () => {
    const desk = await Desk.at(browser, app.url, { width: 1440, height: 1000 })
    const { page } = desk
    await desk.signIn(cast.people.counsel.email, PASSWORD)

    // Opened with the keyboard, from the letter alone.
    await desk.goto('/directives')
    await page.getByRole('heading', { name: 'Directives' }).waitFor()
    await page.keyboard.press('c')
    await page.getByRole('heading', { name: 'Open a directive' }).waitFor()
    await page.locator('input[type="file"]').setInputFiles({ name: 'valves.pdf', mimeType: 'application/pdf', buffer: LETTER })
    await page.getByLabel('Title').fill('Sale of the Brindle valve')
    await page.getByRole('button', { name: 'Open directive' }).click()
    await page.getByRole('heading', { name: 'Sale of the Brindle valve' }).waitFor()
    const reference = /D-[0-9A-Z]{6}/.exec(page.url())?.[0] as string
    await app.sweep()

    // Fill in the details, then accept.
    await desk.add('Details')
    await desk.send(async (dialog) => {
      await desk.choose(dialog, 'Agency', /^CISA/)
      await desk.choose(dialog, 'Instrument', /./)
      await desk.choose(dialog, 'Addressee', 'Orla Systems, Inc.')
    })
    await desk.act('accept')

    // The letter in the viewer, a demand marked in it, a deadline and an obligation.
    await desk.tab('Documents')
    await page.getByRole('link', { name: 'valves.pdf' }).first().click()
    await page.locator('canvas').first().waitFor()
    await desk.goto(`/directives/${reference}`)
    await desk.add('Demand')
    await desk.send(async (dialog) => {
      await desk.choose(dialog, 'Document', 'valves.pdf')
      await dialog.getByLabel('Passage, verbatim').fill('shall stop the sale of the Brindle valve')
      await dialog.getByLabel('Summary').fill('Stop the sale')
    })
    await desk.add('Deadline')
    await desk.send(async (dialog) => {
      await dialog.getByText('By hand', { exact: true }).click()
      await dialog.getByLabel('Required action').fill('Stop the sale')
      await dialog.getByLabel('Basis').fill('The letter, page 1')
      const day = dialog.getByRole('textbox', { name: /^Date/ })
      await day.fill('6 July 2027')
      await day.press('Tab')
    })
    await page.getByRole('button', { name: 'Add an obligation' }).first().click()
    await desk.send((dialog) => dialog.getByLabel('Obligation').fill('Take the valve off the shop'))
    await desk.act('conclude_review')

    // The scope of compliance: proposed here, approved by lead counsel.
    await desk.add('Scope decision')
    await desk.send(async (dialog) => {
      await dialog.getByLabel('What we do').fill('Every shop')
      await dialog.getByLabel(/^Reasons/).fill('Nothing narrower is certain.')
    })
    const at = `directives/${reference}`
    const [decision] = (await cast.lead.get(`${at}/decisions`)).body.items
    expect((await cast.lead.post(`${at}/decisions/${decision.id}/approve`, {}, { version: decision.version })).status).toBe(200)
    await page.reload()
    await desk.act('agree_scope')

    // An appeal during remediation; a measure, proved by its owner and accepted by its verifier.
    await desk.add('Proceeding')
    await desk.send((dialog) => dialog.getByLabel('Forum').fill('The Director'))
    await page.getByText('The Director').first().waitFor()
    await desk.add('Measure')
    await desk.send(async (dialog) => {
      await dialog.getByRole('textbox', { name: 'Measure', exact: true }).fill('The valve is off the shop')
      await dialog.getByLabel('Take the valve off the shop').check()
      await desk.choose(dialog, 'Owner', /^Contributor Person/)
      await desk.choose(dialog, 'Verifier', /^Lead Person/)
      await dialog.getByLabel(/^It restricts something/).check()
      await dialog.getByLabel(/^Reversal/).fill('Put it back')
      await dialog.getByLabel(/^Preconditions/).fill('The check is done')
    })
    const [measure] = (await cast.counsel.get(`${at}/measures`)).body.items
    const asked = await cast.counsel.post(`${at}/measures/${measure.id}/releases`, { act: 'do', reason: 'Ordered.' })
    const [release] = asked.body.releases
    expect((await cast.lead.post(`${at}/releases/${release.id}/confirm`, {}, { version: 1 })).status).toBe(200)
    const proof = await cast.contributor.upload(`${at}/documents`, Buffer.from('The shop answers 404.'), 'proof.txt', {
      origin: 'produced',
    })
    const brought = await cast.contributor.post(`${at}/measures/${measure.id}/evidence`, { document_id: proof.body.id })
    expect((await cast.lead.post(`${at}/evidence/${brought.body.evidence[0].id}/accept`, {}, { version: 1 })).status).toBe(200)
    await page.reload()
    // The instrument's playbook started a duty that does not apply to this letter: it is required until someone waives it.
    await desk.tab('Demands and obligations')
    await page.getByRole('button', { name: 'Waive', exact: true }).click()
    await desk.send((dialog) => dialog.getByLabel('Reason').fill('The letter asks for no records.'))
    await page.getByText('The letter asks for no records.').waitFor()
    await desk.act('declare_complied')
    await desk.act('file_proceeding')
    await desk.act('decide_proceeding', (dialog) => desk.choose(dialog, 'Outcome', /Dismissed/i))

    // The response: drafted and submitted here, approved by lead counsel, sent here, received by a real server.
    await desk.tab('Letters')
    await page.getByRole('button', { name: 'Draft a letter' }).first().click()
    await desk.send((dialog) => desk.choose(dialog, 'To', /Reports desk/))
    await page.getByRole('button', { name: 'Submit for approval' }).click()
    await desk.send((dialog) => dialog.getByLabel('I have checked the facts stated in this letter.').check())
    const [letter] = (await cast.lead.get(`${at}/letters`)).body.items
    expect((await cast.lead.post(`${at}/letters/${letter.id}/approve`, {}, { version: letter.version })).status).toBe(200)
    await page.reload()
    await page.getByRole('button', { name: 'Send letter', exact: true }).click()
    await desk.send(async () => {})
    await app.sweep()
    await page.reload()
    await page.getByText('Mail server’s answer').waitFor()
    expect(app.mails.to(app.contact_email).at(-1)?.attachments[0]?.content.subarray(0, 5).toString()).toBe('%PDF-')

    // Search finds it by its text, and the console shows no errors.
    await desk.goto('/directives?q=register%20of%20sealed%20valves')
    await page.getByText('Sale of the Brindle valve').first().waitFor()
    expect(desk.complaints).toEqual([])
    await desk.close()

    const phone = await Desk.at(browser, app.url, { width: 390, height: 844 })
    await phone.signIn(cast.people.executive.email, PASSWORD)
    await phone.goto('/overview')
    await phone.page.getByText('The valve is off the shop').waitFor()
    // Runs in the page, where `document` exists, unlike in this file.
    const wider = await phone.page.evaluate('document.documentElement.scrollWidth > window.innerWidth')
    expect(wider).toBe(false)
    expect(phone.complaints).toEqual([])
    await phone.close()
  })
})
