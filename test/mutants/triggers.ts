import type pg from 'pg'
import { without } from './constraints.js'
import type { DatabaseMutant } from './database-guards.js'

/** Whether a statement that only this trigger refuses is accepted without it; null if no such statement is known. */
export async function triggerDifference(
  client: pg.Client,
  { table, function: called, sql }: DatabaseMutant,
): Promise<string | null> {
  const outcome = async (statement: string): Promise<string> => {
    await client.query('SAVEPOINT tried')
    try {
      const { rowCount } = await client.query(statement)
      await client.query('SET CONSTRAINTS ALL IMMEDIATE')
      return `accepted ${rowCount}`
    } catch (error) {
      return (error as Error).message
    } finally {
      await client.query('ROLLBACK TO SAVEPOINT tried; RELEASE SAVEPOINT tried')
    }
  }
  for (const statement of await statements(client, table as string, called as string)) {
    const before = await outcome(statement)
    if (before.startsWith('accepted')) continue
    const after = await without(client, sql, () => outcome(statement))
    if (after.startsWith('accepted')) return `${statement}: ${before}`
  }
  return null
}

async function statements(client: pg.Client, table: string, called: string): Promise<string[]> {
  if (called === 'ledger_refuse_removal') return [`DELETE FROM "${table}" WHERE false`]
  if (called === 'ledger_refuse_unrecorded')
    return [`INSERT INTO ledger_pending (stream, table_name, row_id) VALUES ('directive:x', 'directive', gen_random_uuid())`]
  if (called !== 'ledger_note') return []
  // A change of any column without an event.
  const { rows } = await client.query<{ name: string; type: string }>(
    `SELECT attname AS name, format_type(atttypid, NULL) AS type FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 1 AND NOT attisdropped AND attgenerated = ''
       AND attname NOT IN ('ledger_seq', 'ledger_hash')`,
    [table],
  )
  const changed: Record<string, (name: string) => string> = {
    text: (name) => `concat("${name}", 'x')`,
    integer: (name) => `"${name}" + 1`,
    bigint: (name) => `"${name}" + 1`,
    'timestamp with time zone': (name) => `"${name}" + interval '1 second'`,
    boolean: (name) => `NOT "${name}"`,
    jsonb: (name) => `"${name}" || '[]'`,
  }
  // A table of references only: another row of the table that a column refers to.
  const { rows: references } = await client.query<{ name: string; to: string }>(
    `SELECT a.attname AS name, k.confrelid::regclass::text AS to FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
     WHERE k.conrelid = $1::regclass AND k.contype = 'f' AND cardinality(k.conkey) = 1 AND a.attname <> 'directive_id'`,
    [table],
  )
  const update = (name: string, value: string) =>
    `UPDATE "${table}" t SET "${name}" = ${value} WHERE ctid = (SELECT ctid FROM "${table}" LIMIT 1)`
  return [
    ...rows.flatMap(({ name, type }) => (changed[type] ? [update(name, changed[type](`${name}`))] : [])),
    ...references.map(({ name, to }) => update(name, `(SELECT id FROM ${to} o WHERE o.id <> t."${name}" LIMIT 1)`)),
  ]
}
