import type pg from 'pg'

/**
 * The constraints of the database, and for each a row that violates only it: the columns that matter, all others empty. Rows are tried on
 * the schema alone, with NOT NULL and Edict's own triggers out of the way, so that nothing else refuses them.
 */

/** The values of the columns that violate a constraint. */
export type Probe = Record<string, unknown>

export interface Constraint {
  /** `table.constraint` */
  name: string
  kind: 'check' | 'foreign_key' | 'unique'
  table: string
  drop: string
  /** The columns that it concerns, with their types. */
  columns: { name: string; type: string }[]
  definition: string
}

const CONSTRAINTS = `
  SELECT c.relname || '.' || k.conname AS name, CASE k.contype WHEN 'c' THEN 'check' WHEN 'f' THEN 'foreign_key' ELSE 'unique' END AS kind,
    c.relname AS table, format('ALTER TABLE %I DROP CONSTRAINT %I CASCADE', c.relname, k.conname) AS drop,
    (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, NULL)) ORDER BY a.attnum)
       FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY (k.conkey)) AS columns,
    pg_get_constraintdef(k.oid) AS definition
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
  WHERE c.relnamespace = 'public'::regnamespace AND k.contype IN ('c', 'f', 'u', 'p')
  UNION ALL
  SELECT c.relname || '.' || x.relname, 'unique', c.relname, format('DROP INDEX %I', x.relname),
    (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, NULL)) ORDER BY a.attnum)
       FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND pg_get_indexdef(x.oid) ~ ('\\(.*\\m' || a.attname || '\\M')),
    pg_get_indexdef(x.oid)
  FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid
  WHERE c.relnamespace = 'public'::regnamespace AND i.indisunique AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = x.oid)
  ORDER BY 1`

export async function constraints(client: pg.Client): Promise<Constraint[]> {
  return (await client.query<Constraint>(CONSTRAINTS)).rows
}

/**
 * Readies a connection of the superuser, inside a transaction that it never commits: only the constraints of this kind are left, because
 * others would refuse the row first. The checks of a table stay together: one of them must be more than what the others say.
 */
