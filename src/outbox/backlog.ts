import type { Tx } from '../platform/database/unit-of-work.js'

/** Counts stop at this number: an unlimited count would cost the most when the backlog is largest. */
export const COUNTED_UP_TO = 10_000

/**
 * Pending rows. `due` can run now, `leased` is running, `delayed` is due and waits for its next attempt, `planned` is in the future,
 * `dead` needs a person.
 */
export interface Backlog {
  readonly rows: {
    readonly due: number
    readonly leased: number
    readonly delayed: number
    readonly planned: number
    readonly dead: number
  }
  /** Seconds since the oldest effect that is not done was due, whether or not it was tried since; 0 if there is none. */
  readonly oldest_seconds: number
}

// The kinds that occur, one index descent each, so that no kind is left out.
export const KINDS = `
  RECURSIVE kinds AS (
    (SELECT kind FROM outbox ORDER BY kind LIMIT 1)
    UNION ALL SELECT (SELECT o.kind FROM outbox o WHERE o.kind > k.kind ORDER BY o.kind LIMIT 1) FROM kinds k WHERE k.kind IS NOT NULL)`

export const BACKLOG_SQL = `
  WITH ${KINDS},
  now_due AS MATERIALIZED (
    SELECT o.due_at FROM kinds k CROSS JOIN LATERAL (
      SELECT due_at FROM outbox WHERE kind = k.kind AND next_try_at <= $1 ORDER BY next_try_at, id LIMIT $2) o),
  later AS MATERIALIZED (
    SELECT o.state, o.due_at FROM kinds k CROSS JOIN LATERAL (
      SELECT state, due_at FROM outbox WHERE kind = k.kind AND next_try_at > $1 AND next_try_at < 'infinity'
      ORDER BY next_try_at, id LIMIT $2) o)
  SELECT LEAST($2, (SELECT count(*) FROM now_due))::int AS due,
    (SELECT LEAST($2, count(*) FILTER (WHERE state = 'leased')) FROM later)::int AS leased,
    (SELECT LEAST($2, count(*) FILTER (WHERE state = 'ready' AND due_at <= $1)) FROM later)::int AS delayed,
    (SELECT LEAST($2, count(*) FILTER (WHERE state = 'ready' AND due_at > $1)) FROM later)::int AS planned,
    (SELECT count(*)::int FROM (SELECT FROM outbox WHERE state = 'dead' LIMIT $2) AS lost) AS dead,
    EXTRACT(EPOCH FROM $1 - LEAST((SELECT min(due_at) FROM now_due),
      (SELECT due_at FROM outbox WHERE error_code IS NOT NULL AND state <> 'dead' AND due_at <= $1 ORDER BY due_at, id LIMIT 1)))::float8 AS oldest`

/** The backlog, from indexes without completed rows, each read up to a limit. Only the worker may ask. */
export async function backlog(tx: Tx): Promise<Backlog> {
  const [row] = await tx.query<Backlog['rows'] & { oldest: number | null }>(BACKLOG_SQL, [tx.now, COUNTED_UP_TO])
  const { oldest, ...rows } = row as NonNullable<typeof row>
  return { rows, oldest_seconds: Math.max(0, oldest ?? 0) }
}
