import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Level } from '../../src/domain/access/policy.js'
import type { Reader } from '../db/lock-table.js'
import { become, keyOf, type LowerLock } from '../db/lower-lock.js'
import { without } from './constraints.js'

// What each kind of reader sees and may write, compared with and without a guard. The lock matrix (`test/db/lower-lock-*.spec.ts`) compares
// the same with a table written by hand, so a difference here is a failure there.

/** Who asks: a role of the database, and for the serving role the person. */
interface Seat {
  name: string
  role: string
  reader: Reader | null
}

interface Table {
  name: string
  columns: string[]
  /** The columns that its policies read: whoever may change one of them may move the row. */
  deciding: string[]
  policies: string
}

/** What is tried: reading, or one kind of write. */
export type Act = 'see' | 'add' | 'change' | 'remove'

// Those that most often tell a difference come first.
const FIRST =
  /^(nobody|mixed .*|a stranger|counsel by role alone|executive by role alone|counsel walled off|contributor with work|guest with read|counsel who left|administrator with case)$/

/** Writing depends on what a person holds and never on a role, so not every role is asked again. */
const WRITES =
  /^(nobody|a stranger|who |mixed |counsel by|counsel walled|counsel who|counsel until|guest with|guest without|contributor with|contributor by|executive by|administrator with case|edict_)/

export class Matrix {
  private readonly known = new Map<string, Map<string, string>>()

  private readonly proofs = new Map<string, [actor: string, proof: string]>()

  private constructor(
    private readonly client: pg.Client,
    private readonly tables: Table[],
    private readonly seats: Seat[],
  ) {}

