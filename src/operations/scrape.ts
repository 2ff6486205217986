import { Injectable, Logger } from '@nestjs/common'
import { InjectDataSource } from '@nestjs/typeorm'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { DataSource } from 'typeorm'
import { type BackfillProgress, unfinishedBackfills } from '../outbox/backfills/backfill-progress.js'
import { type Backlog, backlog, COUNTED_UP_TO } from '../outbox/backlog.js'
import { codeOf } from '../outbox/code-of.js'
import { type DeliveryState, deliveryState } from '../outbox/delivery-state.js'
import { checkerState, sweepState } from '../outbox/pulse.js'
import { Settings } from '../platform/config/settings.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { RequestTimings } from './request-timings.js'

interface Pool {
  readonly totalCount: number
  readonly idleCount: number
  readonly waitingCount: number
}

/**
 * The metrics of this process and of the work that all processes share, as text. No name, id or reference is a label or a value.
 * The cost of a scrape does not grow with the number of directives: see `backlog`.
 */
@Injectable()
export class Scrape {
  private readonly log = new Logger('metrics')
  private readonly process = new Registry()

  constructor(
    private readonly timings: RequestTimings,
    private readonly work: UnitOfWork,
    private readonly settings: Settings,
    @InjectDataSource('app') private readonly app: DataSource,
    @InjectDataSource('worker') private readonly worker: DataSource,
  ) {
    collectDefaultMetrics({ register: this.process })
  }

  /** Answers even if the database does not: `edict_database_up` is then 0, and figures from the database are left out. */
  async run(): Promise<string> {
    const now = new Registry()
    this.pools(now)
    const seen = await this.look()
    gauge(now, 'edict_database_up', '1 if the database answered this scrape, otherwise 0.').set(seen ? 1 : 0)
    if (seen) shared(now, seen)
    return [await this.process.metrics(), await this.timings.registry.metrics(), await now.metrics()].join('')
  }

  private async look(): Promise<Seen | null> {
    try {
      return await this.work.asWorker(async (tx) => {
        const { last_at, late } = await sweepState(tx, this.settings.sweep_seconds)
        const checker_late = (await checkerState(tx)).late
        return {
          backlog: await backlog(tx),
          delivery: await deliveryState(tx),
          sweep_age: last_at && secondsFrom(last_at, tx.now),
          late,
          checker_late,
          backfills: await unfinishedBackfills(tx),
        }
      })
    } catch (error) {
      this.log.warn({ message: 'the database did not answer a scrape', code: codeOf(error) })
      return null
    }
  }

  private pools(registry: Registry): void {
    const connections = gauge(
      registry,
      'edict_database_connections',
      'Database connections of this process, by pool and state.',
      ['pool', 'state'],
    )
    const waiting = gauge(registry, 'edict_database_waiting', 'Callers waiting for a database connection.', ['pool'])
    for (const [pool, source] of [
      ['app', this.app],
      ['worker', this.worker],
    ] as const) {
      const { totalCount, idleCount, waitingCount } = (source.driver as unknown as { master: Pool }).master
      connections.set({ pool, state: 'in_use' }, totalCount - idleCount)
      connections.set({ pool, state: 'idle' }, idleCount)
      waiting.set({ pool }, waitingCount)
    }
  }
}

interface Seen {
  readonly backlog: Backlog
  readonly delivery: DeliveryState
  readonly sweep_age: number | null
  readonly late: boolean
  readonly checker_late: boolean
  readonly backfills: readonly BackfillProgress[]
}

function shared(
  registry: Registry,
  { backlog: { rows, oldest_seconds }, delivery, sweep_age, late, checker_late, backfills }: Seen,
): void {
  const counted = gauge(registry, 'edict_outbox_rows', `Pending outbox rows by state, counted up to ${COUNTED_UP_TO}.`, ['state'])
  for (const [state, count] of Object.entries(rows)) counted.set({ state }, count)
  gauge(registry, 'edict_outbox_oldest_due_seconds', 'Age in seconds of the oldest outbox row that is due.').set(oldest_seconds)
  gauge(registry, 'edict_mail_down', '1 if no mail could be sent for several minutes, otherwise 0.').set(delivery.down ? 1 : 0)
  gauge(registry, 'edict_outbox_late', '1 if an effect that was due is not done after a quarter of an hour, otherwise 0.').set(
    delivery.late ? 1 : 0,
  )
  const dead = gauge(registry, 'edict_outbox_dead', 'Dead-lettered effects, by reason.', ['why'])
  dead.set({ why: 'undeliverable' }, delivery.undeliverable)
  dead.set({ why: 'failed' }, delivery.failed)
  gauge(registry, 'edict_outbox_retrying', 'Effects that failed or were deferred and will be tried again.').set(delivery.retrying)
  gauge(registry, 'edict_sweep_late', '1 if no sweep has run for too long, otherwise 0.').set(late ? 1 : 0)
  gauge(registry, 'edict_checker_late', '1 if the hourly check has not run for too long, otherwise 0.').set(checker_late ? 1 : 0)
  const ofBackfills = gauge(registry, 'edict_backfill_rows', 'Rows of each unfinished backfill: done, and total.', [
    'name',
    'part',
  ])
  const failing = gauge(registry, 'edict_backfill_failing', '1 if the last try of a backfill failed, otherwise 0.', ['name'])
  for (const { name, done, total, error_code } of backfills) {
    ofBackfills.set({ name, part: 'done' }, done)
    if (total !== null) ofBackfills.set({ name, part: 'total' }, total)
    failing.set({ name }, error_code === null ? 0 : 1)
  }
  if (sweep_age !== null) gauge(registry, 'edict_sweep_age_seconds', 'Seconds since the last sweep.').set(sweep_age)
}

function gauge(registry: Registry, name: string, help: string, labelNames: string[] = []): Gauge {
  return new Gauge({ name, help, labelNames, registers: [registry] })
}

const secondsFrom = (earlier: Date, later: Date) => Math.max(0, (later.getTime() - earlier.getTime()) / 1000)
