import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const PROC = existsSync('/proc/self/stat')

/**
 * Identifies a process uniquely even if its id is reused: its start time and boot id. Null if there is no such process, or only a
 * zombie that its parent has not reaped. In a container the same id recurs at every start.
 */
export function startOf(pid: number): string | null {
  if (!PROC) return ps(pid, 'lstart=')
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...rest] = fields.slice(fields.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' || state === 'X' ? null : `${bootId()} ${rest[18]}`
  } catch {
    return null
  }
}

/**
 * The command line of a running process; null if there is none. Not through /proc/…/cwd, which a container's root may not read.
 */
export function commandOf(pid: number): string | null {
  if (!PROC) return ps(pid, 'command=')
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') || null
  } catch {
    return null
  }
}

/** Sends a signal; does nothing if the process has ended. Throws if it is not permitted. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/**
 * Waits until the process with this start time has ended. Returns whether it ended within `ms`. For processes that are not our
 * children.
 */
export async function gone(pid: number, start: string, ms: number): Promise<boolean> {
  const end = Date.now() + ms
  while (startOf(pid) === start) {
    if (Date.now() > end) return false
    await pause(20)
  }
  return true
}

function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
}

function ps(pid: number, column: string): string | null {
  try {
    return (
      execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() ||
      null
    )
  } catch {
    return null
  }
}
