import { recordBackup } from '../../src/operations/setup/record-backup.js'
import { OfferFirstAdministrator } from '../../src/people/offer-first-administrator.js'
import { PrintLink } from '../../src/people/print-link.js'
import { anAccount, PASSWORD, signIn, someEmail, tokenOf } from '../builders/accounts.js'
import { firstAdministrator } from '../builders/cast.js'
import { aColleague } from '../builders/colleague.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client, ok } from '../harness/client.js'

const STEPS = ['organisation', 'mail', 'lead_counsel', 'approvers', 'second_factor', 'backup'] as const
const states = (view: Record<string, any>) => Object.fromEntries(STEPS.map((step) => [step, view[step].state]))

describe('the set-up of a new installation', () => {
  let app: TestApp
  let administrator: Client
  beforeAll(async () => {
    app = await startApp({ empty: true, env: { ORGANISATION: '' } })
    administrator = new Client(app.url)
    await firstAdministrator(administrator, (await app.http.get(OfferFirstAdministrator).run()) as string)
  })
  afterAll(() => app?.stop())
  beforeEach(() => {
    app.mails.mode = 'accept'
    app.mails.clear()
  })

  const setup = () => ok(administrator.get('setup'))
  const test = async () => {
    await ok(administrator.post('setup/mail-tests'))
    await app.sweep()
    return (await setup()).mail
  }

  it('begins with nothing done', async () => {
    const view = await setup()
    expect(states(view)).toEqual(Object.fromEntries(STEPS.map((step) => [step, 'open'])))
    expect(view).toMatchObject({ done: 0, total: 6, mail: { configured: true, to: 'admin@orla.example', test: null } })
  })

  it('says what the mail server answered to a test, which goes to the administrator’s own address', async () => {
    app.mails.mode = 'answer_550'
    expect(await test()).toMatchObject({
      state: 'attention',
      test: { mail: { state: 'failed', code: 'mail/refused', answer: expect.stringContaining('550 No such user') } },
    })
    app.mails.mode = 'accept'
    expect(await test()).toMatchObject({ state: 'done', test: { mail: { state: 'sent', at: expect.any(String), answer: null } } })
    expect(app.mails.to('admin@orla.example').map(({ subject }) => subject)).toEqual(['Test from Our organisation’s Edict'])
    const events = await app.asOwner(
      `SELECT kind, actor_id IS NOT NULL AS named FROM ledger_event WHERE stream = 'settings:mail'`,
    )
    expect(events).toEqual([
      { kind: 'mail.tested', named: true },
      { kind: 'mail.tested', named: true },
    ])
  })

  it('is no longer done once the mail server accepts nothing', async () => {
    await app.asOwner(`INSERT INTO channel (name, state, since, error_code, answer, next_probe_at)
      VALUES ('mail', 'open', edict_now(), 'mail/unavailable', '535 Authentication failed', 'infinity')
      ON CONFLICT (name) DO UPDATE SET state = 'open', since = EXCLUDED.since, answer = EXCLUDED.answer, next_probe_at = 'infinity'`)
    expect((await setup()).mail.state).toBe('attention')
    expect(await test()).toMatchObject({
      state: 'attention',
      test: { mail: { state: 'down', code: 'mail/unavailable', answer: '535 Authentication failed' } },
    })
    await app.asOwner(`UPDATE channel SET state = 'closed', since = NULL, error_code = NULL, answer = NULL`)
    await app.sweep()
    expect((await setup()).mail.state).toBe('done')
  })

  it('counts a lead counsel and a second approver once they have joined, and nobody who left', async () => {
    const invited = await ok(
      administrator.post('people', { email: someEmail(), name: 'Magda Duarte', role: 'lead_counsel', zone: 'UTC' }),
    )
    expect(await setup()).toMatchObject({
      lead_counsel: { state: 'open', joined: 0, invited: 1 },
      approvers: { state: 'open', joined: 0, invited: 1 },
    })
    const { url } = await ok(administrator.post(`people/${invited.id}/invitation-link`))
    await ok(new Client(app.url).post('links/accept', { token: tokenOf(url), password: PASSWORD }))
    expect(await setup()).toMatchObject({
      lead_counsel: { state: 'done', joined: 1 },
      approvers: { state: 'open', joined: 1, invited: 0 },
    })
    const counsel = await anAccount(app, administrator, 'counsel')
    expect((await setup()).approvers).toEqual({ state: 'done', joined: 2, invited: 0 })
    const [row] = await app.asOwner<{ version: number }>('SELECT version FROM person WHERE id = $1', [counsel.id])
    await ok(administrator.post(`people/${counsel.id}/end`, { reason: 'x' }, { version: row!.version }))
    expect((await setup()).approvers).toEqual({ state: 'open', joined: 1, invited: 0 })
  })

  it('knows of a backup what the command reported, until that is too old', async () => {
    await recordBackup(app.database.ownerUrl, 'nightly, in the vault')
    expect((await setup()).backup).toMatchObject({ state: 'done', note: 'nightly, in the vault', at: expect.any(String) })
    await expect(recordBackup(app.database.appUrl, 'x')).rejects.toThrow('permission denied')
    await app.asOwner(`UPDATE installation SET clock_offset = clock_offset + interval '9 days'`)
    await signIn(administrator, 'admin@orla.example', (await import('../builders/cast.js')).PASSWORD)
    expect((await setup()).backup.state).toBe('attention')
    await recordBackup(app.database.ownerUrl, 'nightly, in the vault')
    expect((await setup()).backup.state).toBe('done')
    expect(await app.verifyLedger()).toEqual([])
  })

  it('is for administrators only', async () => {
    const { client } = await aColleague(app, 'contributor')
    expect((await client.get('setup')).status).toBe(403)
    expect((await client.post('setup/mail-tests')).status).toBe(403)
  })
})

