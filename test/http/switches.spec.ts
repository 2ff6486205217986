import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { bell } from '../../src/outbox/bell.js'
import { Outbox } from '../../src/outbox/outbox.js'
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { Outbound } from '../../src/platform/outbound/outbound.js'
import { callSwitch } from '../../src/remediation/switches/call-switch.js'
import type { Cast } from '../builders/cast.js'
import { aSwitchedMeasure, type SwitchedMeasure, throwSwitch } from '../builders/switched-measure.js'
import { startApp, type TestApp } from '../harness/app.js'
import { type Client, ok } from '../harness/client.js'
import { actorOf } from '../harness/enter.js'
import { type Behaviour, FakeSwitch } from '../harness/fake-switch.js'
import { foldRows } from '../harness/fold-rows.js'

// Hours pass in these tests without a new sign-in.
const LONG_SESSIONS = { SESSION_IDLE_MINUTES: '1440', SESSION_HOURS: '168', FRESH_SIGN_IN_MINUTES: '1440' }

const ASKED = '0b0e7f0e-1111-4000-8000-000000000000'

let app: TestApp
let cast: Cast
let fake: FakeSwitch
let measure: SwitchedMeasure

beforeAll(async () => {
  fake = await FakeSwitch.start()
  app = await startApp({ env: { OUTBOUND_HOSTS: '127.0.0.1', ...LONG_SESSIONS } })
  cast = await app.cast()
  // No test waits 15 seconds for a target that never answers.
  Object.assign(app.worker?.get(Outbound, { strict: false }) as object, {
    limits: { connect_ms: 500, whole_ms: 600, answer_bytes: 65_536 },
  })
})
afterAll(async () => {
  await app?.stop()
  await fake?.stop()
})

const viewAs = async (client: Client, of = measure) => {
  const { items } = await ok(client.get(`directives/${of.reference}/switches`))
  return items.find((one: { measure_id: string }) => one.measure_id === of.id)
}
const view = (of = measure) => viewAs(cast.counsel, of)
const path = (of = measure) => `directives/${of.reference}/measures/${of.id}/switch`
const proofs = async (of = measure) =>
  (await ok(cast.counsel.get(`directives/${of.reference}/measures`))).items[0].evidence as {
    id: string
    version: number
    act: string
  }[]
const tasksOf = async (kind: string, of = measure) =>
  await app.asSuperuser<{ person_id: string; subject: string }>(
    `SELECT person_id, subject_params ->> 'name' AS subject FROM task WHERE directive_id = $1 AND kind = $2 ORDER BY made_at`,
    [of.directive_id, kind],
  )
const alarms = () =>
  app.mails.received.filter(({ subject, text }) => text.includes(measure.reference) && /should be|wrong state$/.test(subject))

/**
 * Advances the clock past the outbox's backoff this many times, each time checking that the case never claims more than it knows.
 */
async function pass(times: number, minutes = 70): Promise<void> {
  for (let time = 0; time < times; time++) {
    await app.sweep()
    await onlyWhatWasVerified()
    await app.forward(minutes)
  }
  await app.sweep()
  await onlyWhatWasVerified()
}

/** The invariant: "off" is shown only if the last answer was off and nothing has been switched since. */
async function onlyWhatWasVerified(): Promise<void> {
  const { standing, calls } = await view()
  if (standing.says !== 'verified' || standing.state !== 'off') return
  const looked = calls.find((call: any) => call.act === 'verify' && call.answer_state !== null)
  expect({ looked: looked?.state, answered: JSON.parse(looked?.answer).state, truly: fake.state }).toEqual({
    looked: 'verified',
    answered: 'off',
    truly: 'off',
  })
}

