import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import { Settings } from '../platform/config/settings.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { forRequest } from '../platform/request-id.js'
import { bell } from './bell.js'
import { codeOf } from './code-of.js'
import { MailChannel } from './delivery/mail-channel.js'
import { HandlerRegistry } from './handler-registry.js'
import { type Job, StaleEpoch } from './handlers.js'
import { within, withLease } from './lease.js'
import { Marks } from './marks.js'
import { Outcomes } from './outcomes.js'
import { beat } from './pulse.js'
import { kindsOf, LEASE_SECONDS, messages, room } from './room.js'
import {
  bury,
  type Capacity,
  CLAIM_AT_ONCE_SQL,
  type ClaimedRow,
  claim,
  claimParameters,
  giveBack,
  type Limits,
  sorted,
  TURN_SQL,
  type TurnRow,
  turnParameters,
} from './rows.js'

/** How long the process waits for each of these when it stops; it has ten seconds in total. */
const STOP_MS = 4_000
const OUTCOME_MS = 3_000
const BEAT_MS = 1_000

interface Run {
  readonly row: ClaimedRow
  readonly ended: Promise<void>
}

/** What was claimed for the slot of a run that is ending, and when this process asked for it. */
interface Turn {
  readonly settled: boolean
  readonly next: readonly ClaimedRow[]
  readonly asked_ms: number
}

/**
 * Runs due effects: polls every few seconds and on each notification, claims rows under a lease, runs their handlers, and records
 * the outcome. Any number of sweepers may run at once, in any number of processes. All of their state is in the rows.
 */
