import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { migrate } from '../../src/platform/database/migrate.js'
import { type ClonedDatabase, emptyDatabase } from './cluster.js'

/** The newest migration of a dumped version. */
const MIGRATIONS_OF: Record<string, number> = { '892fcfc': 31 }

const DUMPS = join(__dirname, '..', 'dumps')
const MIGRATIONS = join(__dirname, '..', '..', 'migrations')

/** Every dump in the repository, as version and name. */
export const KEPT_DUMPS = Object.keys(MIGRATIONS_OF).flatMap((version) =>
  readdirSync(join(DUMPS, version)).map((file) => [version, basename(file, '.gz')] as const),
)

/** A database as an earlier version left it: its schema, and every row that it had written. */
export async function restoreDump(version: string, name: string): Promise<ClonedDatabase> {
  const database = await emptyDatabase()
  await migrateTo(database.ownerUrl, MIGRATIONS_OF[version] as number)
  const client = new pg.Client({ connectionString: database.superuserUrl })
  await client.connect()
  try {
    await load(client, gunzipSync(readFileSync(join(DUMPS, version, `${name}.gz`))).toString())
  } finally {
    await client.end()
  }
  return database
}

async function migrateTo(ownerUrl: string, newest: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'edict-migrations-'))
  try {
    for (const file of readdirSync(MIGRATIONS))
      if (Number(file.slice(0, 4)) <= newest) cpSync(join(MIGRATIONS, file), join(folder, file))
    await migrate(ownerUrl, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Inserts the rows unchanged, without triggers or foreign keys. Rows that the migrations created are replaced by the dump's. */
async function load(client: pg.Client, dump: string): Promise<void> {
  const tables = new Map<string, string[]>()
  for (const line of dump.split('\n').filter(Boolean)) {
    const space = line.indexOf(' ')
    const table = line.slice(0, space)
    const rows = tables.get(table) ?? []
    rows.push(line.slice(space + 1))
    tables.set(table, rows)
  }
  await client.query('BEGIN')
  await client.query('SET LOCAL session_replication_role = replica')
  await client.query(`TRUNCATE ${[...tables.keys()].join(', ')} CASCADE`)
  for (const [table, rows] of tables) {
    const { rows: columns } = await client.query<{ name: string }>(
      `SELECT quote_ident(attname) AS name FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
      [table],
    )
    const names = columns.map(({ name }) => name).join(', ')
    await client.query(
      `INSERT INTO ${table} (${names}) OVERRIDING SYSTEM VALUE SELECT ${names} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      [`[${rows.join(',')}]`],
    )
  }
  await client.query(`
    SELECT setval(pg_get_serial_sequence(quote_ident(c.relname), a.attname), 1000000) FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    WHERE c.relnamespace = 'public'::regnamespace AND a.attidentity <> ''`)
  await client.query('COMMIT')
}
