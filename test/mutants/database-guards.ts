import type pg from 'pg'
import { operandsOf, raisesOf, soleConditionsOf } from './conditions.js'
import type { Act } from './matrix.js'

/** A guard of the database removed: SQL that weakens the schema, for one transaction. */
export interface DatabaseMutant {
  id: string
  kind: 'row_policy' | 'row_condition' | 'row_security' | 'trigger' | 'function' | 'grant'
  /** The table whose rows are tried first. */
  table: string | null
  /** The function of a trigger or a definer: specs that run it are asked if no row shows the difference. */
  function: string | null
  sql: string
  /** The line of test/db/grants.txt that a grant would add. */
  line?: string
  /** What a policy decides. */
  acts?: readonly Act[]
  /** Where it changes a longer text, so that two guards of one text can be removed together. */
  edit?: Edit
}

interface Edit {
  whole: string
  start: number
  end: number
  by: string
  statement(text: string): string
}

function edited(edits: readonly Edit[]): string {
  const { whole, statement } = edits[0] as Edit
  // From the end, so that positions stay valid; of two edits that overlap, the larger one holds the other.
  const sorted = [...edits].sort((a, b) => b.start - a.start || a.end - b.end)
  const apart = sorted.filter((one) => !edits.some((other) => other !== one && other.start <= one.start && other.end >= one.end))
  return statement(apart.reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), whole))
}

/** SQL that removes two guards at once. */
export function together(one: DatabaseMutant, other: DatabaseMutant): string {
  const sameText =
    one.edit && other.edit && one.edit.whole === other.edit.whole && one.edit.statement('') === other.edit.statement('')
  return sameText ? edited([one.edit as Edit, other.edit as Edit]) : `${one.sql}; ${other.sql}`
}

/** Every guard that the catalogue knows, besides the constraints: for those, see `constraints.ts`. */
export async function databaseMutants(client: pg.Client): Promise<DatabaseMutant[]> {
  const parts = [policies, rowSecurity, triggers, functions, grants]
  const found: DatabaseMutant[] = []
  for (const part of parts) found.push(...(await part(client)))
  return found
}

async function rowsOf<Row>(client: pg.Client, sql: string): Promise<Row[]> {
  return (await client.query(sql)).rows as Row[]
}

const ACTS: Record<string, readonly Act[]> = { SELECT: ['see'], INSERT: ['add'], UPDATE: ['change'], DELETE: ['remove'] }

async function policies(client: pg.Client): Promise<DatabaseMutant[]> {
  const rows = await rowsOf<{ table: string; name: string; cmd: string; qual: string | null; with_check: string | null }>(
    client,
    `SELECT tablename AS table, policyname AS name, cmd, qual, with_check FROM pg_policies WHERE schemaname = 'public' ORDER BY 1, 2`,
  )
  return rows.flatMap(({ table, name, cmd, qual, with_check }) =>
    (
      [
        ['USING', qual],
        ['WITH CHECK', with_check],
      ] as const
    ).flatMap(([clause, text]) => {
      if (text === null || text === 'true') return []
      const statement = (condition: string) => `ALTER POLICY "${name}" ON "${table}" ${clause} (${condition})`
      const one = (what: string, start: number, end: number, by: string): DatabaseMutant => {
        const edit = { whole: text, start, end, by, statement }
        return {
          id: `policy ${table}.${name} ${clause}${what}`,
          kind: what ? 'row_condition' : 'row_policy',
          table,
          function: null,
          sql: edited([edit]),
          acts: ACTS[cmd] ?? ['see', 'add', 'change', 'remove'],
          edit,
        }
      }
      const conditions = [...operandsOf(text), ...soleConditionsOf(text)].sort((a, b) => a.start - b.start || b.end - a.end)
      return numbered([
        one('', 0, text.length, 'true'),
        ...conditions.map(({ start, end, joiner, text: condition }) =>
          one(` without ${joiner} ${shortened(condition)}`, start, end, joiner === 'AND' ? 'true' : 'false'),
        ),
      ])
    }),
  )
}

/** The same condition may occur twice in a policy or function. */
function numbered(mutants: readonly DatabaseMutant[]): DatabaseMutant[] {
  const times = new Map<string, number>()
  return mutants.map((one) => {
    const nth = (times.get(one.id) ?? 0) + 1
    times.set(one.id, nth)
    return nth === 1 ? one : { ...one, id: `${one.id} #${nth}` }
  })
}

const shortened = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text)

async function rowSecurity(client: pg.Client): Promise<DatabaseMutant[]> {
  const rows = await rowsOf<{ table: string }>(
    client,
    `SELECT relname AS table FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relrowsecurity ORDER BY 1`,
  )
  return rows.flatMap(({ table }) =>
    ['DISABLE', 'NO FORCE'].map((verb) => ({
      id: `row security ${table} ${verb}`,
      kind: 'row_security' as const,
      table,
      function: null,
      sql: `ALTER TABLE "${table}" ${verb} ROW LEVEL SECURITY`,
    })),
  )
}

