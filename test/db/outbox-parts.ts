import type { ChildProcess } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { type INestApplicationContext, Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import pg from 'pg'
import { Handles, type Job, type OutboxHandler } from '../../src/outbox/handlers.js'
import { OUTBOX_KINDS, type OutboxKind } from '../../src/outbox/kinds.js'
import { Outbox } from '../../src/outbox/outbox.js'
import { OutboxModule } from '../../src/outbox/outbox.module.js'
import { SweepModule } from '../../src/outbox/sweep.module.js'
import { Sweeper } from '../../src/outbox/sweeper.js'
import { type DatabaseUrls, readSettings, Settings } from '../../src/platform/config/settings.js'
import { DatabaseModule } from '../../src/platform/database/database.module.js'
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { PlatformModule } from '../../src/platform/platform.module.js'
import { cloneDatabase } from '../harness/cluster.js'
import { EFFECTS } from '../harness/effects.js'

/** A kind of effect whose handler the test supplies. */
@Handles()
export class Deed implements OutboxHandler {
  constructor(
    readonly kind: OutboxKind,
    readonly run: (job: Job) => Promise<void> = async () => {},
    readonly lease_seconds?: number,
    readonly at_once?: number,
    readonly wire_turn?: number,
  ) {}
}

export interface OutboxRow {
  id: string
  kind: string
  subject_id: string
  state: string
  due_at: Date
  next_try_at: Date
  lease_until: Date | null
  epoch: number
  attempts: number
  error_code: string | null
  done_at: Date | null
}

/** The outbox of a separate database, with as many workers as the test starts. */
export class OutboxBench {
  private readonly running: INestApplicationContext[] = []

  private constructor(
    readonly urls: DatabaseUrls,
    private readonly owner: pg.Client,
    private readonly drop: () => Promise<void>,
  ) {}

  static async start(): Promise<OutboxBench> {
    const { drop, ...urls } = await cloneDatabase()
    return OutboxBench.at(urls, drop)
  }

  /** An outbox bench on a database that belongs to another process. */
  static async at(urls: DatabaseUrls, drop: () => Promise<void> = async () => {}): Promise<OutboxBench> {
    const owner = new pg.Client({ connectionString: urls.ownerUrl })
    await owner.connect()
    return new OutboxBench(urls, owner, drop)
  }

  /** What `at` needs, as text. */
  get address(): string {
    return JSON.stringify(this.urls)
  }

  settings(env: Record<string, string> = {}): Settings {
    return new Settings(readSettings({ SWEEP_SECONDS: '3600', ...env }), this.urls, randomBytes(32))
  }

  /** Creates effects only: there is no sweeper here. */
  causes(env: Record<string, string> = {}): Promise<INestApplicationContext> {
    const settings = this.settings(env)
    return this.open([PlatformModule.with(settings), DatabaseModule, OutboxModule.with(settings)], [])
  }

  /** A worker with these handlers; other kinds get a no-op handler. Idle until it is notified or told to sweep. */
  worker(deeds: readonly OutboxHandler[] = [], env: Record<string, string> = {}): Promise<INestApplicationContext> {
    const rest = OUTBOX_KINDS.filter((kind) => !deeds.some((deed) => deed.kind === kind)).map((kind) => new Deed(kind))
    const settings = this.settings(env)
    return this.open([PlatformModule.with(settings), DatabaseModule, SweepModule.with(settings)], [...deeds, ...rest])
  }

  async rows(): Promise<OutboxRow[]> {
    return (await this.owner.query(`SELECT * FROM ${EFFECTS} AS effect ORDER BY made_at, id`)).rows
  }

  async row(subjectId: string): Promise<OutboxRow> {
    return (await this.owner.query(`SELECT * FROM ${EFFECTS} AS effect WHERE subject_id = $1`, [subjectId])).rows[0]
  }

  /** Moves the database's clock forward. */
  async pass(interval: string): Promise<void> {
    await this.owner.query('UPDATE installation SET clock_offset = clock_offset + $1::interval', [interval])
  }

  async query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await this.owner.query(sql, parameters)).rows
  }

  /** Kills a process, and waits until the server has ended its sessions as well: until then, its rows are locked. */
  async kill(victim: ChildProcess): Promise<void> {
    victim.kill('SIGKILL')
    await once(victim, 'exit')
    const others = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename = 'edict_worker'`
    while ((await this.query(others)).length > 0) await setTimeout(20)
  }

  /** Between tests: no worker, no rows, the real time. */
  async clear(): Promise<void> {
    await Promise.all(this.running.splice(0).map((context) => context.close()))
    await this.owner.query('TRUNCATE outbox, outbox_done, pulse')
    await this.owner.query(`UPDATE installation SET clock_offset = '0'`)
  }

  async stop(): Promise<void> {
    await this.clear()
    await this.owner.end()
    await this.drop()
  }

  private async open(imports: object[], deeds: readonly OutboxHandler[]): Promise<INestApplicationContext> {
    @Module({})
    class Bench {}
    const context = await NestFactory.createApplicationContext(
      {
        module: Bench,
        imports: imports as [],
        providers: deeds.map((deed) => ({ provide: randomUUID(), useValue: deed })),
      },
      { logger: false, abortOnError: false },
    )
    this.running.push(context)
    return context
  }
}

/** A signal that a test waits for, instead of sleeping. */
export function signal(): { reached: Promise<void>; reach(): void } {
  let reach = () => {}
  const reached = new Promise<void>((resolve) => {
    reach = resolve
  })
  return { reached, reach }
}

/** One complete sweep of a worker. */
export const sweep = (worker: INestApplicationContext) => worker.get(Sweeper).sweep()

/** Creates an effect for each subject, in one transaction. */
export async function put(
  causes: INestApplicationContext,
  subjects: readonly string[],
  due_at?: Date,
  kind: OutboxKind = 'reminder.send',
): Promise<void> {
  await causes.get(UnitOfWork).asNobody(async (tx) => {
    for (const subject_id of subjects) await causes.get(Outbox).put(tx, { kind, subject_id, due_at })
  })
}
