import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm'
import { rootDir } from '../config/root-dir.js'

/** Held while migrating, so that two processes that start at the same time do not both migrate. Any constant will do. */
const MIGRATION_LOCK = 7_243_001

/**
 * Migrates the database to the newest schema. Runs as the owner, in one transaction, once: a second caller waits and finds nothing to do.
 * Reviewed SQL in `migrations/NNNN_name.sql`, forward only. Throws if a newer version has migrated already, or if a migration
 * leaves the ledger unable to explain a row (docs/decisions/0025-changing-a-ledgered-table.md).
 * @param folder the folder of the migrations; differs from Edict's own only in tests
 */
export async function migrate(ownerUrl: string, folder = join(rootDir, 'migrations')): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: readMigrations(folder),
    migrationsTableName: 'migration',
    extra: { max: 2 },
  })
  await source.initialize()
  const lock = source.createQueryRunner()
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    refuseNewer(await schemaOf(lock))
    await source.runMigrations({ transaction: 'all' })
    await lock.query('GRANT SELECT ON migration TO edict_app, edict_worker, edict_render, edict_door')
  } finally {
    await lock.release()
    await source.destroy()
  }
}

/** The number of the newest migration that this code was written for. */
export function newestMigration(): number {
  return Math.max(...readMigrations(join(rootDir, 'migrations')).map((migration) => Number(migration.name.slice(-13))))
}

/** The number of the newest applied migration, as SQL: cheap enough for every transaction. */
export const SCHEMA_SQL = '(SELECT max("timestamp")::int FROM migration)'

/** Throws if the database has migrations that this code does not know. */
export function refuseNewer(schema: number | null): void {
  const known = newestMigration()
  if (schema === null || schema <= known) return
  throw new Error(
    `The database is at migration ${schema}, but this version of Edict knows only migrations up to ${known}. Start the version that migrated it, or a newer one.`,
  )
}

async function schemaOf(runner: QueryRunner): Promise<number | null> {
  const [there] = await runner.query(`SELECT to_regclass('migration') IS NOT NULL AS migrated`)
  if (!there.migrated) return null
  const [row] = await runner.query(`SELECT ${SCHEMA_SQL} AS schema`)
  return row.schema
}

/** In the migration's own transaction: a ledgered table changed without `ledger_alter`, or without events, rolls everything back. */
async function checkLedger(runner: QueryRunner): Promise<void> {
  const [there] = await runner.query(`SELECT to_regproc('ledger_check') IS NOT NULL AS checks`)
  if (there.checks) await runner.query('CALL ledger_check()')
}

// TypeORM orders by the last 13 characters of the name, read as a number.
function readMigrations(folder: string): (new () => MigrationInterface)[] {
  return readdirSync(folder)
    .filter((file) => /^\d{4}_[a-z_]+\.sql$/.test(file))
    .sort()
    .map((file) => {
      const sql = readFileSync(join(folder, file), 'utf8')
      const name = `${file.slice(5, -4)}_${file.slice(0, 4).padStart(13, '0')}`
      const migration = class {
        name = name
        up = async (runner: QueryRunner) => {
          await runner.query(sql)
          await checkLedger(runner)
        }
        down = () => Promise.reject(new Error('Migrations cannot be reverted.'))
      }
      Object.defineProperty(migration, 'name', { value: name })
      return migration
    })
}
