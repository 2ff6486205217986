import { SetMetadata } from '@nestjs/common'
import type { Tx } from '../../platform/database/unit-of-work.js'

/** The result of one batch. */
export interface Batch {
  /** The key of the last processed row, as passed to the next batch. */
  readonly cursor: string
  /** The number of processed rows. */
  readonly rows: number
}

/**
 * A change to existing rows that runs in the background because it affects too many rows for a migration. Runs as the worker, so
 * its migration must grant access to what it reads and writes. Its provider is marked with `@Backfills()` and listed in a module
 * of the worker.
 */
export interface Backfill {
  /** Never changed and never reused: a backfill runs once per installation. */
  readonly name: string
  /** Approximately how many rows there are to process: queried once, for the progress. */
  total(tx: Tx): Promise<number>
  /**
   * Processes the next rows after the cursor, in the order of their keys, and appends an event for each ledgered row that
   * changes. The batch and the cursor commit together or not at all. It should take a second or two, because rows and streams
   * stay locked until it ends.
   * @returns null if no row is left
   */
  batch(tx: Tx, cursor: string | null): Promise<Batch | null>
}

export const BACKFILLS = 'edict:backfills'

/** Marks a provider as a backfill, by which the worker finds it. */
export const Backfills = (): ClassDecorator => SetMetadata(BACKFILLS, true)
