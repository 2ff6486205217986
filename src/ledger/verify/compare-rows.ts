import type { Chain, Fault, FaultCode } from '../../domain/audit/chain.js'
import type { EventBody } from '../../domain/audit/fold.js'
import type { RegisteredTable } from '../../domain/audit/schema.js'
import type { Reader } from './reader.js'

/** For each row of a stream, the number of the last event that holds it: table, as the event names it → id → number. */
export class LastEvents {
  private readonly tables = new Map<string, Map<string, number>>()
  size = 0

  add(seq: number, rows: EventBody['rows']): void {
    for (const name in rows) {
      const table = this.tables.get(name) ?? new Map<string, number>()
      this.tables.set(name, table)
      const before = table.size
      for (const id in rows[name]) table.set(id, seq)
      this.size += table.size - before
    }
  }

  /** The rows of a table, whose earlier names are given, with the name that the last event of each uses. */
  *of(table: string, earlier: readonly string[]): Generator<{ id: string; seq: number; name: string }> {
    const names = [table, ...earlier].filter((name) => this.tables.has(name))
    const at = (name: string, id: string) => this.tables.get(name)?.get(id) ?? 0
    for (const name of names)
      for (const [id, seq] of this.tables.get(name) as Map<string, number>)
        if (names.every((other) => other === name || at(other, id) < seq)) yield { id, seq, name }
  }

  names(): Iterable<string> {
    return this.tables.keys()
  }
}

/** A stream whose chain was recomputed. */
export interface ReadStream {
  readonly chain: Chain
  readonly last: LastEvents
}

/** A table of the ledger: what `settings:schema` says of it, and whose stream its rows are in, by the trigger that records them. */
export interface LedgerTable {
  readonly told: RegisteredTable
  /** `directive`, `person` or the name of a stream of settings. */
  readonly stream: string
}

interface Difference {
  stream: string
  table_name: string
  row_id: string
  seq: string | null
  code: FaultCode
  columns: string[] | null
}

/**
 * Compares the rows of the tables with the last state that the events of their streams hold. The comparison is done in the
 * database, on jsonb, and only what differs crosses the connection.
 */
export class RowComparison {
  private readonly sql: string
  private readonly mapping: string
  private readonly known: ReadonlySet<string>

  /** @param dropped names of tables that no longer exist: their rows are only in events */
  constructor(
    private readonly tables: readonly LedgerTable[],
    dropped: Iterable<string>,
  ) {
    this.sql = comparisonSql(tables)
    this.mapping = JSON.stringify(Object.fromEntries(tables.map(({ told }) => [told.table, mappingOf(told)])))
    this.known = new Set([...dropped, ...tables.flatMap(({ told }) => [told.table, ...(told.was ?? [])])])
  }

