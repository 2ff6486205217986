import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { startApp, type TestApp } from '../harness/app.js'
import { enterAs } from '../harness/enter.js'

/**
 * The tables with a directive's content, from the database catalogue: the directive itself and every table that refers to it. A
 * new table cannot be forgotten. Tables that only contain ids, instants and states, and that requests cannot read, are listed
 * here.
 */
const CONTENT = `
  SELECT c.relname AS name, c.relrowsecurity AS guarded, c.relforcerowsecurity AS forced,
    has_table_privilege('edict_app', c.oid, 'SELECT') AS readable,
    has_table_privilege('edict_app', c.oid, 'DELETE') AS erasable,
    EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'in_ledger') AS in_ledger
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = 'public' AND c.relkind = 'r'
    AND (c.relname = 'directive' OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'directive_id' AND NOT a.attisdropped))
  ORDER BY c.relname`

/** Not content: the worker's scheduling rows, which requests may write but not read. */
const SCHEDULING = ['outbox', 'outbox_done']
/** Content that is not in the ledger, each with its reason. */
const NOT_IN_LEDGER = [
  'calendar_entry' /* delivery, not record */,
  'directive_next' /* derived */,
  'directive_text' /* derived */,
  'document_page' /* derived */,
  'finding' /* derived */,
  'letter_draft' /* private until submitted */,
  'letter_version' /* of drafts; the submitted letter names its authors */,
  'ledger_body',
  'ledger_event',
  'request_key',
]

interface Guarded {
  name: string
  guarded: boolean
  forced: boolean
  readable: boolean
  erasable: boolean
  in_ledger: boolean
}

describe('the tables with content of a directive', () => {
  let app: TestApp
  let tables: Guarded[]

  beforeAll(async () => {
    app = await startApp({ worker: false })
    tables = await app.asOwner<Guarded>(CONTENT)
    const { counsel } = await app.cast()
    await counsel.post('directives', {
      via: 'oral',
      received: { channel: 'telephone', at: new Date().toISOString(), zone: 'America/New_York' },
    })
  })
  afterAll(() => app.stop())

  it('are numerous, which shows that the list was derived correctly', () => {
    expect(tables.length).toBeGreaterThan(20)
    expect(tables.map((table) => table.name)).toEqual(
      expect.arrayContaining(['directive', 'document', 'comment', 'ledger_body', 'letter_draft']),
    )
  })

  it('have row-level security that applies to their owner too', () => {
    const open = tables.filter((table) => !SCHEDULING.includes(table.name) && !(table.guarded && table.forced))
    expect(open).toEqual([])
    expect(tables.filter((table) => SCHEDULING.includes(table.name) && table.readable)).toEqual([])
  })

  it('cannot be deleted from by the serving role', () => {
    expect(tables.filter((table) => table.erasable)).toEqual([])
  })

  it('require an event for each change', () => {
    const silent = tables.filter((table) => !table.in_ledger).map((table) => table.name)
    expect(silent.sort()).toEqual([...NOT_IN_LEDGER, ...SCHEDULING].sort())
  })

  // An update that does not fit on its page writes every index again, and only then does a missing grant have an effect.
  it('can be written by roles with access, whatever their indexes compute', async () => {
    const stuck = await app.asOwner(`
      SELECT r.rolname AS role, i.indexrelid::regclass::text AS index, p.oid::regprocedure::text AS function
      FROM pg_index i
      JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid AND d.refclassid = 'pg_proc'::regclass
      JOIN pg_proc p ON p.oid = d.refobjid JOIN pg_namespace n ON n.oid = p.pronamespace AND n.nspname = 'public'
      CROSS JOIN pg_roles r
      WHERE r.rolname LIKE 'edict\\_%' AND has_any_column_privilege(r.oid, i.indrelid, 'INSERT, UPDATE')
        AND NOT has_function_privilege(r.oid, p.oid, 'EXECUTE')`)
    expect(stuck).toEqual([])
  })

  it('read as empty while there is no actor', async () => {
    const readable = tables.filter((table) => table.readable)
    expect(await rowsSeen(app, readable, null)).toEqual({})
    // The same query by a person with access, so that the test would notice an answer.
    const { people } = await app.cast()
    expect(await rowsSeen(app, readable, people.counsel.id)).toMatchObject({ directive: 1, receipt: 1 })
  })

  it('read as empty for an unknown person and for an administrator', async () => {
    const { people } = await app.cast()
    const readable = tables.filter((table) => table.readable && table.name !== 'request_key')
    expect(await rowsSeen(app, readable, randomUUID())).toEqual({})
    expect(await rowsSeen(app, readable, people.administrator.id)).toEqual({})
  })
})

/** How many rows of each table the serving role sees, without empty tables. */
async function rowsSeen(app: TestApp, tables: readonly Guarded[], actor: string | null): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: app.database.appUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    if (actor) await enterAs(app, client, actor)
    const seen: Record<string, number> = {}
    for (const { name } of tables) {
      const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${name}`)
      if (rows[0] && rows[0].count > 0) seen[name] = rows[0].count
    }
    return seen
  } finally {
    await client.end()
  }
}
