import type { Tx } from '../platform/database/unit-of-work.js'

/** More rows than this are not told apart: a count that has no end would cost more the worse things stand. */
export const COUNTED_UP_TO = 10_000

/** What is not done. `due` could run now, `leased` runs, `planned` has its time before it, `dead` needs a person. */
export interface Backlog {
  readonly rows: { readonly due: number; readonly leased: number; readonly planned: number; readonly dead: number }
  /** For how long the oldest row that is due has waited; 0 where none is. */
  readonly oldest_seconds: number
}

export const BACKLOG_SQL = `
  WITH near AS MATERIALIZED (
    SELECT state, due_at FROM outbox WHERE state IN ('ready', 'leased') AND due_at <= $1 ORDER BY due_at, id LIMIT $2)
  SELECT count(*) FILTER (WHERE state = 'ready')::int AS due, count(*) FILTER (WHERE state = 'leased')::int AS leased,
    (SELECT count(*)::int FROM (SELECT FROM outbox WHERE state IN ('ready', 'leased') AND due_at > $1 LIMIT $2) AS later) AS planned,
    (SELECT count(*)::int FROM (SELECT FROM outbox WHERE state = 'dead' LIMIT $2) AS lost) AS dead,
    EXTRACT(EPOCH FROM $1 - min(due_at))::float8 AS oldest
  FROM near`

/** How much waits, from indexes that hold no row that is done, each read to a limit. Only the worker may ask. */
export async function backlog(tx: Tx): Promise<Backlog> {
  const [row] = await tx.query<{ due: number; leased: number; planned: number; dead: number; oldest: number | null }>(
    BACKLOG_SQL,
    [tx.now, COUNTED_UP_TO],
  )
  const { oldest, ...rows } = row as NonNullable<typeof row>
  return { rows, oldest_seconds: Math.max(0, oldest ?? 0) }
}