export async function begin(client: pg.Client, kind: Constraint['kind']): Promise<void> {
  await client.query('BEGIN')
  // Foreign keys are triggers of the database's own, which this turns off.
  if (kind !== 'foreign_key') await client.query('SET LOCAL session_replication_role = replica')
  await client.query(
    `
    DO $$
    DECLARE one record;
    BEGIN
      FOR one IN SELECT c.oid::regclass AS t, a.attname AS a FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND a.attnotnull AND NOT a.attisdropped AND a.attidentity = ''
          AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary AND a.attnum = ANY (i.indkey))
      LOOP
        EXECUTE format('ALTER TABLE %s ALTER COLUMN %I DROP NOT NULL', one.t, one.a);
      END LOOP;
      FOR one IN SELECT c.oid::regclass AS t FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' LOOP
        EXECUTE format('ALTER TABLE %s DISABLE TRIGGER USER', one.t);
        EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', one.t);
      END LOOP;
      FOR one IN SELECT k.conrelid::regclass AS t, k.conname AS k FROM pg_constraint k
        WHERE k.connamespace = 'public'::regnamespace AND k.contype = 'c' AND NOT $CHECKS LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.t, one.k);
      END LOOP;
    END $$`.replace('$CHECKS', String(kind === 'check')),
  )
  // What migrations put in would be in the way of keys.
  const { rows } = await client.query<{ all: string }>(
    `SELECT string_agg(format('%I', relname), ', ') AS all FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
  )
  await client.query(`TRUNCATE ${(rows[0] as { all: string }).all}`)
  await client.query(TRIED)
}

/** Inserts the rows of a probe and says which constraint refused one of them; `accepted` if none did. Leaves nothing behind. */
const TRIED = `
  CREATE FUNCTION pg_temp.probed(name text, rows jsonb) RETURNS text LANGUAGE plpgsql AS $$
  DECLARE
    v_columns text := (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
      WHERE a.attrelid = name::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '');
    v_row jsonb;
    v_refused text;
  BEGIN
    BEGIN
      FOR v_row IN SELECT * FROM jsonb_array_elements(rows) LOOP
        EXECUTE format('INSERT INTO %1$I (%2$s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM jsonb_populate_record(NULL::%1$I, $1)', name, v_columns) USING v_row;
      END LOOP;
      SET CONSTRAINTS ALL IMMEDIATE;
      RAISE SQLSTATE 'TRIED';
    EXCEPTION
      WHEN SQLSTATE 'TRIED' THEN RETURN 'accepted';
      WHEN integrity_constraint_violation OR check_violation OR unique_violation OR foreign_key_violation THEN
        GET STACKED DIAGNOSTICS v_refused = CONSTRAINT_NAME;
        RETURN v_refused;
      WHEN OTHERS THEN RETURN 'error: ' || SQLERRM;
    END;
  END $$`

/** What becomes of a probe: the constraint that refuses it, or `accepted`. */
export async function tried(client: pg.Client, { kind, table }: Constraint, probe: Probe, keys: Keys): Promise<string> {
  // A key is unique in one constraint alone: the rows differ in everything that is not said.
  const rows = kind === 'unique' ? [0, 1] : [0]
  const { rows: answer } = await client.query<{ probed: string }>('SELECT pg_temp.probed($1, $2)', [
    table,
    JSON.stringify(rows.map((nth) => ({ ...keyOf(keys.get(table) ?? [], nth), ...spelledOut(probe) }))),
  ])
  return (answer[0] as { probed: string }).probed
}

/** `long:20001` is a text of that length. */
const spelledOut = (probe: Probe): Probe =>
  Object.fromEntries(
    Object.entries(probe).map(([column, value]) => {
      const length = typeof value === 'string' && /^long:(\d+)$/.exec(value)?.[1]
      return [column, length ? 'x'.repeat(Number(length)) : value]
    }),
  )

/** The columns of each table that can never be empty. */
export type Keys = Map<string, { name: string; type: string }[]>

export async function keysOf(client: pg.Client): Promise<Keys> {
  const { rows } = await client.query<{ table: string; name: string; type: string }>(`
    SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND (a.attidentity <> ''
      OR EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary AND a.attnum = ANY (i.indkey)))`)
  const keys: Keys = new Map()
  for (const { table, ...key } of rows) keys.set(table, [...(keys.get(table) ?? []), key])
  return keys
}

const keyOf = (columns: { name: string; type: string }[], nth: number): Probe =>
  Object.fromEntries(columns.map(({ name, type }) => [name, some(type, nth)]))

const uuid = (nth: number) => `0b0e7f0e-0000-4000-8000-00000000000${nth}`

function some(type: string, nth: number): unknown {
  if (type === 'uuid') return uuid(nth + 7)
  if (type === 'bytea') return `\\x0${nth + 1}`
  if (/^(smallint|integer|bigint)$/.test(type)) return nth + 1
  if (/^(date|timestamp)/.test(type)) return `2026-06-1${nth}`
  return `k${nth}`
}

/**
 * Finds a probe: values that this constraint alone refuses. First of its own columns; then, because other constraints refuse those, of
 * the columns of the others as well, drawn at random but always alike.
 */
export async function find(
  client: pg.Client,
  constraint: Constraint,
  all: readonly Constraint[],
  keys: Keys,
): Promise<Probe | null> {
  const name = constraint.name.split('.')[1] as string
  const others = all.filter(({ table, kind }) => table === constraint.table && kind === constraint.kind)
  const columns = new Map(constraint.columns.map((one) => [one.name, one.type]))
  const groups = others.filter(({ columns }) => columns.length > 2).map(({ columns }) => columns.map(({ name }) => name))
  const draw = drawing(1)
  for (let round = 0; round < 12; round++) {
    const choices = [...columns].map(([column, type]) => ({ column, values: candidates(column, type, constraint, others, keys) }))
    const probes = sampled(choices, groups, draw, 150 + round * 100)
    const refusers = new Map<string, number>()
    const accepted = await without(client, constraint.drop, async () => {
      const kept: Probe[] = []
      for (const probe of probes) {
        const answer = await tried(client, constraint, probe, keys)
        if (answer === 'accepted') kept.push(probe)
        else refusers.set(answer, (refusers.get(answer) ?? 0) + 1)
      }
      return kept
    })
    for (const probe of accepted)
      if ((await tried(client, constraint, probe, keys)) === name) return shortened(client, constraint, probe, keys)
    for (const other of others)
      if (refusers.has(other.name.split('.')[1] as string)) for (const one of other.columns) columns.set(one.name, one.type)
  }
  return null
}

/** Without the columns that do not matter. */
async function shortened(client: pg.Client, constraint: Constraint, probe: Probe, keys: Keys): Promise<Probe> {
  const name = constraint.name.split('.')[1] as string
  let short = probe
  for (const column of Object.keys(probe)) {
    const { [column]: _, ...rest } = short
    const alone =
      (await tried(client, constraint, rest, keys)) === name &&
      (await without(client, constraint.drop, () => tried(client, constraint, rest, keys))) === 'accepted'
    if (alone) short = rest
  }
  return short
}

interface Choice {
  column: string
  values: unknown[]
}

/** Every combination if there are few, and otherwise so many of them at random. */
function sampled(choices: Choice[], groups: string[][], draw: () => number, most: number): Probe[] {
  const every = choices.reduce((product, { values }) => product * values.length, 1)
  if (every <= most)
    return choices.reduce<Probe[]>(
      (made, { column, values }) => made.flatMap((one) => values.map((value) => ({ ...one, [column]: value }))),
      [{}],
    )
  return Array.from({ length: most }, () => {
    // Columns that one constraint ties together are often all set or all empty.
    const empty = new Map(
      groups
        .flatMap((group) => (draw() < 0.3 ? [] : [[group, draw() < 0.5] as const]))
        .flatMap(([group, all]) => group.map((column) => [column, all] as const)),
    )
    const of = ({ column, values }: Choice) => {
      const all = values[0] === null ? (empty.get(column) ?? draw() < 0.3) : false
      const full = values.filter((value) => value !== null)
      return all ? null : full[Math.floor(draw() * full.length)]
    }
    return Object.fromEntries(choices.map((choice) => [choice.column, of(choice)]))
  })
}

/** A pseudorandom sequence (mulberry32). */
function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** With the other foreign keys, or the other unique keys, of its table removed: they would refuse the row first. */
export async function alone<T>(
  client: pg.Client,
  constraint: Constraint,
  all: readonly Constraint[],
  work: () => Promise<T>,
): Promise<T> {
  if (constraint.kind === 'check') return work()
  const others = all.filter(
    ({ kind, table, name }) => kind === constraint.kind && table === constraint.table && name !== constraint.name,
  )
  return without(client, others.map(({ drop }) => drop).join(';') || 'SELECT', work)
}

/** Runs `work` with a guard removed, and puts it back. */
export async function without<T>(client: pg.Client, drop: string, work: () => Promise<T>): Promise<T> {
  await client.query('SAVEPOINT mutant')
  try {
    await client.query(drop)
    return await work()
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT mutant; RELEASE SAVEPOINT mutant')
  }
}

/** The values that are worth trying for a column: those that its constraints name, and the limits of its type. */
function candidates(column: string, type: string, { kind }: Constraint, others: readonly Constraint[], keys: Keys): unknown[] {
  const isKey = (keys.get(others[0]?.table ?? '') ?? []).some(({ name }) => name === column)
  const values = valuesOf(column, type, kind, others)
  return isKey ? values.filter((value) => value !== null) : values
}

function valuesOf(column: string, type: string, kind: Constraint['kind'], others: readonly Constraint[]): unknown[] {
  const definitions = others
    .filter(({ columns }) => columns.some(({ name }) => name === column))
    .map(({ definition }) => definition)
  const named = definitions.flatMap((text) => [...text.matchAll(/'([^']*)'::text/g)].map(([, one]) => one as string))
  const pattern = definitions.some((text) => text.includes('~'))
  if (type === 'uuid') return kind === 'foreign_key' ? [uuid(2), null] : [null, uuid(1), uuid(2)]
  if (type === 'boolean') return [null, true, false]
  if (type === 'jsonb' || type === 'json') return [null, [], {}, 'x', [{ a: 1 }]]
  if (type.endsWith('[]')) return [null, [], ['x'], ...named.slice(0, 3).map((one) => [one])]
  if (type === 'bytea') {
    const sizes = definitions.flatMap((text) => [...text.matchAll(/length\(\w+\) = (\d+)/g)].map(([, one]) => Number(one)))
    return [null, '\\x', '\\x0102', ...sizes.map((size) => `\\x${'01'.repeat(size)}`)]
  }
  if (/^(smallint|integer|bigint|numeric|double)/.test(type)) return [null, -1, 0, 1, 1_000, 32_000]
  if (type === 'date' || type.startsWith('timestamp')) return [null, '2026-06-12', '2027-06-12']
  if (type === 'interval') return [null, '-1 day', '1 day']
  const shaped = pattern ? ['a'.repeat(64), 'D-AAAAAA', 'a', uuid(1), 'de'] : []
  const lengths = definitions.flatMap((text) => [...text.matchAll(/<= (\d+)/g)].map(([, one]) => `long:${Number(one) + 1}`))
  return [null, ...new Set([...named, ...shaped, ...lengths, 'zzz', '', 'x', 'X'])]
}
