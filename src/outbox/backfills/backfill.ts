import { SetMetadata } from '@nestjs/common'
import type { Tx } from '../../platform/database/unit-of-work.js'

/** What one batch did. */
export interface Batch {
  /** The key of the last row that was done, as the next batch gets it. */
  readonly cursor: string
  /** How many rows were done. */
  readonly rows: number
}

/**
 * A change of more rows than a migration should make, done in the background. Runs as the worker, so that its migration must grant what
 * it reads and writes. Its provider is marked with `@Backfills()` and listed in a module of the worker.
 */
export interface Backfill {
  /** Never changed and never reused: a backfill runs once in the life of an installation. */
  readonly name: string
  /** How many rows there are to do, roughly: asked once, for the progress. */
  total(tx: Tx): Promise<number>
  /**
   * Does the next rows after the cursor, in the order of their keys, and appends an event for each ledgered row that changes. The batch
   * and the cursor commit together, or neither does. It should take a second or two: rows and streams stay locked until it ends.
   * @returns null where no row is left
   */
  batch(tx: Tx, cursor: string | null): Promise<Batch | null>
}

export const BACKFILLS = 'edict:backfills'

/** Marks a provider as a backfill; the worker finds it by this. */
export const Backfills = (): ClassDecorator => SetMetadata(BACKFILLS, true)
