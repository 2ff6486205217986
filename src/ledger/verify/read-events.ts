import type { StoredBody, StoredEvent } from '../../domain/audit/chain.js'
import type { Reader } from './reader.js'

/** The place after which events are read, in the order of streams and numbers. */
export interface Place {
  readonly stream: string
  readonly seq: number
}

export interface Batch {
  readonly events: readonly StoredEvent[]
  /** Bodies of this part of the order that have no event. */
  readonly orphans: readonly Place[]
}

type Raw<T> = { [K in keyof T]: T[K] extends number ? string : T[K] }
type EventRow = Raw<Omit<StoredEvent, 'body'>>
type BodyRow = Raw<StoredBody & Place>

const EVENTS = `
  SELECT stream, seq::text, directive_id, format::text, kind, class, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at,
    actor_id, previous, hash
  FROM ledger_event e WHERE (stream, seq) > ($1, $2::bigint) AND ($3::text IS NULL OR stream = $3) ORDER BY e.stream, e.seq LIMIT $4`

// Bodies are read as text: half the bytes of hexadecimal, and they are parsed anyway. The two tables are read in one range each,
// because a join could decide to read a whole table for every batch.
const bodies = (text: string) => `
  SELECT stream, seq::text, directive_id, salt, ${text} FROM ledger_body b
  WHERE (stream, seq) > ($1, $2::bigint) AND ($3::text IS NULL OR stream = $3) AND ($4::text IS NULL OR (stream, seq) <= ($4, $5::bigint))
  ORDER BY b.stream, b.seq`
const BODIES = bodies(`convert_from(body, 'UTF8') AS text`)
const BODIES_IN_BYTES = bodies('body AS bytes')

/** SQLSTATE of a body that is not UTF-8: the ledger never wrote it. */
const NOT_TEXT = '22021'

/** How long the bodies of a batch should be together. */
const BATCH_LENGTH = 4 * 1024 * 1024
const FEWEST = 50
const MOST = 2_000

/** Reads events with their bodies in batches, so that memory depends neither on the number of events nor on that of a stream. */
export class EventReader {
  private limit = 500

  constructor(private readonly reader: Reader) {}

  /** The events after a place, of all streams or of one. Empty at the end. The caller opens the snapshot. */
  async after(place: Place, stream: string | null = null): Promise<Batch> {
    const events = await this.reader.query<EventRow>(EVENTS, [place.stream, place.seq, stream, this.limit])
    // After the last event there can still be bodies that have none.
    const last = events.length < this.limit ? undefined : events.at(-1)
    const found = await this.bodies([place.stream, place.seq, stream, last?.stream ?? null, last?.seq ?? null])
    this.adapt(found)
    return joined(events, found)
  }

  private async bodies(range: unknown[]): Promise<BodyRow[]> {
    try {
      return await this.reader.unharmed(() => this.reader.query<BodyRow>(BODIES, range))
    } catch (error) {
      if ((error as { code?: string }).code !== NOT_TEXT) throw error
      const rows = await this.reader.query<Omit<BodyRow, 'text'> & { bytes: Buffer }>(BODIES_IN_BYTES, range)
      return rows.map(({ bytes, ...row }) => ({ ...row, text: textOf(bytes) }))
    }
  }

  private adapt(found: readonly BodyRow[]): void {
    if (found.length === 0) return
    const length = found.reduce((sum, { text }) => sum + (text?.length ?? 0), 0)
    this.limit = Math.min(MOST, Math.max(FEWEST, Math.floor(BATCH_LENGTH / (1 + length / found.length))))
  }
}

function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function joined(rows: readonly EventRow[], found: readonly BodyRow[]): Batch {
  // Both come in the same order, and nearly always one for one.
  const whole = rows.length === found.length && rows.every((row, n) => isOf(found[n] as BodyRow, row))
  const byPlace = whole ? null : new Map(found.map((body) => [`${body.seq} ${body.stream}`, body]))
  const events = rows.map((row, n): StoredEvent => {
    const name = `${row.seq} ${row.stream}`
    const body = byPlace ? (byPlace.get(name) ?? null) : (found[n] as BodyRow)
    byPlace?.delete(name)
    return { ...row, seq: Number(row.seq), format: Number(row.format), body }
  })
  return { events, orphans: [...(byPlace?.values() ?? [])].map(({ stream, seq }) => ({ stream, seq: Number(seq) })) }
}

const isOf = (body: BodyRow, row: EventRow) => body.seq === row.seq && body.stream === row.stream
