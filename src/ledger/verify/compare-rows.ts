import type { Chain, Fault, FaultCode } from '../../domain/audit/chain.js'
import type { RegisteredTable } from '../../domain/audit/schema.js'
import type { Reader } from './reader.js'
import { type LastStates, RowDigests } from './row-digests.js'

/** A stream whose chain was recomputed, with the last state of its rows. */
export interface ReadStream {
  readonly chain: Chain
  readonly last: LastStates
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

interface Pointers {
  stream: string[]
  seq: (number | null)[]
  table: string[]
  name: string[]
  id: string[]
}

/**
 * Compares the rows of the tables with the last state that the events of their streams hold: first by digest, and where digests
 * differ in the database, as jsonb. Only what differs there crosses the connection.
 */
export class RowComparison {
  readonly digests: RowDigests
  private readonly digestsSql: string
  private readonly differencesSql: string
  private readonly mapping: string

  /** @param dropped names of tables that no longer exist: their rows are only in events */
  constructor(
    private readonly tables: readonly LedgerTable[],
    dropped: readonly string[],
  ) {
    this.digests = new RowDigests(
      tables.map(({ told }) => told),
      dropped,
    )
    const all = (state: string, where: string) => tables.map((table) => rowsOf(table, state, where)).join('\n UNION ALL ')
    this.digestsSql = all(`encode(sha256(convert_to(to_jsonb(x)::text, 'UTF8')), 'base64') AS digest`, '')
    this.differencesSql = differencesSql(all('to_jsonb(x) AS state', ' AND x.id = ANY ($10::uuid[])'))
    this.mapping = JSON.stringify(Object.fromEntries(tables.map(({ told }) => [told.table, mappingOf(told)])))
  }

  /** Runs in the snapshot in which the ends of the chains were compared. */
  async run(reader: Reader, streams: readonly ReadStream[]): Promise<Fault[]> {
    if (streams.length === 0 || this.tables.length === 0) return []
    const byName = new Map(streams.map((stream) => [stream.chain.stream, stream.last]))
    const kinds = ['directive:', 'person:', 'settings:'].map((kind) =>
      [...byName.keys()].filter((name) => name.startsWith(kind)).map((name) => name.slice(kind.length)),
    )
    const differing: Pointers = { stream: [], seq: [], table: [], name: [], id: [] }
    const point = (stream: string, table: string, id: string, seq: number | null, name: string) => {
      differing.stream.push(stream)
      differing.seq.push(seq)
      differing.table.push(table)
      differing.name.push(name)
      differing.id.push(id)
    }
    const rows = await reader.rows<[stream: string, table: string, id: string, digest: string]>(this.digestsSql, kinds)
    for (const [stream, table, id, digest] of rows)
      if (!byName.get(stream)?.agrees(table, id, digest)) point(stream, table, id, null, table)

    const faults: Fault[] = []
    for (const [stream, last] of byName) {
      for (const table of last.unknown) faults.push({ stream, seq: null, code: 'audit/unknown_table', table })
      for (const { table, id, seq, name } of last.left()) point(stream, table, id, seq, name)
    }
    if (differing.id.length === 0) return faults
    const { stream, seq, table, name, id } = differing
    const differences = await reader.query<Difference>(this.differencesSql, [
      ...kinds,
      stream,
      seq,
      table,
      name,
      id,
      this.mapping,
      id,
    ])
    for (const { stream: of, table_name, row_id, seq: last, code, columns } of differences)
      faults.push({
        stream: of,
        seq: last === null ? null : Number(last),
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

/** The rows of one table that belong to the given streams, with their stream, as SQL. */
function rowsOf({ told: { table }, stream }: LedgerTable, state: string, where: string): string {
  const id = table === 'directive' ? 'x.id' : 'x.directive_id'
  const [key, ofStreams] =
    stream === 'directive'
      ? [`'directive:' || ${id}`, `${id} = ANY ($1::uuid[])`]
      : stream === 'person'
        ? [`'person:' || x.id`, 'x.id = ANY ($2::uuid[])']
        : [literal(`settings:${stream}`), `${literal(stream)} = ANY ($3::text[])`]
  return `SELECT ${key} AS stream, ${literal(table)}::text AS name, x.id::text AS id, ${state} FROM ${identifier(table)} x WHERE ${ofStreams}${where}`
}

function differencesSql(there: string): string {
  return `
  WITH pointer AS (
    SELECT * FROM unnest($4::text[], $5::bigint[], $6::text[], $7::text[], $8::text[]) AS p (stream, seq, name, name_then, id) WHERE p.seq IS NOT NULL),
  body AS MATERIALIZED (
    SELECT b.stream, b.seq, convert_from(b.body, 'UTF8')::jsonb AS body
    FROM (SELECT DISTINCT stream, seq FROM pointer) d JOIN ledger_body b USING (stream, seq)),
  told AS (SELECT p.stream, p.name, p.id, p.seq, b.body #> ARRAY['rows', p.name_then, p.id] AS told FROM pointer p JOIN body b USING (stream, seq)),
  there AS (${there}),
  today AS (
    SELECT stream, name, id, told.seq, told.told, there.state AS there,
      CASE WHEN told.told IS NOT NULL THEN m.value -> 'older' || (told.told - ARRAY(SELECT jsonb_array_elements_text(m.value -> 'gone')))
        || COALESCE((SELECT jsonb_object_agg(r.name, told.told -> r.old) FROM jsonb_to_recordset(m.value -> 'was') AS r (name text, old text) WHERE told.told ? r.old), '{}')
      END AS expected
    FROM told FULL JOIN there USING (stream, name, id) JOIN jsonb_each($9::jsonb) m ON m.key = name)
  SELECT stream, name AS table_name, id AS row_id, seq,
    CASE WHEN told IS NULL THEN 'audit/row_without_event' WHEN there IS NULL THEN 'audit/row_missing' ELSE 'audit/row_differs' END AS code,
    CASE WHEN told IS NOT NULL AND there IS NOT NULL THEN
      (SELECT array_agg(COALESCE(a.key, b.key) ORDER BY 1) FROM jsonb_each(expected) a FULL JOIN jsonb_each(there) b ON b.key = a.key WHERE a.value IS DISTINCT FROM b.value)
    END AS columns
  FROM today WHERE expected IS DISTINCT FROM there ORDER BY 1, 2, 3`
}
