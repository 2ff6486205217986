import { SetMetadata } from '@nestjs/common'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { OutboxKind } from './kinds.js'

/** One run of an effect: this process holds its row under a lease, as owner number `epoch`. */
export interface Job {
  readonly id: string
  readonly kind: OutboxKind
  readonly subject_id: string
  readonly directive_id: string | null
  readonly actor_id: string | null
  /** Increases with every owner. Anything that an earlier owner still does must have no effect. */
  readonly epoch: number
  /** The number of attempts, including this one. */
  readonly attempts: number
  /**
   * Marks the effect done inside the handler's own worker transaction, so that both commit or neither. Call it first.
   * Throws `StaleEpoch` if another worker has taken over the row: the transaction must then roll back completely.
   */
  settle(tx: Tx): Promise<void>
  /** Like `settle`, for an effect that can never succeed: dead-letters it with a code. Throws `StaleEpoch`. */
  bury(tx: Tx, code: string): Promise<void>
  /**
   * For outgoing messages: claims the next one for the same slot, in the transaction that records this one, which saves a commit. Call
   * it last, so that nothing waits for a lock while the next row is locked. Without it, the slot claims after the run.
   */
  claimNext(tx: Tx): Promise<void>
}

/**
 * Handles one kind of effect, at least once: a run may be repeated after a crash, so it must be idempotent. Returning means done.
 * Throwing means a retry and, after `MAX_ATTEMPTS`, dead-lettering; only a code of the error is kept.
 */
export interface OutboxHandler {
  readonly kind: OutboxKind
  /** The maximum duration of a run in seconds; 15 by default. Afterwards another worker takes the row. */
  readonly lease_seconds?: number
  /** How many run at a time in one process; 4 by default. */
  readonly at_once?: number
  /**
   * For outgoing messages: a process has a number of slots, and each slot claims, sends and records one message at a time, the
   * lowest turn first. A killed process then leaves at most one message per slot whose delivery is unknown. While the mail server
   * cannot be reached, none is claimed.
   */
  readonly wire_turn?: number
  run(job: Job): Promise<void>
  /**
   * Records that the effect was dead-lettered, in the transaction that does it: what it was for must not seem to be still planned,
   * and someone must be told. Not called if the handler itself called `bury`.
   */
  gaveUp?(tx: Tx, effect: Given, code: string): Promise<void>
  /**
   * Prepares what the effect was for, in the transaction in which an administrator retries it. Without this method, the kind cannot
   * be retried from the queue. @returns false if there is nothing left to do
   */
  tryAgain?(tx: Tx, effect: Given): Promise<boolean>
}

/** An effect without a run. */
export type Given = Pick<Job, 'id' | 'kind' | 'subject_id' | 'directive_id'>

export const HANDLES = 'edict:handles_effects'

/** Marks a provider as the handler of its kind, by which the worker finds it. */
export const Handles = (): ClassDecorator => SetMetadata(HANDLES, true)

/**
 * Thrown by a handler that cannot run yet, through no fault of the effect: this does not count as an attempt and never causes
 * dead-lettering.
 */
export class Postpone extends Error {
  override readonly name = 'Postpone'

  constructor(
    readonly until: Date,
    readonly code: string,
  ) {
    super(code)
  }
}

/** Thrown by a handler whose message was not accepted yet: it is retried with increasing intervals, indefinitely. */
export class Deferred extends Error {
  override readonly name = 'Deferred'

  constructor(readonly code: string) {
    super(code)
  }
}

/**
 * Thrown by a handler whose message could not be sent because no message can be: the row is released as if it had never been claimed,
 * and messages wait until the mail server can be reached.
 */
export class ChannelDown extends Error {
  override readonly name = 'ChannelDown'

  constructor(
    readonly code: string,
    /** What the server answered, if it did. */
    readonly answer: string | null = null,
  ) {
    super(code)
  }
}

/** Another worker has taken over the row. */
export class StaleEpoch extends Error {
  override readonly name = 'StaleEpoch'
  readonly code = 'outbox/stale_epoch'

  constructor() {
    super('outbox/stale_epoch')
  }
}
