import { Secret, TOTP } from 'otpauth'
import { anAccount } from '../builders/accounts.js'
import type { Cast } from '../builders/cast.js'
import { aColleague } from '../builders/colleague.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Answer, ok } from '../harness/client.js'

/** What an account refuses because of the state it is in. */
let app: TestApp
let cast: Cast

beforeAll(async () => {
  app = await startApp({ worker: false })
  cast = await app.cast()
})
afterAll(() => app?.stop())

const codeOf = async (answer: Promise<Answer>) => (await answer).body.code

async function codeFor(secret: string): Promise<string> {
  const [row] = await app.asOwner<{ now: Date }>('SELECT edict_now() AS now')
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: (row as { now: Date }).now.getTime() })
}

describe('a second factor', () => {
  it('is not set over another one, and not removed where there is none', async () => {
    const { client, id } = await anAccount(app, cast.administrator)
    const remove = { reason: 'The telephone is lost.' }
    expect(await codeOf(client.post('account/second-factor/remove', { code: '123456' }))).toBe('second_factor/not_set')
    expect(await codeOf(cast.administrator.post(`people/${id}/second-factor/remove`, remove))).toBe('second_factor/not_set')
    const { secret } = await ok(client.post('account/second-factor'))
    const code = await codeFor(secret)
    await ok(client.post('account/second-factor/confirm', { code }))
    expect(await codeOf(client.post('account/second-factor'))).toBe('second_factor/already_set')
    expect(await codeOf(client.post('account/second-factor/confirm', { code }))).toBe('second_factor/already_set')
  })

  it('is never removed by an administrator from themselves without a code', async () => {
    const { id } = cast.people.administrator
    expect(await codeOf(cast.administrator.post(`people/${id}/second-factor/remove`, { reason: 'Lost.' }))).toBe(
      'person/not_oneself',
    )
  })
})

describe('an account that has ended', () => {
  it('gets no token and no new invitation', async () => {
    const { id } = await aColleague(app, 'contributor')
    await ok(cast.administrator.post(`people/${id}/end`, { reason: 'left' }, { version: 1 }))
    const invited = await ok(
      cast.administrator.post('people', { email: 'new@orla.example', name: 'New Person', role: 'counsel', zone: 'UTC' }),
    )
    await ok(cast.administrator.post(`people/${invited.id}/end`, { reason: 'left' }, { version: invited.version }))
    expect(await codeOf(cast.administrator.post(`people/${invited.id}/invite-again`))).toBe('person/ended')
  })
})
