import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'

const FILE = join(__dirname, 'grants.txt')

/** What each role may do with each table and function of the database, one line for each: reviewed, and compared by a spec. */
const GRANTS = `
  SELECT concat_ws(' ', r.rolname, c.relname, NULLIF(concat_ws(', ',
    (SELECT string_agg(v, ', ' ORDER BY v) FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) v WHERE has_table_privilege(r.oid, c.oid, v)),
    (SELECT string_agg(v || ' (' || of || ')', ', ' ORDER BY v) FROM (
       SELECT v, string_agg(a.attname, ', ' ORDER BY a.attname) AS of FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE']) v CROSS JOIN pg_attribute a
       WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND NOT has_table_privilege(r.oid, c.oid, v) AND has_column_privilege(r.oid, c.oid, a.attnum, v)
       GROUP BY v) columns)), '')) AS line
  FROM pg_class c CROSS JOIN pg_roles r
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v', 'm') AND r.rolname ~ '^edict_' AND r.rolname <> 'edict_owner'
    AND (has_any_column_privilege(r.oid, c.oid, 'SELECT, INSERT, UPDATE') OR has_table_privilege(r.oid, c.oid, 'DELETE, TRUNCATE'))
  UNION ALL
  SELECT concat_ws(' ', r.rolname, p.oid::regprocedure::text, 'EXECUTE')
  FROM pg_proc p CROSS JOIN pg_roles r
  WHERE p.pronamespace = 'public'::regnamespace AND p.prokind IN ('f', 'p') AND r.rolname ~ '^edict_' AND r.rolname <> 'edict_owner' AND has_function_privilege(r.oid, p.oid, 'EXECUTE')
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
  ORDER BY 1`

export async function grantsNow(client: pg.Client): Promise<string[]> {
  return (await client.query<{ line: string }>(GRANTS)).rows.map(({ line }) => line)
}

export const storedGrants = (): string[] => readFileSync(FILE, 'utf8').trimEnd().split('\n')

export function keepGrants(lines: readonly string[]): void {
  writeFileSync(FILE, `${lines.join('\n')}\n`)
}
