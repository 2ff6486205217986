import { MakeSignInLink } from '../../src/people/make-sign-in-link.js'
import { OfferFirstAdministrator } from '../../src/people/offer-first-administrator.js'
import { PASSWORD, someEmail } from '../builders/accounts.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client } from '../harness/client.js'

let app: TestApp
beforeAll(async () => {
  app = await startApp({ worker: false, empty: true })
})
afterAll(() => app.stop())

const tokenOf = (link: string | null) => (link as string).split('#')[1] as string
const offer = () => app.http.get(OfferFirstAdministrator).run()
const someone = async () => (await app.asOwner<{ id: string }>('SELECT id FROM person LIMIT 1'))[0]?.id as string
const first = (token: string) => ({ token, email: someEmail(), name: 'Ida Marsh', password: PASSWORD, zone: 'Europe/Brussels' })

describe('the first administrator', () => {
  it('gets a link whose token no server sees', async () => {
    expect(await offer()).toMatch(/^https?:\/\/[^#?]+\/join#[A-Za-z0-9_-]{43}$/)
  })

  it('is asked for e-mail, name and password', async () => {
    const client = new Client(app.url)
    const token = tokenOf(await offer())
    expect((await client.post('links/read', { token })).body).toMatchObject({
      kind: 'first_administrator',
      email: null,
      name: null,
    })
    const asked = await client.post('links/accept', { token })
    expect(asked).toMatchObject({ status: 400, body: { code: 'request/invalid' } })
    expect(asked.body.params.issues.map(({ path }: { path: string }) => path)).toEqual(['email', 'name', 'password'])
  })

  it('has a day to use the link', async () => {
    const token = tokenOf(await offer())
    await app.forward(24 * 60 + 1)
    expect((await new Client(app.url).post('links/accept', first(token))).body.code).toBe('link/expired')
  })

  it('is created once, however many links are opened at once; then every link is invalid and no new one is created', async () => {
    const tokens = [tokenOf(await offer()), tokenOf(await offer()), tokenOf(await offer())]
    expect(new Set(tokens).size).toBe(3)
    const answers = await Promise.all(
      [...tokens, ...tokens].map((token) => new Client(app.url).post('links/accept', first(token))),
    )
    const codes = answers.map(({ status, body }) => body.code ?? status)
    expect(codes.filter((code) => code === 200)).toHaveLength(1)
    for (const code of codes.filter((one) => one !== 200)) expect(['link/invalid', 'link/used']).toContain(code)
    expect(answers.find(({ status }) => status === 200)?.body.person.role).toBe('administrator')
    expect(await app.asOwner('SELECT id FROM person')).toHaveLength(1)
    expect(await offer()).toBeNull()
  })
})

describe('a sign-in link', () => {
  it('signs a person in once, without a password', async () => {
    const id = await someone()
    const token = tokenOf(await app.http.get(MakeSignInLink).run(id))
    const client = new Client(app.url)
    expect((await client.post('links/read', { token })).body).toMatchObject({ kind: 'sign_in', name: 'Ida Marsh' })
    expect(await client.post('links/accept', { token })).toMatchObject({ status: 200, body: { person: { id } } })
    expect((await client.get('people')).status).toBe(200)
    expect((await new Client(app.url).post('links/accept', { token })).body.code).toBe('link/used')
  })

  it('accepts no password: it is not a reset', async () => {
    const id = await someone()
    const token = tokenOf(await app.http.get(MakeSignInLink).run(id))
    expect((await new Client(app.url).post('links/accept', { token, password: PASSWORD })).body.code).toBe('request/invalid')
  })
})

describe('tokens', () => {
  it.each(['x', 'A'.repeat(43), '\u0000', 'ä'.repeat(43)])('a token that belongs to nobody (%j) is refused', async (token) => {
    expect(await new Client(app.url).post('links/read', { token })).toMatchObject({ status: 422, body: { code: 'link/invalid' } })
  })

  it('a token is in no row and no event', async () => {
    const token = tokenOf(await app.http.get(MakeSignInLink).run(await someone()))
    const rows = await app.asOwner('SELECT to_jsonb(l)::text AS row FROM one_time_link l')
    expect(
      rows.filter(({ row }) => row.includes(token) || row.includes(Buffer.from(token, 'base64url').toString('hex'))),
    ).toEqual([])
  })
})
