import { randomUUID } from 'node:crypto'
import { HandlerRegistry } from '../../src/outbox/handler-registry.js'
import { OUTBOX_KINDS, RETRIABLE_KINDS } from '../../src/outbox/kinds.js'
import { Watch } from '../../src/outbox/watch.js'
import { MailRendering } from '../../src/platform/mail/render-mail.js'
import type { Cast } from '../builders/cast.js'
import { aColleague } from '../builders/colleague.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client } from '../harness/client.js'
import { ok, ScriptedServer } from './reminder-parts.js'

const TOKEN = 'the-token-of-the-scraper'

let server: ScriptedServer
let app: TestApp
let cast: Cast

beforeAll(async () => {
  server = await ScriptedServer.start()
  app = await startApp({ env: { SMTP_URL: server.url, METRICS_TOKEN: TOKEN, ON_CALL_ADDRESS: 'oncall@orla.example' } })
})
beforeEach(async () => {
  await app.setTime('2026-06-20T09:00:00Z')
  cast = await app.cast()
  await app.asOwner(`DELETE FROM outbox WHERE kind <> 'checker.run'`)
  await app.asOwner('TRUNCATE channel, pulse')
  server.taken.length = 0
  Object.assign(server, { refusal: null, refuses: () => null, hangsUp: false })
  await app.sweep()
  await look()
})
afterEach(() => jest.restoreAllMocks())
afterAll(async () => {
  await app.stop()
  await server.close()
})

/** A deadline whose first reminder is due on June 30 at 07:00 UTC, for a new counsel who owns the directive. */
async function aReminder() {
  const owner = await aColleague(app, 'counsel', 'Ira Finch')
  const { reference } = await ok(
    owner.client.post<{ reference: string }>('directives', { via: 'nothing', title: 'Seal the Brindle valve' }),
  )
  const deadline = { subject: 'Report the valves', basis: 'page 1', due_zone: 'America/New_York', due_on: '2026-07-06' }
  const { id } = await ok(owner.client.post<{ id: string }>(`directives/${reference}/deadlines`, deadline))
  const [reminder] = await app.asOwner<{ id: string }>(
    'SELECT id FROM reminder WHERE deadline_id = $1 ORDER BY fire_at LIMIT 1',
    [id],
  )
  await app.setTime('2026-06-30T07:00:01Z')
  // Signed in again: days have passed.
  cast = await app.cast()
  return { owner, reference, deadline_id: id, reminder_id: (reminder as { id: string }).id }
}

const status = async (client: Client) => (await client.get('status')).body
const queue = async () => (await ok(cast.administrator.get<any>('queue'))) as any
const stateOf = async (id: string) => (await app.asOwner('SELECT state, state_reason FROM reminder WHERE id = $1', [id]))[0]
const look = () => app.http.get(Watch).look()
const onCall = () => server.taken.filter(({ to }) => to.includes('oncall@orla.example'))
async function metric(name: string): Promise<number> {
  const { body } = await new Client(app.url).send('GET', '/metrics', { headers: { authorization: `Bearer ${TOKEN}` } })
  return Number(
    String(body)
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length + 1),
  )
}

it('a server that answers 451 leaves reminders late, and everyone sees since when', async () => {
  // From the start: the worker runs as soon as something is due.
  server.refusal = { code: 451, text: 'Greylisted' }
  await aReminder()
  await app.sweep()
  expect((await status(cast.administrator)).delivery).toMatchObject({ late: false, retrying: 1 })
  await app.forward(20)
  await app.sweep()
  expect((await status(cast.counsel)).delivery).toEqual({
    late: true,
    oldest_due_at: '2026-06-30T07:00:00.000Z',
    undeliverable: null,
    failed: null,
    retrying: null,
  })
  expect((await status(cast.administrator)).mail).toEqual({ configured: true, down_since: null })
  expect((await queue()).items).toMatchObject([
    { kind: 'reminder.send', state: 'retrying', code: 'mail/deferred', due_at: '2026-06-30T07:00:00.000Z', retriable: false },
  ])
  expect(await metric('edict_outbox_oldest_due_seconds')).toBeGreaterThan(1_190)
  expect(await metric('edict_outbox_late')).toBe(1)
  server.refusal = null
  expect([await look(), await look()]).toEqual([true, false])
  expect(onCall()).toHaveLength(1)
  await app.forward(60)
  await app.sweep()
  cast = await app.cast()
  expect((await status(cast.administrator)).delivery).toMatchObject({ late: false, oldest_due_at: null, retrying: 0 })
})

