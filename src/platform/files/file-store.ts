import { createHash, randomUUID } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline, type Readable, Transform } from 'node:stream'
import { Injectable } from '@nestjs/common'
import { isRefused, Refused } from '../../domain/errors.js'
import { freeBuffersAfter } from './free-buffers.js'

export interface StoredFile {
  /** 64 lower-case hex digits. */
  sha256: string
  /** Bytes. */
  size: number
}

interface Place {
  compartment: string
  /** Bytes. */
  limit: number
}

/** A complete file on disk that has no name yet. */
export interface ArrivedFile extends StoredFile {
  /**
   * Names the file; repeating this for the same bytes changes nothing. When it resolves, the bytes and all parent folders are
   * synced to disk.
   */
  keep(): Promise<void>
  /** Removes the file, unless it was kept. Always call this. */
  drop(): Promise<void>
}

/**
 * Contains partial uploads. Its name is not a UUID, so it is never a compartment; it is on the same file system, so that a rename
 * is atomic.
 */
const INCOMING = 'incoming'
const COMPARTMENT = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const SHA256 = /^[0-9a-f]{64}$/

/**
 * Immutable files by content: `<root>/<compartment>/<ab>/<sha256>`. A compartment is a directive's id. Equal files in two
 * compartments are stored twice, and storing one takes the same steps whether or not it exists, so that nobody learns what
 * another compartment contains.
 *
 * The bytes and all parent folders are synced to disk before `keep` resolves. Only then may a transaction commit a row that names
 * them, so that a crash leaves at most a file without a row, never a row without its file.
 */
@Injectable()
export class FileStore {
  private readonly root: string

  /** @param root folder of the whole store; created with the first file */
  constructor(root: string) {
    this.root = resolve(root)
  }

  /**
   * Receives the stream and writes it to disk without a name. The caller names it with `keep` as the last step before its
   * transaction commits (`tx.beforeCommit`), and calls `drop` in any case, so that a refusal leaves no file. Throws `file/empty`,
   * `file/too_large` (more than `limit` bytes), or the stream's error; then nothing is left.
   */
  async arrive(stream: Readable, { compartment, limit }: Place): Promise<ArrivedFile> {
    requireCompartment(compartment)
    // An unhandled error before the first read would end the process; the read loop sees it anyway.
    stream.on('error', () => {})
    const temp = await this.createTemp()
    const drop = () => rm(temp.path, { force: true }).catch(() => {})
    try {
      const stored = await fill(temp.handle, stream, limit)
      await temp.handle.sync()
      await temp.handle.close()
      return { ...stored, keep: () => this.keep(temp.path, this.pathOf(compartment, stored.sha256)), drop }
    } catch (error) {
      await temp.handle.close().catch(() => {})
      await drop()
      throw error
    }
  }

  /**
   * The bytes as a stream; the caller must consume or destroy it. All of them are compared with the hash before the first one leaves,
   * and again on the way: if they change meanwhile, the stream fails before its end. Throws `file/altered` if they are missing or are
   * not those that were stored.
   */
  async open(compartment: string, sha256: string): Promise<{ stream: Readable; size: number }> {
    const handle = await this.openVerified(compartment, sha256)
    const { size } = await handle.stat()
    // If one of the streams ends early, the others are destroyed and the file is closed.
    return { stream: pipeline(handle.createReadStream({ start: 0 }), unaltered(sha256), () => {}), size }
  }

  /** All the bytes in memory: for letters and other small files. Throws `file/altered`. */
  async read(compartment: string, sha256: string): Promise<Buffer> {
    const handle = await this.openFile(compartment, sha256)
    try {
      const bytes = await handle.readFile()
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Refused('file/altered')
      return bytes
    } finally {
      await handle.close()
    }
  }

  /** The path of the bytes, for a process that reads them there. Throws `file/altered`. */
  async verifiedPath(compartment: string, sha256: string): Promise<string> {
    await (await this.openVerified(compartment, sha256)).close()
    return this.pathOf(compartment, sha256)
  }

  /** Whether the bytes exist and still have this hash. Reads all of them. */
  async verify(compartment: string, sha256: string): Promise<boolean> {
    try {
      await this.verifiedPath(compartment, sha256)
      return true
    } catch (error) {
      if (isRefused(error, 'file/altered')) return false
      throw error
    }
  }

