import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a secret to `file`, for its owner's eyes only, unless it is there already. Whole or not at all, and on the disk when it returns:
 * what is encrypted or locked with it would be lost with it. Of two at once, the first wins and the second keeps nothing.
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

/** Makes what was created or renamed in a folder outlive a power cut. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
