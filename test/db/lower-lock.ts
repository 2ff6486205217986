import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Level } from '../../src/domain/access/policy.js'
import type { Role } from '../../src/domain/access/role.js'
import type { Cast } from '../builders/cast.js'
import { aFullDirective, type FullDirective } from '../builders/full-directive.js'
import { startApp, type TestApp } from '../harness/app.js'
import { enterAs } from '../harness/enter.js'
import type { Reader, Row } from './lock-table.js'

// The lower lock alone: SQL from the serving role, with nothing of the application in between. What each reader may read and
// write is written by hand in `lock-table.ts`; the database catalogue supplies the list of tables.

const VISIBILITIES = ['open', 'restricted', 'sealed'] as const
const PAST = '2026-06-12T21:06:00Z'
const NOW = '2026-06-12T21:30:00Z'
const LATER = '2026-12-31T00:00:00Z'

interface Grant {
  level: Level
  from?: string
  until?: string | null
}

export interface LowerLock {
  app: TestApp
  directives: Record<(typeof VISIBILITIES)[number], FullDirective>
  tables: { name: string; readable: boolean; addable: boolean; changeable: string | null }[]
  /** Every row, by table. */
  rows: Map<string, Row[]>
  readers: Reader[]
}

let app: TestApp
let cast: Cast
let directives: LowerLock['directives']
let tables: LowerLock['tables']
let rows: LowerLock['rows']
let readers: Reader[]

/** Starts an application with a full directive of each visibility and with people of every kind. */
export async function startLowerLock(): Promise<LowerLock> {
  app = await startApp({ worker: false })
  await app.setTime(PAST)
  cast = await app.cast()
  directives = {} as typeof directives
  for (const visibility of VISIBILITIES)
    directives[visibility] = await aFullDirective(app, cast, { visibility, title: `A ${visibility} one` })
  await app.setTime(NOW)
  await putInWhatNoRequestDoesYet()
  readers = await everyKindOfReader()
  tables = await app.asSuperuser(TABLES)
  await app.asSuperuser(TRIED)
  await app.asSuperuser(ONLY_POLICIES)
  rows = new Map()
  for (const { name } of tables)
    rows.set(
      name,
      (await app.asSuperuser<{ row: Row }>(`SELECT to_jsonb(t) AS row FROM ${name} t`)).map(({ row }) => row),
    )
  return { app, directives, tables, rows, readers }
}

/** The tables with a directive's content, and the grants of the serving role on them; a column that it may change. */
const TABLES = `
  SELECT c.relname AS name, has_table_privilege('edict_app', c.oid, 'SELECT') AS readable,
    has_table_privilege('edict_app', c.oid, 'INSERT') AS addable,
    (SELECT min(a.attname) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
       AND has_column_privilege('edict_app', c.oid, a.attnum, 'UPDATE')) AS changeable
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname NOT IN ('outbox', 'outbox_done')
    AND (c.relname = 'directive' OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'directive_id' AND NOT a.attisdropped))
  ORDER BY 1`

/** Whether a person is the author of a row is another question (second-person.spec.ts), asked before the policies of the table are. */
const ONLY_POLICIES = `
  DO $$ DECLARE t record; BEGIN
    FOR t IN SELECT tgrelid::regclass AS of, tgname FROM pg_trigger WHERE tgname LIKE 'second\\_person%' LOOP
      EXECUTE format('ALTER TABLE %s DISABLE TRIGGER %I', t.of, t.tgname);
    END LOOP;
  END $$`

/**
 * Whether the serving role may add each of the rows, and change its column. Every change is rolled back. It runs in the database,
 * because each reader tries hundreds of rows. The policy counts as accepting a row if only the primary key refuses it.
 */
const TRIED = `
  CREATE FUNCTION tried(name text, one jsonb, addable boolean, changeable text, OUT add boolean, OUT change boolean) LANGUAGE plpgsql AS $$
  DECLARE done integer;
  BEGIN
    add := false;
    change := false;
    IF addable THEN
      BEGIN
        EXECUTE format('INSERT INTO %1$I SELECT (jsonb_populate_record(NULL::%1$I, $1)).*', name) USING one;
        GET DIAGNOSTICS done = ROW_COUNT;
        add := done = 1;
        RAISE SQLSTATE 'TRIED';
      EXCEPTION
        WHEN unique_violation THEN add := true;
        WHEN insufficient_privilege OR SQLSTATE 'TRIED' THEN NULL;
      END;
    END IF;
    IF changeable IS NOT NULL THEN
      BEGIN
        EXECUTE format('UPDATE %1$I SET %2$I = %2$I WHERE id = $1', name, changeable) USING (one ->> 'id')::uuid;
        GET DIAGNOSTICS done = ROW_COUNT;
        change := done = 1;
        RAISE SQLSTATE 'TRIED';
      EXCEPTION
        WHEN insufficient_privilege OR SQLSTATE 'TRIED' THEN NULL;
      END;
    END IF;
  END $$`

/**
 * Rows as a longer story would have left them, without their events: this spec is about who sees them, not how they were made.
 */
const put = (sql: string) => app.asSuperuser(`SET session_replication_role = replica; ${sql}`)

