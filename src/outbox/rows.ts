import { SCHEMA_SQL } from '../platform/database/migrate.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { backoffSeconds, MAX_ATTEMPTS } from './backoff.js'
import type { Job } from './handlers.js'
import { FIRST, type Mark } from './marks.js'

/** What may be claimed of one kind: how many rows, and for how long. */
export interface Capacity {
  readonly kind: string
  readonly free: number
  readonly lease_seconds: number
  /** Kinds with a turn share the slots for outgoing messages: rows of the lowest turn are claimed first. */
  readonly wire_turn?: number
}

export interface Limits {
  /** Rows that this process is still running: it does not claim them from itself. */
  readonly own: readonly string[]
  /** How many rows of the kinds with a turn may be claimed together. */
  readonly slots: number
  /** Where to start reading each kind; at the first row by default. */
  readonly marks?: ReadonlyMap<string, Mark>
}

export type ClaimedRow = Omit<Job, 'settle' | 'bury'> & {
  readonly request_id: string | null
  /** When it could be claimed, as the database writes it: exact to the microsecond. */
  readonly claimable_at: string
}
type Owned = Pick<ClaimedRow, 'id' | 'epoch' | 'attempts'>

// A worker that writes the outcome must still own the row: same epoch, and not released.
const MINE = `id = $1 AND epoch = $2 AND state = 'leased'`

/**
 * One index range for each kind: `next_try_at` moves past now while a row is leased or waits for its next attempt, and rows that
 * are done or dead-lettered are not in the range at all. The mark skips entries that other claims left dead in the index.
 */
const claimSql = (now: string, slots: string, condition: string) => `
  WITH wanted AS (
    SELECT r.*, CASE WHEN r.wire_turn IS NULL THEN r.free ELSE LEAST(r.free, ${slots}) END AS most
    FROM unnest($2::text[], $3::int[], $4::int[], $5::int[], $6::timestamptz[], $7::uuid[])
      AS r (kind, free, lease_seconds, wire_turn, mark_at, mark_id)
    WHERE ${condition}
  ), due AS (
    SELECT o.id, o.next_try_at, r.lease_seconds, r.wire_turn FROM wanted r
    CROSS JOIN LATERAL (
      SELECT id, next_try_at FROM outbox
      WHERE kind = r.kind AND (next_try_at, id) > (r.mark_at, r.mark_id) AND next_try_at <= ${now} AND id <> ALL ($8::uuid[])
      ORDER BY next_try_at, id LIMIT r.most FOR UPDATE SKIP LOCKED) o
  ), chosen AS (
    SELECT id, next_try_at, lease_seconds FROM due WHERE wire_turn IS NULL
    UNION ALL (SELECT id, next_try_at, lease_seconds FROM due WHERE wire_turn IS NOT NULL ORDER BY wire_turn, next_try_at, id LIMIT $9)
  ), leases AS (
    SELECT id, next_try_at AS claimable_at, edict_now() + make_interval(secs => lease_seconds) AS lease_until FROM chosen
  )
  UPDATE outbox o SET state = 'leased', epoch = o.epoch + 1, attempts = o.attempts + 1, lease_until = leases.lease_until,
    next_try_at = leases.lease_until
  FROM leases WHERE o.id = leases.id
  RETURNING o.id, o.kind, o.subject_id, o.directive_id, o.actor_id, o.request_id, o.epoch, o.attempts, leases.claimable_at::text`

/** Inside a transaction that has decided how many slots there are. `$1` is now. */
export const CLAIM_SQL = claimSql('$1', '$9::int', 'true')

/** As one statement: no message while the channel is not closed, and nothing under a newer schema. `$1` is the known schema. */
export const CLAIM_AT_ONCE_SQL = claimSql(
  '(SELECT edict_now())',
  `CASE WHEN EXISTS (SELECT FROM channel WHERE name = 'mail' AND state <> 'closed') THEN 0 ELSE $9::int END`,
  `${SCHEMA_SQL} <= $1::int`,
)

/** The parameters of both, without the first. */
export const claimParameters = (capacities: readonly Capacity[], { own, slots, marks }: Limits): unknown[] => {
  const from = capacities.map(({ kind }) => marks?.get(kind) ?? FIRST)
  return [
    capacities.map((one) => one.kind),
    capacities.map((one) => one.free),
    capacities.map((one) => one.lease_seconds),
    capacities.map((one) => one.wire_turn ?? null),
    from.map((mark) => mark.at),
    from.map((mark) => mark.id),
    own,
    slots,
  ]
}

/**
 * Claims rows that are due, or whose owner's lease has expired, each for one owner. Rows being claimed by another worker are skipped.
 * @returns the rows to run, and those that twelve owners have held without recording an outcome: the row itself must be the cause, so
 * the caller dead-letters it
 */
export async function claim(
  tx: Tx,
  capacities: readonly Capacity[],
  limits: Limits,
): Promise<{ claimed: ClaimedRow[]; lost: ClaimedRow[] }> {
  return sorted(await tx.query<ClaimedRow>(CLAIM_SQL, [tx.now, ...claimParameters(capacities, limits)]))
}

export const sorted = (rows: readonly ClaimedRow[]) => ({
  claimed: rows.filter((row) => row.attempts <= MAX_ATTEMPTS),
  lost: rows.filter((row) => row.attempts > MAX_ATTEMPTS),
})

