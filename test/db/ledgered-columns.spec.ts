import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import pg from 'pg'
import { canonicalBytes } from '../../src/domain/audit/canonical.js'
import type { EventBody } from '../../src/domain/audit/fold.js'
import { foldSchema, type RegisteredTable, rowToday, SCHEMA_STREAM } from '../../src/domain/audit/schema.js'
import { jsonbText } from '../../src/ledger/verify/row-digests.js'
import { migrate } from '../../src/platform/database/migrate.js'
import { startApp, type TestApp } from '../harness/app.js'
import { foldRows } from '../harness/fold-rows.js'

const FOLDER = 'migrations'
/** The first migration that registers columns; the earlier ones are in its list. */
const FIRST = 32

const CATALOGUE = `
  SELECT c.relname AS table_name, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE a.attnum > 0 AND NOT a.attisdropped
    AND EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgfoid = 'ledger_note'::regproc)
  ORDER BY 1, 2`

interface Column {
  table_name: string
  name: string
  type: string
}

const fileOf = (number: number) => readdirSync(FOLDER).find((file) => Number(file.slice(0, 4)) === number) as string
const numbers = readdirSync(FOLDER).map((file) => Number(file.slice(0, 4)))
const line = ({ table_name, name, type }: Column) => `${table_name}.${name} ${type}`

