import type { Tx } from '../../platform/database/unit-of-work.js'

/** How far a backfill is that has not ended. */
export interface BackfillProgress {
  readonly name: string
  readonly done: number
  /** How many rows there were at its first batch: it may do more, or fewer. Null before that. */
  readonly total: number | null
  /** When it last moved. */
  readonly moved_at: Date
  /** Why the last try failed, as a code; null while it goes on. */
  readonly error_code: string | null
}

/** The backfills that have not ended. Any transaction may ask. */
export function unfinishedBackfills(tx: Tx): Promise<BackfillProgress[]> {
  return tx.query<BackfillProgress>(
    'SELECT name, done::float8 AS done, total::float8 AS total, moved_at, error_code FROM backfill WHERE ended_at IS NULL ORDER BY begun_at, name',
  )
}