  /** Runs in the snapshot in which the ends of the chains were compared. */
  async run(reader: Reader, streams: readonly ReadStream[]): Promise<Fault[]> {
    if (streams.length === 0 || this.tables.length === 0) return []
    const faults: Fault[] = []
    const told = { stream: [] as string[], seq: [] as number[], table: [] as string[], name: [] as string[], id: [] as string[] }
    for (const { chain, last } of streams) {
      for (const table of last.names())
        if (!this.known.has(table)) faults.push({ stream: chain.stream, seq: null, code: 'audit/unknown_table', table })
      for (const { told: of } of this.tables)
        for (const { id, seq, name } of last.of(of.table, of.was ?? [])) {
          told.stream.push(chain.stream)
          told.seq.push(seq)
          told.table.push(of.table)
          told.name.push(name)
          told.id.push(id)
        }
    }
    const names = streams.map(({ chain }) => chain.stream)
    const idsOf = (kind: string) => names.filter((name) => name.startsWith(kind)).map((name) => name.slice(kind.length))
    const rows = await reader.query<Difference>(this.sql, [
      idsOf('directive:'),
      idsOf('person:'),
      idsOf('settings:'),
      told.stream,
      told.seq,
      told.table,
      told.name,
      told.id,
      this.mapping,
    ])
    for (const { stream, table_name, row_id, seq, code, columns } of rows)
      faults.push({
        stream,
        seq: seq === null ? null : Number(seq),
        code,
        table: table_name,
        row_id,
        ...(columns ? { columns } : {}),
      })
    return faults
  }
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`
const identifier = (text: string) => `"${text.replaceAll('"', '""')}"`

/** How the events of a table read today: values of columns that older rows did not have, gone columns, and renamed ones. */
function mappingOf({ columns, gone = [] }: RegisteredTable) {
  const named = Object.entries(columns)
  return {
    older: Object.fromEntries(named.flatMap(([name, column]) => ('older' in column ? [[name, column.older]] : []))),
    gone: [...gone, ...named.flatMap(([, { was = [] }]) => was)],
    was: named.flatMap(([name, { was = [] }]) => was.map((old) => ({ name, old }))),
  }
}

/** The stream of a row and the rows of the given streams, as SQL. */
function rowsOf({ told: { table }, stream }: LedgerTable): string {
  const id = table === 'directive' ? 'x.id' : 'x.directive_id'
  const [key, where] =
    stream === 'directive'
      ? [`'directive:' || ${id}`, `${id} = ANY ($1::uuid[])`]
      : stream === 'person'
        ? [`'person:' || x.id`, 'x.id = ANY ($2::uuid[])']
        : [literal(`settings:${stream}`), `${literal(stream)} = ANY ($3::text[])`]
  return `SELECT ${key} AS stream, ${literal(table)}::text AS name, x.id::text AS id, to_jsonb(x) AS state FROM ${identifier(table)} x WHERE ${where}`
}

function comparisonSql(tables: readonly LedgerTable[]): string {
  return `
  WITH pointer AS (
    SELECT * FROM unnest($4::text[], $5::bigint[], $6::text[], $7::text[], $8::text[]) AS p (stream, seq, name, name_then, id)),
  body AS MATERIALIZED (
    SELECT b.stream, b.seq, convert_from(b.body, 'UTF8')::jsonb AS body
    FROM (SELECT DISTINCT stream, seq FROM pointer) d JOIN ledger_body b USING (stream, seq)),
  told AS (SELECT p.stream, p.name, p.id, p.seq, b.body #> ARRAY['rows', p.name_then, p.id] AS state FROM pointer p JOIN body b USING (stream, seq)),
  there AS (${tables.map(rowsOf).join('\n    UNION ALL ')}),
  differs AS (
    SELECT stream, name, id, told.seq, told.state AS told, there.state AS there FROM told FULL JOIN there USING (stream, name, id)
    WHERE told.state IS DISTINCT FROM there.state),
  today AS (
    SELECT d.*, CASE WHEN d.told IS NOT NULL THEN m.value -> 'older' || (d.told - ARRAY(SELECT jsonb_array_elements_text(m.value -> 'gone')))
        || COALESCE((SELECT jsonb_object_agg(r.name, d.told -> r.old) FROM jsonb_to_recordset(m.value -> 'was') AS r (name text, old text) WHERE d.told ? r.old), '{}')
      END AS expected
    FROM differs d JOIN jsonb_each($9::jsonb) m ON m.key = d.name)
  SELECT stream, name AS table_name, id AS row_id, seq,
    CASE WHEN told IS NULL THEN 'audit/row_without_event' WHEN there IS NULL THEN 'audit/row_missing' ELSE 'audit/row_differs' END AS code,
    CASE WHEN told IS NOT NULL AND there IS NOT NULL THEN
      (SELECT array_agg(COALESCE(a.key, b.key) ORDER BY 1) FROM jsonb_each(expected) a FULL JOIN jsonb_each(there) b ON b.key = a.key WHERE a.value IS DISTINCT FROM b.value)
    END AS columns
  FROM today WHERE expected IS DISTINCT FROM there ORDER BY 1, 2, 3`
}