  /** Inside a transaction of the superuser, which is never committed. */
  static async on(client: pg.Client, lock: LowerLock): Promise<Matrix> {
    await client.query(PROBED)
    const { rows: tables } = await client.query<Table>(TABLES)
    for (const { name } of tables) {
      const rows = lock.rows.get(name) ?? []
      const some = ['open', 'restricted', 'sealed', ''].flatMap((visibility) => {
        const id = lock.directives[visibility as 'open']?.id
        const of = rows.filter((row) => (name === 'directive' ? row.id : row.directive_id) === id)
        const taken = of.filter((_, nth) => nth % Math.ceil(of.length / (visibility === 'open' ? 5 : 2)) === 0)
        return taken.map((row, nth) => ({ row, few: nth < (visibility === 'open' ? 2 : 1) }))
      })
      for (const { row, few } of new Map(some.map((one) => [keyOf(one.row), one])).values())
        await client.query('INSERT INTO pg_temp.probe_row VALUES ($1, $2, $3)', [name, JSON.stringify(row), few])
    }
    const { rows: named } = await client.query<{ name: string }>(
      `SELECT rolname AS name FROM pg_roles WHERE rolname ~ '^edict_' AND rolname <> 'edict_owner' ORDER BY 1`,
    )
    const roles = named.map(({ name }) => name)
    // What a policy refuses should not depend on what the grants refuse.
    await client.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ${tables.map(({ name }) => `"${name}"`).join(', ')} TO ${roles.join(', ')}`,
    )
    const mixed = await mixedReaders(client, lock)
    const seats: Seat[] = [
      ...[...lock.readers, ...mixed].map((reader) => ({ name: reader.name, role: 'edict_app', reader })),
      ...[...roles, 'edict_owner'].filter((role) => role !== 'edict_app').map((role) => ({ name: role, role, reader: null })),
    ]
    const matrix = new Matrix(
      client,
      tables,
      seats.sort((a, b) => Number(FIRST.test(b.name)) - Number(FIRST.test(a.name))),
    )
    for (const { reader } of seats) if (reader) await matrix.prove(reader)
    await client.query(`SELECT set_config('edict.actor', '', true), set_config('edict.proof', '', true)`)
    return matrix
  }

  /** Who first notices that a guard of a table is gone, and where; null if nobody does. `few`: only those who most often do are asked. */
  ofTable(mutant: string, table: string, acts: readonly Act[], few = false): Promise<string | null> {
    return this.difference(
      mutant,
      this.tables.filter(({ name }) => name === table),
      acts,
      few,
    )
  }

  /**
   * The same for a function, in the tables whose policies call it, if only through another function. The directive shows what a person
   * holds. A function that no policy calls shows nothing here.
   */
  async ofFunction(mutant: string, name: string): Promise<string | null> {
    const { rows } = await this.client.query<{ name: string }>(CALLERS, [name])
    const word = new RegExp(`\\b(${[name, ...rows.map((one) => one.name)].join('|')})\\b`)
    const calling = this.tables.filter(({ policies }) => word.test(policies))
    if (calling.length === 0) return null
    const first = calling.sort((a, b) => Number(b.name === 'directive') - Number(a.name === 'directive')).slice(0, 5)
    return this.difference(mutant, first, ['see', 'add', 'change'])
  }

  private async difference(mutant: string, tables: readonly Table[], acts: readonly Act[], few = false): Promise<string | null> {
    for (const act of acts)
      for (const table of tables) {
        const seats = this.seatsFor(act, few)
        const before = await this.before(table, act, seats)
        const found = await without(this.client, mutant, async () => {
          for (const seat of seats) if ((await this.ask(seat, table, act)) !== before.get(seat.name)) return seat.name
          return null
        })
        if (found) return `${found}, ${act} ${table.name}`
      }
    return null
  }

  private seatsFor(act: Act, few: boolean): Seat[] {
    return this.seats.filter(({ name }) => (few ? FIRST.test(name) : act === 'see' || WRITES.test(name)))
  }

  /** The proof of an actor holds for the whole transaction, so it is made once. */
  private async prove(reader: Reader): Promise<void> {
    await become(this.client, reader)
    const { rows } = await this.client.query<{ actor: string; proof: string }>(
      `SELECT COALESCE(current_setting('edict.actor', true), '') AS actor, COALESCE(current_setting('edict.proof', true), '') AS proof`,
    )
    const { actor, proof } = rows[0] as { actor: string; proof: string }
    this.proofs.set(reader.name, reader.id ? [actor, proof] : ['', ''])
  }

  private async before(table: Table, act: Act, seats: readonly Seat[]): Promise<Map<string, string>> {
    const key = `${table.name} ${act}`
    const made = this.known.get(key) ?? new Map<string, string>()
    this.known.set(key, made)
    for (const seat of seats) if (!made.has(seat.name)) made.set(seat.name, await this.ask(seat, table, act))
    return made
  }

  /** In one message, because there are hundreds of thousands of questions. */
  private async ask({ role, reader }: Seat, { name, columns, deciding }: Table, act: Act): Promise<string> {
    const list = (all: readonly string[]) => `ARRAY[${all.map((one) => pg.escapeLiteral(one)).join(', ')}]::text[]`
    const [actor, proof] = (reader && this.proofs.get(reader.name)) ?? ['', '']
    try {
      const answers = (await this.client.query(`
        SAVEPOINT seat;
        SET LOCAL ${role === 'edict_app' ? 'SESSION AUTHORIZATION' : 'ROLE'} ${role};
        SELECT set_config('edict.actor', '${actor}', true), set_config('edict.proof', '${proof}', true);
        SELECT pg_temp.answer('${name}', '${act}', ${list(columns)}, ${list(deciding)}) AS answer;
        ROLLBACK TO SAVEPOINT seat; RELEASE SAVEPOINT seat`)) as unknown as pg.QueryResult<{ answer: string }>[]
      return answers.flatMap(({ rows }) => rows).find((row) => 'answer' in row)?.answer ?? ''
    } catch (error) {
      await this.client.query('ROLLBACK TO SAVEPOINT seat; RELEASE SAVEPOINT seat')
      return `error: ${(error as Error).message}`
    }
  }
}

/** People whose level differs from directive to directive: only they can try to move a row to where they may read but not write. */
async function mixedReaders(client: pg.Client, { directives }: LowerLock): Promise<Reader[]> {
  const made: Reader[] = []
  const kinds: [role: 'counsel' | 'contributor', levels: Partial<Record<keyof typeof directives, Level>>][] = [
    ['counsel', { restricted: 'work', sealed: 'read' }],
    ['contributor', { open: 'work', restricted: 'read', sealed: 'case' }],
    ['contributor', { open: 'read', restricted: 'work' }],
  ]
  await client.query('SET LOCAL session_replication_role = replica')
  for (const [role, levels] of kinds) {
    const id = randomUUID()
    const name = `mixed ${role} ${Object.values(levels).join(' ')}`
    await client.query(`INSERT INTO person (id, email, name, role, joined_at) VALUES ($1, $2, $3, $4, '2026-01-01')`, [
      id,
      `${id}@orla.example`,
      name,
      role,
    ])
    for (const [visibility, level] of Object.entries(levels))
      await client.query(
        `INSERT INTO directive_access (id, directive_id, person_id, level, source, from_at, given_by) VALUES (gen_random_uuid(), $1, $2, $3, 'member', '2026-01-01', $2)`,
        [directives[visibility as keyof typeof directives].id, id, level],
      )
    made.push({ name, id, levels: { open: [], restricted: [], sealed: [] }, audits: 'nothing', opens: true })
  }
  await client.query('SET LOCAL session_replication_role = origin')
  return made
}

const CALLERS = `
  WITH RECURSIVE caller (name) AS (
    SELECT $1::text
    UNION
    SELECT p.proname::text FROM caller c JOIN pg_proc p ON p.pronamespace = 'public'::regnamespace AND p.prorettype <> 'trigger'::regtype
      AND p.prosrc ~ ('\\m' || c.name || '\\M'))
  SELECT name FROM caller WHERE name <> $1`

const TABLES = `
  SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns,
    (SELECT COALESCE(array_agg(DISTINCT b.attname::text), '{}') FROM pg_policy p JOIN pg_depend d ON d.classid = 'pg_policy'::regclass AND d.objid = p.oid AND d.refobjid = c.oid
       JOIN pg_attribute b ON b.attrelid = c.oid AND b.attnum = d.refobjsubid WHERE p.polrelid = c.oid AND b.attgenerated = '') AS deciding,
    (SELECT COALESCE(string_agg(concat(q.qual, ' ', q.with_check), ' '), '') FROM pg_policies q WHERE q.schemaname = 'public' AND q.tablename = c.relname) AS policies
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relrowsecurity AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  GROUP BY c.oid, c.relname ORDER BY 1`

/**
 * What the current role sees of a table, and which of its rows it may add, change, move and remove, as one text. Moving a row changes a
 * column that a policy reads. `+`: the policy lets it; `-`: it does not; `0`: there is no such row for this role; `x`: something else refuses,
 * after the policy.
 */
const PROBED = `
  CREATE TABLE pg_temp.probe_row (name text, one jsonb, few boolean);
  GRANT SELECT ON pg_temp.probe_row TO PUBLIC;
  CREATE FUNCTION pg_temp.outcome(statement text, one jsonb) RETURNS text LANGUAGE plpgsql AS $$
  DECLARE done integer;
  BEGIN
    EXECUTE statement USING one;
    GET DIAGNOSTICS done = ROW_COUNT;
    RAISE SQLSTATE 'TRIED';
  EXCEPTION
    WHEN SQLSTATE 'TRIED' THEN RETURN CASE done WHEN 0 THEN '0' ELSE '+' END;
    WHEN insufficient_privilege THEN RETURN '-';
    WHEN OTHERS THEN RETURN 'x';
  END $$;
  CREATE FUNCTION pg_temp.answer(name text, act text, columns text[], deciding text[]) RETURNS text LANGUAGE plpgsql AS $$
  DECLARE
    v_said text := '';
    v_list text := (SELECT string_agg(quote_ident(c), ', ') FROM unnest(columns) c);
    v_one jsonb;
    v_column text;
    v_value jsonb;
  BEGIN
    IF act = 'see' THEN
      EXECUTE format('SELECT md5(string_agg(x::text, $s$ $s$ ORDER BY x::text)) FROM %I x', name) INTO v_said;
      RETURN COALESCE(v_said, 'empty');
    END IF;
    FOR v_one IN SELECT p.one FROM pg_temp.probe_row p WHERE p.name = answer.name AND (act = 'add' OR p.few) LOOP
      v_said := v_said || ' ';
      IF act = 'add' THEN
        v_said := v_said || pg_temp.outcome(format('INSERT INTO %1$I (%2$s) OVERRIDING SYSTEM VALUE SELECT %2$s FROM jsonb_populate_record(NULL::%1$I, $1)', name, v_list), v_one);
      END IF;
      CONTINUE WHEN act = 'add' OR NOT 'id' = ANY (columns);
      IF act = 'remove' THEN
        v_said := v_said || pg_temp.outcome(format('DELETE FROM %I WHERE id = ($1 ->> %L)::uuid', name, 'id'), v_one);
        CONTINUE;
      END IF;
      v_said := v_said || pg_temp.outcome(format('UPDATE %1$I SET %2$I = %2$I WHERE id = ($1 ->> %3$L)::uuid', name, columns[2], 'id'), v_one);
      FOREACH v_column IN ARRAY deciding LOOP
        CONTINUE WHEN v_column = 'id';
        FOR v_value IN SELECT DISTINCT p.one -> v_column FROM pg_temp.probe_row p WHERE p.name = answer.name ORDER BY 1 LIMIT CASE v_column WHEN 'directive_id' THEN 3 ELSE 2 END LOOP
          v_said := v_said || pg_temp.outcome(format('UPDATE %1$I SET %2$I = (jsonb_populate_record(NULL::%1$I, %3$L)).%2$I WHERE id = ($1 ->> %4$L)::uuid',
            name, v_column, jsonb_build_object(v_column, v_value), 'id'), v_one);
        END LOOP;
      END LOOP;
    END LOOP;
    RETURN v_said;
  END $$;
  GRANT EXECUTE ON FUNCTION pg_temp.outcome(text, jsonb), pg_temp.answer(text, text, text[], text[]) TO PUBLIC`
