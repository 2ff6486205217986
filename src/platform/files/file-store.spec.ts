import { createHash, randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import files from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { FileStore } from './file-store.js'

// The real calls, in the order in which they were made. Node loads the product, and must be told that exports of its own
// modules were replaced.
const calls: string[] = []
const { syncBuiltinESMExports } = loadedByNode<typeof import('node:module')>('node:module')
const real = { ...files }
const noted = (name: string) => name.replace(/[0-9a-f]{8}-[0-9a-f-]{27}$/, '*').replace(/[0-9a-f]{64}$/, '#')

beforeAll(() => {
  Object.assign(files, {
    open: async (path: string, ...rest: [number]) => {
      const handle = await real.open(path, ...rest)
      const sync = handle.sync.bind(handle)
      handle.sync = async () => {
        calls.push(`sync ${noted(path)}`)
        await sync()
      }
      return handle
    },
    rename: async (from: string, to: string) => {
      calls.push(`rename ${noted(from)} ${noted(to)}`)
      await real.rename(from, to)
    },
  })
  syncBuiltinESMExports()
})
afterAll(() => {
  Object.assign(files, real)
  syncBuiltinESMExports()
})

const directory = mkdtempSync(join(tmpdir(), 'edict-files-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

let root: string
let store: FileStore
const compartment = '018f3f3e-1111-7abc-8def-000000000001'
const other = '018f3f3e-1111-7abc-8def-000000000002'
const LIMIT = 1_000_000

beforeEach(() => {
  root = join(directory, randomUUID())
  store = new FileStore(root)
  calls.length = 0
})

async function receive(stream: Readable, into = compartment) {
  const { keep, drop, ...stored } = await store.arrive(stream, { compartment: into, limit: LIMIT })
  try {
    await keep()
    return stored
  } finally {
    await drop()
  }
}
const keep = (bytes: string | Buffer, into = compartment) => receive(Readable.from([Buffer.from(bytes)]), into)
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')
const everyFile = () => readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

const pathOf = (hash: string) => join(root, compartment, hash.slice(0, 2), hash)
/** Every way to the bytes of a stored file. */
const READERS: [keyof FileStore, (hash: string) => Promise<Buffer>][] = [
  ['open', async (hash) => Buffer.from(await textOf((await store.open(compartment, hash)).stream))],
  ['read', (hash) => store.read(compartment, hash)],
  ['verifiedPath', async (hash) => readFileSync(await store.verifiedPath(compartment, hash))],
]
/** Methods that hand out no bytes of a stored file, and private ones. */
const NO_BYTES = ['arrive', 'verify', 'sweepTemp']
const INSIDE = ['openVerified', 'openFile', 'pathOf', 'createTemp', 'keep']

describe('FileStore', () => {
  it('stores a file under its hash and returns it', async () => {
    const chunks = [Buffer.from('You shall '), Buffer.from('report by 17:00.')]
    const stored = await receive(Readable.from(chunks))
    expect(stored).toEqual({ sha256: sha256('You shall report by 17:00.'), size: 26 })
    const { stream, size } = await store.open(compartment, stored.sha256)
    expect(size).toBe(26)
    expect(await textOf(stream)).toBe('You shall report by 17:00.')
    expect((await store.read(compartment, stored.sha256)).toString()).toBe('You shall report by 17:00.')
  })

  it('makes files unreadable to other users of the machine', async () => {
    const stored = await keep('sealed')
    expect(statSync(pathOf(stored.sha256)).mode & 0o777).toBe(0o600)
    expect(statSync(join(root, compartment)).mode & 0o777).toBe(0o700)
  })

  it('syncs bytes and folders to disk before it returns, in this order', async () => {
    const { sha256: hash } = await keep('letter')
    const shelf = `${root}/${compartment}/${hash.slice(0, 2)}`
    expect(calls.slice(calls.indexOf(`sync ${root}/incoming/*`))).toEqual([
      `sync ${root}/incoming/*`,
      `rename ${root}/incoming/* ${shelf}/#`,
      `sync ${shelf}`,
      `sync ${root}/${compartment}`.replace(compartment, '*'),
      `sync ${root}`.replace(/[^/]+$/, '*'),
    ])
  })

  it('stores identical bytes once per compartment, and takes the same steps the second time', async () => {
    await keep('letter')
    const first = calls.splice(0).slice(-5)
    await keep('letter')
    expect(calls).toEqual(first)
    expect(everyFile()).toHaveLength(1)
  })

  it('stores identical bytes in two compartments as two files', async () => {
    const stored = await keep('letter')
    await keep('letter', other)
    rmSync(pathOf(stored.sha256))
    expect((await store.read(other, stored.sha256)).toString()).toBe('letter')
    await expect(store.open(compartment, stored.sha256)).rejects.toMatchObject({ code: 'file/altered' })
  })

  it('accepts many files at once, including identical ones', async () => {
    const all = await Promise.all(
      Array.from({ length: 40 }, (_, index) => keep(`letter ${index % 8}`, index % 2 ? other : compartment)),
    )
    expect(new Set(all.map((one) => one.sha256)).size).toBe(8)
    expect(everyFile()).toHaveLength(8)
    for (const [index, one] of all.entries()) expect(await store.verify(index % 2 ? other : compartment, one.sha256)).toBe(true)
  })

  it.each([
    [
      'is too large',
      () => Readable.from([Buffer.alloc(LIMIT), Buffer.alloc(1)]),
      { code: 'file/too_large', params: { limit: LIMIT } },
    ],
    ['is empty', () => Readable.from([]), { code: 'file/empty' }],
    [
      'was truncated by the request parser',
      () => Object.assign(Readable.from([Buffer.alloc(9)]), { truncated: true }),
      { code: 'file/too_large' },
    ],
  ])('refuses a file that %s, and stores nothing of it', async (_, stream, refusal) => {
    await expect(receive(stream())).rejects.toMatchObject(refusal)
    expect(everyFile()).toEqual([])
  })

  it('accepts a file of exactly the maximum size', async () => {
    expect(await keep(Buffer.alloc(LIMIT))).toMatchObject({ size: LIMIT })
  })

  it.each([
    ['fails before its first byte', 0, new Error('connection reset')],
    ['fails half-way', 2, new Error('connection reset')],
    ['is closed half-way without an error', 2, undefined],
  ])('stores nothing of an upload that %s', async (_, after, error) => {
    let pieces = 0
    const upload = new Readable({
      read() {
        pieces += 1
        if (pieces > after) this.destroy(error)
        else this.push('a piece of it')
      },
    })
    if (after === 0) upload.destroy(error)
    await expect(receive(upload)).rejects.toThrow(error?.message ?? /premature|aborted/i)
    expect(everyFile()).toEqual([])
  })

  it.each(READERS)('%s refuses bytes that are not those that were stored, and a missing file', async (_, bytesOf) => {
    const stored = await keep('letter')
    expect((await bytesOf(stored.sha256)).toString()).toBe('letter')
    for (const altered of ['lettes', 'lette', 'letters', '']) {
      writeFileSync(pathOf(stored.sha256), altered)
      await expect(bytesOf(stored.sha256)).rejects.toMatchObject({ code: 'file/altered' })
    }
    rmSync(pathOf(stored.sha256))
    await expect(bytesOf(stored.sha256)).rejects.toMatchObject({ code: 'file/altered' })
  })

  it('has no other way to the bytes', () => {
    const ways = Object.getOwnPropertyNames(FileStore.prototype).filter(
      (name) => !['constructor', ...NO_BYTES, ...INSIDE].includes(name),
    )
    expect(ways.sort()).toEqual(READERS.map(([name]) => name).sort())
  })

  it('fails before its end, with the last piece withheld, if the bytes change while they are read', async () => {
    const stored = await keep('a'.repeat(1_000_000))
    const { stream } = await store.open(compartment, stored.sha256)
    writeFileSync(pathOf(stored.sha256), 'b'.repeat(1_000_000))
    let length = 0
    stream.on('data', (piece: Buffer) => {
      length += piece.length
    })
    await expect(once(stream, 'end')).rejects.toMatchObject({ code: 'file/altered' })
    expect(length).toBeLessThan(1_000_000)
  })

  it('notices a changed byte and a missing file', async () => {
    const stored = await keep('letter')
    expect(await store.verify(compartment, stored.sha256)).toBe(true)
    writeFileSync(pathOf(stored.sha256), 'lettes')
    expect(await store.verify(compartment, stored.sha256)).toBe(false)
    rmSync(pathOf(stored.sha256))
    expect(await store.verify(compartment, stored.sha256)).toBe(false)
  })

  it.each([
    ['..', sha256('x')],
    [`${compartment}/..`, sha256('x')],
    ['incoming', sha256('x')],
    [compartment.toUpperCase(), sha256('x')],
    [compartment, '../../../etc/passwd'],
    [compartment, `${sha256('x')}/../y`],
    [compartment, sha256('x').toUpperCase().replace(/^/, 'A')],
  ])('opens no file named %s / %s', async (where, hash) => {
    await expect(store.open(where, hash)).rejects.toThrow(/named by/)
    await expect(store.read(where, hash)).rejects.toThrow(/named by/)
    await expect(store.verifiedPath(where, hash)).rejects.toThrow(/named by/)
    await expect(store.verify(where, hash)).rejects.toThrow(/named by/)
  })

  it('refuses a compartment with an invalid name', async () => {
    await expect(keep('letter', '../outside')).rejects.toThrow(/named by/)
  })

  it('removes partial uploads left by a crash, but none still in progress', async () => {
    const signals = new EventEmitter()
    async function* slowly() {
      signals.emit('being_read')
      yield Buffer.from('still coming')
      await once(signals, 'go_on')
    }
    const beingRead = once(signals, 'being_read')
    const received = receive(Readable.from(slowly()))
    await beingRead
    const left = join(root, 'incoming', randomUUID())
    writeFileSync(left, 'half')
    utimesSync(left, new Date('2026-06-12T00:00:00Z'), new Date('2026-06-12T00:00:00Z'))
    expect(await store.sweepTemp(new Date('2026-06-13T00:00:00Z'))).toBe(1)
    signals.emit('go_on')
    const stored = await received
    expect(everyFile().map((entry) => entry.name)).toEqual([stored.sha256])
  })

  it('removes nothing if nothing was ever uploaded', async () => {
    expect(await store.sweepTemp(new Date())).toBe(0)
  })
})
