import 'reflect-metadata'
import { randomBytes } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { Logger, run as runGraphile, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { Handles } from '../../dist/outbox/handlers.js'
import { OUTBOX_KINDS } from '../../dist/outbox/kinds.js'
import { SweepModule } from '../../dist/outbox/sweep.module.js'
import { Sweeper } from '../../dist/outbox/sweeper.js'
import { readSettings, Settings } from '../../dist/platform/config/settings.js'
import { DatabaseModule } from '../../dist/platform/database/database.module.js'
import { PlatformModule } from '../../dist/platform/platform.module.js'
import { median, two } from '../side-by-side.mjs'
import { aGround, dueReminders, judge } from './ground.mjs'

const JOBS = 2_000
const ROUNDS = 5
const AT_ONCE = 4
const QUEUE = 'reminders'
/** Our rate, as a multiple of pg-boss's. */
const AIM = 1

/** The same for all: it takes a message at once, and counts it. */
const sink = {
  taken: 0,
  async take() {
    await new Promise((resolve) => setImmediate(resolve))
    sink.taken += 1
  },
}

/** Jobs a second through an instant sink, one job per slot, each recorded before the slot takes the next. @returns missed aims */
export async function dispatch() {
  const ground = await aGround()
  const sides = []
  try {
    for (const make of [edict, pgBoss, graphile]) sides.push(await make(ground))
    for (let round = 0; round <= ROUNDS; round += 1)
      for (const side of round % 2 ? sides : [...sides].reverse()) {
        await side.fill()
        await ground.superuser.query('ANALYZE')
        sink.taken = 0
        const began = performance.now()
        await side.drain()
        const seconds = (performance.now() - began) / 1_000
        if (sink.taken !== JOBS) throw new Error(`${side.name} took ${sink.taken} of ${JOBS}`)
        // The first round warms up.
        if (round > 0) side.rates.push(JOBS / seconds)
      }
    const [ours, boss] = sides.map(({ rates }) => median(rates))
    for (const { name, rates } of sides)
      process.stdout.write(`       ${name.padEnd(15)} ${two(median(rates)).padStart(8)} a second\n`)
    return judge(`dispatch at least ${AIM} of pg-boss: ${two(ours / boss)}`, ours / boss >= AIM)
  } finally {
    for (const side of sides) await side.stop()
    await ground.stop()
  }
}

async function edict(ground) {
  class Deed {
    constructor(kind) {
      this.kind = kind
      if (kind === 'reminder.send') Object.assign(this, { lease_seconds: 90, wire_turn: 2 })
    }

    run() {
      return this.kind === 'reminder.send' ? sink.take() : Promise.resolve()
    }
  }
  Handles()(Deed)
  class Bench {}
  const env = { SWEEP_SECONDS: '3600', MAIL_SLOTS: String(AT_ONCE), LOG_LEVEL: 'silent' }
  const settings = new Settings(readSettings(env), ground.urls, randomBytes(32))
  Module({
    imports: [PlatformModule.with(settings), DatabaseModule, SweepModule.with(settings)],
    providers: OUTBOX_KINDS.map((kind) => ({ provide: kind, useValue: new Deed(kind) })),
  })(Bench)
  const context = await NestFactory.createApplicationContext(Bench, { logger: false, abortOnError: false })
  return {
    name: 'edict',
    rates: [],
    fill: () => dueReminders(ground.superuser, JOBS),
    drain: () => context.get(Sweeper).sweep(),
    stop: () => context.close(),
  }
}

async function pgBoss(ground) {
  const boss = new PgBoss({ connectionString: ground.superuserUrl, max: AT_ONCE + 2, supervise: false, schedule: false })
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue(QUEUE)
  const slot = async () => {
    for (;;) {
      // Without its own worker, which pauses for half a second after each job: this is the fastest that one job per slot can be.
      const [job] = await boss.fetch(QUEUE)
      if (!job) return
      await sink.take()
      await boss.complete(QUEUE, job.id)
    }
  }
  return {
    name: 'pg-boss',
    rates: [],
    fill: () =>
      boss.insert(
        QUEUE,
        Array.from({ length: JOBS }, () => ({ data: {} })),
      ),
    drain: () => Promise.all(Array.from({ length: AT_ONCE }, slot)),
    stop: () => boss.stop({ graceful: false }),
  }
}

async function graphile(ground) {
  const pool = new pg.Pool({ connectionString: ground.superuserUrl, max: AT_ONCE + 2 })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  await runMigrations({ pgPool: pool })
  return {
    name: 'graphile-worker',
    rates: [],
    fill: () => pool.query(`SELECT graphile_worker.add_job('remind', '{}'::json) FROM generate_series(1, $1)`, [JOBS]),
    async drain() {
      let last = () => {}
      const all = new Promise((resolve) => {
        last = resolve
      })
      const taskList = {
        remind: () =>
          sink.take().then(() => {
            if (sink.taken === JOBS) last()
          }),
      }
      const runner = await runGraphile({
        pgPool: pool,
        concurrency: AT_ONCE,
        taskList,
        logger: new Logger(() => () => {}),
        noHandleSignals: true,
        parsedCronItems: [],
      })
      await all
      await runner.stop()
    },
    stop: () => pool.end(),
  }
}
