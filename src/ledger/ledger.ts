import { randomBytes } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { RecordClass } from '../domain/access/record-class.js'
import { canonicalBytes } from '../domain/audit/canonical.js'
import type { EventBody } from '../domain/audit/fold.js'
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

interface ChangedRow {
  at: Date
  table_name: string | null
  row_id: string
  state: string
}

/** Appends to the ledger, inside the caller's transaction. */
@Injectable()
export class Ledger {
  /**
   * Appends one event with every row of the stream that this transaction changed. Locks the stream until the transaction ends.
   * The database refuses a commit with a changed row and no event, and an event that misstates a row.
   */
  async append(tx: Tx, stream: Stream, happening: Happening): Promise<{ seq: number; at: Date }> {
    const changed = await tx.query<ChangedRow>('SELECT * FROM ledger_changed_rows($1)', [stream])
    const at = (changed[0] as ChangedRow).at
    const rows: Record<string, Record<string, Record<string, unknown>>> = {}
    for (const row of changed) {
      if (row.table_name === null) continue
      rows[row.table_name] = { ...rows[row.table_name], [row.row_id]: JSON.parse(row.state) }
    }
    const body: EventBody = {
      kind: happening.kind,
      class: happening.class ?? 'fact',
      at: at.toISOString(),
      actor_id: tx.actor?.id ?? null,
      ...(happening.reason === undefined ? {} : { reason: happening.reason }),
      ...(happening.details === undefined ? {} : { details: happening.details }),
      rows,
    }
    const [appended] = await tx.query<{ seq: number }>('SELECT seq FROM ledger_append($1, $2, $3, $4, $5, $6)', [
      stream,
      body.kind,
      body.class,
      body.at,
      randomBytes(32),
      Buffer.from(canonicalBytes(body)),
    ])
    return { seq: (appended as { seq: number }).seq, at }
  }
}
