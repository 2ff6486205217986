import { spawnSync } from 'node:child_process'
import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from '../../src/domain/audit/chain.js'
import { verifyLedger } from '../../src/ledger/verify/verify-ledger.js'
import { recordBackup } from '../../src/operations/setup/record-backup.js'
import { FileStore } from '../../src/platform/files/file-store.js'
import { aFullDirective, type FullDirective, scopeLists } from '../builders/full-directive.js'
import { startApp, type TestApp } from '../harness/app.js'
import { ok } from '../harness/client.js'

interface Column {
  table_name: string
  name: string
  type: string
  place: number
}

// Nothing is listed by hand: a new table or column is here as soon as a migration adds it.
const COLUMNS = (where: string) => `
  SELECT c.relname AS table_name, a.attname AS name, format_type(a.atttypid, NULL) AS type,
    (row_number() OVER (PARTITION BY c.relname ORDER BY a.attnum))::int AS place
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND ${where}
  ORDER BY 1, a.attnum`
const LEDGERED = COLUMNS(`EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgfoid = 'ledger_note'::regproc)`)
const LEDGER = COLUMNS(`c.relname IN ('ledger_event', 'ledger_body', 'ledger_head')`)

/** An id that no row has, and no person. */
const STRANGE = '00000000-0000-4000-8000-0000000000ff'