@Injectable()
export class Sweeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('sweeper')
  private readonly runs = new Set<Run>()
  private readonly marks = new Marks()
  private beatAt = Number.NEGATIVE_INFINITY
  private stopping = false
  private loop: Promise<void> = Promise.resolve()
  private filling: Promise<unknown> = Promise.resolve()
  private awake = false
  private sawAll = true
  private wake: () => void = () => {
    this.awake = true
  }

  constructor(
    private readonly work: UnitOfWork,
    private readonly handlers: HandlerRegistry,
    private readonly settings: Settings,
    private readonly channel: MailChannel,
    private readonly outcomes: Outcomes,
  ) {}

  onApplicationBootstrap(): void {
    this.loop = this.lookAgainAndAgain()
  }

  /** Claims nothing more, lets running handlers finish for a few seconds, and releases the rest for the next worker. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true
    this.wake()
    await within(
      STOP_MS,
      this.loop.then(() => Promise.all([...this.runs].map((run) => run.ended))),
    )
    const left = [...this.runs]
    this.runs.clear()
    if (left.length === 0) return
    const kept: Run[] = []
    await this.work
      .asWorker(async (tx) => {
        for (const run of left) if (!(await giveBack(tx, run.row))) kept.push(run)
      })
      .catch((error) => this.log.error({ message: 'rows were not given back; their leases will run out', code: codeOf(error) }))
    // Outcomes being written now may finish: closing the connection next would discard them.
    await within(OUTCOME_MS, Promise.all(kept.map((run) => run.ended)))
  }

  /** One complete sweep: runs everything that is due. Resolves when the last handler has ended. */
  async sweep(): Promise<void> {
    await this.work.asWorker(beat)
    while (!(await this.fill(this.runs.size === 0)))
      if (this.runs.size > 0) await Promise.race([...this.runs].map((run) => run.ended))
  }

  private async lookAgainAndAgain(): Promise<void> {
    const stopListening = bell.listen(() => this.wake())
    while (!this.stopping) {
      try {
        await this.beatNowAndThen()
        await this.fill()
      } catch (error) {
        this.log.error({ message: 'the sweep failed; it goes on', code: codeOf(error) })
      }
      await this.rest()
    }
    stopListening()
  }

  // There are many wake-ups when a lot is due; the pulse need not be recorded each time.
  private async beatNowAndThen(): Promise<void> {
    if (performance.now() - this.beatAt < BEAT_MS) return
    await this.work.asWorker(beat)
    this.beatAt = performance.now()
  }

  /** Waits until the next sweep is due, a notification arrives, or a run ends. */
  private async rest(): Promise<void> {
    await new Promise<void>((resolve) => {
      if (this.awake || this.stopping) return resolve()
      // A look that started at the marks may have missed a row before them.
      const soon = this.runs.size > 0 && !this.sawAll
      const most = this.settings.sweep_seconds * 1_000
      const timer = setTimeout(resolve, soon ? Math.min(most, this.marks.untilWhole(kindsOf(this.room().capacities))) : most)
      this.wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
    this.awake = false
    this.wake = () => {
      this.awake = true
    }
  }

  /** Claims as many rows as there is room for and starts them, one claim after another. @returns whether nothing ran and nothing was due */
  private fill(whole = false): Promise<boolean> {
    const filled = this.filling.then(() => this.claimAndStart(whole))
    this.filling = filled.catch(() => undefined)
    return filled
  }

  private async claimAndStart(wanted: boolean): Promise<boolean> {
    const own = [...this.runs].map((run) => run.row.id)
    const { capacities, slots } = this.room()
    if (capacities.length === 0 || this.stopping) return this.stopping
    const whole = wanted || this.marks.untilWhole(kindsOf(capacities)) === 0
    const limits = { own, slots }
    const { claimed, lost, probe } = whole ? await this.claimWhole(capacities, limits) : await this.claimNext(capacities, limits)
    this.marks.passed([...claimed, ...lost])
    this.sawAll = whole
    for (const row of lost) await this.outcomes.lost(row)
    for (const row of claimed) this.start(row, row === probe)
    // An idle process looks from the first row before it rests.
    if (!whole && own.length === 0 && claimed.length === 0) return this.claimAndStart(true)
    return own.length === 0 && claimed.length === 0
  }

  private room = () => room(this.handlers, this.runs, this.settings.mail_slots)

  /** While rows of a kind keep coming: one statement, which takes no message while the channel is not closed. */
  private async claimNext(all: readonly Capacity[], limits: Omit<Limits, 'marks'>) {
    const capacities = all.filter(({ kind }) => this.marks.isLive(kind))
    if (capacities.length === 0) return { ...sorted([]), probe: undefined }
    const parameters = claimParameters(capacities, { ...limits, marks: this.marks.start() })
    return { ...sorted(await this.work.workerStatement<ClaimedRow>(CLAIM_AT_ONCE_SQL, parameters)), probe: undefined }
  }

  /**
   * Completes an effect, and claims the next message for its slot if that is wanted: see `TURN_SQL`. Nothing is claimed when it is time to
   * read the messages from the first one, which the loop does.
   */
  private async turn(
    done: ClaimedRow | null,
    wanted: boolean,
    ask: (parameters: unknown[]) => Promise<TurnRow[]>,
  ): Promise<Turn> {
    const all = messages(this.handlers)
    const may = wanted && !this.stopping && this.marks.untilWhole(kindsOf(all)) > 0
    const kinds = may ? all.filter(({ kind }) => this.marks.isLive(kind)) : []
    const own = [...this.runs].map((run) => run.row.id)
    const asked_ms = performance.now()
    const rows = await ask(turnParameters(done, kinds, { own, marks: this.marks.start() }))
    return { settled: rows.some((row) => row.settled), next: rows.filter((row) => row.id !== null), asked_ms }
  }

  private atOnce = (parameters: unknown[]): Promise<TurnRow[]> =>
    this.work.workerStatement(TURN_SQL, parameters, { prepared: true })

  /** @returns the rows to run next in the slot of `row`, which it keeps while it asks. The loop looks after everything else. */
  private async follow(row: ClaimedRow, claimed: Turn | null): Promise<readonly ClaimedRow[]> {
    if (!this.isMessage(row)) return []
    const { next } = claimed ?? (await this.turn(null, true, this.atOnce))
    if (this.stopping) {
      await this.release(next)
      return []
    }
    this.marks.passed(next)
    const { claimed: rows, lost } = sorted(next)
    for (const one of lost) await this.outcomes.lost(one)
    return rows
  }

  /** Claimed for a run that does not follow. If the transaction that claimed them rolled back, nothing changes. */
  private async release(rows: readonly ClaimedRow[]): Promise<void> {
    if (rows.length === 0) return
    await this.work.asWorker(async (tx) => {
      for (const row of rows) await giveBack(tx, row)
    })
  }

  /** From the first row, and with a probe if it is time for one. */
  private claimWhole(capacities: readonly Capacity[], limits: Omit<Limits, 'marks'>) {
    const marks = this.marks.startWhole(kindsOf(capacities))
    return this.work.asWorker(async (tx) => {
      const { slots, probe } = await this.channel.admit(tx, limits.slots)
      const rows = await claim(tx, capacities, { ...limits, slots, marks })
      const probing = probe ? rows.claimed.find((row) => this.isMessage(row)) : undefined
      if (probe && !probing) await this.channel.probeUnused(tx)
      return { ...rows, probe: probing }
    })
  }

  private isMessage(row: ClaimedRow): boolean {
    return this.handlers.of(row.kind).wire_turn !== undefined
  }

  private start(row: ClaimedRow, isProbe: boolean, asked_ms = performance.now()): void {
    const run: Run = {
      row,
      // Runs under the id of the request that caused it. All log lines of the run carry that id, and so do the effects that it
      // causes.
      ended: forRequest(row.request_id, () => this.carryOut(row, asked_ms))
        .finally(() => (isProbe ? this.work.asWorker((tx) => this.channel.probeUnused(tx)) : undefined))
        .catch((error) => {
          // The outcome could not be written: the lease expires and another worker repeats the work.
          this.log.error({ message: 'an outcome was not written', kind: row.kind, id: row.id, code: codeOf(error) })
          return null
        })
        .then(async (turn) => ({ next: await this.follow(row, turn), asked_ms: turn?.asked_ms }))
        .catch(() => ({ next: [], asked_ms: undefined }))
        .then(({ next, asked_ms: since }) => {
          this.runs.delete(run)
          for (const one of next) this.start(one, false, since)
          if (next.length === 0) this.wake()
        }),
    }
    this.runs.add(run)
  }

  /** @returns what was claimed for its slot in the transaction that completed it; null if nothing was asked for */
  private async carryOut(row: ClaimedRow, asked_ms: number): Promise<Turn | null> {
    const handler = this.handlers.of(row.kind)
    const kept: { as?: 'done' | { dead: string }; turn?: Turn; over?: boolean } = {}
    const inside = (tx: Tx) => (parameters: unknown[]) => tx.hot<TurnRow>(TURN_SQL, [null, ...parameters])
    const job: Job = {
      ...row,
      settle: async (tx) => {
        const { settled } = await this.turn(row, false, inside(tx))
        if (!settled) throw new StaleEpoch()
        kept.as = 'done'
      },
      bury: async (tx, code) => {
        if (!(await bury(tx, row, code))) throw new StaleEpoch()
        kept.as = { dead: code }
      },
      claimNext: async (tx) => {
        if (!kept.over) kept.turn = await this.turn(null, this.isMessage(row), inside(tx))
      },
    }
    const left_ms = (handler.lease_seconds ?? LEASE_SECONDS) * 1_000 - (performance.now() - asked_ms)
    const outcome = await withLease(left_ms, () => handler.run(job))
    if (outcome !== 'done') {
      kept.over = true
      await this.release(kept.turn?.next ?? [])
    }
    if (outcome === 'lease_over') {
      this.log.warn({ message: 'a run outlived its lease', kind: row.kind, id: row.id, attempts: row.attempts })
      return null
    }
    if (outcome !== 'done') {
      await this.outcomes.failed(row, outcome.error)
      return null
    }
    if (kept.as === undefined) kept.turn = await this.turn(row, this.isMessage(row), this.atOnce)
    if (typeof kept.as === 'object') this.outcomes.sayDead(row, kept.as.dead)
    else this.log.log({ message: 'an effect is done', kind: row.kind, id: row.id, attempts: row.attempts })
    return kept.turn ?? null
  }
}
