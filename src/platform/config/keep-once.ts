import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a secret to `file`, readable only by its owner, unless the file exists. Atomic, and on disk when it returns:
 * anything encrypted with it would be lost with it. Of two concurrent calls, the first wins and the second writes nothing.
 */
export function keepOnce(file: string, make: () => string): void {
  if (existsSync(file)) return
  const draft = `${file}.${process.pid}.new`
  rmSync(draft, { force: true })
  const handle = openSync(draft, 'wx', 0o600)
  try {
    writeSync(handle, make())
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
  syncFolder(dirname(file))
}

/** Makes a created or renamed file in a folder survive a power failure. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
