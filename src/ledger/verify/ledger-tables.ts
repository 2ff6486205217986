import type { Fault } from '../../domain/audit/chain.js'
import type { EventBody } from '../../domain/audit/fold.js'
import { foldSchema, SCHEMA_STREAM } from '../../domain/audit/schema.js'
import type { LedgerTable } from './compare-rows.js'
import type { Reader } from './reader.js'

export interface LedgerTables {
  readonly tables: readonly LedgerTable[]
  readonly dropped: readonly string[]
  readonly faults: readonly Fault[]
}

// The trigger says to which stream the rows of a table belong. Its arguments end in a zero byte each.
const TRIGGERS = `
  SELECT c.relname AS name, convert_from(substring(t.tgargs FROM 1 FOR octet_length(t.tgargs) - 1), 'UTF8') AS stream, t.tgenabled IN ('O', 'A') AS on
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgfoid = to_regproc('ledger_note') ORDER BY 1`

/** The tables of the ledger, as the events of `settings:schema` say, and those of them whose changes are not recorded. */
export async function ledgerTables(reader: Reader, bodies: readonly EventBody[]): Promise<LedgerTables> {
  const triggers = new Map(
    (await reader.query<{ name: string; stream: string; on: boolean }>(TRIGGERS)).map((row) => [row.name, row]),
  )
  const schema = foldSchema(bodies)
  const all = bodies.flatMap(({ kind, details }) => (kind === 'schema.columns' ? [String(details?.table)] : []))
  const silent = [...schema.keys()].filter((table) => !triggers.get(table)?.on)
  return {
    tables: [...schema.values()].flatMap((told) => {
      const stream = triggers.get(told.table)?.stream
      return stream === undefined ? [] : [{ told, stream }]
    }),
    dropped: all.filter((table) => !schema.has(table)),
    faults: silent.map((table) => ({ stream: SCHEMA_STREAM, seq: null, code: 'audit/not_recorded', table })),
  }
}

/** Streams that no head names: of rows that exist, and of events. Their rows are compared like all others. */
export async function strayStreams(reader: Reader, tables: readonly LedgerTable[]): Promise<string[]> {
  const streams = new Set<string>()
  for (const { told, stream } of tables) {
    const key =
      stream === 'directive'
        ? `'directive:' || ${told.table === 'directive' ? 'x.id' : 'x.directive_id'}`
        : stream === 'person'
          ? `'person:' || x.id`
          : `'settings:${stream.replaceAll("'", "''")}'`
    const found = await reader.scan<{ stream: string }>(
      `SELECT DISTINCT s.stream FROM (SELECT ${key} AS stream FROM "${told.table.replaceAll('"', '""')}" x) s
       WHERE s.stream IS NOT NULL AND NOT EXISTS (SELECT FROM ledger_head h WHERE h.stream = s.stream)`,
    )
    for (const { stream: stray } of found) streams.add(stray)
  }
  const silent = await reader.scan<{ stream: string }>(
    'SELECT h.stream FROM ledger_head h WHERE NOT EXISTS (SELECT FROM ledger_event e WHERE e.stream = h.stream)',
  )
  for (const { stream } of silent) streams.add(stream)
  return [...streams].sort()
}
