import { SetMetadata } from '@nestjs/common'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { OutboxKind } from './kinds.js'

/** One run of an effect: this process holds its row, under a lease, as the owner number `epoch`. */
export interface Job {
  readonly id: string
  readonly kind: OutboxKind
  readonly subject_id: string
  readonly directive_id: string | null
  readonly actor_id: string | null
  /** Grows by one with every owner. What an earlier owner still does must change nothing. */
  readonly epoch: number
  /** How often it has been started, this time included. */
  readonly attempts: number
  /**
   * Marks the effect done inside the handler's own worker transaction, so that both commit or neither. Call it first.
   * Throws `StaleEpoch` if another worker owns the row by now: the transaction must then roll back completely.
   */
  settle(tx: Tx): Promise<void>
  /** As `settle`, for an effect that can never succeed: marks it dead with a code. Throws `StaleEpoch`. */
  bury(tx: Tx, code: string): Promise<void>
}

/**
 * Does one kind of effect. At least once: a run may be repeated after a crash, so that what it does must bear a repeat.
 * Returning means done. Throwing means again later, and dead after `MAX_ATTEMPTS`; of the error only a code is kept.
 */
export interface OutboxHandler {
  readonly kind: OutboxKind
  /** How long a run may take, in seconds; 15 when not said. After that another worker takes the row. */
  readonly lease_seconds?: number
  /** How many at a time in one process; 4 when not said. */
  readonly at_once?: number
  /**
   * For outgoing messages: each process handles one of them at a time, the lowest turn first. A killed process then leaves at most one
   * message whose delivery is unknown, so at most one is sent again.
   */
  readonly wire_turn?: number
  run(job: Job): Promise<void>
}

export const HANDLES = 'edict:handles_effects'

/** Marks a provider as the handler of its kind; the worker finds it by this. */
export const Handles = (): ClassDecorator => SetMetadata(HANDLES, true)

/** Thrown by a handler that cannot do it yet, through no fault of the effect: not an attempt, and never dead of it. */
export class Postpone extends Error {
  override readonly name = 'Postpone'

  constructor(
    readonly until: Date,
    readonly code: string,
  ) {
    super(code)
  }
}

/** Another worker owns the row by now. */
export class StaleEpoch extends Error {
  override readonly name = 'StaleEpoch'
  readonly code = 'outbox/stale_epoch'

  constructor() {
    super('outbox/stale_epoch')
  }
}