describe('a switch', () => {
  it('can be added only by people with permission, and its secret is shown once and stored encrypted', async () => {
    const key = '6e0f1a52-90f8-4b3f-9d5e-30e8a7f0f001'
    const body = { name: 'Kept', subject: 'kept', url: fake.url }
    const first = await ok(cast.lead.post('switches', body, { key }))
    expect(first.secret).toMatch(/^whsec_/)
    expect(first.switch).toMatchObject({ name: 'Kept', url: fake.url, check_minutes: 60, test: null, version: 1 })
    expect(await ok(cast.lead.post('switches', body, { key }))).toEqual({ switch: first.switch, secret: null })
    const renewed = await ok(cast.administrator.post(`switches/${first.switch.id}/secret`, {}, { version: 1 }))
    expect(renewed.secret).not.toBe(first.secret)
    for (const secret of [first.secret, renewed.secret]) expect(await anywhere(secret.slice(6))).toEqual([])
    expect(await anywhere('Kept')).not.toEqual([])
  })

  it.each([
    ['inside our networks', 'https://10.0.0.1/'],
    ['a cloud metadata service', 'https://169.254.169.254/latest/meta-data'],
    ['without TLS', 'http://flags.example/'],
    ['this machine in another notation', 'https://[::ffff:127.0.0.1]/'],
  ])('is not added with an address that is %s', async (_, url) => {
    const { status, body } = await cast.lead.post('switches', { name: 'Bad', subject: 'x', url })
    expect([status, body.code]).toEqual([422, 'switch/address_refused'])
  })

  it.each(['https://user:pass@flags.example/', 'https://flags.example/?token=1', 'ftp://flags.example/', 'flags'])(
    'is not added with %s, which is not a plain address',
    async (url) => {
      const { status, body } = await cast.lead.post('switches', { name: 'Bad', subject: 'x', url })
      expect([status, body.code]).toEqual([400, 'request/invalid'])
    },
  )

  it('is tested by a call that changes nothing, and reports the reply; once retired, it is no longer called', async () => {
    const { switch: added, secret } = await ok(cast.lead.post('switches', { name: 'Tested', subject: 'tested', url: fake.url }))
    fake.reset()
    fake.secret = secret
    const test = async (version: number) => {
      await ok(cast.lead.post(`switches/${added.id}/test`, {}, { version }))
      await app.sweep()
      return (await ok(cast.counsel.get('switches'))).items.find(({ id }: { id: string }) => id === added.id).test
    }
    expect(await test(1)).toMatchObject({ state: 'on', error_code: null, ended_at: expect.any(String) })
    expect(fake.heard).toEqual([{ id: expect.any(String), act: 'verify', dry_run: false, subject: 'tested' }])
    fake.behaviour = 'down'
    expect(await test(2)).toMatchObject({ state: null, error_code: 'outbound/no_connection' })
    fake.behaviour = 'good'
    fake.secret = 'whsec_b3RoZXI='
    expect(await test(3)).toMatchObject({ state: null, error_code: 'switch/refused' })
    expect(fake.forged).toHaveLength(1)
    await ok(cast.lead.post(`switches/${added.id}/retire`, { reason: 'Gone.' }, { version: 4 }))
    expect((await cast.lead.post(`switches/${added.id}/test`, {}, { version: 5 })).body.code).toBe('switch/retired')
    await ok(cast.lead.post('switches', { name: 'tested', subject: 'tested', url: fake.url }))
    expect((await cast.lead.post('switches', { name: 'TESTED', subject: 'x', url: fake.url })).body.code).toBe(
      'switch/name_taken',
    )
  })
})

