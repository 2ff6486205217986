import type { Cast } from '../builders/cast.js'
import { aColleague, type Colleague } from '../builders/colleague.js'
import { aFullDirective, type FullDirective, PRIVILEGED } from '../builders/full-directive.js'
import { ask, routesOfDirectives } from '../builders/routes.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client, ok } from '../harness/client.js'

let app: TestApp
let cast: Cast
let full: FullDirective
let at: string
let worker: Colleague
let stranger: Colleague

beforeAll(async () => {
  app = await startApp({ worker: false })
  await app.setTime('2026-06-12T21:06:00Z')
  cast = await app.cast()
  full = await aFullDirective(app, cast, { visibility: 'sealed', title: 'Seal the Brindle valve' })
  at = `directives/${full.reference}`
  worker = await aColleague(app, 'counsel', 'Wil Moor')
  await ok(cast.counsel.post(`${at}/members`, { person_id: worker.id, level: 'work' }))
  stranger = await aColleague(app, 'lead_counsel', 'Sue Dow')
})
afterAll(() => app?.stop())

const BY = { acknowledge_by: '2026-06-15T21:00:00Z', acknowledge_zone: 'America/New_York' }
const WORDS = { subject: 'Keep your files', text: 'Do not delete anything.' }
const ADA = { name: 'Ada', email: 'ada@orla.example' }
// Its playbook has started a hold; this one was opened manually.
const ours = (items: { id: string }[]): any => items.find(({ id }) => id === full.ids.holds)
const hold = async () => ours((await ok(cast.counsel.get(`${at}/holds`))).items)

