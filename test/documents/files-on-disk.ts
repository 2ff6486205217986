import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type ReadingOptions, readDocument } from '../../src/documents/reading/read-document.js'

/** A folder for one test file's files, removed at its end. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'edict-reading-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

let count = 0

/** Reads `bytes` as a file that the sender called `fileName`. On disk it has another name, as in the store. */
export function reading(
  folder: string,
  fileName: string,
  bytes: Buffer | string,
  options: ReadingOptions & { mediaType?: string } = {},
) {
  count += 1
  const path = join(folder, `${count}`)
  writeFileSync(path, bytes)
  return readDocument({ path, size: Buffer.byteLength(bytes), fileName, mediaType: options.mediaType }, options)
}

/** A reader program supplied by the test, in place of the real one. */
export function readerThat(folder: string, source: string): URL {
  count += 1
  const path = join(folder, `${count}.mjs`)
  writeFileSync(
    path,
    `import * as fs from 'node:fs'\nconst say = (value) => fs.writeSync(3, JSON.stringify(value) + '\\n')\n${source}`,
  )
  return pathToFileURL(path)
}