/** Another value of each type. A type that is missing here fails the test. */
const OTHER: Record<string, (column: string) => string> = {
  text: (c) => `COALESCE(${c}, '') || '.'`,
  uuid: () => `'${STRANGE}'::uuid`,
  boolean: (c) => `${c} IS NOT TRUE`,
  smallint: (c) => `COALESCE(${c}, 0) + 1`,
  integer: (c) => `COALESCE(${c}, 0) + 1`,
  bigint: (c) => `COALESCE(${c}, 0) + 1000000`,
  numeric: (c) => `COALESCE(${c}, 0) + 0.01`,
  date: (c) => `COALESCE(${c}, '2026-01-01') + 1`,
  'timestamp with time zone': (c) => `COALESCE(${c}, '2026-01-01T00:00Z') + interval '1 microsecond'`,
  'time without time zone': (c) => `COALESCE(${c}, '00:00') + interval '1 minute'`,
  interval: (c) => `COALESCE(${c}, '0') + interval '1 minute'`,
  bytea: (c) => `COALESCE(${c}, '') || '\\x01'::bytea`,
  jsonb: (c) => `jsonb_build_array(${c})`,
  'text[]': (c) => `COALESCE(${c}, '{}') || '.'::text`,
  'uuid[]': (c) => `COALESCE(${c}, '{}') || gen_random_uuid()`,
  'integer[]': (c) => `COALESCE(${c}, '{}') || 1`,
  'date[]': (c) => `COALESCE(${c}, '{}') || '2026-01-01'::date`,
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

const other = ({ name, type }: Column): string => {
  const of = OTHER[type]
  if (!of) throw new Error(`Say in OTHER what another ${type} is.`)
  return of(`"${name}"`)
}

const OWN_RULE = {
  id: 'own-answer',
  title: 'Answer to a letter',
  jurisdiction: 'US',
  citation: 'Our policy 4',
  act: 'Answer',
  satisfied_by: 'sent',
  formula: { from: 'received', period: { unit: 'calendar_day', amount: 10 } },
  zone: 'agency',
  calendar: 'US-FED',
  valid_from: null,
  valid_to: null,
  check: { status: 'to_confirm', address: null, why: 'Ours.' },
}

describe('a change behind the back of the ledger', () => {
  let app: TestApp
  let directive: FullDirective
  const verify = (): Promise<readonly Fault[]> => app.verifyLedger()
  /** As the superuser, with all triggers off. */
  const off = (sql: string) => app.asSuperuser(`SET session_replication_role = replica; ${sql}`)

  beforeAll(async () => {
    app = await startApp({ env: { OUTBOUND_HOSTS: '127.0.0.1' } })
    const cast = await app.cast()
    const { counsel, people } = cast
    const { product } = await scopeLists(counsel)
    directive = await aFullDirective(app, cast)
    // What the directive has no rows of.
    const at = `directives/${directive.reference}`
    await counsel.post(`${at}/walls`, { person_id: people.auditor.id, reason: 'Worked there.' })
    const letter = (await counsel.get(`${at}/letters`)).body.items[0]
    await counsel.post(`${at}/letters/${letter.id}/submit`, { facts_checked: true }, { version: letter.version })
    await counsel.send('PUT', `readiness/${product}/account`, { body: { able: 'partly' }, version: 0 })
    await counsel.post('rules', { rule: OWN_RULE })
    await ok(cast.administrator.post('people/service-accounts', { name: 'Archive', role: 'counsel', zone: 'UTC' }))
    await recordBackup(app.database.ownerUrl, 'in the vault')
    expect(await verify()).toEqual([])
    // Whoever can switch triggers off can drop constraints as well.
    await app.asSuperuser(`DO $$ DECLARE c record; BEGIN
      FOR c IN SELECT DISTINCT conrelid::regclass AS t, conname AS name FROM pg_constraint LEFT JOIN pg_trigger t ON t.tgrelid = conrelid AND t.tgfoid = 'ledger_note'::regproc
        WHERE contype IN ('c', 'u', 'x') AND (t.oid IS NOT NULL OR conrelid IN ('ledger_event'::regclass, 'ledger_body'::regclass, 'ledger_head'::regclass))
        LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I CASCADE', c.t, c.name); END LOOP;
      FOR c IN SELECT DISTINCT indexrelid::regclass AS name FROM pg_index JOIN pg_trigger t ON t.tgrelid = indrelid AND t.tgfoid = 'ledger_note'::regproc
        WHERE indisunique AND NOT indisprimary LOOP EXECUTE format('DROP INDEX %s', c.name); END LOOP;
    END $$`)
  }, 300_000)
  afterAll(() => app.stop())

  describe('to a row', () => {
    let columns: Column[]
    let rows: Map<string, string>

    beforeAll(async () => {
      columns = await app.asOwner<Column>(LEDGERED)
      rows = new Map()
      for (const table of new Set(columns.map(({ table_name }) => table_name))) {
        const [row] = await app.asSuperuser<{ id: string }>(`SELECT id FROM "${table}" ORDER BY id LIMIT 1`)
        if (row) rows.set(table, row.id)
      }
    })

    it('is tried on a row of every table of the ledger', () => {
      const tables = [...new Set(columns.map(({ table_name }) => table_name))]
      expect(tables.length).toBeGreaterThan(50)
      expect(tables.filter((table) => !rows.has(table))).toEqual([])
    })

    it('is found in every column, and named', async () => {
      const most = Math.max(...columns.map(({ place }) => place))
      let tried = 0
      // In each round another column of every table, so that there are few rounds.
      for (let place = 1; place <= most; place += 1) {
        const now = columns.filter((column) => column.place === place && rows.has(column.table_name))
        const before = new Map<string, string>()
        for (const column of now) {
          const id = rows.get(column.table_name) as string
          const [row] = await app.asSuperuser<{ before: string }>(
            `SELECT to_jsonb(x)::text AS before FROM "${column.table_name}" x WHERE id = $1`,
            [id],
          )
          before.set(column.table_name, row?.before as string)
        }
        await off(
          now
            .map(
              (column) =>
                `UPDATE "${column.table_name}" SET "${column.name}" = ${other(column)} WHERE id = '${rows.get(column.table_name)}'`,
            )
            .join(';'),
        )
        const faults = await verify()
        for (const { table_name: table, name } of now) {
          const found = faults.filter((fault) => fault.table === table && fault.row_id === rows.get(table))
          // A row with another id, or in another directive, is gone from its stream.
          const moved = name === 'id' || found.some(({ code }) => code === 'audit/row_missing')
          if (moved)
            expect({ table, name, found }).toMatchObject({
              found: expect.arrayContaining([expect.objectContaining({ code: 'audit/row_missing' })]),
            })
          else expect({ table, name, found }).toMatchObject({ found: [{ code: 'audit/row_differs', columns: [name] }] })
          tried += 1
        }
        const faulty = new Set(faults.flatMap(({ table }) => table ?? []))
        expect([...faulty].sort()).toEqual(now.map(({ table_name }) => table_name).sort())
        const back = now.map(({ table_name: table, name }) => {
          const id = name === 'id' ? STRANGE : rows.get(table)
          const value = `(SELECT r."${name}" FROM jsonb_populate_record(NULL::"${table}", ${literal(before.get(table) as string)}::jsonb) r)`
          return `UPDATE "${table}" SET "${name}" = ${value} WHERE id = '${id}'`
        })
        await off(back.join(';'))
      }
      expect(await verify()).toEqual([])
      expect(tried).toBe(columns.length)
      expect(tried).toBeGreaterThan(400)
    }, 600_000)

    it.each([
      [
        'added',
        `INSERT INTO comment SELECT (jsonb_populate_record(x, '{"id": "00000000-0000-4000-8000-00000000000a"}')).* FROM comment x LIMIT 1`,
        `DELETE FROM comment WHERE id = '00000000-0000-4000-8000-00000000000a'`,
        'comment',
        'audit/row_without_event',
      ],
      [
        'added for a directive that is not there',
        `INSERT INTO comment SELECT (jsonb_populate_record(x, '{"id": "00000000-0000-4000-8000-00000000000b", "directive_id": "00000000-0000-4000-8000-00000000000b"}')).* FROM comment x LIMIT 1`,
        `DELETE FROM comment WHERE id = '00000000-0000-4000-8000-00000000000b'`,
        'comment',
        'audit/row_without_event',
      ],
      [
        'added for a person: an administrator of their own',
        `INSERT INTO person SELECT (jsonb_populate_record(x, '{"id": "00000000-0000-4000-8000-00000000000c", "email": "c@orla.example", "role": "administrator"}')).* FROM person x LIMIT 1`,
        `DELETE FROM person WHERE id = '00000000-0000-4000-8000-00000000000c'`,
        'person',
        'audit/row_without_event',
      ],
      [
        'removed',
        `CREATE TABLE kept AS SELECT * FROM directive_access LIMIT 1; DELETE FROM directive_access WHERE id = (SELECT id FROM kept)`,
        `INSERT INTO directive_access SELECT * FROM kept; DROP TABLE kept`,
        'directive_access',
        'audit/row_missing',
      ],
    ])('is found if the row was %s', async (_, change, undo, table, code) => {
      await off(change)
      const faults = await verify()
      await off(undo)
      expect(faults.filter((fault) => fault.table === table)).toMatchObject([{ code, table }])
      expect(await verify()).toEqual([])
    })

    it('is found if a table no longer records its changes', async () => {
      await app.asSuperuser('ALTER TABLE comment DISABLE TRIGGER in_ledger')
      const faults = await verify()
      await app.asSuperuser('ALTER TABLE comment ENABLE TRIGGER in_ledger')
      expect(faults).toEqual([{ stream: 'settings:schema', seq: null, code: 'audit/not_recorded', table: 'comment' }])
    })
  })

  it('to any column of an event, its body or a head is found, and names the stream', async () => {
    const columns = await app.asOwner<Column>(LEDGER)
    const stream = `directive:${directive.id}`
    expect(columns.length).toBeGreaterThan(15)
    for (const column of columns) {
      const { table_name: table, name } = column
      const at = (changed: string) => {
        const key = { stream: literal(changed === 'stream' ? `${stream}.` : stream), seq: changed === 'seq' ? 1_000_003 : 3 }
        return table === 'ledger_head' ? `stream = ${key.stream}` : `stream = ${key.stream} AND seq = ${key.seq}`
      }
      await off(`CREATE TABLE kept AS SELECT "${name}" AS value FROM "${table}" WHERE ${at('')};
        UPDATE "${table}" SET "${name}" = ${other(column)} WHERE ${at('')}`)
      const faults = await verify()
      await off(`UPDATE "${table}" SET "${name}" = (SELECT value FROM kept) WHERE ${at(name)}; DROP TABLE kept`)
      expect({ table, name, faults: faults.filter((fault) => fault.stream === stream).length }).not.toMatchObject({ faults: 0 })
    }
    expect(await verify()).toEqual([])
  }, 300_000)

  it('is found in files, which have no events, only if they are read', async () => {
    const files = new FileStore(join(app.settings.data_dir, 'files'))
    const both = (stream: string | null = null) => verifyLedger(app.database.verifierUrl, { files, stream })
    expect((await both()).files).toBeGreaterThan(1)
    expect((await both()).faults).toEqual([])
    const documents = await app.asOwner<{ id: string; sha256: string }>(
      'SELECT id, sha256 FROM document WHERE directive_id = $1 ORDER BY sha256',
      [directive.id],
    )
    const [one, two] = documents.filter(({ sha256 }, index) => documents.findIndex((other) => other.sha256 === sha256) === index)
    const pathOf = (sha256 = '') => join(app.settings.data_dir, 'files', directive.id, sha256.slice(0, 2), sha256)
    appendFileSync(pathOf(one?.sha256), '.')
    rmSync(pathOf(two?.sha256))
    const { faults } = await both(`directive:${directive.id}`)
    expect(await verify()).toEqual([])
    expect(faults).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'audit/file', table: 'document', row_id: one?.id }),
        expect.objectContaining({ code: 'audit/file', table: 'document', row_id: two?.id }),
      ]),
    )
  })

  it('is reported by the command, in words and with its exit code', async () => {
    const command = (...words: string[]) => {
      const { appUrl, ownerUrl, workerUrl, verifierUrl } = app.database
      return spawnSync(process.execPath, ['dist/cli.js', 'audit', 'verify', ...words], {
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          DATABASE_URL: appUrl,
          DATABASE_OWNER_URL: ownerUrl,
          DATABASE_WORKER_URL: workerUrl,
          DATABASE_VERIFIER_URL: verifierUrl,
          SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
          EDICT_DATA: app.settings.data_dir,
        },
      })
    }
    const whole = command()
    expect({ status: whole.status, stdout: whole.stdout }).toMatchObject({ status: 0 })
    expect(whole.stdout).toMatch(/^\d+ events in \d+ streams recomputed\. \d+ rows compared\. Nothing wrong\.\n$/)
    expect(command('--files').status).toBe(1)
    const [comment] = await app.asSuperuser<{ id: string }>(`SELECT id FROM comment WHERE directive_id = $1 LIMIT 1`, [
      directive.id,
    ])
    await off(`UPDATE comment SET body = body || '.' WHERE id = '${comment?.id}'`)
    const changed = command('--stream', `directive:${directive.id}`)
    expect(changed.status).toBe(1)
    expect(changed.stdout).toContain(
      `wrong: directive:${directive.id} comment ${comment?.id}: the row is not as its last event says`,
    )
    expect(changed.stdout).toContain(': body (audit/row_differs)')
    expect(changed.stdout).toMatch(/1 wrong\.\n$/)
    expect(command('--all').status).toBe(2)
  })
})
