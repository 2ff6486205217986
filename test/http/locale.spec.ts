import { LOCALES } from '../../src/domain/catalogue/locale.js'
import { anAccount, PASSWORD } from '../builders/accounts.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client } from '../harness/client.js'

const GERMAN = { 'accept-language': 'de-DE,de;q=0.9,en;q=0.8' }

let app: TestApp
let administrator: Client

beforeAll(async () => {
  app = await startApp({ worker: false })
  administrator = (await app.cast()).administrator
})
afterAll(() => app.stop())

const choose = (client: Client, locale: string | null, headers: Record<string, string> = {}) =>
  client.send<any>('PUT', 'account/locale', { body: { locale }, headers })
const localeOf = async (client: Client, headers: Record<string, string> = {}) =>
  (await client.send<any>('GET', 'session', { headers })).body.locale
const refusal = async (client: Client, headers: Record<string, string> = {}) =>
  (await client.send<any>('GET', 'directives/D-222222', { headers })).body.detail

describe('the locale of a reader', () => {
  it('is the one that the browser requests until the person has chosen one', async () => {
    const { client } = await anAccount(app, administrator)
    expect(await localeOf(client)).toBe('en-GB')
    expect(await localeOf(client, GERMAN)).toBe('de')
    expect(await localeOf(client, { 'accept-language': 'en-US' })).toBe('en-US')
    expect(await localeOf(client, { 'accept-language': 'fr-FR' })).toBe('en-GB')
    await choose(client, 'en-US')
    expect(await localeOf(client, GERMAN)).toBe('en-US')
  })

  it('also applies to the response to a sign-in, from the browser or from the choice', async () => {
    const { client, email } = await anAccount(app, administrator)
    const asked = (headers: Record<string, string>) =>
      new Client(app.url).post('session', { email, password: PASSWORD }, { headers })
    expect((await asked(GERMAN)).body).toMatchObject({ locale: 'de', person: { locale: null } })
    await choose(client, 'en-GB')
    expect((await asked(GERMAN)).body).toMatchObject({ locale: 'en-GB', person: { locale: 'en-GB' } })
  })

  it('can be any that has words, or be left to the browser again, and nothing else', async () => {
    const { client } = await anAccount(app, administrator)
    for (const locale of LOCALES)
      expect(await choose(client, locale)).toMatchObject({ status: 200, body: { locale, person: { locale } } })
    expect(await choose(client, null, GERMAN)).toMatchObject({ status: 200, body: { locale: 'de', person: { locale: null } } })
    expect(await choose(client, 'fr')).toMatchObject({ status: 400, body: { code: 'request/invalid' } })
  })

  it('is recorded in the ledger once for each change, and does not affect other people', async () => {
    const { client, id } = await anAccount(app, administrator)
    const other = await anAccount(app, administrator)
    for (const locale of ['de', 'de', null]) await choose(client, locale)
    const events = await app.asOwner(
      `SELECT kind FROM ledger_event WHERE stream = 'person:${id}' AND kind = 'person.locale_changed'`,
      [],
    )
    expect(events).toHaveLength(2)
    expect(await localeOf(other.client)).toBe('en-GB')
  })

  it('determines the language of a refusal: by choice for a person, by browser for an unknown reader', async () => {
    const { client } = await anAccount(app, administrator)
    const english = await refusal(client)
    const german = await refusal(client, GERMAN)
    expect(german).not.toBe(english)
    await choose(client, 'de')
    expect(await refusal(client)).toBe(german)
    expect(await refusal(client, { 'accept-language': 'en-GB' })).toBe(german)
    const unknown = new Client(app.url)
    const attempt = (headers: Record<string, string>) =>
      unknown.post('session', { email: 'nobody@orla.example', password: 'not this' }, { headers })
    expect((await attempt({})).body.detail).toBe('The e-mail address or the password is wrong.')
    expect((await attempt(GERMAN)).body.detail).toBe('Die E-Mail-Adresse oder das Passwort ist falsch.')
  })
})
