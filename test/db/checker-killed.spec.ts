import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import pg from 'pg'
import { CheckHandler } from '../../src/insight/checker/check.handler.js'
import { KeepCheckPlanned } from '../../src/insight/checker/keep-planned.js'
import { Outbox } from '../../src/outbox/outbox.js'
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { type ClonedDatabase, cloneDatabase } from '../harness/cluster.js'
import { DERIVE } from '../harness/derive.js'
import { filesOf } from './files-of.js'
import { Deed, OutboxBench, sweep } from './outbox-parts.js'

let database: ClonedDatabase
let bench: OutboxBench
let keeper: KeepCheckPlanned

beforeAll(async () => {
  database = await cloneDatabase()
  bench = await OutboxBench.at(database, database.drop)
  await aBrokenDirective()
})
beforeEach(async () => {
  const causes = await bench.causes()
  keeper = new KeepCheckPlanned(causes.get(UnitOfWork), causes.get(Outbox))
})
afterEach(async () => {
  keeper.beforeApplicationShutdown()
  await bench.clear()
  await bench.query('TRUNCATE finding')
})
afterAll(() => bench.stop())

/** Inserted without their events: this spec is about what a kill leaves. */
async function aBrokenDirective(): Promise<void> {
  const superuser = new pg.Client({ connectionString: database.superuserUrl })
  await superuser.connect()
  await superuser.query(`SET session_replication_role = replica;
    INSERT INTO directive (id, reference, title, opened_via, opened_at, opened_by)
    VALUES (gen_random_uuid(), 'D-000001', 'Broken', 'nothing', now() - interval '1 day', gen_random_uuid());
    ${DERIVE}`)
  await superuser.end()
}

const waiting = async () =>
  (await bench.rows()).filter(({ kind, state }) => kind === 'checker.run' && (state === 'ready' || state === 'leased'))
const found = async () => (await bench.query<{ code: string }>('SELECT code FROM finding ORDER BY code')).map(({ code }) => code)

/** A worker with the real checker. There are no documents. */
async function aChecker() {
  const causes = await bench.causes()
  const checker = new CheckHandler(causes.get(UnitOfWork), causes.get(Outbox), filesOf(causes))
  return bench.worker([new Deed('checker.run', (job) => checker.run(job), checker.lease_seconds)])
}

it('a run that is killed with kill -9 between writing and planning leaves one next run, and nothing half done', async () => {
  await keeper.onApplicationBootstrap()
  const victim = join(__dirname, 'checker-victim.ts')
  for (let kill = 0; kill < 2; kill++) {
    const worker = spawn(
      process.execPath,
      [
        '-r',
        join(__dirname, '../harness/typescript.cjs'),
        '-e',
        `require(${JSON.stringify(victim)})`,
        JSON.stringify(bench.urls),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const [said] = await once(worker.stdout, 'data')
    expect(String(said).trim()).toBe('wrote')
    await bench.kill(worker)
    expect(await found()).toEqual([])
    expect(await waiting()).toHaveLength(1)
    await bench.pass('121 seconds')
  }
  await sweep(await aChecker())
  expect(await found()).toEqual(['no_deadline', 'no_owner', 'no_task'])
  const [next, ...more] = await waiting()
  expect(more).toEqual([])
  expect(next).toMatchObject({ state: 'ready', attempts: 0 })
  await bench.pass('61 minutes')
  await sweep(await aChecker())
  expect(await waiting()).toHaveLength(1)
  expect(await found()).toEqual(['no_deadline', 'no_owner', 'no_task'])
})

it('a run that was lost or dead-lettered is scheduled again by any worker, once even if several try', async () => {
  await Promise.all([keeper.onApplicationBootstrap(), keeper.onApplicationBootstrap(), keeper.onApplicationBootstrap()])
  expect(await waiting()).toHaveLength(1)
  await bench.query(`UPDATE outbox SET state = 'dead', next_try_at = 'infinity'`)
  await keeper.onApplicationBootstrap()
  expect(await waiting()).toHaveLength(1)
  await bench.query('DELETE FROM outbox')
  await keeper.onApplicationBootstrap()
  expect(await waiting()).toHaveLength(1)
})

it('a failed run is retried every few minutes, and never dead-lettered', async () => {
  await keeper.onApplicationBootstrap()
  await bench.query('ALTER TABLE reading RENAME COLUMN review_on TO reviewed_on')
  const checker = await aChecker()
  for (let tried = 0; tried < 14; tried++) {
    await sweep(checker)
    await bench.pass('301 seconds')
  }
  const [row] = await waiting()
  expect(row).toMatchObject({ state: 'ready', error_code: '42703' })
  expect(await found()).toEqual([])
  await bench.query('ALTER TABLE reading RENAME COLUMN reviewed_on TO review_on')
  await sweep(checker)
  expect(await found()).toEqual(['no_deadline', 'no_owner', 'no_task'])
})
