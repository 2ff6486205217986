import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { BACKLOG_SQL, COUNTED_UP_TO } from '../../src/outbox/backlog.js'
import type { Cast } from '../builders/cast.js'
import { aFullDirective, type FullDirective, PRIVILEGED } from '../builders/full-directive.js'
import { startApp, type TestApp } from '../harness/app.js'
import { Client } from '../harness/client.js'

const TOKEN = 'a-token-of-the-scraper-0123456789'
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })

let app: TestApp
let cast: Cast
let full: FullDirective

beforeAll(async () => {
  app = await startApp({ env: { METRICS_TOKEN: TOKEN } })
  cast = await app.cast()
  full = await aFullDirective(app, cast)
  await app.sweep()
})
afterAll(() => app.stop())

const scrape = async () => (await new Client(app.url).send<string>('GET', '/metrics', bearer(TOKEN))).body

/** The value of a series, or undefined if there is none. */
async function value(series: string): Promise<number | undefined> {
  const line = (await scrape()).split('\n').find((one) => one.startsWith(`${series} `))
  return line === undefined ? undefined : Number(line.split(' ').at(-1))
}

describe('the metrics', () => {
  it('are for holders of the token, and no session gives access', async () => {
    const stranger = new Client(app.url)
    for (const client of [stranger, cast.administrator, cast.counsel])
      expect(await client.get('/metrics')).toMatchObject({ status: 401, body: { code: 'access/token_refused' } })
    for (const wrong of [TOKEN.slice(1), `${TOKEN}0`, ''])
      expect((await stranger.send('GET', '/metrics', bearer(wrong))).status).toBe(401)
    const basic = { headers: { authorization: `Basic ${Buffer.from(TOKEN).toString('base64')}` } }
    expect((await stranger.send('GET', '/metrics', basic)).status).toBe(401)
    expect(await stranger.send('GET', '/metrics', bearer(TOKEN))).toMatchObject({ status: 200 })
    expect((await stranger.send('POST', '/metrics', bearer(TOKEN))).status).toBe(404)
  })

  it('include requests by pattern, the outbox, the sweep and the pools', async () => {
    expect(await value('edict_database_up')).toBe(1)
    const opened = 'edict_request_seconds_count{method="POST",route="/api/v1/directives",status="201"}'
    expect(await value(opened)).toBe(1)
    expect(await value('edict_outbox_rows{state="planned"}')).toBeGreaterThan(0)
    expect(await value('edict_outbox_rows{state="due"}')).toBe(0)
    expect(await value('edict_sweep_late')).toBe(0)
    expect(await value('edict_checker_late')).toBe(0)
    expect(await value('edict_sweep_age_seconds')).toBeLessThan(60)
    expect(await value('edict_database_connections{pool="worker",state="in_use"}')).toBeGreaterThanOrEqual(0)
    expect(await value('process_cpu_seconds_total')).toBeGreaterThan(0)
  })

  it('say how long due work has been waiting, and what was dead-lettered', async () => {
    const put = `INSERT INTO outbox (id, kind, subject_id, state, due_at) VALUES ($1, 'nobody.does', $1, $2, edict_now() - interval '90 seconds')`
    await app.asOwner(put, [randomUUID(), 'ready'])
    await app.asOwner(put, [randomUUID(), 'dead'])
    expect(await value('edict_outbox_rows{state="due"}')).toBe(1)
    expect(await value('edict_outbox_rows{state="dead"}')).toBe(1)
    const waited = await value('edict_outbox_oldest_due_seconds')
    expect(waited).toBeGreaterThanOrEqual(90)
    expect(waited).toBeLessThan(150)
  })

  it('contain nothing about a directive or a person', async () => {
    // Addresses that identify things were requested, including some that match no route.
    await cast.counsel.get(`directives/${full.reference}`)
    await cast.counsel.get(`directives/${full.reference}/no-such-room`)
    await cast.counsel.get(`/${full.reference}?who=counsel@orla.example`)
    const text = await scrape()
    expect(text).toContain('route="/api/v1/directives/:reference"')
    const ids = [full.id, ...Object.values(full.ids), ...Object.values(cast.people).map(({ id }) => id)]
    const people = Object.values(cast.people).map(({ email }) => email)
    const words = ['quillwort', PRIVILEGED, 'CISA', 'Orla', 'Person', 'Mbeki', 'letter.txt', 'Report']
    for (const secret of [full.reference, ...ids, ...people, ...words])
      expect([secret, text.toLowerCase().includes(secret.toLowerCase())]).toEqual([secret, false])
    expect(text).not.toMatch(/@|D-[0-9A-Z]{6}|[0-9a-f]{8}-[0-9a-f]{4}-/)
  })

  it('take the same time when the outbox is long: counts are limited, and no query reads the whole table', async () => {
    await app.asOwner(
      `INSERT INTO outbox (id, kind, subject_id, due_at)
       SELECT gen_random_uuid(), 'nobody.does', gen_random_uuid(), edict_now() + interval '1 day' FROM generate_series(1, ${COUNTED_UP_TO + 500})`,
    )
    await app.asOwner('ANALYZE outbox')
    expect(await value('edict_outbox_rows{state="planned"}')).toBe(COUNTED_UP_TO)
    const worker = new pg.Client({ connectionString: app.database.workerUrl })
    await worker.connect()
    try {
      const { rows } = await worker.query(`EXPLAIN ${BACKLOG_SQL}`, [new Date(), COUNTED_UP_TO])
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
      expect(plan).toMatch(/outbox_claimable/)
      expect(plan).toMatch(/outbox_died/)
      expect(plan).not.toMatch(/Seq Scan on outbox/)
    } finally {
      await worker.end()
    }
  })
})

describe('without a token in the settings', () => {
  it('the metrics do not exist for anyone, and without Redis neither does the queue dashboard', async () => {
    const plain = await startApp({ worker: false })
    try {
      const { administrator } = await plain.cast()
      for (const asked of [{}, bearer(TOKEN), bearer('')])
        expect((await administrator.send('GET', '/metrics', asked)).status).toBe(404)
      for (const path of ['', '/queue/doorbell', '/api/queues', '/static/favicon.ico', '/static/../index.ejs'])
        expect([path, (await administrator.get(`/operate/queue${path}`)).status]).toEqual([path, 404])
      expect((await new Client(plain.url).get('/operate/queue')).status).toBe(401)
    } finally {
      await plain.stop()
    }
  })
})
