import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { EmbeddedPostgresError } from './embedded-postgres-error.js'
import type { ServerUser } from './server-user.js'

/** The location of a cluster, and how to run a PostgreSQL program on it. */
export interface Cluster {
  /** Absolute path of PostgreSQL's data directory. */
  folder: string
  /** In the command line of every server of this cluster, and of no other. */
  name: string
  user: ServerUser | null
}

export interface ServerOptions {
  /** A free one by default. */
  port?: number
  /** No syncing to disk, and many client connections: for tests, whose data does not matter. */
  fast?: boolean
}

/** How to start a program on a data folder: without our environment, which contains secrets. */
export function runOn(folder: string, user: ServerUser | null) {
  return { cwd: folder, env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }, ...(user ?? {}) }
}

/**
 * The program's name for the folder that it was started in. Parent folders, such as root's home, may be closed to the user as
 * whom root runs the program; the path through /proc does not pass through them.
 */
export function nameOf(folder: string, user: ServerUser | null): string {
  return user && process.platform === 'linux' ? '/proc/self/cwd' : folder
}

/** A free port of this machine, which another process may take before we do. */
async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done, fail) => probe.once('error', fail).listen(0, '127.0.0.1', done))
  const address = probe.address()
  await new Promise((done) => probe.close(done))
  return typeof address === 'object' && address ? address.port : 0
}

/** Starts the server and waits until it accepts connections. Throws `EmbeddedPostgresError` with the end of its log. */
export async function startServer(
  postgres: string,
  cluster: Cluster,
  options: ServerOptions,
): Promise<{ child: ChildProcess; port: number }> {
  const logFile = join(cluster.folder, '..', 'server.log')
  for (let tries = 1; ; tries++) {
    const port = options.port ?? (await freePort())
    const log = openLog(logFile)
    // In a separate session: Ctrl-C in the terminal is for our process, which stops the server after the last request.
    const child = spawn(postgres, ['-D', nameOf(cluster.folder, cluster.user), ...configuration(cluster, port, options)], {
      ...runOn(cluster.folder, cluster.user),
      detached: true,
      stdio: ['ignore', log.handle, log.handle],
    })
    closeSync(log.handle)
    try {
      await ready(child, cluster.folder)
      return { child, port }
    } catch (error) {
      const said = readFileSync(logFile, 'utf8').slice(log.size)
      if (!options.port && tries < 5 && said.includes('Address already in use')) continue
      throw new EmbeddedPostgresError(
        `The embedded PostgreSQL did not start: ${(error as Error).message}\n${said.trim().split('\n').slice(-8).join('\n')}`,
        error,
      )
    }
  }
}

/** Stops a server: clients are disconnected immediately, and committed data stays. Ends within nine seconds in any case. */
export async function stopServer(child: ChildProcess): Promise<void> {
  child.ref()
  for (const [name, ms] of [
    ['SIGINT', 5_000],
    ['SIGQUIT', 4_000],
  ] as const) {
    if (hasEnded(child)) return
    child.kill(name)
    await Promise.race([ended(child), pause(ms, undefined, { ref: false })])
  }
}

export const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

/** The end of a child process, even if it has already ended. */
export function ended(child: ChildProcess): Promise<void> {
  return hasEnded(child) ? Promise.resolve() : new Promise((done) => child.once('exit', () => done()))
}

/** The port of the server that runs on this cluster, if it accepts connections. */
export function readyPort(folder: string, pid?: number): number | null {
  let lines: string[]
  try {
    lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return null
  }
  const [ownPid, , , port] = lines.map(Number)
  return (pid === undefined || ownPid === pid) && lines[7]?.trim() === 'ready' && port ? port : null
}

function configuration(cluster: Cluster, port: number, { fast }: ServerOptions): string[] {
  const settings = {
    cluster_name: cluster.name,
    port,
    listen_addresses: '127.0.0.1',
    // None: its path may exceed the limit for a socket, and the port is enough.
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The log is for the operator of the machine: it must not quote a directive.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...(fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 300 } : {}),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

async function ready(child: ChildProcess, folder: string): Promise<void> {
  let failure: Error | undefined
  child.once('error', (error) => {
    failure = error
  })
  // After a crash it first replays its log, which can take any amount of time.
  while (child.pid === undefined || readyPort(folder, child.pid) === null) {
    if (failure) throw failure
    if (hasEnded(child)) throw new Error(`it ended with ${child.signalCode ?? child.exitCode}.`)
    await pause(10)
  }
}

const LOG_LIMIT = 10 * 1024 * 1024

function openLog(file: string): { handle: number; size: number } {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) {
    rmSync(`${file}.1`, { force: true })
    renameSync(file, `${file}.1`)
  }
  const handle = openSync(file, 'a', 0o600)
  return { handle, size: statSync(file).size }
}
