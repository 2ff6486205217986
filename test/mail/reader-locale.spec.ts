import PostalMime from 'postal-mime'
import { anAccount } from '../builders/accounts.js'
import { startApp, type TestApp } from '../harness/app.js'
import type { Client } from '../harness/client.js'
import { ok, ReminderBench } from './reminder-parts.js'

const choose = (client: Client, locale: string) => ok(client.send('PUT', 'account/locale', { body: { locale } }))

describe('a reminder', () => {
  let bench: ReminderBench
  beforeAll(async () => {
    bench = await ReminderBench.start()
    await bench.app.setTime('2026-06-20T09:00:00Z')
  })
  afterAll(() => bench.stop())

  it('is written in the locale of its recipient, whatever the locale of other people', async () => {
    const german = await bench.aDeadline()
    const american = await bench.aDeadline()
    const plain = await bench.aDeadline()
    await choose(german.owner.client, 'de')
    await choose(american.owner.client, 'en-US')
    await bench.app.setTime('2026-06-30T08:00:00Z')
    await bench.sweep()
    const mailTo = async ({ email }: { email: string }) =>
      PostalMime.parse(bench.server.taken.find(({ to }) => to.includes(email))?.raw ?? '')

    const told = await mailTo(german.owner)
    expect(told.subject).toBe(`${german.reference}: Report the valves, bis Ablauf des Mo., 6. Juli 2026, New York`)
    expect(told.text).toContain(`Anordnung ${german.reference}: Seal the Brindle valve`)
    expect(told.text).toContain(
      'Fällig: bis Ablauf des Mo., 6. Juli 2026, New York (Ihre Zeit: vor Di., 7. Juli 2026, 06:00 Uhr, Berlin)',
    )
    expect(told.text).toContain('noch 6 Tage')
    expect(told.text).not.toMatch(/\b(due|your|directive|days left)\b/i)
    expect(told.html).toContain('<html lang="de">')

    expect((await mailTo(american.owner)).subject).toBe(
      `${american.reference}: Report the valves, by the end of Mon, July 6, 2026, New York`,
    )
    expect((await mailTo(plain.owner)).subject).toBe(
      `${plain.reference}: Report the valves, by the end of Mon 6 July 2026, New York`,
    )
  })
})

describe('e-mails to people with and without a locale of their own', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp({ env: { LOCALE: 'de' } })
  })
  afterAll(() => app.stop())

  it('are in the person’s locale, or in the installation’s where they have not chosen', async () => {
    const { administrator } = await app.cast()
    const chosen = await anAccount(app, administrator)
    const plain = await anAccount(app, administrator)
    await choose(chosen.client, 'en-US')
    for (const { client, email } of [chosen, plain])
      expect((await client.post('password-resets', { email })).status).toBeLessThan(300)
    await app.sweep()
    const [english, german] = [chosen, plain].map(({ email }) => app.mails.to(email).at(-1))
    expect(english?.subject).toBe('Reset your Edict password')
    expect(english?.text).toMatch(/until \d{1,2}:\d{2} [AP]M \w{3}, \w+ \d{1,2}, \d{4}, Brussels/)
    expect(german?.subject).toBe('Ihr Edict-Passwort zurücksetzen')
    expect(german?.text).toMatch(/bis \w{2}\., \d{1,2}\. \p{L}+ \d{4}, \d{2}:\d{2} Uhr, Brussels/u)
    // Both were invited before they could choose a language, so their invitations are in the language of the installation.
    expect(app.mails.to(chosen.email)[0]?.subject).toContain('Einladung zu Edict')
  })
})
