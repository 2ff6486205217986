import { hash } from 'node:crypto'
import { Chain, type Fault, type Sha256, type StoredEvent } from '../../domain/audit/chain.js'
import type { EventBody } from '../../domain/audit/fold.js'
import { SCHEMA_STREAM } from '../../domain/audit/schema.js'
import type { FileStore } from '../../platform/files/file-store.js'
import { type ReadStream, RowComparison } from './compare-rows.js'
import { ledgerTables, strayStreams } from './ledger-tables.js'
import { EventReader, type Place } from './read-events.js'
import { Reader } from './reader.js'
import { LastStates } from './row-digests.js'
import { verifyFiles } from './verify-files.js'

// One buffer for what is hashed: there are two hashes for each event.
let scratch = Buffer.allocUnsafe(64 * 1024)

const sha256: Sha256 = (...parts) => {
  const most = parts.reduce((sum, part) => sum + part.length * (typeof part === 'string' ? 3 : 1), 0)
  if (most > scratch.length) scratch = Buffer.allocUnsafe(2 * most)
  let length = 0
  for (const part of parts) {
    if (typeof part === 'string') length += scratch.write(part, length)
    else {
      scratch.set(part, length)
      length += part.length
    }
  }
  return hash('sha256', scratch.subarray(0, length), 'buffer')
}

/** The result of a verification: how much was recomputed and compared, and everything that is wrong. */
export interface Verification {
  readonly streams: number
  readonly events: number
  readonly rows: number
  readonly files: number
  readonly faults: readonly Fault[]
}

export interface VerifyOptions {
  /** Only this stream. */
  readonly stream?: string | null
  /** Reads every file too. */
  readonly files?: FileStore
  /** Called after each batch. `of` is how many events there were at the beginning. */
  readonly progress?: (done: { events: number; of: number; files: number }) => void
}

/** Rows of finished streams are compared together once there are this many rows, or streams. */
const GROUP_ROWS = 5_000
const GROUP_STREAMS = 500

/**
 * Recomputes every event of the ledger, or of one stream, and compares the end of each chain with its head and every row with the
 * last event that holds it. Reads as the verifier, independently of the application, in short snapshots: the rows of a stream are
 * compared in the snapshot in which its end was read. Memory follows the rows of the largest stream, not its events.
 * @param url the database as `edict_verifier`
 */
export async function verifyLedger(url: string, options: VerifyOptions = {}): Promise<Verification> {
  const [events, rows] = await Promise.all([Reader.open(url), Reader.open(url)])
  try {
    return await new Verifier(events, rows, options).run()
  } finally {
    await Promise.all([events.close(), rows.close()])
  }
}

class Verifier {
  private readonly faults: Fault[] = []
  private readonly reader: EventReader
  private readonly only: string | null
  private origin = ''
  private comparison = new RowComparison([], [])
  private of = 0
  private streams = 0
  private events = 0
  private rows = 0
  private files = 0
  private group: ReadStream[] = []
  private grouped = 0
  /** The comparison that runs while further events are read. */
  private comparing: Promise<void> = Promise.resolve()

  constructor(
    private readonly first: Reader,
    private readonly second: Reader,
    private readonly options: VerifyOptions,
  ) {
    this.reader = new EventReader(first)
    this.only = options.stream ?? null
  }

  async run(): Promise<Verification> {
    const [installation] = await this.first.query<{ origin: string; events: string }>(
      `SELECT origin, (SELECT COALESCE(sum(seq), 0) FROM ledger_head WHERE $1::text IS NULL OR stream = $1) AS events FROM installation`,
      [this.only],
    )
    this.origin = installation?.origin ?? ''
    this.of = Number(installation?.events)
    const known = await ledgerTables(this.first, await this.schema())
    this.faults.push(...known.faults)
    this.comparison = new RowComparison(known.tables, known.dropped)

    const strays = await strayStreams(this.first, known.tables)
    await this.readAll(new Set(this.only === null ? strays : [this.only]))
    await this.flush()
    await this.comparing
    if (this.options.files) await this.readFiles(this.options.files, known.tables)
    const { streams, events, rows, files, faults } = this
    return { streams, events, rows, files, faults }
  }

