import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startOf } from './processes.js'

/** The holder of a folder, from its lock file. */
export interface Holder {
  pid: number
  /** See `startOf`. */
  start: string
}

export class FolderHeld extends Error {
  constructor(readonly holder: Holder) {
    super(`Held by process ${holder.pid}.`)
    this.name = 'FolderHeld'
  }
}

/**
 * Locks the folder for this process, until `release` or the end of the process, however it ends. Throws `FolderHeld` while
 * another holder is running. A stale lock is taken over by renaming it first, so that only one of two processes succeeds.
 */
export function lockFolder(folder: string): { release(): void } {
  const lock = join(folder, 'lock.json')
  const own = join(folder, `lock.${process.pid}`)
  const me: Holder = { pid: process.pid, start: startOf(process.pid) as string }
  writeFileSync(own, JSON.stringify(me), { mode: 0o600 })
  try {
    for (;;) {
      try {
        linkSync(own, lock)
        return { release: () => release(lock, me) }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
      const holder = readHolder(lock)
      if (holder && startOf(holder.pid) === holder.start) throw new FolderHeld(holder)
      removeLeft(lock, holder)
    }
  } finally {
    rmSync(own, { force: true })
  }
}

/** The running process that holds the folder; null if there is none. */
export function holderOf(folder: string): Holder | null {
  const holder = readHolder(join(folder, 'lock.json'))
  return holder && startOf(holder.pid) === holder.start ? holder : null
}

function readHolder(file: string): Holder | null {
  try {
    const { pid, start } = JSON.parse(readFileSync(file, 'utf8'))
    return Number.isInteger(pid) && typeof start === 'string' ? { pid, start } : null
  } catch {
    return null
  }
}

// Another process may have taken over the lock since it was read: then the renamed file is theirs, and is put back.
function removeLeft(lock: string, seen: Holder | null): void {
  const aside = `${lock}.${process.pid}.left`
  try {
    renameSync(lock, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const taken = readHolder(aside)
  if (taken && (taken.pid !== seen?.pid || taken.start !== seen.start)) linkSync(aside, lock)
  rmSync(aside)
}

function release(lock: string, me: Holder): void {
  const holder = readHolder(lock)
  if (holder?.pid === me.pid && holder.start === me.start) rmSync(lock, { force: true })
}