describe('measures with a switch', () => {
  beforeEach(async () => {
    fake.reset()
    // Each starts at the same hour, and work left by another test does not count.
    await app.asOwner(`UPDATE installation SET clock_offset = '0'`)
    await app.asOwner(`DELETE FROM outbox WHERE kind = 'switch.call'`)
    measure = await aSwitchedMeasure(app, cast, fake)
  })
  const behaves = (behaviour: Behaviour) => {
    fake.behaviour = behaviour
  }
  const acts = () => fake.heard.map(({ act, dry_run }) => (dry_run ? `would ${act}` : act))

  it('a measure with a switch is checked, and dry-run, by one person; nothing changes, and no case content is sent', async () => {
    // The worker is not notified, so the call is still waiting when the next one is requested.
    const unheard = jest.spyOn(bell, 'ring').mockReturnValue()
    await ok(cast.contributor.post(`${path()}/dry-run`, { act: 'do' }))
    expect((await cast.lead.post(`${path()}/verify`)).body.code).toBe('switch/under_way')
    unheard.mockRestore()
    await app.sweep()
    expect(await view()).toMatchObject({
      standing: { says: 'unknown' },
      calls: [{ state: 'answered', answer: '{"would":"do"}' }],
    })
    await ok(cast.lead.post(`${path()}/verify`))
    await app.sweep()
    expect((await view()).standing).toMatchObject({ says: 'verified', state: 'on' })
    const [call] = (await view()).calls
    expect(fake.heard).toEqual([
      { id: expect.any(String), act: 'do', dry_run: true, subject: 'fabel' },
      { id: call.id, act: 'verify', dry_run: false, subject: 'fabel' },
    ])
    expect([fake.changes, fake.forged, await proofs()]).toEqual([0, [], []])
  })

  it('a measure with a switch is off once verified, with the reply as evidence that another person accepts, and is then checked regularly', async () => {
    await throwSwitch(app, cast, measure, 'do', true)
    expect((await view()).standing.says).toBe('unknown')
    await app.sweep()
    const { standing, calls, next_check_at } = await view()
    expect(standing).toMatchObject({ says: 'verified', state: 'off', last_verified: null, unanswered_since: null })
    expect(calls.map(({ act, state }: any) => [act, state])).toEqual([
      ['verify', 'waiting'],
      ['verify', 'verified'],
      ['do', 'answered'],
    ])
    expect([acts(), fake.changes]).toEqual([['do', 'verify'], 1])
    const [proof] = await proofs()
    const record = await cast.lead.bytes(`directives/${measure.reference}/documents/${calls[1].document_id}/content`)
    expect(String(record)).toContain('\n\n{"state":"off"}\n')
    await ok(cast.lead.post(`directives/${measure.reference}/evidence/${proof?.id}/accept`, {}, { version: proof?.version }))
    const [now] = (await ok(cast.counsel.get(`directives/${measure.reference}/measures`))).items
    expect(Date.parse(now.in_force_at)).toBe(Date.parse(now.evidence[0].produced_at))
    // Accepting does not plan a second check beside the one that is planned.
    expect((await view()).next_check_at).toBe(next_check_at)
    await pass(3)
    expect(acts()).toEqual(['do', 'verify', 'verify', 'verify', 'verify'])
    expect(await proofs()).toHaveLength(1)
    await throwSwitch(app, cast, measure, 'undo')
    await pass(3)
    expect([acts().slice(5), fake.state]).toEqual([['undo', 'verify'], 'on'])
    expect(await proofs()).toMatchObject([{ act: 'do' }, { act: 'undo' }])
    expect(await view()).toMatchObject({ standing: { says: 'verified', state: 'on' }, next_check_at: null })
  })

  it.each<Behaviour>(['failing', 'babbles', 'refuses'])(
    'a target that is %s is not verified, and the owner of its measure is told what to do when the attempts are used up',
    async (behaviour) => {
      behaves(behaviour)
      await throwSwitch(app, cast, measure, 'do')
      await pass(2, 1)
      expect((await view()).standing).toMatchObject({ says: 'unverified', state: null })
      await pass(18)
      const { standing } = await view()
      expect(standing).toMatchObject({ says: 'unverified', state: null, unanswered_since: expect.any(String) })
      const rows = await app.asSuperuser(
        `SELECT DISTINCT act, state FROM switch_call WHERE measure_id = $1 AND ended_at IS NOT NULL`,
        [measure.id],
      )
      const ended = new Set(rows.map(({ act, state }) => `${act} ${state}`))
      expect(ended).toEqual(new Set([behaviour === 'babbles' ? 'do answered' : 'do failed', 'verify failed']))
      expect(await tasksOf('switch_unanswered')).toEqual([
        { person_id: cast.people.contributor.id, subject: expect.stringContaining(measure.name) },
      ])
      expect(await proofs()).toEqual([])
      // It answers again, and the planned check reports the actual state, whichever it is.
      behaves('good')
      await pass(2)
      expect((await view()).standing).toMatchObject(
        behaviour === 'babbles' ? { says: 'verified', state: 'off' } : { says: 'contradicted', state: 'on' },
      )
    },
  )

  it.each<[Behaviour, number]>([
    ['down', 0],
    ['slow', 2],
    ['hangs_up', 2],
    ['huge', 2],
    ['twice', 1],
  ])(
    'a target that is %s for a while is switched once, however often it is called, and counts as off once verified',
    async (behaviour, heard) => {
      behaves(behaviour)
      await throwSwitch(app, cast, measure, 'do')
      await pass(1, 1)
      if (behaviour !== 'twice') expect((await view()).standing).toMatchObject({ says: 'unverified', state: null })
      behaves('good')
      await pass(1, 1)
      const ids = fake.heard.filter(({ act }) => act === 'do').map(({ id }) => id)
      expect([ids.length >= heard, new Set(ids).size, fake.changes]).toEqual([true, 1, 1])
      expect((await view()).standing).toMatchObject({ says: 'verified', state: 'off' })
      expect(await proofs()).toHaveLength(1)
    },
  )

  it('a target that lies is detected by verification, and its owner and verifier are notified once', async () => {
    behaves('lies')
    await throwSwitch(app, cast, measure, 'do')
    await app.sweep()
    expect((await view()).standing.says).toBe('unverified')
    await pass(2, 1)
    expect((await view()).standing).toMatchObject({ says: 'contradicted', state: 'on', last_verified: null })
    expect((await tasksOf('switch_contradicted')).map(({ person_id }) => person_id).sort()).toEqual(
      [cast.people.contributor.id, cast.people.lead.id].sort(),
    )
    expect(
      alarms()
        .map(({ envelope }) => envelope.to[0])
        .sort(),
    ).toEqual([cast.people.contributor.email, cast.people.lead.email].sort())
    expect(alarms()[0]?.text).toContain('Fabel off for everyone')
    await pass(3)
    expect([await proofs(), alarms().length, fake.changes]).toEqual([[], 2, 0])
  })

  it('a switch cannot be turned off by a database row without a confirmed release, whoever writes it', async () => {
    const { counsel } = cast.people
    const order = async (release_id: string, act: 'do' | 'undo') =>
      app.http.get(UnitOfWork).as(await actorOf(app, { id: counsel.id, role: 'counsel' }), async (tx) => {
        const { directive_id, id: measure_id } = measure
        await callSwitch(tx, app.http.get(Outbox), { directive_id, measure_id, act, release_id, actor_id: counsel.id })
        throw new Error('written')
      })
    const put = (sql: string) => app.asSuperuser(`SET session_replication_role = replica; ${sql}`)
    const kept = (
      confirmed: string,
    ) => `INSERT INTO release (id, directive_id, measure_id, act, reason, asked_by, asked_at, confirmed_by, confirmed_at)
      VALUES ('${ASKED}', '${measure.directive_id}', '${measure.id}', 'do', 'so', '${cast.people.lead.id}', now(), ${confirmed})`
    await put(kept('NULL, NULL'))
    await expect(order(ASKED, 'do')).rejects.toMatchObject({ code: '42501' })
    await put(`UPDATE release SET confirmed_by = '${counsel.id}', confirmed_at = now() WHERE id = '${ASKED}'`)
    await expect(order(ASKED, 'undo')).rejects.toMatchObject({ code: '42501' })
    await expect(order(ASKED, 'do')).rejects.toThrow('written')
    await put(`DELETE FROM release WHERE id = '${ASKED}'`)
  })

  it('a switch that someone turns on again is detected by the scheduled check', async () => {
    await throwSwitch(app, cast, measure, 'do')
    await app.sweep()
    const { at } = (await view()).standing
    fake.state = 'on'
    await app.forward(61)
    await pass(1)
    expect((await view()).standing).toMatchObject({ says: 'contradicted', state: 'on', last_verified: { state: 'off', at } })
    await pass(2)
    expect(alarms()).toHaveLength(2)
    // A person who closes the task without resolving the problem is notified again.
    const { items } = await ok(cast.contributor.get(`directives/${measure.reference}/tasks`))
    const told = items.find(({ kind }: any) => kind === 'switch_contradicted')
    await ok(cast.contributor.post(`directives/${measure.reference}/tasks/${told.id}/done`, {}, { version: told.version }))
    await pass(1)
    expect(alarms()).toHaveLength(3)
    fake.state = 'off'
    await pass(1)
    expect((await view()).standing).toMatchObject({ says: 'verified', state: 'off' })
  })

  it('an order to turn a switch on again cancels a pending order to turn it off', async () => {
    behaves('down')
    await throwSwitch(app, cast, measure, 'do')
    await app.sweep()
    await throwSwitch(app, cast, measure, 'undo')
    behaves('good')
    await pass(2, 3)
    expect(acts()).toEqual(['undo', 'verify'])
    const left = (await view()).calls.find(({ act }: any) => act === 'do')
    expect(left).toMatchObject({ state: 'left', error_code: 'switch/overtaken' })
    expect((await view()).standing).toMatchObject({ says: 'verified', state: 'on' })
  })

  it('a switch is not called while an earlier call is in progress, even if that one was skipped', async () => {
    await throwSwitch(app, cast, measure, 'do', true)
    await app.asOwner(`UPDATE outbox SET state = 'leased', epoch = 1, attempts = 1, lease_until = edict_now() + interval '1 minute',
      next_try_at = edict_now() + interval '1 minute'
      WHERE kind = 'switch.call' AND state = 'ready'`)
    await throwSwitch(app, cast, measure, 'undo', true)
    await app.sweep()
    expect(acts()).toEqual([])
    await pass(2, 2)
    expect(acts()).toEqual(['undo', 'verify'])
  })

  it('a switch whose worker is killed between the call and the record is called again with the same id, and counts as off only then', async () => {
    behaves('slow')
    await throwSwitch(app, cast, measure, 'do', true)
    for (const _ of ['once', 'twice']) {
      const heard = fake.nextCall()
      const worker = aWorkerOfItsOwn()
      await heard
      worker.kill('SIGKILL')
      await once(worker, 'exit')
      expect([fake.state, (await view()).standing.says]).toEqual(['off', 'unverified'])
      await app.forward(2)
    }
    behaves('good')
    await pass(1, 1)
    const ids = fake.heard.filter(({ act }) => act === 'do').map(({ id }) => id)
    expect([ids.length, new Set(ids).size, fake.changes]).toEqual([3, 1, 1])
    expect((await view()).standing).toMatchObject({ says: 'verified', state: 'off' })
    expect(await proofs()).toHaveLength(1)
  })

  it('a measure with a switch keeps the switch that carried it out, until that is retired; once detached, it is no longer checked', async () => {
    await throwSwitch(app, cast, measure, 'do')
    await app.sweep()
    const off = () => cast.counsel.post(path(), { switch_id: null }, { version: 2 })
    expect((await off()).body.code).toBe('switch/thrown')
    await ok(cast.lead.post(`switches/${measure.switch_id}/retire`, { reason: 'Gone.' }, { version: 1 }))
    await ok(off())
    await pass(2)
    expect(acts()).toEqual(['do', 'verify'])
    expect(await view()).toMatchObject({ switch: null, next_check_at: null })
    expect((await cast.counsel.post(`${path()}/verify`)).body.code).toBe('switch/not_attached')
  })

  it('the switch of a sealed directive is shown to its members, and e-mails reveal nothing about it', async () => {
    measure = await aSwitchedMeasure(app, cast, fake, { visibility: 'sealed' })
    behaves('lies')
    await throwSwitch(app, cast, measure, 'do')
    await pass(2, 1)
    expect(alarms()).toHaveLength(2)
    for (const { subject, text } of alarms()) {
      expect(subject).toBe('A switch is in the wrong state')
      expect(text).not.toMatch(/Fabel|midnight/)
    }
    expect((await viewAs(cast.contributor)).standing.says).toBe('contradicted')
    expect((await cast.executive.get(`directives/${measure.reference}/switches`)).status).toBe(404)
  })
})

