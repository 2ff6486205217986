import type { Tx } from '../platform/database/unit-of-work.js'
import { backoffSeconds, MAX_ATTEMPTS } from './backoff.js'
import type { Job } from './handlers.js'

/** What may be claimed of one kind: how many, and for how long. */
export interface Room {
  readonly kind: string
  readonly free: number
  readonly lease_seconds: number
  /** Of the kinds that have one, a single row is claimed, of the lowest. */
  readonly wire_turn?: number
}

export type ClaimedRow = Omit<Job, 'settle' | 'bury'> & { readonly request_id: string | null }
type Owned = Pick<ClaimedRow, 'id' | 'epoch' | 'attempts'>

// Whoever writes the outcome must still own the row: same epoch, and not given back.
const MINE = `id = $1 AND epoch = $2 AND state = 'leased'`

/**
 * Takes rows that are due, or whose owner's lease ran out, each for one owner. Rows that another worker is taking are passed over.
 * `own` are the rows that this process still runs: it does not take them from itself.
 * A row that ended twelve owners without an outcome is dead: it is what ends them.
 * @returns the rows to run, and those that died
 */
export async function claim(
  tx: Tx,
  rooms: readonly Room[],
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
      rooms.map((room) => room.kind),
      rooms.map((room) => room.free),
      rooms.map((room) => room.lease_seconds),
      own,
      rooms.map((room) => room.wire_turn ?? null),
    ],
  )
  const died = rows.filter((row) => row.attempts > MAX_ATTEMPTS)
  for (const row of died) await bury(tx, row, 'outbox/lease_lost')
  return { claimed: rows.filter((row) => row.attempts <= MAX_ATTEMPTS), died }
}

/** Done. @returns whether the row was still this owner's */
export async function settle(tx: Tx, row: Owned): Promise<boolean> {
  const changed = await tx.execute(
    `UPDATE outbox SET state = 'done', done_at = edict_now(), lease_until = NULL, error_code = NULL WHERE ${MINE}`,
    [row.id, row.epoch],
  )
  return changed === 1
}

/** Never again. @returns whether the row was still this owner's */
export async function bury(tx: Tx, row: Owned, code: string): Promise<boolean> {
  const changed = await tx.execute(`UPDATE outbox SET state = 'dead', lease_until = NULL, error_code = $3 WHERE ${MINE}`, [
    row.id,
    row.epoch,
    code,
  ])
  return changed === 1
}

/** An effect that was given up is tried again from the start, because what ended it may be gone. Changes nothing where it was not. */
export async function revive(tx: Tx, kind: string, subjectId: string): Promise<void> {
  await tx.execute(
    `UPDATE outbox SET state = 'ready', attempts = 0, due_at = edict_now(), error_code = NULL WHERE kind = $1 AND subject_id = $2 AND state = 'dead'`,
    [kind, subjectId],
  )
}

/** Failed: again after a pause that grows, or dead. @returns what became of the row; `stale` when it is another's by now */
export async function fail(tx: Tx, row: Owned, code: string): Promise<'ready' | 'dead' | 'stale'> {
  if (row.attempts >= MAX_ATTEMPTS) return (await bury(tx, row, code)) ? 'dead' : 'stale'
  const changed = await tx.execute(
    `UPDATE outbox SET state = 'ready', due_at = edict_now() + make_interval(secs => $3), lease_until = NULL, error_code = $4 WHERE ${MINE}`,
    [row.id, row.epoch, backoffSeconds(row.attempts), code],
  )
  return changed === 1 ? 'ready' : 'stale'
}

/** Not yet: again at `until`, at the earliest in ten seconds, without counting the try. @returns whether the row was still this owner's */
export async function postpone(tx: Tx, row: Owned, until: Date, code: string): Promise<boolean> {
  const changed = await tx.execute(
    `UPDATE outbox SET state = 'ready', due_at = GREATEST($3, edict_now() + interval '10 seconds'), attempts = attempts - 1, lease_until = NULL, error_code = $4 WHERE ${MINE}`,
    [row.id, row.epoch, until, code],
  )
  return changed === 1
}

/**
 * Given back untouched, when the process stops before the end. A row whose outcome is being written at this moment is passed over, not
 * waited for: that transaction decides, or the lease runs out. @returns whether it was given back
 */
export async function giveBack(tx: Tx, row: Owned): Promise<boolean> {
  const changed = await tx.execute(
    `UPDATE outbox SET state = 'ready', attempts = attempts - 1, lease_until = NULL
     WHERE id = (SELECT id FROM outbox WHERE ${MINE} FOR UPDATE SKIP LOCKED)`,
    [row.id, row.epoch],
  )
  return changed === 1
}
