import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { get, type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { PASSWORD } from '../builders/cast.js'
import { Client, ok } from '../harness/client.js'
import { type ClonedDatabase, freshClone } from '../harness/cluster.js'
import { Mails } from '../harness/mails.js'
import { Door, until } from './door.js'
import { freePort } from './redis.js'

const MiB = 1024 * 1024
const PIECE = randomBytes(MiB)

describe('letters of the maximum size', () => {
  let database: ClonedDatabase
  let mails: Mails
  let server: Door
  let worker: Door
  let counsel: Client
  let base: string
  let at: string
  const folder = mkdtempSync(join(tmpdir(), 'edict-large-'))

  beforeAll(async () => {
    database = await freshClone()
    const port = await freePort()
    mails = await Mails.start()
    const settings = {
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      DATABASE_WORKER_URL: database.workerUrl,
      DATABASE_DOOR_URL: database.doorUrl,
      DATABASE_RENDER_URL: database.renderUrl,
      DATABASE_VERIFIER_URL: database.verifierUrl,
      SECRET_KEY: randomBytes(32).toString('base64'),
      EDICT_DATA: folder,
      RUN_WORKER: 'false',
      SMTP_URL: mails.url,
      MAIL_FROM: 'Edict <edict@orla.example>',
      SWEEP_SECONDS: '1',
      LOG_LEVEL: 'warn',
    }
    server = Door.start('main.js', { ...settings, PORT: String(port) })
    await server.says('No accounts exist yet')
    worker = Door.start('worker.js', settings)
    await worker.says('The worker is running.')
    base = `http://127.0.0.1:${port}`
    const token = /\/join#([A-Za-z0-9_-]+)/.exec(server.said)?.[1]
    const administrator = new Client(base)
    const zone = 'Europe/Berlin'
    await ok(administrator.post('links/accept', { token, email: 'a@orla.example', name: 'Ada Mbeki', password: PASSWORD, zone }))
    counsel = await joined(administrator)
    at = `directives/${(await ok(counsel.post('directives', { via: 'nothing' }))).reference}`
  })
  afterAll(async () => {
    await server.end('SIGKILL')
    await worker.end('SIGKILL')
    await mails.stop()
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('a letter of 1 GiB is stored and returned intact, in 64 MiB of memory', async () => {
    const before = memoryOf(server)
    const coming = await during(server, () => uploaded('production.bin', 1024))
    const { document, sha256 } = coming.came
    const going = await during(server, () => downloaded(document.id))
    process.stderr.write(
      `memory of the server: ${before} MiB; at most ${coming.peak} MiB while 1 GiB came in, ${going.peak} MiB while it went out\n`,
    )
    expect(document).toMatchObject({ size: 1024 * MiB, sha256 })
    expect(going.came.sha256).toBe(sha256)
    expect(coming.peak - before).toBeLessThanOrEqual(64)
    expect(going.peak - before).toBeLessThanOrEqual(64)
  })

  it('a letter of 1 GiB plus one MiB is refused with a reason, and none of it is stored', async () => {
    const before = filesIn(folder)
    const answer = await upload('production.bin', 1025)
    expect([answer.status, answer.body.code]).toEqual([413, 'file/too_large'])
    await until('nothing is left', () => filesIn(folder).length === before.length)
  })

  it('a letter of 400 MB is stored, and flagged because its text was not extracted', async () => {
    const before = memoryOf(worker)
    const { document, sha256 } = await uploaded('letter.pdf', 400)
    const { peak } = await during(worker, () =>
      until('it was looked at', async () => (await ok(counsel.get(`${at}/documents/${document.id}`))).state !== 'reading'),
    )
    expect(await ok(counsel.get(`${at}/documents/${document.id}`))).toMatchObject({
      state: 'needs_a_person',
      reason: 'too_large',
    })
    expect(peak - before).toBeLessThanOrEqual(64)
    expect((await downloaded(document.id)).sha256).toBe(sha256)
  })

  async function joined(administrator: Client): Promise<Client> {
    const email = 'counsel@orla.example'
    await ok(administrator.post('people', { name: 'Cleo Counsel', email, role: 'counsel', zone: 'Europe/Berlin' }))
    await until('the invitation comes', () => mails.to(email).length > 0)
    const token = /\/join#([A-Za-z0-9_-]+)/.exec(mails.to(email)[0]?.text ?? '')?.[1]
    const client = new Client(base)
    await ok(client.post('links/accept', { token, password: PASSWORD }))
    return client
  }

  async function uploaded(name: string, mebibytes: number): Promise<{ document: any; sha256: string }> {
    const { status, body, sha256 } = await upload(name, mebibytes)
    expect([status, body.code]).toEqual([201, undefined])
    return { document: body, sha256 }
  }

  /** Sends this many MiB as one multipart body, piece by piece. */
  async function upload(name: string, mebibytes: number): Promise<{ status: number; body: any; sha256: string }> {
    const hash = createHash('sha256')
    async function* pieces() {
      yield `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`
      for (let piece = 0; piece < mebibytes; piece += 1) {
        hash.update(PIECE)
        yield PIECE
      }
      yield '\r\n--b--\r\n'
    }
    const sent = request(`${base}/api/v1/${at}/documents`, {
      method: 'POST',
      agent: false,
      headers: {
        cookie: counsel.sessionCookie(),
        'content-type': 'multipart/form-data; boundary=b',
        'idempotency-key': randomUUID(),
      },
    })
    const answered = once(sent, 'response')
    // The server may close the connection of a refused upload before its last byte.
    await pipeline(Readable.from(pieces()), sent).catch(() => undefined)
    const [response] = (await answered) as [IncomingMessage]
    const chunks = await response.toArray()
    return { status: response.statusCode ?? 0, body: JSON.parse(Buffer.concat(chunks).toString()), sha256: hash.digest('hex') }
  }

  async function downloaded(id: string): Promise<{ sha256: string }> {
    const hash = createHash('sha256')
    const asked = get(`${base}/api/v1/${at}/documents/${id}/content`, {
      headers: { cookie: counsel.sessionCookie() },
      agent: false,
    })
    const [response] = (await once(asked, 'response')) as [IncomingMessage]
    expect(response.statusCode).toBe(200)
    await pipeline(response, hash)
    return { sha256: hash.digest('hex') }
  }
})

/** Resident memory of a process, in MiB. */
function memoryOf({ pid }: Door): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes) / 1024)
}

/** The result of `work`, and the peak memory of the process during it. */
async function during<T>(door: Door, work: () => Promise<T>): Promise<{ came: T; peak: number }> {
  let peak = memoryOf(door)
  const timer = setInterval(() => (peak = Math.max(peak, memoryOf(door))), 25)
  try {
    return { came: await work(), peak }
  } finally {
    clearInterval(timer)
  }
}

const filesIn = (folder: string) => readdirSync(folder, { withFileTypes: true, recursive: true }).filter((one) => one.isFile())
