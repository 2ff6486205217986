import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import type { DatabaseUrls } from '../../src/platform/config/settings.js'
import { migrate } from '../../src/platform/database/migrate.js'
import { createDatabaseAndOwner, databaseSql, databaseUrls } from '../../src/platform/embedded-postgres/database-roles.js'
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres/launcher.js'
import type { Passwords } from '../../src/platform/embedded-postgres/passwords.js'
import { guardedFolder } from './guarded-folder.js'

/** A migrated database of a spec's own, as each role. */
export interface ClonedDatabase extends DatabaseUrls {
  name: string
  /** The clone as superuser, for tests that break what no role of Edict's may touch. */
  superuserUrl: string
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>
}

interface Cluster {
  superuserUrl: string
  passwords: Passwords
}

const MIGRATED = 'edict_template'
/** The migrated database with the cast in it; the comment on it says who they are. */
const WITH_CAST = 'edict_template_cast'
/** Held while the template with the cast is made. */
const MAKING_CAST = 4712

/** Starts the one cluster of a test run, with a migrated database to clone. Workers find it by its address, in their environment. */
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

/** This Jest worker's database, new: what the worker's last spec left is dropped. */
export function cloneDatabase(workerId: string = process.env.JEST_WORKER_ID ?? '1'): Promise<ClonedDatabase> {
  return clone(`edict_worker_${workerId}`)
}

/** A database beside the worker's own. */
export function freshClone(template = MIGRATED): Promise<ClonedDatabase> {
  return clone(`edict_${randomBytes(8).toString('hex')}`, template)
}

/** A database that has had no migration. */
export function emptyDatabase(): Promise<ClonedDatabase> {
  return clone(`edict_${randomBytes(8).toString('hex')}`, 'template0')
}

/**
 * A database with the cast in it, and what `make` told of them. `make` fills the first one of a test run, which becomes the template of all
 * others; it leaves no connection behind.
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
      // Last: a template that was not finished is nobody's.
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
