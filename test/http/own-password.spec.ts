import { anAccount, openedByMail, PASSWORD, signIn } from '../builders/accounts.js'
import { aColleague } from '../builders/colleague.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client } from '../harness/client.js'

const NEW = 'a red kite above the ridge'

let app: TestApp
let administrator: Client
beforeAll(async () => {
  app = await startApp()
  administrator = (await app.cast()).administrator
})
afterAll(() => app?.stop())

describe('changing one’s own password', () => {
  const change = (client: Client, password: string) => client.send<any>('PUT', 'account/password', { body: { password } })

  it('signs out every other browser, ends tokens, feeds and reset links, and is told to the owner', async () => {
    const { client, email } = await anAccount(app, administrator, 'contributor')
    const elsewhere = new Client(app.url)
    await signIn(elsewhere, email)
    const { token } = (await client.post('account/tokens', { name: 'x', scopes: ['read'], days: 9 })).body
    await new Client(app.url).post('password-resets', { email })
    const reset = await openedByMail(app, email)
    app.mails.clear()

    expect((await change(client, NEW)).status).toBe(204)
    expect((await client.get('session')).status).toBe(200)
    expect((await elsewhere.get('session')).status).toBe(401)
    const bearer = { headers: { authorization: `Bearer ${token}` } }
    expect((await new Client(app.url).send('GET', 'my-work', bearer)).status).toBe(401)
    expect((await new Client(app.url).post('links/accept', { token: reset, password: PASSWORD })).body.code).toBe('link/used')
    expect((await signIn(new Client(app.url), email)).status).toBe(401)
    expect((await signIn(new Client(app.url), email, NEW)).status).toBe(200)
    await app.sweep()
    expect(app.mails.to(email).map(({ text }) => text)).toEqual([expect.stringContaining('Your password was changed')])
    const { items } = (await client.get('account/notices')).body
    expect(items[0]).toMatchObject({
      code: 'password_changed',
      mail: { state: 'sent' },
      what: expect.stringContaining('changed'),
    })
  })

  it('needs a recent sign-in, a person, and a password that is not refused', async () => {
    const { client, email } = await anAccount(app, administrator, 'contributor')
    const { token } = (await client.post('account/tokens', { name: 'x', scopes: ['write'], days: 9 })).body
    const bearer = { body: { password: NEW }, headers: { authorization: `Bearer ${token}` } }
    expect((await new Client(app.url).send<any>('PUT', 'account/password', bearer)).body.code).toBe('access/by_person_only')
    expect((await change(client, 'OrlaSystems2026!')).body.code).toBe('password/of_organisation')
    expect((await change(client, 'liverpool1234')).body.code).toBe('password/too_common')
    await app.forward(16)
    expect((await change(client, NEW)).body.code).toBe('access/fresh_sign_in_needed')
    expect((await signIn(new Client(app.url), email)).status).toBe(200)
    administrator = (await app.cast()).administrator
  })

  it('leaves no trace of the password in stored requests', async () => {
    const { client, id } = await anAccount(app, administrator, 'contributor')
    await change(client, NEW)
    expect(await app.asSuperuser(`SELECT route FROM request_key WHERE person_id = $1 AND route LIKE '%password%'`, [id])).toEqual(
      [],
    )
  })
})

describe('sessions of another person', () => {
  it('are seen and ended by an administrator, one or all, and the person is told by whom and why', async () => {
    const { client, id, email } = await anAccount(app, administrator, 'contributor')
    const elsewhere = new Client(app.url)
    await elsewhere.post('session', { email, password: PASSWORD }, { headers: { 'user-agent': 'Netscape Navigator' } })
    const { items } = (await administrator.get(`people/${id}/sessions`)).body
    expect(items).toHaveLength(2)
    expect(JSON.stringify(items)).not.toMatch(/token/)
    const one = items.find(({ agent }: any) => agent === 'Netscape Navigator')
    app.mails.clear()
    const end = (session_id: string | null) =>
      administrator.post(`people/${id}/sessions/end`, { session_id, reason: 'The laptop is lost.' })
    expect((await end(one.id)).body.items).toHaveLength(1)
    expect((await elsewhere.get('session')).status).toBe(401)
    expect((await client.get('session')).status).toBe(200)
    expect((await end(one.id)).status).toBe(404)
    await app.sweep()
    expect(app.mails.to(email).at(-1)?.text).toContain('Ada Mbeki signed you out of one of your browsers: The laptop is lost.')
    expect((await end(null)).body.items).toEqual([])
    expect((await client.get('session')).status).toBe(401)
  })

  it('are nobody else’s business, and an administrator does not end their own this way', async () => {
    const { client, id } = await anAccount(app, administrator, 'contributor')
    expect((await client.get(`people/${id}/sessions`)).status).toBe(403)
    const { people } = await app.cast()
    const own = await administrator.post(`people/${people.administrator.id}/sessions/end`, { session_id: null, reason: 'x' })
    expect(own.body.code).toBe('person/not_oneself')
  })
})

describe('people with the same name', () => {
  it('are pointed out while a name is typed, and told apart by their address where people are chosen', async () => {
    const first = await aColleague(app, 'contributor', 'Ines Okafor')
    const { counsel, administrator: admin } = await app.cast()
    const alike = async (name: string) =>
      (await admin.get(`people/alike?name=${encodeURIComponent(name)}`)).body.items.map(({ id }: any) => id)
    expect(await alike('ines  okafor')).toEqual([first.id])
    expect(await alike('Іnеs Оkаfоr')).toEqual([first.id])
    expect(await alike('Inés Okáfor')).toEqual([first.id])
    expect(await alike('Ines Okonkwo')).toEqual([])
    const emails = async () => {
      const { items } = (await counsel.get('people/assignable?q=okafor')).body
      return items.map(({ name, email }: any) => [name, email])
    }
    expect(await emails()).toEqual([['Ines Okafor', null]])
    const second = await aColleague(app, 'executive', 'Ines Okafor')
    expect(new Set((await emails()).map(([, email]: any) => email))).toEqual(new Set([first.email, second.email]))
  })

  it('may not contain what nobody sees, and may be written in any script', async () => {
    const invite = (name: string) =>
      administrator.post('people', {
        email: `n-${Math.random().toString(36).slice(2)}@orla.example`,
        name,
        role: 'contributor',
        zone: 'UTC',
      })
    expect((await invite('Ines\u200B Okafor')).body.name).toBe('Ines Okafor')
    expect((await invite('محمد عبد الله')).body.name).toBe('محمد عبد الله')
    for (const name of ['\u200B', 'Ines\r\nBcc: x', 'Ines \u202Erofako', '\u0301Ines']) {
      const refused = await invite(name)
      expect([name, refused.status]).toEqual([name, 400])
    }
    const german = await administrator.post(
      'people',
      { email: 'de@orla.example', name: 'A\nB', role: 'contributor', zone: 'UTC' },
      { headers: { 'accept-language': 'de' } },
    )
    expect(german.body.params.issues).toEqual([{ path: 'name', message: expect.stringMatching(/einzige Zeile/) }])
  })
})

describe('an agency’s website', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example'])('cannot be %s', async (website) => {
    const { counsel } = await app.cast()
    const body = {
      code: 'TEST',
      name: 'Test',
      jurisdiction: 'US',
      zone: 'America/New_York',
      short_name: 'Test',
      place: 'Washington',
      website,
    }
    const refused = await counsel.post('agencies', body)
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body.params.issues)).toContain('website')
  })
})
