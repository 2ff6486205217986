import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedPostgresError } from './embedded-postgres-error.js'
import { commandOf, gone, signal, startOf } from './processes.js'

/**
 * Prepares a cluster for starting, however its last server ended. Stops a server that outlived a killed Edict. If the process id
 * in postmaster.pid now belongs to another program, corrects the file, because PostgreSQL would otherwise refuse to start. Must
 * be called by
 * the holder of the folder's lock; `clusterName` is the name that `startEmbeddedPostgres` gives this cluster's servers.
 */
export async function endLeftServer(cluster: string, clusterName: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid')
  const left = read(file)
  if (left === null) return
  const pid = Number.parseInt(left, 10)
  const start = startOf(pid)
  if (!start || pid === process.pid) return nameOurselves(file, left)
  if (!commandOf(pid)?.includes(`cluster_name=${clusterName}`)) return nameOurselves(file, left)
  // Fast, then immediate: committed data stays either way.
  for (const name of ['SIGINT', 'SIGQUIT'] as const) {
    end(pid, name)
    if (await gone(pid, start, 10_000)) return
  }
  throw new EmbeddedPostgresError(
    `The PostgreSQL that an earlier start left behind (process ${pid}) is still running. Stop it, then start Edict again.`,
  )
}

/**
 * PostgreSQL accepts its parent's process id in the file at its own start. The rest of the file stays: PostgreSQL uses it to
 * detect processes of the last server that still hold its shared memory, which removing the file would hide.
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