it('records every call, whatever happened, in a ledger that verifies', async () => {
  expect(await app.verifyLedger()).toEqual([])
  expect((await foldRows((sql) => app.asOwner(sql))).differences).toEqual([])
})

/** The tables that contain a text anywhere in their rows, as plain text or as bytes. */
async function anywhere(text: string): Promise<string[]> {
  const tables = await app.asSuperuser<{ name: string }>(
    `SELECT oid::regclass::text AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await app.asSuperuser(
      `SELECT FROM ${name} t WHERE t::text LIKE '%' || $1 || '%' OR t::text LIKE '%' || encode(convert_to($1, 'UTF8'), 'hex') || '%'`,
      [text],
    )
    if (rows.length > 0) found.push(name)
  }
  return found
}

function aWorkerOfItsOwn() {
  const victim = join(__dirname, 'switch-victim.ts')
  const { data_dir, outbound_hosts } = app.settings
  const env = { EDICT_DATA: data_dir, SWEEP_SECONDS: '3600', OUTBOUND_HOSTS: outbound_hosts.map(({ host }) => host).join() }
  const { ownerUrl, appUrl, doorUrl, workerUrl, renderUrl, verifierUrl } = app.database
  const given = JSON.stringify({ env, urls: { ownerUrl, appUrl, doorUrl, workerUrl, renderUrl, verifierUrl } })
  return spawn(
    process.execPath,
    ['-r', join(__dirname, '../harness/typescript.cjs'), '-e', `require(${JSON.stringify(victim)})`, given],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
}
