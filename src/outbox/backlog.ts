import type { Tx } from '../platform/database/unit-of-work.js'

/** Counts stop at this number: an unlimited count would cost the most when the backlog is largest. */
export const COUNTED_UP_TO = 10_000

/** Pending rows. `due` can run now, `leased` is running, `planned` is in the future, `dead` needs a person. */
export interface Backlog {
  readonly rows: { readonly due: number; readonly leased: number; readonly planned: number; readonly dead: number }
  /** Age of the oldest due row; 0 if there is none. */
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

/** The backlog, from indexes without completed rows, each read up to a limit. Only the worker may ask. */
export async function backlog(tx: Tx): Promise<Backlog> {
  const [row] = await tx.query<{ due: number; leased: number; planned: number; dead: number; oldest: number | null }>(
    BACKLOG_SQL,
    [tx.now, COUNTED_UP_TO],
  )
  const { oldest, ...rows } = row as NonNullable<typeof row>
  return { rows, oldest_seconds: Math.max(0, oldest ?? 0) }
}
