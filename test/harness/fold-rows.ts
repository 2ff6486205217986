import { isDeepStrictEqual } from 'node:util'
import { type EventBody, fold } from '../../src/domain/audit/fold.js'
import { foldSchema, type RegisteredTable, rowToday, SCHEMA_STREAM } from '../../src/domain/audit/schema.js'

type Query = <Row>(sql: string) => Promise<Row[]>

/** The comparison of the rows in the tables with those reconstructed from the events. */
export interface FoldReport {
  /** Each row that differs, or is only on one side, in words. */
  differences: string[]
  /** Every table of a directive whose rows require events, and those of them that have rows. */
  owing: string[]
  touched: string[]
  /** The events of directives. */
  bodies: EventBody[]
}

// The stream of a row's events, as the trigger `ledger_note` determines it.
const TABLES = `
  SELECT c.relname AS name, convert_from(substring(t.tgargs FROM 1 FOR octet_length(t.tgargs) - 1), 'UTF8') AS stream
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgfoid = 'ledger_note'::regproc ORDER BY 1`

const STREAM_OF: Record<string, (table: string) => string> = {
  directive: (table) => `'directive:' || ${table === 'directive' ? 'x.id' : 'x.directive_id'}`,
  person: () => `'person:' || x.id`,
}

/**
 * Folds every stream and compares it with the rows of its tables, column by column. Events from before a migration are read as
 * `settings:schema` specifies. The connection must use UTC, as the ledger does.
 */
export async function foldRows(query: Query): Promise<FoldReport> {
  const tables = await query<{ name: string; stream: string }>(TABLES)
  const streams = new Map<string, EventBody[]>()
  for (const { stream, body } of await query<{ stream: string; body: Buffer }>(
    'SELECT stream, body FROM ledger_body ORDER BY stream, seq',
  ))
    streams.set(stream, [...(streams.get(stream) ?? []), JSON.parse(body.toString('utf8'))])
  const schema = foldSchema(streams.get(SCHEMA_STREAM) ?? [])
  const folded = new Map([...streams].map(([name, bodies]) => [name, fold(bodies)]))

  const differences: string[] = []
  const touched: string[] = []
  for (const { name, stream } of tables) {
    const told = schema.get(name) as RegisteredTable
    const key = STREAM_OF[stream]?.(name) ?? `'settings:${stream}'`
    // Rows in the form in which the ledger writes them.
    const rows = await query<{ stream: string; id: string; row: object }>(
      `SELECT ${key} AS stream, x.id, to_jsonb(x) AS row FROM ${name} x`,
    )
    if (rows.length > 0) touched.push(name)
    const names = [name, ...(told.was ?? [])]
    const lastOf = (of: string, id: string) => {
      const found = names.map((one) => folded.get(of)?.get(one)?.get(id)).find((row) => row !== undefined)
      return found && rowToday(told, found)
    }
    const ids = new Set([...folded.values()].flatMap((one) => names.flatMap((table) => [...(one.get(table)?.keys() ?? [])])))
    if (ids.size !== rows.length) differences.push(`${name} has ${rows.length} rows, its events tell of ${ids.size}`)
    for (const { stream: of, id, row } of rows)
      if (!isDeepStrictEqual(lastOf(of, id), row)) differences.push(`${name} ${id} is not as its events say`)
  }
  const ofDirectives = tables.filter(({ stream }) => stream === 'directive').map(({ name }) => name)
  return {
    differences,
    owing: ofDirectives,
    touched: touched.filter((name) => ofDirectives.includes(name)),
    bodies: [...streams].filter(([stream]) => stream.startsWith('directive:')).flatMap(([, bodies]) => bodies),
  }
}