async function triggers(client: pg.Client): Promise<DatabaseMutant[]> {
  const rows = await rowsOf<{ table: string; name: string; function: string }>(
    client,
    `SELECT c.relname AS table, t.tgname AS name, p.proname AS function FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
     WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal ORDER BY 1, 2`,
  )
  return rows.map(({ table, name, function: called }) => ({
    id: `trigger ${table}.${name}`,
    kind: 'trigger' as const,
    table,
    function: called,
    sql: `DROP TRIGGER "${name}" ON "${table}"`,
  }))
}

/** Functions for migrations and tests, which nothing calls while the product runs. */
const OF_MIGRATIONS =
  /^(ledger_(append_by_migration|record_changes|register|registered|table|digests|older_value|alter|drop_table|check|columns)|guard_directive_table|canonical_json|policy_sees)$/

async function functions(client: pg.Client): Promise<DatabaseMutant[]> {
  const rows = await rowsOf<{ name: string; signature: string; language: string; definition: string }>(
    client,
    `SELECT p.proname AS name, p.oid::regprocedure::text AS signature, l.lanname AS language, pg_get_functiondef(p.oid) AS definition
     FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f'
       AND (l.lanname = 'plpgsql' OR p.prosecdef OR p.prorettype = 'boolean'::regtype) ORDER BY 2`,
  )
  return rows
    .filter(({ name }) => !OF_MIGRATIONS.test(name))
    .flatMap(({ name, signature, language, definition }) => {
      const from = definition.indexOf('$function$') + '$function$'.length
      const to = definition.lastIndexOf('$function$')
      const body = definition.slice(from, to)
      const statement = (text: string) => definition.slice(0, from) + text + definition.slice(to)
      const one = (what: string, { start, end }: { start: number; end: number }, by: string): DatabaseMutant => {
        const edit = { whole: body, start, end, by, statement }
        const id = `function ${signature} without ${shortened(what)}`
        return { id, kind: 'function', table: null, function: name, sql: edited([edit]), edit }
      }
      const operands = operandsOf(body)
      if (language !== 'plpgsql')
        return numbered(operands.filter(({ joiner }) => joiner === 'AND').map((at) => one(at.text, at, 'true')))
      const raises = raisesOf(body)
      const before = operands.filter(
        ({ start, joiner }) => joiner === 'OR' && raises.some((raise) => leadsTo(body, start, raise.start)),
      )
      return numbered([
        ...raises.map((raise) => one(raise.text, raise, 'NULL;')),
        ...before.map((at) => one(`OR ${at.text}`, at, 'false')),
      ])
    })
}

/** Whether a condition is that of the IF directly before a refusal. */
function leadsTo(body: string, condition: number, raise: number): boolean {
  if (condition > raise) return false
  const between = body.slice(condition, raise)
  return /\bTHEN\s*$/i.test(between) && !/;/.test(between)
}

/** The roles that sign in while the product runs. */
const SERVING = `'edict_app', 'edict_door', 'edict_worker', 'edict_render', 'edict_verifier'`

/** What no role may do today, allowed: on every table, and every function for everyone. */
async function grants(client: pg.Client): Promise<DatabaseMutant[]> {
  const rows = await rowsOf<{ table: string; role: string; privilege: string }>(
    client,
    `SELECT c.relname AS table, r.rolname AS role, v AS privilege FROM pg_class c CROSS JOIN pg_roles r CROSS JOIN unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) v
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v', 'm') AND r.rolname IN (${SERVING})
       AND NOT has_table_privilege(r.oid, c.oid, v) ORDER BY 1, 2, 3`,
  )
  const called = await rowsOf<{ name: string; signature: string; role: string }>(
    client,
    `SELECT p.proname AS name, p.oid::regprocedure::text AS signature, r.rolname AS role FROM pg_proc p CROSS JOIN pg_roles r
     WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f' AND r.rolname IN (${SERVING}) AND p.prorettype <> 'trigger'::regtype AND NOT has_function_privilege(r.oid, p.oid, 'EXECUTE') ORDER BY 2, 3`,
  )
  return [
    ...rows.map(({ table, role, privilege }) => ({
      id: `grant ${privilege} on ${table} to ${role}`,
      kind: 'grant' as const,
      table,
      function: null,
      sql: `GRANT ${privilege} ON "${table}" TO ${role}`,
      line: `${role} ${privilege} ${table}`,
    })),
    ...called.map(({ name, signature, role }) => ({
      id: `grant EXECUTE on ${signature} to ${role}`,
      kind: 'grant' as const,
      table: null,
      function: name,
      sql: `GRANT EXECUTE ON FUNCTION ${signature} TO ${role}`,
      line: `${role} EXECUTE ${signature}`,
    })),
  ]
}