it('a server that refuses a recipient ends the reminder: the recipient, the owner, the findings and the administrator are told', async () => {
  server.refuses = ({ address }) => (address === 'oncall@orla.example' ? null : { code: 550, text: 'No such user' })
  const { owner, reference, reminder_id, deadline_id } = await aReminder()
  await app.sweep()
  expect(await stateOf(reminder_id)).toEqual({ state: 'suppressed', state_reason: 'undeliverable' })
  expect(await app.asOwner('SELECT person_id, subject_code FROM task WHERE subject_id = $1', [deadline_id])).toEqual([
    { person_id: owner.id, subject_code: 'task/reminder_not_received' },
  ])
  const findings = (await ok(cast.lead.get<any>(`directives/${reference}/findings`))).items
  expect(findings.map(({ code, subject }: any) => [code, subject])).toContainEqual(['reminder_undelivered', 'Report the valves'])
  expect((await status(cast.administrator)).delivery).toMatchObject({ undeliverable: 1, failed: 0 })
  expect(await metric('edict_outbox_dead{why="undeliverable"}')).toBe(1)
  const [dead] = (await queue()).items
  expect(dead).toMatchObject({ kind: 'reminder.send', state: 'dead', code: 'mail/refused', person_id: owner.id, retriable: true })
  expect(JSON.stringify(await queue())).not.toContain(reference)
  expect([await look(), await look()]).toEqual([true, false])

  // The address is corrected, and an administrator retries.
  server.refuses = () => null
  expect((await cast.counsel.post(`queue/${dead.id}/retry`)).status).toBe(403)
  expect((await cast.administrator.post(`queue/${dead.id}/retry`)).status).toBe(202)
  await app.sweep()
  expect(await stateOf(reminder_id)).toEqual({ state: 'sent', state_reason: null })
  expect((await status(cast.administrator)).delivery).toMatchObject({ undeliverable: 0 })
  expect((await cast.administrator.post(`queue/${dead.id}/retry`)).status).toBe(404)
  const kinds = await app.asOwner<{ kind: string }>(
    `SELECT kind FROM ledger_event WHERE directive_id = (SELECT id FROM directive WHERE reference = $1) AND kind LIKE 'reminder.%' ORDER BY seq`,
    [reference],
  )
  expect(kinds.map(({ kind }) => kind)).toEqual(['reminder.undeliverable', 'reminder.planned_again', 'reminder.sent'])
  expect(await app.verifyLedger()).toEqual([])
})

it('a reminder that cannot be rendered is given up visibly, and can be dismissed', async () => {
  jest
    .spyOn((app.worker as NonNullable<TestApp['worker']>).get(MailRendering, { strict: false }), 'render')
    .mockImplementation(() => {
      throw new TypeError('A value is missing.')
    })
  const { reminder_id } = await aReminder()
  for (let attempts = 0; attempts < 13; attempts++) {
    await app.sweep()
    if (attempts === 0) expect((await queue()).items).toMatchObject([{ state: 'retrying', code: 'TypeError' }])
    await app.forward(61)
  }
  expect(await stateOf(reminder_id)).toEqual({ state: 'suppressed', state_reason: 'failed' })
  cast = await app.cast()
  expect((await status(cast.administrator)).delivery).toMatchObject({ undeliverable: 0, failed: 1 })
  expect(await metric('edict_outbox_dead{why="failed"}')).toBe(1)
  const dead = (await queue()).items.find(({ state }: any) => state === 'dead')
  expect(dead).toMatchObject({ kind: 'reminder.send', code: 'TypeError', attempts: 12 })
  expect((await cast.administrator.post(`queue/${dead.id}/dismiss`)).status).toBe(202)
  await app.sweep()
  expect((await queue()).items.filter(({ state }: any) => state === 'dead')).toEqual([])
  expect(await stateOf(reminder_id)).toEqual({ state: 'suppressed', state_reason: 'failed' })
})

it('a server that cannot be reached is reported after a few minutes, with nothing changed about the messages', async () => {
  await server.close()
  await aReminder()
  await app.sweep()
  expect((await status(cast.counsel)).mail).toEqual({ configured: true, down_since: null })
  await app.forward(6)
  await app.sweep()
  expect((await status(cast.counsel)).mail).toEqual({ configured: true, down_since: expect.stringMatching(/^2026-06-30T07:00/) })
  expect(await metric('edict_mail_down')).toBe(1)
  expect(await queue()).toMatchObject({
    channel: { state: 'open', error_code: 'mail/unavailable' },
    items: [{ state: 'waiting', code: null }],
  })
  await server.open()
  await app.forward(2)
  await app.sweep()
  expect((await status(cast.counsel)).mail.down_since).toBeNull()
  expect(server.taken).toHaveLength(1)
})

it('the queue lists what was given up last first, however old it is', async () => {
  const given = (minutes: number) => `edict_now() - interval '${minutes} minutes'`
  const [long, just] = [randomUUID(), randomUUID()]
  await app.asOwner(`INSERT INTO outbox (id, kind, subject_id, due_at, made_at, state, next_try_at, dead_at, error_code) VALUES
    ('${long}', 'switch.call', gen_random_uuid(), ${given(60)}, ${given(60)}, 'dead', 'infinity', ${given(50)}, 'Error'),
    ('${just}', 'switch.call', gen_random_uuid(), ${given(90)}, ${given(90)}, 'dead', 'infinity', ${given(1)}, 'Error')`)
  const ids = (await queue()).items.map(({ id }: any) => id)
  expect(ids.filter((id: any) => id === long || id === just)).toEqual([just, long])
  await app.asOwner(`DELETE FROM outbox WHERE id IN ('${long}', '${just}')`)
})

it('every kind that can be retried has a handler that prepares it, and the others have none', () => {
  const handlers = (app.worker as NonNullable<TestApp['worker']>).get(HandlerRegistry, { strict: false })
  const prepared = OUTBOX_KINDS.filter((kind) => handlers.of(kind).tryAgain !== undefined)
  expect(prepared).toEqual(OUTBOX_KINDS.filter((kind) => RETRIABLE_KINDS.includes(kind)))
})

it('every kind of message says what became of it when it is given up', () => {
  const handlers = (app.worker as NonNullable<TestApp['worker']>).get(HandlerRegistry, { strict: false })
  const silent = OUTBOX_KINDS.filter((kind) => {
    const { wire_turn, gaveUp, tryAgain } = handlers.of(kind)
    return wire_turn !== undefined && !gaveUp && !tryAgain
  })
  expect(silent).toEqual([])
})
