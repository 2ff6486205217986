import { randomBytes, randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { Client, ok } from '../harness/client.js'
import { type ClonedDatabase, freshClone } from '../harness/cluster.js'
import { EFFECTS } from '../harness/effects.js'
import { Door, until } from './door.js'
import { freePort } from './redis.js'

const LATER = 'ALTER TABLE outbox ADD COLUMN of_a_later_version integer;'

describe('an old version that still runs when a newer one has migrated', () => {
  let database: ClonedDatabase
  let old: Client
  let young: Client
  const doors: Door[] = []
  const data = mkdtempSync(join(tmpdir(), 'edict-upgrade-data-'))
  const newer = mkdtempSync(join(tmpdir(), 'edict-upgrade-newer-'))
  let settings: Record<string, string>

  const startOf = (file: 'main.js' | 'worker.js', root: string, port = 0) => {
    const door = Door.start(file, { ...settings, PORT: String(port || 3000) }, root)
    doors.push(door)
    return door
  }

  beforeAll(async () => {
    database = await freshClone()
    settings = {
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATABASE_WORKER_URL: database.workerUrl,
      DATABASE_DOOR_URL: database.doorUrl,
      DATABASE_RENDER_URL: database.renderUrl,
      DATABASE_VERIFIER_URL: database.verifierUrl,
      SECRET_KEY: randomBytes(32).toString('base64'),
      EDICT_DATA: data,
      RUN_WORKER: 'false',
      SWEEP_SECONDS: '1',
      LOG_LEVEL: 'error',
    }
    // The newer version: the same product with one more migration.
    for (const part of ['dist', 'calendars', 'migrations', 'templates', 'package.json'])
      cpSync(part, join(newer, part), { recursive: true })
    symlinkSync(resolve('node_modules'), join(newer, 'node_modules'))
    writeFileSync(join(newer, 'migrations', '9001_of_a_later_version.sql'), LATER)
  })
  afterAll(async () => {
    for (const door of doors) await door.end('SIGKILL')
    await database.drop()
    for (const folder of [data, newer]) rmSync(folder, { recursive: true, force: true })
  })

  it('serves and does background work until then', async () => {
    const port = await freePort()
    const main = startOf('main.js', '.', port)
    await main.says('Edict is ready at')
    old = new Client(`http://127.0.0.1:${port}`)
    await startOf('worker.js', '.').says('The worker is running.')
    expect((await old.get('/health/ready')).status).toBe(200)
    await until('the old worker sweeps', async () => (await pulses()) > 0)
  })

  it('reports it immediately and stops writing and taking work, while the newer one continues', async () => {
    const port = await freePort()
    await startOf('main.js', newer, port).says('Edict is ready at')
    young = new Client(`http://127.0.0.1:${port}`)

    expect(await old.get('/health/ready')).toMatchObject({ status: 503, body: { code: 'service/schema_newer' } })
    expect((await old.get('/health/live')).status).toBe(200)
    const signIn = { email: 'nobody@orla.example', password: 'a heron waits in shallow water' }
    expect(await old.post('session', signIn)).toMatchObject({ status: 503, body: { code: 'service/schema_newer' } })
    expect((await young.get('/health/ready')).status).toBe(200)
    expect((await young.post('session', signIn)).status).toBe(401)

    // Already due, but no worker knows the schema, so it waits.
    const id = randomUUID()
    await asOwner(`INSERT INTO outbox (id, kind, subject_id) VALUES ('${id}', 'document.read', '${id}')`)
    await until('the old worker says why it stopped', () => doors[1]?.said.includes('service/schema_newer') ?? false)
    const before = await pulses()
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    expect(await pulses()).toBe(before)
    expect(await asOwner(`SELECT state, attempts FROM outbox WHERE id = '${id}'`)).toEqual([{ state: 'ready', attempts: 0 }])

    await startOf('worker.js', newer).says('The worker is running.')
    await until('the newer worker takes it', async () => {
      const [row] = await asOwner(`SELECT attempts FROM ${EFFECTS} AS effect WHERE id = '${id}'`)
      return row.attempts > 0
    })
  })

  it('does not start again, as API process or worker, and says which version to start', async () => {
    for (const file of ['main.js', 'worker.js'] as const) {
      const door = startOf(file, '.', await freePort())
      await until(`${file} ends`, () => door.said.includes('Start the version that migrated it'))
      expect(door.said).toMatch(/The database is at migration 9001, but this version of Edict knows only migrations up to \d+\./)
      expect(await door.end('SIGTERM')).toBe(1)
    }
    expect((await ok(young.get('/health/ready'))).status).toBe('ok')
  })

  /** When the last sweep ran, in milliseconds; 0 if there has been none. */
  async function pulses(): Promise<number> {
    const [row] = await asOwner(`SELECT COALESCE(max(EXTRACT(EPOCH FROM at)), 0)::float8 AS at FROM pulse WHERE name = 'sweep'`)
    return row.at
  }

  async function asOwner(sql: string): Promise<any[]> {
    const client = new pg.Client({ connectionString: database.ownerUrl })
    await client.connect()
    try {
      return (await client.query(sql)).rows
    } finally {
      await client.end()
    }
  }
})
