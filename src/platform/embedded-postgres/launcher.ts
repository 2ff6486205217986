import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { findBinaries } from './binaries.js'
import { EmbeddedPostgresError } from './embedded-postgres-error.js'
import { FolderHeld, holderOf, lockFolder } from './folder-lock.js'
import { endLeftServer } from './left-server.js'
import { makeCluster } from './make-cluster.js'
import { keptPasswords, type Passwords } from './passwords.js'
import { signal } from './processes.js'
import { type Cluster, ended, hasEnded, readyPort, type ServerOptions, startServer, stopServer } from './server-process.js'
import { serverUser } from './server-user.js'

export interface EmbeddedPostgresOptions extends ServerOptions {
  /** Folder for the database, its passwords and its log; created if missing. */
  dataDir: string
}

export interface EmbeddedPostgres {
  /** The database `postgres` as superuser. */
  superuserUrl: string
  port: number
  pid: number
  passwords: Passwords
  /** Settles when the server ends without being stopped. */
  lost: Promise<void>
  /** Stops the server and releases the folder. Within ten seconds; can be called again. */
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL on a data folder, which belongs to this process until `stop` or its own end. However the previous run ended,
 * this one recovers: a server that is still running is stopped first. Throws `EmbeddedPostgresError` if another process holds the
 * folder, or if PostgreSQL cannot run here.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { folder, cluster } = prepare(options.dataDir)
  const lock = hold(folder, options.dataDir)
  try {
    const passwords = passwordsFor(options.dataDir, cluster)
    const borrowedFile = join(folder, 'borrowed')
    const binaries = findBinaries(cluster.user, folder, readIf(borrowedFile))
    if (binaries.borrowed) writeFileSync(borrowedFile, binaries.borrowed)
    if (!existsSync(cluster.folder)) await makeCluster(binaries.initdb, cluster, passwords.superuser, options)
    await endLeftServer(cluster.folder, cluster.name)
    const { child, port } = await startServer(binaries.postgres, cluster, options)
    const pid = child.pid as number
    // If the process exits without stopping anything, the server still ends a moment later.
    const atExit = () => signal(pid, 'SIGINT')
    process.once('exit', atExit)
    child.unref()
    const finish = async () => {
      await stopServer(child)
      process.off('exit', atExit)
      if (binaries.borrowed && hasEnded(child)) {
        rmSync(binaries.borrowed, { recursive: true, force: true })
        rmSync(borrowedFile, { force: true })
      }
      lock.release()
    }
    let stopping: Promise<void> | undefined
    return {
      superuserUrl: superuserUrl(passwords, port),
      port,
      pid,
      passwords,
      lost: new Promise((lost) => ended(child).then(() => stopping ?? lost())),
      stop: () => {
        stopping ??= finish()
        return stopping
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** The server that another process runs on this data folder; null if none accepts connections. */
export function runningEmbeddedPostgres(dataDir: string): { superuserUrl: string; passwords: Passwords } | null {
  const folder = join(dataDir, 'postgres')
  if (!holderOf(folder)) return null
  const port = readyPort(join(folder, 'cluster'))
  if (port === null) return null
  const passwords = keptPasswords(dataDir)
  return { superuserUrl: superuserUrl(passwords, port), passwords }
}

function prepare(dataDir: string): { folder: string; cluster: Cluster } {
  try {
    userInfo()
  } catch (error) {
    throw new EmbeddedPostgresError(
      'PostgreSQL cannot run as a user that the machine does not know by name. Add the user, or set DATABASE_URL.',
      error,
    )
  }
  const place = join(dataDir, 'postgres')
  try {
    // Closed to others; if root starts PostgreSQL as another user, that user must be able to pass through.
    const mode = process.getuid?.() === 0 ? 0o711 : 0o700
    mkdirSync(dataDir, { recursive: true, mode })
    if (!existsSync(place)) mkdirSync(place)
    chmodSync(place, mode)
  } catch (error) {
    throw unusable(dataDir, error)
  }
  const folder = realpathSync(place)
  const name = `edict-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
  const data = join(folder, 'cluster')
  return { folder, cluster: { folder: data, name, user: serverUser(data) } }
}

function hold(folder: string, dataDir: string): { release(): void } {
  try {
    return lockFolder(folder)
  } catch (error) {
    if (!(error instanceof FolderHeld)) throw unusable(dataDir, error)
    throw new EmbeddedPostgresError(
      `The data in ${dataDir} is in use: Edict already runs there as process ${error.holder.pid}. Stop it, or set EDICT_DATA to another folder.`,
      error,
    )
  }
}

function unusable(dataDir: string, error: unknown): EmbeddedPostgresError {
  const why = (error as Error).message
  return new EmbeddedPostgresError(
    `The data folder ${dataDir} cannot be used: ${why}. Set EDICT_DATA to a folder that belongs to this user.`,
    error,
  )
}

// New passwords for an existing database would lock everyone out, and fail only later.
function passwordsFor(dataDir: string, cluster: Cluster): Passwords {
  const file = join(dataDir, 'database.json')
  if (existsSync(cluster.folder) && !existsSync(file)) {
    throw new EmbeddedPostgresError(`${file} is gone; it holds the passwords of the database in ${cluster.folder}. Put it back.`)
  }
  return keptPasswords(dataDir)
}

function superuserUrl(passwords: Passwords, port: number): string {
  return `postgres://postgres:${passwords.superuser}@127.0.0.1:${port}/postgres`
}

function readIf(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