  /** Every stream with events, in order, and then those without. */
  private async readAll(without: Set<string>): Promise<void> {
    let current: ReadStream | null = null
    let place: Place = { stream: '', seq: 0 }
    let next = this.batchAfter(place)
    for (;;) {
      const { events, orphans } = await next
      for (const orphan of orphans) this.faults.push({ ...orphan, code: 'audit/orphan_body' })
      const last = events.at(-1)
      if (!last) break
      place = { stream: last.stream, seq: last.seq }
      next = this.batchAfter(place)
      // A failure of the next batch is handled when it is awaited, not while this one is processed.
      next.catch(() => undefined)
      for (const event of events) {
        if (current?.chain.stream !== event.stream) {
          if (current) await this.finish(current)
          current = this.begin(event.stream)
          without.delete(event.stream)
        }
        this.take(current, event)
      }
      current?.last.settle()
      this.options.progress?.({ events: this.events, of: this.of, files: 0 })
    }
    if (current) await this.finish(current)
    for (const stream of without) await this.finish(this.begin(stream))
  }

  private batchAfter(place: Place) {
    return this.first.snapshot(() => this.reader.after(place, this.only))
  }

  private begin(stream: string): ReadStream {
    this.streams += 1
    return { chain: new Chain(sha256, this.origin, stream), last: new LastStates(this.comparison.digests) }
  }

  private take({ chain, last }: ReadStream, event: StoredEvent): void {
    this.events += 1
    const body = chain.add(event)
    if (body) last.add(event.seq, body.rows)
  }

  private async finish(stream: ReadStream): Promise<void> {
    stream.last.settle()
    this.group.push(stream)
    this.grouped += stream.last.size
    if (this.grouped >= GROUP_ROWS || this.group.length >= GROUP_STREAMS) await this.flush()
  }

  private async flush(): Promise<void> {
    const group = this.group
    this.group = []
    this.grouped = 0
    await this.comparing
    this.comparing = this.compare(group)
    this.comparing.catch(() => undefined)
  }

  /** In one snapshot: events that came since, the ends of the chains, and the rows. */
  private async compare(group: readonly ReadStream[]): Promise<void> {
    if (group.length === 0) return
    await this.second.snapshot(async () => {
      const heads = new Map(
        (
          await this.second.query<{ stream: string; seq: string; hash: Buffer }>(
            'SELECT stream, seq, hash FROM ledger_head WHERE stream = ANY ($1)',
            [group.map(({ chain }) => chain.stream)],
          )
        ).map((row) => [row.stream, { seq: Number(row.seq), hash: row.hash }]),
      )
      for (const stream of group) {
        const head = heads.get(stream.chain.stream) ?? null
        if (head && head.seq > stream.chain.seq && !stream.chain.fault) await this.catchUp(stream)
        stream.chain.end(head)
        if (stream.chain.fault) this.faults.push(stream.chain.fault)
      }
      // What a broken chain says of its rows proves nothing.
      const whole = group.filter(({ chain }) => !chain.fault || chain.fault.code === 'audit/no_head')
      for (const { last } of whole) this.rows += last.size
      this.faults.push(...(await this.comparison.run(this.second, whole)))
    })
  }

  private async catchUp(stream: ReadStream): Promise<void> {
    const reader = new EventReader(this.second)
    const { chain } = stream
    for (;;) {
      const { events } = await reader.after({ stream: chain.stream, seq: chain.seq }, chain.stream)
      if (events.length === 0 || chain.fault) return
      for (const event of events) this.take(stream, event)
      stream.last.settle()
    }
  }

  /** The events of `settings:schema`, which say how rows are to be read. Their chain is recomputed with the others. */
  private async schema(): Promise<EventBody[]> {
    const chain = new Chain(sha256, this.origin, SCHEMA_STREAM)
    const bodies: EventBody[] = []
    for (;;) {
      const { events } = await this.first.snapshot(() =>
        this.reader.after({ stream: SCHEMA_STREAM, seq: chain.seq }, SCHEMA_STREAM),
      )
      if (events.length === 0 || chain.fault) return bodies
      for (const event of events) {
        const body = chain.add(event)
        if (body) bodies.push(body)
      }
    }
  }

  private async readFiles(files: FileStore, tables: Parameters<typeof verifyFiles>[2]): Promise<void> {
    const directiveId = this.only?.startsWith('directive:') ? this.only.slice('directive:'.length) : null
    if (this.only !== null && directiveId === null) return
    for await (const fault of verifyFiles(this.first, files, tables, directiveId)) {
      this.files += 1
      if (fault) this.faults.push(fault)
      if (this.files % 100 === 0) this.options.progress?.({ events: this.events, of: this.of, files: this.files })
    }
  }
}
