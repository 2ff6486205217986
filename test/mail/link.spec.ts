import { OfferFirstAdministrator } from '../../src/people/offer-first-administrator.js'
import { PASSWORD } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client } from '../harness/client.js'
import { EFFECTS } from '../harness/effects.js'

describe('an invitation while the mail server is down', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp({ empty: true, env: { SMTP_URL: 'smtp://127.0.0.1:1' } })
  })
  afterAll(() => app.stop())

  it('is retried for as long as its link is valid, and not abandoned before then', async () => {
    const administrator = new Client(app.url)
    const token = new URL((await app.http.get(OfferFirstAdministrator).run()) as string).hash.slice(1)
    const me = { email: 'admin@orla.example', name: 'Ada Mbeki', password: PASSWORD, zone: 'Europe/Berlin' }
    expect((await administrator.post('links/accept', { token, ...me })).status).toBe(200)
    const person = { name: 'Ira Finch', email: 'ira@orla.example', role: 'counsel', zone: 'Europe/Berlin' }
    expect((await administrator.post('people', person)).status).toBe(201)

    // More attempts than a failing effect gets before it is dead-lettered.
    for (let hour = 0; hour < 20; hour += 1) {
      await app.sweep()
      expect(await effects(app)).toEqual([{ state: 'ready', attempts: 0, error_code: null }])
      expect(await app.asOwner('SELECT state, error_code FROM channel')).toEqual([
        { state: 'open', error_code: 'mail/unavailable' },
      ])
      await app.forward(60)
    }
    await app.asOwner('UPDATE one_time_link SET expires_at = edict_now() WHERE used_at IS NULL')
    await app.sweep()
    expect(await effects(app)).toEqual([{ state: 'done', attempts: 1, error_code: null }])
  })
})

const effects = (app: TestApp) =>
  app.asOwner(`SELECT state, attempts, error_code FROM ${EFFECTS} AS effect WHERE kind LIKE 'invitation%'`)