describe('a litigation hold and its notices', () => {
  it('are read in full by people who work on the case, as counts by people who read facts, and by nobody else', async () => {
    const numbers = { custodians: 1, acknowledged: 0, systems: 1, systems_settled: 0, released_at: null }
    const whole = await ok(cast.lead.get(`${at}/holds`))
    expect(ours(whole.items)).toMatchObject({ ...numbers, record: { subject: `Keep the ${PRIVILEGED} files` } })
    expect((await ok(cast.lead.get(`${at}/notices`))).items[0].recipients[0]).toMatchObject({ email: 'zoe@orla.example' })
    const read = await ok(cast.executive.get(`${at}/holds`))
    expect(read.items).toHaveLength(whole.items.length)
    expect(ours(read.items)).toEqual({ ...numbers, id: full.ids.holds, opened_at: expect.any(String), record: null })
    expect(await ok(cast.executive.get(`${at}/notices`))).toEqual({ items: [] })
    for (const list of ['holds', 'notices']) {
      for (const { client } of [worker, { client: cast.contributor }])
        expect(await ok(client.get(`${at}/${list}`))).toEqual({ items: [] })
      for (const client of [stranger.client, cast.administrator, cast.auditor])
        expect((await client.get(`${at}/${list}`)).status).toBe(404)
      expect((await new Client(app.url).get(`${at}/${list}`)).status).toBe(401)
    }
  })

  it('are managed only by people who work on the case', async () => {
    const routes = (await routesOfDirectives(cast.counsel)).filter(
      ({ method, path }) => method === 'POST' && /\/(holds|hold-systems|notices|notice-recipients)(\/|$)/.test(path),
    )
    expect(routes.length).toBe(10)
    const before = await app.asOwner(`SELECT count(*)::int AS n FROM ledger_event`)
    for (const route of routes)
      for (const [client, status] of [
        [cast.executive, 403],
        [worker.client, 403],
        [cast.contributor, 403],
        [stranger.client, 404],
        [cast.administrator, 403],
        [new Client(app.url), 401],
      ] as const)
        expect({ path: route.path, status: (await ask(client, route, full)).status }).toEqual({ path: route.path, status })
    expect(await app.asOwner(`SELECT count(*)::int AS n FROM ledger_event`)).toEqual(before)
  })

  it('warn about text that reveals the directive, show a preview, and are sent when the sender confirms', async () => {
    const { id } = await hold()
    const telling = { ...WORDS, text: `About ${full.reference}, seal the brindle VALVE, see the letter.\nCISA asks.` }
    const preview = await ok(cast.counsel.post(`${at}/notices/preview`, { ...telling, ...BY }))
    expect(preview.subject).toBe('Keep your files')
    expect(preview.text).toContain('CISA asks.\n\nPlease confirm by 17:00 Mon 15 June 2026, New York')
    expect(preview.reveals.map(({ what }: { what: string }) => what).sort()).toEqual(['agency', 'document', 'reference', 'title'])
    const send = (body: object) =>
      cast.counsel.post(`${at}/notices`, { kind: 'hold', hold_id: id, ...telling, ...BY, recipients: [ADA], ...body })
    const refused = await send({})
    expect(refused).toMatchObject({ status: 409, body: { code: 'notice/reveals' } })
    expect(refused.body.detail).toContain(full.reference)
    expect((await send({ reveals_confirmed: true })).status).toBe(201)
    expect(await ok(cast.counsel.post(`${at}/notices/preview`, { ...WORDS, ...BY }))).toMatchObject({ reveals: [] })
  })

  it('never name a sealed directive in the subject, even if the sender confirms', async () => {
    const { reference } = await ok(cast.counsel.post('directives', { via: 'nothing', visibility: 'sealed' }))
    const { id } = await ok(cast.counsel.post(`directives/${reference}/holds`, { subject: 'Everything' }))
    for (const subject of [`About ${reference}`, `re: ${reference.toLowerCase()}`])
      expect(
        await cast.counsel.post(`directives/${reference}/notices`, {
          ...{ kind: 'hold', hold_id: id, ...WORDS, ...BY, recipients: [ADA] },
          ...{ subject, reveals_confirmed: true },
        }),
      ).toMatchObject({ status: 422, body: { code: 'notice/sealed_subject' } })
  })

  it('refuse a past date, a repeated address, an instruction with a hold, and another directive’s measure', async () => {
    const { id } = await hold()
    const send = (body: object) =>
      cast.counsel.post(`${at}/notices`, { kind: 'hold', hold_id: id, ...WORDS, ...BY, recipients: [ADA], ...body })
    const codeOf = async (body: object) => (await send(body)).body.code
    expect(await codeOf({ acknowledge_by: '2026-06-12T21:05:00Z' })).toBe('notice/due_in_the_past')
    expect(await codeOf({ recipients: [ADA, { ...ADA, email: 'ADA@orla.example' }] })).toBe('notice/recipient_twice')
    expect(await codeOf({ kind: 'instruction' })).toBe('notice/of_a_hold')
    expect(await codeOf({ hold_id: null })).toBe('notice/of_a_hold')
    expect(await codeOf({ measure_id: full.ids.measures })).toBe('notice/of_a_hold')
    const other = await aFullDirective(app, cast)
    expect(await codeOf({ hold_id: other.ids.holds })).toBe('resource/not_found')
    expect(await codeOf({ kind: 'instruction', hold_id: null, measure_id: other.ids.measures })).toBe('resource/not_found')
    expect((await send({ kind: 'instruction', hold_id: null, measure_id: full.ids.measures })).status).toBe(201)
  })

  it('record who switched off the automatic deletion of each system and when, or that there is none', async () => {
    const system = full.ids['hold-systems']
    const record = (body: object, version: number) =>
      cast.counsel.post(`${at}/hold-systems/${system}/deletion`, body, { version })
    const off = { deletion: 'off', off_by: 'Ida of IT', off_at: '2026-06-12T21:00:00Z' }
    expect((await record({ ...off, off_at: '2026-06-12T22:00:00Z' }, 1)).body.code).toBe('hold/off_in_the_future')
    expect((await record({ ...off, document_id: full.ids.measures }, 1)).body.code).toBe('resource/not_found')
    const proved = await ok(record({ ...off, document_id: full.fact_document }, 1))
    expect(proved).toMatchObject({
      systems_settled: 1,
      record: { systems: [{ deletion: 'off', off_by: 'Ida of IT', document_title: 'The letter' }] },
    })
    expect((await record({ deletion: 'none' }, 1)).body).toMatchObject({
      code: 'resource/stale',
      params: { changed: ['hold.deletion_recorded'] },
    })
    expect(await ok(record({ deletion: 'none' }, 2))).toMatchObject({
      record: { systems: [{ deletion: 'none', off_by: null, off_at: null }] },
    })
    await ok(record(off, 3))
  })

  it('stop everything on release, and the person who released the hold must resume deletion', async () => {
    const { id, record } = await hold()
    await ok(
      cast.counsel.post(
        `${at}/holds/${id}/release`,
        { reason: 'settled', subject: 'Over', text: 'It is over.' },
        { version: record.version },
      ),
    )
    const system = full.ids['hold-systems']
    expect(
      (await cast.counsel.post(`${at}/hold-systems/${system}/deletion`, { deletion: 'none' }, { version: 4 })).body.code,
    ).toBe('hold/released')
    expect((await cast.counsel.post(`${at}/holds/${id}/systems`, { name: 'x' })).body.code).toBe('hold/released')
    const tasks = (await ok(cast.counsel.get(`${at}/tasks`))).items.filter(
      ({ kind }: { kind: string }) => kind === 'resume_deletion',
    )
    expect(tasks).toHaveLength(1)
    expect(
      await app.asOwner(
        `SELECT count(*)::int AS n FROM notice_rung x JOIN notice_recipient r ON r.id = x.recipient_id JOIN notice n ON n.id = r.notice_id
      WHERE n.hold_id = $1 AND x.state = 'planned'`,
        [id],
      ),
    ).toEqual([{ n: 0 }])
    expect(ours((await ok(cast.executive.get(`${at}/holds`))).items).released_at).not.toBeNull()
    expect(await app.verifyLedger()).toEqual([])
  })
})
