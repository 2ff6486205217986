import { openedByMail, PASSWORD, someEmail, tokenOf } from '../builders/accounts.js'
import type { Cast } from '../builders/cast.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client, ok } from '../harness/client.js'

let app: TestApp
let cast: Cast
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app?.stop())
beforeEach(async () => {
  app.mails.mode = 'accept'
  cast = await app.cast()
})

const invite = (role = 'contributor') =>
  ok(cast.administrator.post('people', { email: someEmail(), name: 'Ira Finch', role, zone: 'UTC' }))
const listed = async (id: string) =>
  (await ok(cast.administrator.get('people?limit=200'))).items.find((one: { id: string }) => one.id === id)

describe('an invitation', () => {
  it('says that its mail waits, and then when it was sent', async () => {
    const invited = await invite()
    expect(invited).toMatchObject({ state: 'invited', mail: { state: 'waiting', at: null } })
    await app.sweep()
    expect(await listed(invited.id)).toMatchObject({ state: 'invited', mail: { state: 'sent', at: expect.any(String) } })
  })

  it('says that the mail server refused its recipient, in the words of the server', async () => {
    app.mails.mode = 'answer_550'
    const invited = await invite()
    await app.sweep()
    expect((await listed(invited.id)).mail).toEqual({
      state: 'failed',
      at: null,
      code: 'mail/refused',
      answer: expect.stringContaining('550 No such user'),
    })
  })

  it('says that the mail server did not accept it yet, and when it is tried again', async () => {
    app.mails.mode = 'answer_451'
    const invited = await invite()
    await app.sweep()
    expect((await listed(invited.id)).mail).toMatchObject({ state: 'retrying', at: expect.any(String), code: 'mail/deferred' })
  })

  it('reads as declined, withdrawn or expired, and can be made again', async () => {
    const declined = await invite('counsel')
    await ok(cast.lead.post(`access-requests/${declined.request.id}/decline`, { reason: 'Unknown here.' }))
    expect((await listed(declined.id)).state).toBe('declined')
    const withdrawn = await invite('counsel')
    await ok(cast.administrator.post(`access-requests/${withdrawn.request.id}/withdraw`))
    expect((await listed(withdrawn.id)).state).toBe('withdrawn')
    expect(await ok(cast.administrator.post(`people/${withdrawn.id}/invite-again`))).toMatchObject({ state: 'waiting' })
    const expired = await invite()
    await app.forward(7 * 24 * 60 + 1)
    cast = await app.cast()
    expect((await listed(expired.id)).state).toBe('expired')
    expect(await ok(cast.administrator.post(`people/${expired.id}/invite-again`))).toMatchObject({ state: 'invited' })
  })
})

describe('a copied link', () => {
  it('is shown beside who copied it; it ends the mailed one, and a mailed one ends it', async () => {
    const invited = await invite()
    const mailed = await openedByMail(app, invited.email)
    const { url, expires_at } = await ok(cast.administrator.post(`people/${invited.id}/invitation-link`))
    expect((await new Client(app.url).post('links/accept', { token: mailed, password: PASSWORD })).body.code).toBe('link/used')
    expect(await listed(invited.id)).toMatchObject({
      state: 'invited',
      mail: null,
      invitation: { copied_by: { id: cast.people.administrator.id }, expires_at },
    })
    await ok(cast.administrator.post(`people/${invited.id}/invite-again`))
    const used = await new Client(app.url).post('links/ask-to-join', { token: tokenOf(url), password: PASSWORD })
    expect(used.body.code).toBe('link/used')
    expect(await listed(invited.id)).toMatchObject({ invitation: { copied_at: null } })
  })

  it('leaves the account to be confirmed, and then shows how the person joined; a decline leaves it closed', async () => {
    const invited = await invite()
    const join = async () => {
      const { url } = await ok(cast.administrator.post(`people/${invited.id}/invitation-link`))
      const { code } = await ok(new Client(app.url).post('links/ask-to-join', { token: tokenOf(url), password: PASSWORD }))
      const person = await listed(invited.id)
      expect(person).toMatchObject({ state: 'confirming', request: { kind: 'identity' } })
      return { id: person.request.id, code }
    }
    await ok(cast.lead.post(`access-requests/${(await join()).id}/decline`, { reason: 'It was not them.' }))
    expect((await listed(invited.id)).state).toBe('declined')
    const { id, code } = await join()
    await ok(cast.lead.post(`access-requests/${id}/confirm`, { code: `${code.slice(0, 3)} ${code.slice(3)}` }))
    expect(await listed(invited.id)).toMatchObject({
      state: 'active',
      invitation: { copied_by: { id: cast.people.administrator.id } },
    })
  })

  it('is refused for someone who has joined or left', async () => {
    const link = (id: string) => cast.administrator.post(`people/${id}/invitation-link`)
    expect((await link(cast.people.counsel.id)).body.code).toBe('person/already_joined')
    const { id } = await invite()
    await ok(cast.administrator.post(`people/${id}/end`, { reason: 'x' }, { version: 1 }))
    expect((await link(id)).body.code).toBe('person/ended')
  })
})

describe('without a mail server', () => {
  let bare: TestApp
  beforeAll(async () => {
    bare = await startApp({ env: { SMTP_URL: '', MAIL_FROM: '' } })
  })
  afterAll(() => bare?.stop())

  it('an invitation says that nothing was sent, before and after the worker looked', async () => {
    const { administrator } = await bare.cast()
    const email = someEmail()
    const invited = await ok(administrator.post('people', { email, name: 'Ira Finch', role: 'contributor', zone: 'UTC' }))
    expect(invited.mail).toMatchObject({ state: 'no_server', code: 'mail/not_configured' })
    await bare.sweep()
    const { items } = await ok(administrator.get('people?limit=200'))
    expect(items.find((one: { id: string }) => one.id === invited.id).mail).toMatchObject({ state: 'no_server' })
  })
})
