import { Injectable } from '@nestjs/common'
import type { RecordClass } from '../domain/access/record-class.js'
import type { Tx } from '../platform/database/unit-of-work.js'

/** `directive:<id>`, `person:<id>` or `settings:<name>`. */
export type Stream = `directive:${string}` | `person:${string}` | `settings:${string}`

/** What happened. The changed rows are collected automatically, so that none can be forgotten. */
export interface Happening {
  readonly kind: string
  /** The privilege class of the body; `fact` by default. It decides who can read the head of the event. */
  readonly class?: RecordClass
  readonly reason?: string
  readonly details?: Readonly<Record<string, unknown>>
}

/** Appends to the ledger, inside the caller's transaction. */
@Injectable()
export class Ledger {
  /**
   * Appends one event with every row of the stream that this transaction changed. Locks the stream until the transaction ends.
   * The database sets the time and the actor, adds the rows as they are, and refuses a commit with a changed row and no event.
   * An event without a changed row needs an entry in `ledger_allowance`.
   */
  async append(tx: Tx, stream: Stream, happening: Happening): Promise<{ seq: number; at: Date }> {
    const { kind, class: of = 'fact', reason = null, details } = happening
    const [appended] = await tx.query<{ seq: number; at: Date }>('SELECT seq, at FROM ledger_append($1, $2, $3, $4, $5)', [
      stream,
      kind,
      of,
      reason,
      details === undefined ? null : JSON.stringify(details),
    ])
    return appended as { seq: number; at: Date }
  }
}