describe('the columns of the tables in the ledger', () => {
  let app: TestApp
  let schema: ReadonlyMap<string, RegisteredTable>
  let events: Buffer[]

  const readSchema = async () => {
    const bodies = await app.asOwner<{ body: Buffer }>('SELECT body FROM ledger_body WHERE stream = $1 ORDER BY seq', [
      SCHEMA_STREAM,
    ])
    events = bodies.map(({ body }) => body)
    schema = foldSchema(events.map((body) => JSON.parse(body.toString()) as EventBody))
  }
  const registered = (table: string) => schema.get(table) as RegisteredTable

  beforeAll(async () => {
    app = await startApp({ worker: false })
    const { counsel } = await app.cast()
    const { body } = await counsel.post('directives', { via: 'nothing', title: 'A “quoted” directive\n' })
    for (const text of ['one', 'zwö', 'three'])
      await counsel.post(`directives/${body.reference}/comments`, { body: text, class: 'fact' })
    await readSchema()
  })
  afterAll(() => app.stop())

  it('match the ledger, each with its type', async () => {
    const there = (await app.asOwner<Column>(CATALOGUE)).map(line)
    const told = [...schema.values()].flatMap(({ table, columns }) =>
      Object.entries(columns).map(([name, { type }]) => line({ table_name: table, name, type })),
    )
    expect(there.length).toBeGreaterThan(400)
    expect(told.sort()).toEqual(there.sort())
  })

  it('are registered with a value for older rows if a migration added them later', () => {
    const added = numbers
      .filter((number) => number < FIRST)
      .flatMap((number) =>
        [...readFileSync(join(FOLDER, fileOf(number)), 'utf8').matchAll(/^ALTER TABLE (\w+)([^;]*);/gm)].flatMap(
          ([, table, change]) => [...(change as string).matchAll(/ADD COLUMN (\w+)/g)].map(([, name]) => [table, name] as const),
        ),
      )
      .filter(([table]) => schema.has(table as string))
    expect(added.length).toBeGreaterThan(50)
    const without = added.filter(([table, name]) => !('older' in registered(table as string).columns[name as string]!))
    expect(without).toEqual([])
    const told = [...schema.values()].flatMap(({ columns }) => Object.values(columns)).filter((column) => 'older' in column)
    expect(told.length).toBeGreaterThanOrEqual(added.length)
  })

  it('are stored as canonical bytes, in a chain that verifies', async () => {
    for (const body of events) expect(body.toString()).toBe(Buffer.from(canonicalBytes(JSON.parse(body.toString()))).toString())
    expect(await app.verifyLedger()).toEqual([])
  })

  it('can be registered in the ledger only by a migration', async () => {
    const client = new pg.Client({ connectionString: app.database.appUrl })
    await client.connect()
    try {
      await expect(client.query('SELECT lock_stream($1)', [SCHEMA_STREAM])).rejects.toThrow('no such stream')
      const append = client.query(`SELECT ledger_append($1, 'schema.columns', 'fact', NULL, '{"table": "task"}')`, [
        SCHEMA_STREAM,
      ])
      await expect(append).rejects.toThrow('needs a changed row')
      await expect(client.query(`CALL ledger_alter('task', 'ADD COLUMN colour text')`)).rejects.toThrow('permission denied')
    } finally {
      await client.end()
    }
  })

  describe('canonical JSON from SQL', () => {
    it('has the same bytes as the application’s', async () => {
      const text = fc.string({ unit: 'binary' }).filter((one) => !one.includes('\0'))
      const { tree } = fc.letrec((tie) => ({
        tree: fc.oneof(
          { maxDepth: 3 },
          text,
          fc.maxSafeInteger(),
          fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
          fc.boolean(),
          fc.constant(null),
          fc.array(tie('tree'), { maxLength: 4 }),
          fc.dictionary(
            text.filter((name) => !/[\ud800-\udfff]/.test(name)),
            tie('tree'),
            { maxKeys: 6, noNullPrototype: true },
          ),
        ),
      }))
      const values = fc.sample(tree, { numRuns: 400, seed: 20261130 })
      const rows = await app.asOwner<{ text: string }>(
        'SELECT canonical_json(value) AS text FROM jsonb_array_elements($1) WITH ORDINALITY AS e (value, place) ORDER BY place',
        [JSON.stringify(values)],
      )
      expect(rows.map((row) => row.text)).toEqual(values.map((value) => new TextDecoder().decode(canonicalBytes(value))))
    })

    it('has digests of the same text as jsonb, so that rows need not be compared one by one', async () => {
      const text = fc.string({ unit: 'binary' }).filter((one) => !one.includes('\0'))
      const { tree } = fc.letrec((tie) => ({
        tree: fc.oneof(
          { maxDepth: 3 },
          text,
          fc.maxSafeInteger(),
          fc.boolean(),
          fc.constant(null),
          fc.array(tie('tree'), { maxLength: 4 }),
          fc.dictionary(text, tie('tree'), { maxKeys: 6, noNullPrototype: true }),
        ),
      }))
      const values = fc.sample(tree, { numRuns: 300, seed: 20261130 })
      const rows = await app.asOwner<{ text: string }>(
        'SELECT value::text AS text FROM jsonb_array_elements($1) WITH ORDINALITY AS e (value, place) ORDER BY place',
        [JSON.stringify(values)],
      )
      expect(values.map(jsonbText)).toEqual(rows.map((row) => row.text))
    })

    it.each([
      ['{"😀": 1}', /order these names/],
      ['[12345678901234567890123]', /more digits/],
      ['0.1234567890123456789', /more digits/],
    ])('refuses %s, which it could not write exactly', async (value, refusal) => {
      await expect(app.asOwner('SELECT canonical_json($1)', [value])).rejects.toThrow(refusal)
    })
  })

  /** Runs a migration in a transaction that ends like those of `migrate`. Rolls it back unless it is to be kept. */
  const scratch = async (sql: string, keep = false) => {
    const client = new pg.Client({ connectionString: app.database.ownerUrl })
    await client.connect()
    try {
      await client.query('BEGIN')
      await client.query(sql)
      await client.query('CALL ledger_check()')
      // Anything that the commit would refuse is refused here.
      await client.query('SET CONSTRAINTS ALL IMMEDIATE')
      if (keep) await client.query('COMMIT')
    } finally {
      await client.end()
    }
  }

  it.each([
    ['adds a column without registering it', 'ALTER TABLE task ADD COLUMN colour text', /what these columns are: task.colour/],
    ['drops a column without registering it', 'ALTER TABLE task DROP COLUMN due_zone', /what these columns are: task.due_zone/],
    [
      'changes the type of a column without registering it',
      'ALTER TABLE task ALTER COLUMN cancel_reason TYPE varchar',
      /what these columns are: task.cancel_reason/,
    ],
    [
      'creates a ledgered table without registering it',
      "CREATE TABLE stamp (id uuid); CREATE TRIGGER x AFTER INSERT ON stamp FOR EACH ROW EXECUTE FUNCTION ledger_note('stamps')",
      /stamp.id/,
    ],
    ['changes a row without an event', `UPDATE comment SET body = 'another'`, /comment changed without an event/],
    [
      'changes a row while the trigger is disabled',
      `ALTER TABLE comment DISABLE TRIGGER in_ledger; UPDATE comment SET body = 'another'; ALTER TABLE comment ENABLE TRIGGER in_ledger`,
      /without an event, or did for a moment: comment/,
    ],
    ['drops the trigger', 'DROP TRIGGER in_ledger ON comment', /comment/],
    ['removes rows', 'DELETE FROM comment', /rows of comment are kept/],
    ['removes all rows', 'TRUNCATE comment', /rows of comment are kept/],
    [
      'changes values by changing the type',
      `CALL ledger_alter('comment', 'ALTER COLUMN body TYPE text USING upper(body)')`,
      /body of comment would hold other values/,
    ],
    [
      'adds a column with different values in older rows',
      `CALL ledger_alter('comment', 'ADD COLUMN mark uuid DEFAULT gen_random_uuid()')`,
      /would not all have the same mark/,
    ],
    [
      'adds a column and rewrites the table in one step, so that the older value is lost',
      `CALL ledger_alter('comment', $$ADD COLUMN mark text DEFAULT 'a', ALTER COLUMN body TYPE varchar(5000)$$)`,
      /would not all have the same mark/,
    ],
    [
      'adds a column whose value is computed elsewhere',
      `CREATE DOMAIN hue AS text DEFAULT 'red' CHECK (value <> ''); CALL ledger_alter('comment', 'ADD COLUMN mark hue')`,
      /older rows of comment do not all have null for mark/,
    ],
    [
      'reuses a column name',
      `CALL ledger_alter('comment', 'RENAME COLUMN body TO words'); CALL ledger_alter('comment', 'ADD COLUMN body text')`,
      /called body once/,
    ],
    ['adds a table with rows to the ledger', `CALL ledger_table('installation', 'installations')`, /has rows already/],
  ])('are protected from a migration that %s', async (_, sql, refusal) => {
    await expect(scratch(sql)).rejects.toThrow(refusal)
  })

  it('are protected by `migrate` itself, which rolls back a migration that breaks these rules', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'edict-migrations-'))
    try {
      cpSync(FOLDER, folder, { recursive: true })
      writeFileSync(join(folder, '9001_scratch.sql'), 'ALTER TABLE task ADD COLUMN colour text;')
      await expect(migrate(app.database.ownerUrl, folder)).rejects.toThrow('task.colour')
      writeFileSync(join(folder, '9001_scratch.sql'), `UPDATE comment SET body = 'another';`)
      await expect(migrate(app.database.ownerUrl, folder)).rejects.toThrow('comment changed without an event')
      const later = await app.asOwner('SELECT FROM migration WHERE "timestamp" > 9000')
      const changed = await app.asOwner(`SELECT FROM comment WHERE body = 'another'`)
      expect([later, changed]).toEqual([[], []])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  // What `ledger_check` cannot see afterwards.
  const PAST_THE_LEDGER = [
    /session_replication_role/i,
    /\b(DISABLE|ENABLE)\s+(ALWAYS\s+|REPLICA\s+)?TRIGGER/i,
    /ledger_pending/i,
    /\bSET\s+(LOCAL\s+)?ROLE\b/i,
    /^ALTER TABLE[^;]*\bTYPE\b[^;]*\bUSING\b/im,
  ]
  // What a function does is done later, when triggers fire.
  const functions = /^CREATE (OR REPLACE )?(FUNCTION|PROCEDURE)[\s\S]*?^END \$\$;/gm
  const goesPast = (sql: string) => PAST_THE_LEDGER.filter((pattern) => pattern.test(sql.replace(functions, '')))

  it('cannot be changed by any migration without detection', () => {
    const later = numbers.filter((number) => number > FIRST).map((number) => readFileSync(join(FOLDER, fileOf(number)), 'utf8'))
    expect(later.flatMap(goesPast)).toEqual([])
    expect(goesPast('ALTER TABLE task\n  ALTER COLUMN subject TYPE text USING upper(subject);')).toHaveLength(1)
    expect(goesPast(`DELETE FROM ledger_pending; ALTER TABLE task DISABLE TRIGGER in_ledger;`)).toHaveLength(2)
  })

  it('can change in every way that is registered in the ledger, and old events still produce today’s rows', async () => {
    await scratch(
      `CALL ledger_alter('comment', $$ADD COLUMN colour text NOT NULL DEFAULT 'blue, "dark"', ADD COLUMN tags text[] NOT NULL DEFAULT '{a,b}',
         ADD COLUMN seen_at timestamptz DEFAULT '2026-01-02T03:04:05.678+02', ADD COLUMN rank integer$$);
       CALL ledger_alter('comment', 'RENAME COLUMN body TO words');
       CALL ledger_alter('comment', 'RENAME COLUMN words TO text');
       CALL ledger_alter('comment', 'ALTER COLUMN rank TYPE bigint, ALTER COLUMN colour DROP DEFAULT');
       CALL ledger_alter('comment', 'ADD COLUMN brief boolean NOT NULL DEFAULT false');
       CALL ledger_alter('comment', 'DROP COLUMN brief');
       CALL ledger_alter('comment', 'RENAME TO remark');
       CREATE TABLE stamp (id uuid PRIMARY KEY, colour text);
       GRANT SELECT ON stamp TO edict_ledger_writer;
       CALL ledger_table('stamp', 'stamps');
       CREATE TABLE seal_of (id uuid PRIMARY KEY);
       GRANT SELECT ON seal_of TO edict_ledger_writer;
       CALL ledger_table('seal_of', 'stamps');
       CALL ledger_drop_table('seal_of');
       INSERT INTO stamp VALUES ('00000000-0000-4000-8000-000000000001', 'grün');
       UPDATE remark SET rank = 7 WHERE text = 'three';
       CALL ledger_record_changes('{"migration": "scratch"}');`,
      true,
    )
    await readSchema()
    expect(schema.has('comment')).toBe(false)
    expect(schema.has('seal_of')).toBe(false)
    expect(registered('stamp')).toEqual({ table: 'stamp', columns: { id: { type: 'uuid' }, colour: { type: 'text' } } })
    expect(registered('remark')).toMatchObject({
      was: ['comment'],
      gone: ['brief'],
      columns: {
        text: { type: 'text', was: ['body', 'words'] },
        colour: { type: 'text', older: 'blue, "dark"' },
        tags: { type: 'text[]', older: ['a', 'b'] },
        seen_at: { older: '2026-01-02T01:04:05.678+00:00' },
        rank: { type: 'bigint', older: null },
      },
    })
    const { differences } = await foldRows((sql) => app.asOwner(sql))
    expect(differences).toEqual([])
    expect(await app.verifyLedger()).toEqual([])
    const [changed] = await app.asOwner<{ body: Buffer }>(
      `SELECT body FROM ledger_body JOIN ledger_event USING (stream, seq) WHERE kind = 'schema.rows_migrated' AND stream LIKE 'directive:%'`,
    )
    const body = changed?.body.toString() as string
    expect(body).toBe(Buffer.from(canonicalBytes(JSON.parse(body))).toString())
  })
})

describe('a row of an old event', () => {
  const told: RegisteredTable = {
    table: 'task',
    columns: {
      id: { type: 'uuid' },
      name: { type: 'text', older: 'none', was: ['title', 'label'] },
      size: { type: 'integer', older: 3 },
    },
    gone: ['shade'],
  }
  it('has its old values under today’s names, and the registered value for columns that did not exist', () => {
    expect(rowToday(told, { id: 1, label: 'A', shade: 'x' })).toEqual({ id: 1, name: 'A', size: 3 })
    expect(rowToday(told, { id: 1, title: null, size: 4 })).toEqual({ id: 1, name: null, size: 4 })
    expect(rowToday(told, { id: 1 })).toEqual({ id: 1, name: 'none', size: 3 })
  })
  it('keeps values that no version ever had, and does not invent missing ones', () => {
    expect(rowToday(told, { extra: 1 })).toEqual({ extra: 1, name: 'none', size: 3 })
  })
})
