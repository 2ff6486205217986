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

const TEMPLATE = 'edict_template'

/** Starts the one cluster of a test run, with a migrated database to clone. Workers find it by its address, in their environment. */
export async function startCluster(): Promise<{ address: string; stop(): Promise<void> }> {
  const folder = guardedFolder()
  const server = await startEmbeddedPostgres({ dataDir: join(folder.path, 'data'), fast: true })
  const stop = async () => {
    await server.stop()
    folder.remove()
  }
  try {
    const { ownerUrl } = await createDatabaseAndOwner(server.superuserUrl, server.passwords, TEMPLATE)
    await migrate(ownerUrl)
    await asSuperuser(server.superuserUrl, `ALTER DATABASE ${TEMPLATE} IS_TEMPLATE true ALLOW_CONNECTIONS false`)
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
export function freshClone(): Promise<ClonedDatabase> {
  return clone(`edict_${randomBytes(8).toString('hex')}`)
}

async function clone(name: string): Promise<ClonedDatabase> {
  const { superuserUrl, passwords } = runningCluster()
  const drop = `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`
  await asSuperuser(superuserUrl, drop, `CREATE DATABASE ${name} OWNER edict_owner TEMPLATE ${TEMPLATE}`, databaseSql(name))
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