async function putInWhatNoRequestDoesYet(): Promise<void> {
  const by = cast.people.counsel.id
  for (const { id, fact_document } of Object.values(directives))
    await put(`
      INSERT INTO guard_override (id, directive_id, action, missing, reason, by, at) VALUES (gen_random_uuid(), '${id}', 'close', '{}', 'so', '${by}', '${PAST}');
      INSERT INTO letter (id, directive_id, draft_id, template, title, body, stage, author_id, submitted_at, facts_checked_by, approved_at, document_id, sent_at)
      SELECT gen_random_uuid(), directive_id, id, template, title, '{}', stage, author_id, '${PAST}', author_id, '${PAST}', '${fact_document}',
        CASE WHEN stage = 'sent' THEN '${PAST}'::timestamptz END
      FROM letter_draft CROSS JOIN unnest(ARRAY['submitted', 'sent']) stage WHERE directive_id = '${id}'`)
}

/**
 * Every role without a grant, with each level, and each way in which a grant can be ineffective; and the people who did the work.
 */
async function everyKindOfReader(): Promise<Reader[]> {
  const made: Reader[] = []
  const sql: string[] = []
  const add = (
    name: string,
    role: Role,
    grants: Grant[] = [],
    more: { walled?: boolean; gone?: boolean; unjoined?: boolean } = {},
  ) => {
    const counts = !more.walled && !more.gone && role !== 'administrator'
    const levels = counts
      ? grants
          .filter(({ from = PAST, until = null }) => from <= NOW && (until === null ? role !== 'guest' : until > NOW))
          .map((grant) => grant.level)
      : []
    const id = randomUUID()
    const or = (value: string | null) => (value === null ? 'NULL' : `'${value}'`)
    sql.push(`INSERT INTO person (id, email, name, role, firm, joined_at, ended_at) VALUES ('${id}', '${id}@orla.example', '${name}', '${role}',
      ${or(role === 'guest' ? 'Hale' : null)}, ${or(more.unjoined ? null : PAST)}, ${or(more.gone ? NOW : null)})`)
    for (const { id: directive } of Object.values(directives)) {
      for (const { level, from = PAST, until = null } of grants)
        sql.push(`INSERT INTO directive_access (id, directive_id, person_id, level, source, from_at, until_at, given_by)
          VALUES (gen_random_uuid(), '${directive}', '${id}', '${level}', 'member', '${from}', ${or(until)}, '${cast.people.counsel.id}')`)
      if (more.walled)
        sql.push(`INSERT INTO directive_wall (id, directive_id, person_id, reason, made_by, made_at)
          VALUES (gen_random_uuid(), '${directive}', '${id}', 'so', '${cast.people.counsel.id}', '${PAST}')`)
    }
    const standing: Partial<Record<Role, Level>> = { counsel: 'case', lead_counsel: 'case', executive: 'read' }
    const open = more.walled || more.gone || more.unjoined ? undefined : standing[role]
    made.push({
      name,
      id,
      levels: { open: [...levels, ...(open ? [open] : [])], restricted: levels, sealed: levels },
      audits: role !== 'auditor' || more.gone ? 'nothing' : more.walled ? 'the organisation' : 'all but sealed',
      opens: (role === 'counsel' || role === 'lead_counsel' || role === 'contributor') && !more.gone,
    })
  }
  const until = LATER
  for (const role of ['administrator', 'counsel', 'lead_counsel', 'contributor', 'executive', 'auditor', 'guest'] as const) {
    add(`${role} by role alone`, role)
    for (const level of ['case', 'work', 'read'] as const) add(`${role} with ${level}`, role, [{ level, until }])
    add(`${role} walled off`, role, [{ level: 'case', until }], { walled: true })
    add(`${role} who left`, role, [{ level: 'case', until }], { gone: true })
    add(`${role} from later on`, role, [{ level: 'case', from: LATER, until: '2027-12-31T00:00:00Z' }])
    add(`${role} until now`, role, [{ level: 'case', until: NOW }])
    add(`${role} without end`, role, [{ level: 'case' }])
  }
  add('contributor with work and read', 'contributor', [
    { level: 'work', until },
    { level: 'read', until },
  ])
  add('counsel invited', 'counsel', [], { unjoined: true })
  const mine = (levels: Level[]) => ({ open: levels, restricted: levels, sealed: levels })
  await put(sql.join(';'))
  made.push({ name: 'who opened them', id: cast.people.counsel.id, levels: mine(['case']), audits: 'nothing', opens: true })
  made.push({ name: 'who has a measure', id: cast.people.contributor.id, levels: mine(['work']), audits: 'nothing', opens: true })
  made.push({ name: 'nobody', id: null, levels: mine([]), audits: 'nothing', opens: false })
  made.push({ name: 'a stranger', id: randomUUID(), levels: mine([]), audits: 'nothing', opens: false })
  return made
}

/** Runs `work` as the serving role for a reader, and rolls it back. */
export async function asReader<T>(reader: Reader, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: app.database.appUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    await become(client, reader)
    return await work(client)
  } finally {
    await client.end()
  }
}

/** From here to the end of the transaction, the connection works for this person. */
export async function become(client: pg.Client, { id }: Pick<Reader, 'id'>): Promise<void> {
  if (id) await enterAs(app, client, id)
}

export const keyOf = (row: Row) =>
  `${row.id ?? ''}${row.document_id ?? ''}${row.page ?? ''}${row.stream ?? ''}${row.seq ?? ''}${row.key ?? ''}`
/**
 * A sufficient sample from a table with many similar rows: memberships and the tasks they create, one for each kind of reader.
 */
export const spread = (of: Row[]) => of.filter((_, nth) => nth % Math.ceil(of.length / 20) === 0)
export const keys = (of: Row[]) => of.map(keyOf).sort()