describe('a link printed on the server', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp()
  })
  afterAll(() => app?.stop())
  const print = (email: string) => app.http.get(PrintLink, { strict: false }).run({ email, reason: 'The mail server is down.' })
  const reasonsOf = async (id: string) =>
    (
      await app.asOwner<{ reason: string }>(
        `SELECT convert_from(b.body, 'UTF8')::jsonb ->> 'reason' AS reason FROM ledger_event e JOIN ledger_body b USING (stream, seq)
         WHERE e.stream = $1 AND e.kind = 'person.link_copied'`,
        [`person:${id}`],
      )
    ).map(({ reason }) => reason)

  it('lets an invited person ask to join, and is in the ledger with its reason and told to lead counsel', async () => {
    const { administrator, people } = await app.cast()
    const email = someEmail()
    const invited = await ok(administrator.post('people', { email, name: 'Ira Finch', role: 'contributor', zone: 'UTC' }))
    app.mails.clear()
    const link = await print(email)
    expect(link).toMatchObject({ kind: 'invitation', asks_confirmation: true })
    const joined = await new Client(app.url).post('links/ask-to-join', { token: tokenOf(link.url), password: PASSWORD })
    expect(joined.status).toBe(200)
    expect(await reasonsOf(invited.id)).toEqual(['The mail server is down.'])
    await app.sweep()
    expect(
      app.mails
        .to(people.lead.email)
        .map(({ text }) => text)
        .join(),
    ).toContain('Someone with access to the server copied the link')
  })

  it('resets a password, for a reader without a second factor only after lead counsel has approved it', async () => {
    const { administrator, lead, people } = await app.cast()
    const account = await anAccount(app, administrator, 'counsel')
    app.mails.clear()
    const reset = (url: string) =>
      new Client(app.url).post('links/accept', { token: tokenOf(url), password: `${PASSWORD} again` })
    const first = await print(account.email)
    expect(first.kind).toBe('password_reset')
    expect((await reset(first.url)).body.code).toBe('access_request/waiting')
    const { items } = await ok(lead.get('access-requests'))
    const { id } = items.find((one: any) => one.person?.id === account.id && one.kind === 'password_reset')
    await ok(lead.post(`access-requests/${id}/approve`))
    const second = await print(account.email)
    expect((await reset(first.url)).body.code).toBe('link/used')
    expect((await reset(second.url)).status).toBe(200)
    await app.sweep()
    for (const to of [account.email, people.lead.email])
      expect(
        app.mails
          .to(to)
          .map(({ text }) => text)
          .join(),
      ).toContain('created a link with which the password of Ira Finch')
    expect(await app.verifyLedger()).toEqual([])
  })

  it('is refused for an address that no account has', async () => {
    await expect(print('nobody@orla.example')).rejects.toThrow('resource/not_found')
  })
})