/**
 * Completes an effect, which leaves the outbox, and claims the next message for the slot that it occupied: one round trip, and one
 * commit. Without an effect it only claims, without kinds it only completes. `$1` is the known schema; null inside a transaction, which
 * has checked it.
 */
export const TURN_SQL = `
  SELECT outbox_settle($1, $2, $3) AS settled, n.* FROM (SELECT) AS once LEFT JOIN outbox_next($1, $4, $5, $6, $7, $8, $9) AS n ON true`

/** The parameters of `TURN_SQL`, without the first. The kinds are those of messages. */
export const turnParameters = (
  done: Owned | null,
  kinds: readonly Capacity[],
  { own, marks }: Omit<Limits, 'slots'>,
): unknown[] => [
  done?.id ?? null,
  done?.epoch ?? null,
  kinds.map((one) => one.kind),
  kinds.map((one) => one.wire_turn),
  kinds.map((one) => one.lease_seconds),
  kinds.map(({ kind }) => (marks?.get(kind) ?? FIRST).at),
  kinds.map(({ kind }) => (marks?.get(kind) ?? FIRST).id),
  own,
]

/** What `TURN_SQL` returns, always one row: without an id if nothing was claimed. */
export type TurnRow = { readonly settled: boolean } & (ClaimedRow | { readonly id: null })

/** Takes a dead-lettered effect out of the outbox. */
export async function dismiss(tx: Tx, id: string): Promise<void> {
  await tx.execute(
    `WITH gone AS (DELETE FROM outbox WHERE id = $1 AND state = 'dead' RETURNING *)
     INSERT INTO outbox_done (kind, subject_id, id, directive_id, actor_id, request_id, due_at, made_at, done_at, epoch, attempts)
     SELECT kind, subject_id, id, directive_id, actor_id, request_id, due_at, made_at, edict_now(), epoch, attempts FROM gone`,
    [id],
  )
}

/** Dead-lettered. @returns whether the row still belonged to this owner */
export async function bury(tx: Tx, row: Owned, code: string): Promise<boolean> {
  const changed = await tx.execute(
    `UPDATE outbox SET state = 'dead', dead_at = edict_now(), next_try_at = 'infinity', lease_until = NULL, error_code = $3 WHERE ${MINE}`,
    [row.id, row.epoch, code],
  )
  return changed === 1
}

/** Retries a dead-lettered effect from the start, because its cause may be gone. Changes nothing if it was not dead-lettered. */
export async function revive(tx: Tx, kind: string, subjectId: string): Promise<void> {
  await tx.execute(
    `UPDATE outbox SET state = 'ready', dead_at = NULL, attempts = 0, deferrals = 0, next_try_at = edict_now(), error_code = NULL WHERE kind = $1 AND subject_id = $2 AND state = 'dead'`,
    [kind, subjectId],
  )
}

/** Failed: retried with backoff, or dead-lettered. @returns the outcome; `stale` if another owner has taken over the row */
export async function fail(tx: Tx, row: Owned, code: string): Promise<'ready' | 'dead' | 'stale'> {
  if (row.attempts >= MAX_ATTEMPTS) return (await bury(tx, row, code)) ? 'dead' : 'stale'
  const changed = await tx.execute(
    `UPDATE outbox SET state = 'ready', next_try_at = edict_now() + make_interval(secs => $3), lease_until = NULL, error_code = $4 WHERE ${MINE}`,
    [row.id, row.epoch, backoffSeconds(row.attempts), code],
  )
  return changed === 1 ? 'ready' : 'stale'
}

/**
 * A message that the server did not accept yet: retried after thirty seconds, doubling up to an hour, without counting the attempt. @returns whether the row still belonged to this owner
 */
export async function defer(tx: Tx, row: Owned, code: string): Promise<boolean> {
  const changed = await tx.execute(
    `UPDATE outbox SET state = 'ready', attempts = attempts - 1, lease_until = NULL, error_code = $3,
       deferrals = deferrals + 1, next_try_at = edict_now() + LEAST(interval '30 seconds' * 2 ^ LEAST(deferrals, 10), interval '1 hour')
     WHERE ${MINE}`,
    [row.id, row.epoch, code],
  )
  return changed === 1
}

/** Postponed until `until`, at least ten seconds, without counting the attempt. @returns whether the row still belonged to this owner */
export async function postpone(tx: Tx, row: Owned, until: Date, code: string): Promise<boolean> {
  const changed = await tx.execute(
    `UPDATE outbox SET state = 'ready', next_try_at = GREATEST($3, edict_now() + interval '10 seconds'), attempts = attempts - 1, lease_until = NULL, error_code = $4 WHERE ${MINE}`,
    [row.id, row.epoch, until, code],
  )
  return changed === 1
}

/**
 * Released when the process stops early, as if it had never been claimed. A row whose outcome is just being written is skipped rather than waited for: that
 * transaction decides, or the lease expires. @returns whether it was released
 */
export async function giveBack(tx: Tx, row: Owned & Pick<ClaimedRow, 'claimable_at'>): Promise<boolean> {
  const changed = await tx.execute(
    `UPDATE outbox SET state = 'ready', attempts = attempts - 1, next_try_at = $3, lease_until = NULL
     WHERE id = (SELECT id FROM outbox WHERE ${MINE} FOR UPDATE SKIP LOCKED)`,
    [row.id, row.epoch, row.claimable_at],
  )
  return changed === 1
}
