import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { Postpone } from '../../src/outbox/handlers.js'
import { OUTBOX_KINDS } from '../../src/outbox/kinds.js'
import { Marks } from '../../src/outbox/marks.js'
import { type Capacity, CLAIM_SQL, type ClaimedRow, claimParameters, TURN_SQL, turnParameters } from '../../src/outbox/rows.js'
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { Deed, OutboxBench, put, sweep } from './outbox-parts.js'

/** What one claim may read, in pages of 8 kB, whatever is due. */
const MOST_BUFFERS = 200

let bench: OutboxBench

beforeEach(async () => {
  bench = await OutboxBench.start()
})
afterEach(() => bench.stop())

/** Every kind, as an idle worker asks for them; `free` rows of each. */
const capacities = (free: number): Capacity[] =>
  OUTBOX_KINDS.map((kind) => ({ kind, free, lease_seconds: 90, ...(kind === 'reminder.send' ? { wire_turn: 2 } : {}) }))

const due = (rows: number) =>
  bench.query(
    `INSERT INTO outbox (id, kind, subject_id, due_at)
     SELECT gen_random_uuid(), 'reminder.send', gen_random_uuid(), date_trunc('minute', edict_now()) - interval '1 hour' FROM generate_series(1, $1)`,
    [rows],
  )

/** A connection of the worker's role, and the claims it makes. */
class Claimer {
  readonly marks = new Marks()

  private constructor(private readonly client: pg.Client) {}

  static async start(): Promise<Claimer> {
    const client = new pg.Client({ connectionString: bench.urls.workerUrl, options: '-c timezone=UTC' })
    await client.connect()
    return new Claimer(client)
  }

  async claim(many: number, whole = false): Promise<ClaimedRow[]> {
    const { rows } = await this.client.query<ClaimedRow>(CLAIM_SQL, await this.parameters(many, whole))
    this.marks.passed(rows)
    return rows
  }

  /** How many pages one claim reads. The claim counts: its rows are leased, and the marks stay where they are. */
  async buffers(many: number, whole = false): Promise<number> {
    const explain = `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${CLAIM_SQL}`
    const { rows } = await this.client.query(explain, await this.parameters(many, whole))
    const { Plan: plan } = rows[0]['QUERY PLAN'][0]
    return plan['Shared Hit Blocks'] + plan['Shared Read Blocks']
  }

