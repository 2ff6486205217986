import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { Tx } from '../platform/database/unit-of-work.js'
import { requestId } from '../platform/request-id.js'
import { Doorbell } from './doorbell.js'
import type { OutboxKind } from './kinds.js'

/** An effect that must happen: ids and an instant, never content. */
export interface Effect {
  readonly kind: OutboxKind
  /** What it is about: a document, a reminder, a link, a letter. Together with the kind it is the key: an effect is written once. */
  readonly subject_id: string
  readonly directive_id?: string | null
  /** Not before this time by the database's clock; immediately by default. */
  readonly due_at?: Date
  /** The person who caused it; null for the system. */
  readonly actor_id?: string | null
}

/** Effects as rows, written in the transaction of their cause, so that they happen if and only if it commits. */
@Injectable()
export class Outbox {
  constructor(private readonly doorbell: Doorbell) {}

  /** Writes an effect. Writing the same kind and subject again changes nothing, whatever happened to the first one. */
  async put(tx: Tx, effect: Effect): Promise<void> {
    // No conflict target: naming one would require the right to read the table, which requests do not have.
    await tx.execute(
      `INSERT INTO outbox (id, kind, subject_id, directive_id, actor_id, due_at, made_at, request_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
      [
        randomUUID(),
        effect.kind,
        effect.subject_id,
        effect.directive_id ?? null,
        effect.actor_id ?? null,
        effect.due_at ?? tx.now,
        tx.now,
        requestId(),
      ],
    )
  }

  /** Notifies the workers. Call it after the commit; a lost notification costs one polling interval. */
  ring(): void {
    this.doorbell.ring()
  }
}
