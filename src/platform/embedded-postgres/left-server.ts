import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedPostgresError } from './embedded-postgres-error.js'
import { commandOf, gone, signal, startOf } from './processes.js'

/**
 * Makes a cluster ready to be started after its last server ended in whatever way. Ends a server that outlived a killed Edict. Where the
 * number in postmaster.pid now belongs to another program, says so to PostgreSQL, which would refuse to start.
 * Must be called by the holder of the folder's lock, `clusterName` being what `startEmbeddedPostgres` gives this cluster's servers.
 */
export async function endLeftServer(cluster: string, clusterName: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid')
  const left = read(file)
  if (left === null) return
  const pid = Number.parseInt(left, 10)
  const start = startOf(pid)
  if (!start || pid === process.pid) return nameOurselves(file, left)
  if (!commandOf(pid)?.includes(`cluster_name=${clusterName}`)) return nameOurselves(file, left)
  // Fast, then immediate: what is committed stays either way.
  for (const name of ['SIGINT', 'SIGQUIT'] as const) {
    end(pid, name)
    if (await gone(pid, start, 10_000)) return
  }
  throw new EmbeddedPostgresError(
    `The PostgreSQL that an earlier start left behind (process ${pid}) is still running. Stop it, then start Edict again.`,
  )
}

/**
 * PostgreSQL takes its parent's number in the file for its own start. The rest of the file stays: by it PostgreSQL finds out whether
 * processes of the last server still hold its shared memory, which removing the file would hide.
 */
function nameOurselves(file: string, left: string): void {
  writeFileSync(file, left.replace(/^[^\n]*/, String(process.pid)))
}

function end(pid: number, name: NodeJS.Signals): void {
  try {
    signal(pid, name)
  } catch (error) {
    throw new EmbeddedPostgresError(
      `PostgreSQL still runs on this data (process ${pid}) as another user. End it, then start again.`,
      error,
    )
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
