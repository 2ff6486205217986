import type { Tx } from '../platform/database/unit-of-work.js'
import { backoffSeconds, MAX_ATTEMPTS } from './backoff.js'
import type { Job } from './handlers.js'

/** What may be claimed of one kind: how many rows, and for how long. */
export interface Capacity {
  readonly kind: string
  readonly free: number
  readonly lease_seconds: number
  /** Among kinds with a turn, a single row is claimed, of the lowest turn. */
  readonly wire_turn?: number
}

export type ClaimedRow = Omit<Job, 'settle' | 'bury'> & { readonly request_id: string | null }
type Owned = Pick<ClaimedRow, 'id' | 'epoch' | 'attempts'>

// A worker that writes the outcome must still own the row: same epoch, and not released.
const MINE = `id = $1 AND epoch = $2 AND state = 'leased'`

/**
 * Claims rows that are due, or whose owner's lease has expired, each for one owner. Rows being claimed by another worker are
 * skipped. `own` are the rows that this process is still running: it does not claim them from itself. A row is dead-lettered once
 * twelve owners have ended without recording an outcome, because the row itself must be the cause.
 * @returns the rows to run, and the dead-lettered ones
 */
export async function claim(
  tx: Tx,
  capacities: readonly Capacity[],
  own: readonly string[],
): Promise<{ claimed: ClaimedRow[]; died: ClaimedRow[] }> {
  const rows = await tx.query<ClaimedRow>(
    `WITH due AS (
       SELECT o.id, r.lease_seconds, r.wire_turn
       FROM unnest($2::text[], $3::int[], $4::int[], $6::int[]) AS r (kind, free, lease_seconds, wire_turn)
       CROSS JOIN LATERAL (
         SELECT id FROM outbox
         WHERE kind = r.kind AND state IN ('ready', 'leased') AND due_at <= $1 AND (state = 'ready' OR lease_until < $1) AND id <> ALL ($5::uuid[])
         ORDER BY due_at, id LIMIT r.free FOR UPDATE SKIP LOCKED) o
     ), chosen AS (
       SELECT id, lease_seconds FROM due WHERE wire_turn IS NULL
       UNION ALL (SELECT id, lease_seconds FROM due WHERE wire_turn IS NOT NULL ORDER BY wire_turn LIMIT 1)
     )
     UPDATE outbox o SET state = 'leased', epoch = o.epoch + 1, attempts = o.attempts + 1,
       lease_until = edict_now() + make_interval(secs => chosen.lease_seconds)
     FROM chosen WHERE o.id = chosen.id
     RETURNING o.id, o.kind, o.subject_id, o.directive_id, o.actor_id, o.request_id, o.epoch, o.attempts`,
    [
      tx.now,
      capacities.map((one) => one.kind),
      capacities.map((one) => one.free),
      capacities.map((one) => one.lease_seconds),
      own,
      capacities.map((one) => one.wire_turn ?? null),
    ],
  )
  const died = rows.filter((row) => row.attempts > MAX_ATTEMPTS)
  for (const row of died) await bury(tx, row, 'outbox/lease_lost')
  return { claimed: rows.filter((row) => row.attempts <= MAX_ATTEMPTS), died }
}

/** Done. @returns whether the row still belonged to this owner */
export async function settle(tx: Tx, row: Owned): Promise<boolean> {
  const changed = await tx.execute(
    `UPDATE outbox SET state = 'done', done_at = edict_now(), lease_until = NULL, error_code = NULL WHERE ${MINE}`,
    [row.id, row.epoch],
  )
  return changed === 1
}

/** Dead-lettered. @returns whether the row still belonged to this owner */
export async function bury(tx: Tx, row: Owned, code: string): Promise<boolean> {
  const changed = await tx.execute(`UPDATE outbox SET state = 'dead', lease_until = NULL, error_code = $3 WHERE ${MINE}`, [
    row.id,
    row.epoch,
    code,
  ])
  return changed === 1
}

/** Retries a dead-lettered effect from the start, because its cause may be gone. Changes nothing if it was not dead-lettered. */
export async function revive(tx: Tx, kind: string, subjectId: string): Promise<void> {
  await tx.execute(
    `UPDATE outbox SET state = 'ready', attempts = 0, due_at = edict_now(), error_code = NULL WHERE kind = $1 AND subject_id = $2 AND state = 'dead'`,
    [kind, subjectId],
  )
}

/** Failed: retried with backoff, or dead-lettered. @returns the outcome; `stale` if another owner has taken over the row */
export async function fail(tx: Tx, row: Owned, code: string): Promise<'ready' | 'dead' | 'stale'> {
  if (row.attempts >= MAX_ATTEMPTS) return (await bury(tx, row, code)) ? 'dead' : 'stale'
  const changed = await tx.execute(
    `UPDATE outbox SET state = 'ready', due_at = edict_now() + make_interval(secs => $3), lease_until = NULL, error_code = $4 WHERE ${MINE}`,
    [row.id, row.epoch, backoffSeconds(row.attempts), code],
  )
  return changed === 1 ? 'ready' : 'stale'
}

/** Postponed until `until`, at least ten seconds, without counting the attempt. @returns whether the row still belonged to this owner */
export async function postpone(tx: Tx, row: Owned, until: Date, code: string): Promise<boolean> {
  const changed = await tx.execute(
    `UPDATE outbox SET state = 'ready', due_at = GREATEST($3, edict_now() + interval '10 seconds'), attempts = attempts - 1, lease_until = NULL, error_code = $4 WHERE ${MINE}`,
    [row.id, row.epoch, until, code],
  )
  return changed === 1
}

/**
 * Released untouched when the process stops early. A row whose outcome is just being written is skipped rather than waited for: that
 * transaction decides, or the lease expires. @returns whether it was released
 */
export async function giveBack(tx: Tx, row: Owned): Promise<boolean> {
  const changed = await tx.execute(
    `UPDATE outbox SET state = 'ready', attempts = attempts - 1, lease_until = NULL
     WHERE id = (SELECT id FROM outbox WHERE ${MINE} FOR UPDATE SKIP LOCKED)`,
    [row.id, row.epoch],
  )
  return changed === 1
}
