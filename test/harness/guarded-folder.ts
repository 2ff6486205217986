import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A folder for temporary files that is removed when this process ends, together with every embedded PostgreSQL that runs in it,
 * even after SIGKILL: a separate process waits for our end of a pipe to close.
 */
export function guardedFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'edict-test-'))
  const guard = spawn(process.execPath, ['-e', GUARD, path], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
  guard.unref()
  ;(guard.stdin as unknown as { unref(): void }).unref()
  return {
    path,
    remove() {
      rmSync(path, { recursive: true, force: true })
      guard.kill()
    },
  }
}

const GUARD = `
const { existsSync, readdirSync, readFileSync, rmSync } = require('node:fs')
const { join } = require('node:path')
const folder = process.argv[1]
const alive = (pid) => { try { process.kill(pid, 0); return true } catch { return false } }
process.stdin.resume().on('end', async () => {
  if (!existsSync(folder)) return
  const servers = [folder, ...readdirSync(folder).map((name) => join(folder, name))]
    .map((data) => join(data, 'postgres', 'cluster', 'postmaster.pid'))
    .filter((file) => existsSync(file))
    .map((file) => Number.parseInt(readFileSync(file, 'utf8'), 10))
    .filter((pid) => pid > 1 && alive(pid))
  for (const pid of servers) process.kill(pid, 'SIGINT')
  for (let tries = 0; tries < 500 && servers.some(alive); tries++) await new Promise((next) => setTimeout(next, 20))
  rmSync(folder, { recursive: true, force: true })
})
`
