import { isDeepStrictEqual } from 'node:util'
import { type EventBody, fold } from '../../src/domain/audit/fold.js'

type Query = <Row>(sql: string) => Promise<Row[]>

/** How the rows in the tables compare with those that the events of their directives give. */
export interface FoldReport {
  /** Each row that differs, or is only on one side, in words. */
  differences: string[]
  /** Every table whose rows owe events, and those of them that have any. */
  owing: string[]
  touched: string[]
  bodies: EventBody[]
}

/** Folds every directive's stream and compares it with its rows, column by column. The connection must speak in UTC, as the ledger does. */
export async function foldRows(query: Query): Promise<FoldReport> {
  const owing = await query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgname = 'in_ledger' ORDER BY 1`,
  )
  const events = await query<{ directive_id: string; body: Buffer }>(
    'SELECT directive_id, body FROM ledger_body WHERE directive_id IS NOT NULL ORDER BY directive_id, seq',
  )
  const bodies = new Map<string, EventBody[]>()
  for (const { directive_id, body } of events)
    bodies.set(directive_id, [...(bodies.get(directive_id) ?? []), JSON.parse(body.toString('utf8'))])
  const folded = new Map([...bodies].map(([id, list]) => [id, fold(list)]))

  const differences: string[] = []
  const touched: string[] = []
  for (const { name } of owing) {
    const key = name === 'directive' ? 'id' : 'directive_id'
    // As the ledger wrote them: without the chain's own head.
    const rows = await query<{ directive_id: string; id: string; row: object }>(
      `SELECT t.${key} AS directive_id, t.id, to_jsonb(t) - 'ledger_seq' - 'ledger_hash' AS row FROM ${name} t`,
    )
    if (rows.length > 0) touched.push(name)
    const counted = [...folded.values()].reduce((sum, one) => sum + (one.get(name)?.size ?? 0), 0)
    if (counted !== rows.length) differences.push(`${name} has ${rows.length} rows, its events tell of ${counted}`)
    for (const { directive_id, id, row } of rows)
      if (!isDeepStrictEqual(folded.get(directive_id)?.get(name)?.get(id), row))
        differences.push(`${name} ${id} is not as its events say`)
  }
  return { differences, owing: owing.map(({ name }) => name), touched, bodies: [...bodies.values()].flat() }
}
