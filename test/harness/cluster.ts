import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import type { DatabaseUrls } from '../../src/platform/config/settings.js'
import { migrate } from '../../src/platform/database/migrate.js'
import { createDatabaseAndOwner, databaseSql, databaseUrls } from '../../src/platform/embedded-postgres/database-roles.js'
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/launcher.js'
import type { Passwords } from '../../src/platform/embedded-postgres/passwords.js'
import { guardedFolder } from './guarded-folder.js'

/** A spec's own migrated database, for each role. */
export interface ClonedDatabase extends DatabaseUrls {
  name: string
  /** The clone as superuser, for tests that damage what none of Edict's roles may change. */
  superuserUrl: string
  /** Removes it, even if connections are open. */
  drop(): Promise<void>
}

interface Cluster {
  superuserUrl: string
  passwords: Passwords
}

const MIGRATED = 'edict_template'
/** The migrated database with the cast in it; its database comment identifies them. */
const WITH_CAST = 'edict_template_cast'
/** Held while the template with the cast is created. */
const MAKING_CAST = 4712

/** Starts the single cluster of a test run, with a migrated database to clone. Workers find its address in their environment. */
export async function startCluster(): Promise<{ address: string; stop(): Promise<void> }> {
  const folder = guardedFolder()
  const server = await startEmbeddedPostgres({ dataDir: join(folder.path, 'data'), fast: true })
  const stop = async () => {
    await server.stop()
    folder.remove()
  }
  try {
    const { ownerUrl } = await createDatabaseAndOwner(server.superuserUrl, server.passwords, MIGRATED)
    await migrate(ownerUrl)
    await asSuperuser(server.superuserUrl, `ALTER DATABASE ${MIGRATED} IS_TEMPLATE true ALLOW_CONNECTIONS false`)
  } catch (error) {
    await stop()
    throw error
  }
  const cluster: Cluster = { superuserUrl: server.superuserUrl, passwords: server.passwords }
  return { address: JSON.stringify(cluster), stop }
}

/** This Jest worker's database, freshly created: the one from the worker's previous spec is dropped. */
export function cloneDatabase(
  workerId: string = process.env.EDICT_MUTANTS_WORKER ?? process.env.JEST_WORKER_ID ?? '1',
): Promise<ClonedDatabase> {
  return clone(`edict_worker_${workerId}`)
}

/** An additional database beside the worker's own. */
export function freshClone(template = MIGRATED): Promise<ClonedDatabase> {
  return clone(`edict_${randomBytes(8).toString('hex')}`, template)
}

/** A database without any migration. */
export function emptyDatabase(): Promise<ClonedDatabase> {
  return clone(`edict_${randomBytes(8).toString('hex')}`, 'template0')
}

/**
 * A database with the cast in it, and what `make` returned. `make` fills the first one of a test run, which becomes the template
 * for all others; it must leave no connection open.
 */
export async function cloneWithCast<Told>(
  make: (database: ClonedDatabase) => Promise<Told>,
): Promise<{ database: ClonedDatabase; told: Told }> {
  const { superuserUrl } = runningCluster()
  const superuser = new pg.Client({ connectionString: superuserUrl })
  await superuser.connect()
  try {
    await superuser.query('SELECT pg_advisory_lock($1)', [MAKING_CAST])
    const comment = `SELECT shobj_description(oid, 'pg_database') AS told FROM pg_database WHERE datname = $1`
    const found = await superuser.query<{ told: string }>(comment, [WITH_CAST])
    let told = found.rows[0]?.told
    if (told === undefined) {
      const first = await freshClone()
      told = JSON.stringify(await make(first))
      await superuser.query(`ALTER DATABASE ${first.name} IS_TEMPLATE true ALLOW_CONNECTIONS false`)
      await superuser.query(`COMMENT ON DATABASE ${first.name} IS ${pg.escapeLiteral(told)}`)
      // Last, because an unfinished template must not be used.
      await superuser.query(`ALTER DATABASE ${first.name} RENAME TO ${WITH_CAST}`)
    }
    await superuser.query('SELECT pg_advisory_unlock($1)', [MAKING_CAST])
    return { database: await freshClone(WITH_CAST), told: JSON.parse(told) }
  } finally {
    await superuser.end()
  }
}

async function clone(name: string, template = MIGRATED): Promise<ClonedDatabase> {
  const { superuserUrl, passwords } = runningCluster()
  const drop = `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`
  await asSuperuser(superuserUrl, drop, `CREATE DATABASE ${name} OWNER edict_owner TEMPLATE ${template}`, databaseSql(name))
  const own = new URL(superuserUrl)
  own.pathname = `/${name}`
  // The mutation run removes a guard of the database from every clone.
  const mutant = process.env.EDICT_MUTANT_SQL
  if (mutant && template !== 'template0') await asSuperuser(own.href, mutant)
  return {
    name,
    superuserUrl: own.href,
    ...databaseUrls(superuserUrl, passwords, name),
    drop: () => asSuperuser(superuserUrl, drop),
  }
}

function runningCluster(): Cluster {
  const cluster = process.env.EDICT_TEST_CLUSTER
  if (!cluster) throw new Error('No cluster: this spec must be in the Jest project "real", whose global setup starts one.')
  return JSON.parse(cluster)
}

async function asSuperuser(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
