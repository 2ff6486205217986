import type { Browser } from 'playwright-core'
import { anAccount, PASSWORD as OWN, signIn } from '../builders/accounts.js'
import { type Cast, PASSWORD } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client } from '../harness/client.js'
import { Desk, openBrowser } from './desk.js'

describe('letting people in, on screen', () => {
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

  it('an administrator invites a reader, whose name looks like another’s, and a lead counsel approves', async () => {
    const admin = await Desk.at(browser, app.url, { width: 1280, height: 900 })
    await admin.signIn(cast.people.administrator.email, PASSWORD)
    await admin.goto('/people')
    await admin.page.getByRole('button', { name: 'Invite a person' }).click()
    await admin.send(async (dialog) => {
      await dialog.getByLabel('E-mail').fill('counsel.two@orla.example')
      await dialog.getByRole('textbox', { name: 'Name' }).fill('Counsel  Persón')
      await dialog.getByText('already has an account').waitFor()
      await dialog.getByText('a lead counsel approves the name and the e-mail address first').waitFor()
    })
    await admin.page.getByText('Waiting for approval').waitFor()
    expect(admin.complaints).toEqual([])
    await admin.close()

    const lead = await Desk.at(browser, app.url, { width: 390, height: 844 })
    await lead.signIn(cast.people.lead.email, PASSWORD)
    await lead.goto('/access-requests')
    await lead.page.getByText('Let this person join as Counsel').waitFor()
    await lead.page.getByText('Other people have the same name').waitFor()
    await lead.page.getByRole('button', { name: 'Approve request' }).click()
    await lead.send(async (dialog) => dialog.getByText('An invitation goes to this address.').waitFor())
    await lead.page.getByText('No requests are waiting').waitFor()
    await lead.page.getByText('Approved', { exact: true }).waitFor()
    expect(lead.complaints).toEqual([])
    await lead.close()
    await app.sweep()
    expect(app.mails.to('counsel.two@orla.example')).toHaveLength(1)
  })

  it('a person changes their password and sees that they were told', async () => {
    const desk = await Desk.at(browser, app.url, { width: 390, height: 844 })
    await desk.signIn(cast.people.contributor.email, PASSWORD)
    await desk.goto('/account')
    await desk.page.getByRole('button', { name: 'Change password' }).click()
    await desk.send(async (dialog) => {
      await dialog.getByLabel(/^New password/).fill('a red kite above the ridge')
      await dialog.getByLabel(/^Repeat new password/).fill('a red kite above the ridge')
    })
    await desk.page.getByText('Your password was changed on your account page.').waitFor()
    expect(desk.complaints).toEqual([])
    await desk.close()
  })

  it('someone behind an address from which many sign-ins failed signs in without noticing more than a pause', async () => {
    const { email } = await anAccount(app, cast.administrator, 'contributor')
    for (let at = 0; at < 60; at += 20)
      await Promise.all(
        Array.from({ length: 20 }, (_, one) =>
          signIn(new Client(app.url), `nobody-${at + one}@orla.example`, 'not the right words'),
        ),
      )
    const desk = await Desk.at(browser, app.url, { width: 390, height: 844 })
    await desk.signIn(email, OWN)
    // The refusal that asked for the proof.
    expect(desk.complaints.filter((text) => !/429/.test(text))).toEqual([])
    await desk.close()
  })
})
