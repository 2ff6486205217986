import type { Tx } from '../../platform/database/unit-of-work.js'

/** The progress of an unfinished backfill. */
export interface BackfillProgress {
  readonly name: string
  readonly done: number
  /** The number of rows at its first batch; the final number may differ. Null before that. */
  readonly total: number | null
  /** When it last made progress. */
  readonly moved_at: Date
  /** Why the last attempt failed, as a code; null while it is running. */
  readonly error_code: string | null
}

/** The unfinished backfills. Any transaction may read them. */
export function unfinishedBackfills(tx: Tx): Promise<BackfillProgress[]> {
  return tx.query<BackfillProgress>(
    'SELECT name, done::float8 AS done, total::float8 AS total, moved_at, error_code FROM backfill WHERE ended_at IS NULL ORDER BY begun_at, name',
  )
}
