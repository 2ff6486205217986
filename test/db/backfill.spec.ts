import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { Injectable } from '@nestjs/common'
import pg from 'pg'
import { verifyLedger } from '../../src/ledger/verify/verify-ledger.js'
import { Backfills } from '../../src/outbox/backfills/backfill.js'
import { unfinishedBackfills } from '../../src/outbox/backfills/backfill-progress.js'
import { MAX_ATTEMPTS } from '../../src/outbox/backoff.js'
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { EFFECTS } from '../harness/effects.js'
import { foldRows } from '../harness/fold-rows.js'
import { BATCH, backfiller, ColourStamps, ROWS, STAMPS } from './backfill-parts.js'
import { OutboxBench, signal, sweep } from './outbox-parts.js'

let bench: OutboxBench

beforeEach(async () => {
  bench = await OutboxBench.start()
  await bench.query(STAMPS)
})
afterEach(() => bench.stop())

const colours = async () =>
  (await bench.query<{ colour: string | null }>('SELECT colour FROM stamp ORDER BY place')).map(({ colour }) => colour)
const steps = () =>
  bench.query<{ state: string; attempts: number; error_code: string | null }>(
    `SELECT state, attempts, error_code FROM ${EFFECTS} AS effect WHERE kind = 'backfill.run' ORDER BY made_at, id`,
  )
const progress = async () =>
  (await bench.query('SELECT name, cursor, done::int, total::int, error_code, ended_at IS NOT NULL AS ended FROM backfill'))[0]
const once_each = Array.from({ length: ROWS }, () => 'blue')

async function aLockIsWaitedFor(): Promise<void> {
  const waiting = 'SELECT FROM pg_locks WHERE NOT granted'
  while ((await bench.query(waiting)).length === 0) await setTimeout(20)
}

/** Every row matches its events, and each batch has one event. */
async function holdsInLedger(): Promise<void> {
  const events = await bench.query(`SELECT FROM ledger_event WHERE kind = 'stamps.coloured'`)
  expect(events).toHaveLength(ROWS / BATCH)
  expect((await foldRows((sql) => bench.query(sql))).differences).toEqual([])
  expect((await verifyLedger(bench.urls.verifierUrl)).faults).toEqual([])
}

it('processes every row once, in batches that each plan the next', async () => {
  const worker = await backfiller(bench)
  try {
    await sweep(worker)
    expect(await colours()).toEqual(once_each)
    expect(await progress()).toMatchObject({ name: 'stamps.colour', cursor: String(ROWS), done: ROWS, total: ROWS, ended: true })
    expect((await steps()).map(({ state }) => state)).toEqual(Array.from({ length: ROWS / BATCH + 1 }, () => 'done'))
    await holdsInLedger()
  } finally {
    await worker.close()
  }
  // A later start does not run the backfill again.
  const again = await backfiller(bench)
  await sweep(again)
  await again.close()
  expect(await colours()).toEqual(once_each)
})