  private async openVerified(compartment: string, sha256: string): Promise<FileHandle> {
    const handle = await this.openFile(compartment, sha256)
    try {
      if ((await hashOf(handle)) !== sha256) throw new Refused('file/altered')
      return handle
    } catch (error) {
      await handle.close()
      throw error
    }
  }

  /** The file, without any check. A missing one is refused like an altered one. */
  private async openFile(compartment: string, sha256: string): Promise<FileHandle> {
    try {
      return await open(this.pathOf(compartment, sha256), 'r')
    } catch (error) {
      throw isMissing(error) ? new Refused('file/altered') : error
    }
  }

  /** Throws for a name that is not a UUID or not a hash. Private, so that nobody reads bytes that were not compared with their hash. */
  private pathOf(compartment: string, sha256: string): string {
    requireCompartment(compartment)
    if (!SHA256.test(sha256)) throw new Error('A file is named by 64 lower-case hex digits.')
    return join(this.root, compartment, sha256.slice(0, 2), sha256)
  }

  /** Removes partial uploads from before `olderThan` that a crash left. Returns the number of files. */
  async sweepTemp(olderThan: Date): Promise<number> {
    const folder = join(this.root, INCOMING)
    const names = await readdir(folder).catch((error) => (isMissing(error) ? [] : Promise.reject(error)))
    let removed = 0
    for (const name of names) {
      const path = join(folder, name)
      const found: Stats | null = await stat(path).catch((error) => (isMissing(error) ? null : Promise.reject(error)))
      if (!found || found.mtime >= olderThan) continue
      await rm(path, { force: true })
      removed += 1
    }
    return removed
  }

  private async createTemp(): Promise<{ path: string; handle: FileHandle }> {
    const incoming = join(this.root, INCOMING)
    const made = await mkdir(incoming, { recursive: true, mode: 0o700 })
    if (made) await flushUpTo(dirname(made), this.root)
    const path = join(incoming, randomUUID())
    return { path, handle: await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600) }
  }

  // Each folder is synced whether or not it is new: another upload may have created it a moment ago without having synced it yet.
  private async keep(temp: string, path: string): Promise<void> {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await rename(temp, path)
    await flushUpTo(this.root, dirname(path))
  }
}

async function fill(handle: FileHandle, stream: Readable & { truncated?: boolean }, limit: number): Promise<StoredFile> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new Refused('file/too_large', { limit })
    hash.update(chunk)
    await writeAll(handle, chunk)
    freeBuffersAfter(chunk.length)
  }
  // If the parser's own limit truncates a multipart part, the part ends without an error.
  if (stream.truncated) throw new Refused('file/too_large', { limit })
  if (size === 0) throw new Refused('file/empty')
  return { sha256: hash.digest('hex'), size }
}

/** Passes a file on and frees its buffers as it goes. The last piece waits until the hash of all of them is known to be right. */
function unaltered(sha256: string): Transform {
  const hash = createHash('sha256')
  let last: Buffer | null = null
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      freeBuffersAfter(chunk.length)
      hash.update(chunk)
      if (last) this.push(last)
      last = chunk
      done()
    },
    flush(done) {
      if (hash.digest('hex') !== sha256) return done(new Refused('file/altered'))
      if (last) this.push(last)
      done()
    },
  })
}

/** Files are read through one buffer of this size, so that memory does not grow with the file. */
const PIECE = 1024 * 1024

async function hashOf(handle: FileHandle): Promise<string> {
  const hash = createHash('sha256')
  const piece = Buffer.allocUnsafeSlow(PIECE)
  for (let position = 0; ; ) {
    const { bytesRead } = await handle.read(piece, 0, PIECE, position)
    if (bytesRead === 0) return hash.digest('hex')
    hash.update(bytesRead === PIECE ? piece : piece.subarray(0, bytesRead))
    position += bytesRead
  }
}

async function writeAll(handle: FileHandle, chunk: Buffer): Promise<void> {
  for (let written = 0; written < chunk.length; ) written += (await handle.write(chunk, written)).bytesWritten
}

/**
 * Syncs `folder` and each of its parents, up to and including `top`: a new name is on disk once the folder that contains it is
 * synced.
 */
async function flushUpTo(top: string, folder: string): Promise<void> {
  await flushFolder(folder)
  if (folder !== top && folder.length > top.length) await flushUpTo(top, dirname(folder))
}

async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

function requireCompartment(compartment: string): void {
  if (!COMPARTMENT.test(compartment)) throw new Error('A compartment is named by a uuid in lower case.')
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'ENOENT'
}