  /** How many pages it reads to complete a row and claim the next one, whose row is returned. */
  async turn(done: ClaimedRow | null): Promise<{ buffers: number; next: ClaimedRow }> {
    const parameters = () => [null, ...turnParameters(done, capacities(1).slice(3, 4), { own: [], marks: this.marks.start() })]
    await this.client.query('BEGIN')
    const { rows: plans } = await this.client.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${TURN_SQL}`, parameters())
    await this.client.query('ROLLBACK')
    const { rows } = await this.client.query(TURN_SQL, parameters())
    this.marks.passed(rows)
    const { Plan: plan } = plans[0]['QUERY PLAN'][0]
    return { buffers: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'], next: rows[0] }
  }

  async complete(rows: readonly ClaimedRow[]): Promise<void> {
    await this.client.query('DELETE FROM outbox WHERE id = ANY ($1)', [rows.map(({ id }) => id)])
  }

  stop(): Promise<void> {
    return this.client.end()
  }

  private async parameters(many: number, whole: boolean): Promise<unknown[]> {
    const { rows } = await this.client.query('SELECT edict_now() AS now')
    const marks = whole ? this.marks.startWhole(OUTBOX_KINDS) : this.marks.start()
    return [rows[0].now, ...claimParameters(capacities(many), { own: [], slots: many, marks })]
  }
}

describe('a claim', () => {
  it('reads at most 200 pages with 100,000 rows due, at the start and later on', async () => {
    await due(100_000)
    const claimer = await Claimer.start()
    expect(await claimer.buffers(4, true)).toBeLessThanOrEqual(MOST_BUFFERS)
    for (let claims = 0; claims < 20; claims++) expect(await claimer.claim(4)).toHaveLength(4)
    expect(await claimer.buffers(4)).toBeLessThanOrEqual(MOST_BUFFERS)
    await bench.query('ANALYZE outbox')
    expect(await claimer.buffers(4)).toBeLessThanOrEqual(MOST_BUFFERS)
    await claimer.stop()
  })

  it('reads at most 200 pages after 24,000 completed rows that an open snapshot still needs', async () => {
    await due(30_000)
    const dump = new pg.Client({ connectionString: bench.urls.ownerUrl })
    await dump.connect()
    await dump.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
    await dump.query('SELECT count(*) FROM outbox')
    const claimer = await Claimer.start()
    for (let done = 0; done < 24_000; done += 2_000) await claimer.complete(await claimer.claim(2_000))
    await bench.query('VACUUM ANALYZE outbox')
    expect(await claimer.buffers(4)).toBeLessThanOrEqual(MOST_BUFFERS)
    // Without the marks it reads all of them, which shows that the snapshot does keep them.
    expect(await claimer.buffers(4, true)).toBeGreaterThan(10_000)
    await dump.end()
    await claimer.stop()
  })

  it('of a slot that is freed reads at most 200 pages, even if its plan was made while the outbox was empty', async () => {
    // PostgreSQL knows that it is empty, and would read it whole.
    await bench.query('VACUUM ANALYZE outbox')
    const claimer = await Claimer.start()
    for (let turns = 0; turns < 10; turns++) expect((await claimer.turn(null)).next.id).toBeNull()
    await due(100_000)
    let { next } = await claimer.turn(null)
    const ids = new Set<string>()
    for (let turns = 0; turns < 20; turns++) {
      const turned = await claimer.turn(next)
      expect(turned.buffers).toBeLessThanOrEqual(MOST_BUFFERS)
      next = turned.next
      ids.add(next.id)
    }
    expect(ids.size).toBe(20)
    expect(await bench.query('SELECT FROM outbox_done')).toHaveLength(20)
    const dump = new pg.Client({ connectionString: bench.urls.ownerUrl })
    await dump.connect()
    await dump.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
    await dump.query('SELECT count(*) FROM outbox')
    for (let done = 0; done < 24_000; done += 2_000) await claimer.complete(await claimer.claim(2_000))
    expect((await claimer.turn(next)).buffers).toBeLessThanOrEqual(MOST_BUFFERS)
    await dump.end()
    await claimer.stop()
  })

  it('returns no row twice, whether it starts at the marks or at the first row', async () => {
    await due(200)
    const [one, other] = [await Claimer.start(), await Claimer.start()]
    const ids: string[] = []
    for (let claims = 0; claims < 60; claims++) {
      const rows = await (claims % 3 ? one : other).claim(4, claims % 7 === 0)
      ids.push(...rows.map(({ id }) => id))
    }
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(200)
    await one.stop()
    await other.stop()
  })
})

describe('a row that became due before the mark', () => {
  it('is found when the sweeper next looks from the first row', async () => {
    const causes = await bench.causes()
    const done: string[] = []
    const worker = await bench.worker([new Deed('reminder.send', async (job) => void done.push(job.subject_id))])
    await put(causes, [randomUUID()])
    await sweep(worker)
    const late = randomUUID()
    await put(causes, [late], new Date(Date.now() - 3_600_000))
    await sweep(worker)
    expect(done.at(-1)).toBe(late)
  })
})

describe('the time at which an effect was due', () => {
  it('does not change when the effect fails, waits or is dead-lettered, and the worker has no right to change it', async () => {
    const causes = await bench.causes()
    const subject = randomUUID()
    await put(causes, [subject], new Date('2026-01-05T09:00:00Z'))
    let postponed = false
    const worker = await bench.worker([
      new Deed('reminder.send', async () => {
        if (postponed) throw new Error('no')
        postponed = true
        throw new Postpone(new Date(Date.now() + 60_000), 'mail/deferred')
      }),
    ])
    for (let tries = 0; tries < 15; tries++) {
      await sweep(worker)
      expect((await bench.row(subject)).due_at).toEqual(new Date('2026-01-05T09:00:00Z'))
      await bench.pass('2 hours')
    }
    expect(await bench.row(subject)).toMatchObject({ state: 'dead', next_try_at: Number.POSITIVE_INFINITY })
    const change = worker.get(UnitOfWork).asWorker((tx) => tx.execute('UPDATE outbox SET due_at = edict_now()'))
    await expect(change).rejects.toMatchObject({ code: '42501' })
  })
})

describe('an effect that is written again', () => {
  it('while it is being completed is not written a second time', async () => {
    const causes = await bench.causes()
    const subject = randomUUID()
    await put(causes, [subject])
    let again: Promise<void> = Promise.resolve()
    const worker = await bench.worker([
      new Deed('reminder.send', (job) =>
        worker.get(UnitOfWork).asWorker(async (tx) => {
          await job.settle(tx)
          again = put(causes, [subject])
          await waitsForALock()
        }),
      ),
    ])
    await sweep(worker)
    await again
    expect(await bench.rows()).toMatchObject([{ subject_id: subject, state: 'done', attempts: 1 }])
  })
})

async function waitsForALock(): Promise<void> {
  const waiting = 'SELECT FROM pg_locks WHERE NOT granted'
  for (let looks = 0; looks < 200; looks++) {
    if ((await bench.query(waiting)).length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('Nothing waited.')
}