it('continues where the last batch ended after it is killed', async () => {
  const script = join(__dirname, 'backfill-victim.ts')
  const victim = spawn(
    process.execPath,
    ['-r', join(__dirname, '../harness/typescript.cjs'), '-e', `require(${JSON.stringify(script)})`, bench.address],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  for await (const line of createInterface(victim.stdout)) if (line === 'batch 3') break
  await bench.kill(victim)
  expect(await progress()).toMatchObject({ cursor: '20', done: 20, total: ROWS, ended: false })
  expect((await colours()).filter(Boolean)).toHaveLength(20)

  await bench.pass('121 seconds')
  const survivor = await backfiller(bench)
  await sweep(survivor)
  await survivor.close()
  expect(await colours()).toEqual(once_each)
  expect(await progress()).toMatchObject({ done: ROWS, ended: true })
  await holdsInLedger()
})

it('takes its locks in the same order as a worker that starts meanwhile', async () => {
  const starting = new pg.Client({ connectionString: bench.urls.workerUrl })
  await starting.connect()
  const begun = signal()
  let planned: Promise<unknown> = Promise.resolve()
  // As PlanBackfills does, but slowly: it waits for the first batch, and the second one then waits for it.
  const plan = async () => {
    const { rows } = await starting.query('SELECT step_id FROM backfill FOR UPDATE')
    await aLockIsWaitedFor()
    await starting.query(
      `INSERT INTO outbox (id, kind, subject_id, due_at, made_at) VALUES (gen_random_uuid(), 'backfill.run', $1, edict_now(), edict_now()) ON CONFLICT DO NOTHING`,
      [rows[0].step_id],
    )
    await starting.query('COMMIT')
  }
  @Injectable()
  @Backfills()
  class Watched extends ColourStamps {
    override during = async (batch: number) => {
      if (batch > 1) return
      await starting.query('BEGIN')
      planned = plan()
      await aLockIsWaitedFor()
      begun.reach()
    }
  }
  const worker = await backfiller(bench, [Watched])
  try {
    await begun.reached
    await sweep(worker)
    await planned
    await sweep(worker)
    expect((await steps()).map(({ attempts }) => attempts)).toEqual(Array.from({ length: ROWS / BATCH + 1 }, () => 1))
  } finally {
    await starting.end()
    await worker.close()
  }
})

it('is shared by several workers without processing a row twice', async () => {
  const workers = await Promise.all([backfiller(bench), backfiller(bench), backfiller(bench)])
  // A sweep ends when nothing is due, and by then the next step may belong to another worker.
  while (!((await progress()) as { ended: boolean }).ended) await Promise.all(workers.map(sweep))
  await Promise.all(workers.map((worker) => worker.close()))
  expect(await colours()).toEqual(once_each)
  await holdsInLedger()
})

it('reports a failure as a code, is dead-lettered like other effects, and resumes at the next start', async () => {
  const worker = await backfiller(bench)
  worker.get(ColourStamps).during = async (batch) => {
    if (batch >= 3) throw Object.assign(new Error('Zephyrine’s words'), { code: 'stamp/broken' })
  }
  try {
    await sweep(worker)
    expect(await progress()).toMatchObject({ cursor: '20', done: 20, error_code: 'stamp/broken', ended: false })
    expect(await worker.get(UnitOfWork).asWorker(unfinishedBackfills)).toMatchObject([
      { name: 'stamps.colour', done: 20, total: ROWS, error_code: 'stamp/broken' },
    ])
    for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt++) {
      await bench.pass('2 hours')
      await sweep(worker)
    }
    expect((await steps()).filter(({ state }) => state !== 'done')).toEqual([
      { state: 'dead', attempts: MAX_ATTEMPTS, error_code: 'stamp/broken' },
    ])
  } finally {
    await worker.close()
  }
  const repaired = await backfiller(bench)
  await sweep(repaired)
  await repaired.close()
  expect(await colours()).toEqual(once_each)
  expect(await progress()).toMatchObject({ done: ROWS, error_code: null, ended: true })
  await holdsInLedger()
})

it('reports a backfill that has begun but that this version does not contain', async () => {
  const first = await backfiller(bench)
  first.get(ColourStamps).during = async () => {
    throw new Error('no')
  }
  await sweep(first)
  await first.close()
  const without = await backfiller(bench, [])
  await bench.pass('2 hours')
  await sweep(without)
  await without.close()
  expect(await progress()).toMatchObject({ error_code: 'backfill/unknown', done: 0 })
})

it('a worker with two backfills of the same name does not start', async () => {
  @Backfills()
  class Twin {
    readonly name = 'stamps.colour'
    total = async () => 0
    batch = async () => null
  }
  await expect(backfiller(bench, [ColourStamps, Twin])).rejects.toThrow('two backfills named stamps.colour')
})
