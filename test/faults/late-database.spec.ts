import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { waitForDatabase } from '../../src/platform/database/wait-for-database.js'
import { type ClonedDatabase, freshClone } from '../harness/cluster.js'
import { Door } from './door.js'
import { freePort } from './redis.js'

let database: ClonedDatabase
let folder: string
let port: number
let proxy: Server | null = null
const doors: Door[] = []

beforeAll(async () => {
  database = await freshClone()
  folder = mkdtempSync(join(tmpdir(), 'edict-late-'))
  port = await freePort()
})
afterEach(async () => {
  for (const door of doors.splice(0)) await door.end('SIGKILL')
  proxy?.close()
  proxy = null
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** The address of the database at a port where nobody listens until `databaseComes`. */
const late = (url: string) => Object.assign(new URL(url), { port: String(port) }).href

async function databaseComes(): Promise<void> {
  const { hostname, port: real } = new URL(database.ownerUrl)
  const opened = createServer((socket: Socket) => {
    const to = connect(Number(real), hostname)
    for (const [from, other] of [
      [socket, to],
      [to, socket],
    ] as const)
      from.on('error', () => other.destroy()).pipe(other)
  })
  await new Promise<void>((resolve) => opened.listen(port, '127.0.0.1', resolve))
  proxy = opened
}

it.each([
  ['worker.js', 'The worker is running.'],
  ['main.js', 'Edict is ready at'],
] as const)('%s, started while PostgreSQL is down, waits for it and then works', async (file, works) => {
  const door = Door.start(file, {
    DATABASE_URL: late(database.appUrl),
    DATABASE_OWNER_URL: late(database.ownerUrl),
    DATABASE_WORKER_URL: late(database.workerUrl),
    DATABASE_VERIFIER_URL: late(database.verifierUrl),
    DATABASE_DOOR_URL: late(database.doorUrl),
    DATABASE_RENDER_URL: late(database.renderUrl),
    SECRET_KEY: randomBytes(32).toString('base64'),
    EDICT_DATA: folder,
    PORT: String(await freePort()),
  })
  doors.push(door)
  await door.says('PostgreSQL is not available yet')
  // Longer than the retries of the database library last.
  await new Promise((resolve) => setTimeout(resolve, 12_000))
  expect(door.said).not.toContain(works)
  await databaseComes()
  await door.says(works)
  expect(await door.end('SIGTERM')).toBe(0)
})

it('a wrong password is not waited for', async () => {
  const wrong = Object.assign(new URL(database.workerUrl), { password: 'wrong' }).href
  await expect(waitForDatabase(wrong)).rejects.toMatchObject({ code: '28P01' })
})
