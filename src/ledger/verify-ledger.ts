import { createHash } from 'node:crypto'
import pg from 'pg'
import { type Fault, type Head, type Sha256, type StoredEvent, verifyStream } from '../domain/audit/chain.js'

const sha256: Sha256 = (...parts) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** The result of a verification: how much was recomputed, and the first invalid event of each faulty stream. */
export interface Verification {
  readonly streams: number
  readonly events: number
  readonly faults: readonly Fault[]
}

/** Events are read in batches of this size: a stream may be larger than memory. */
const BATCH = 2_000

/**
 * Recomputes every event of the ledger, or of one stream, from stored data, and compares the ends with the heads on the streams'
 * rows. It uses one snapshot, so concurrent writes are not seen. Reads as the verifier, independently of the application.
 * @param url the database as `edict_verifier`
 */
export async function verifyLedger(url: string, stream: string | null = null): Promise<Verification> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const {
      rows: [installation],
    } = await client.query<{ origin: string }>('SELECT origin FROM installation')
    const heads = await readHeads(client)
    const known = await client.query<{ stream: string }>('SELECT DISTINCT stream FROM ledger_event')
    const streams = stream === null ? [...new Set([...heads.keys(), ...known.rows.map((row) => row.stream)])].sort() : [stream]
    const faults: Fault[] = []
    let events = 0
    for (const name of streams) {
      const stored = await readStream(client, name)
      events += stored.length
      const fault = verifyStream(sha256, (installation as { origin: string }).origin, name, stored, heads.get(name) ?? null)
      if (fault) faults.push(fault)
    }
    return { streams: streams.length, events, faults }
  } finally {
    await client.end()
  }
}

async function readHeads(client: pg.Client): Promise<Map<string, Head>> {
  const { rows } = await client.query<{ stream: string; seq: string; hash: Buffer }>('SELECT stream, seq, hash FROM ledger_head')
  return new Map(rows.map((row) => [row.stream, { seq: Number(row.seq), hash: row.hash }]))
}

async function readStream(client: pg.Client, stream: string): Promise<StoredEvent[]> {
  const events: StoredEvent[] = []
  let after = 0
  for (;;) {
    // A missing body leaves its event without one: the hash cannot match, and the event is reported.
    const { rows } = await client.query<StoredEvent & { seq: string | number; at: Date | string }>(
      `SELECT e.stream, e.seq, e.kind, e.class, e.at, e.actor_id, e.previous, e.hash,
         COALESCE(b.salt, ''::bytea) AS salt, COALESCE(b.body, '{}'::bytea) AS body
       FROM ledger_event e LEFT JOIN ledger_body b USING (stream, seq) WHERE e.stream = $1 AND e.seq > $2 ORDER BY e.seq LIMIT $3`,
      [stream, after, BATCH],
    )
    for (const row of rows) events.push({ ...row, seq: Number(row.seq), at: new Date(row.at).toISOString() })
    if (rows.length < BATCH) return events
    after = Number(rows.at(-1)?.seq)
  }
}
