import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Ledger } from '../ledger/ledger.js'
import type { Given } from '../outbox/handlers.js'
import { Outbox } from '../outbox/outbox.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Slot } from '../platform/slot.js'

/** Gives the directive's owner a task about a document that was not read. The directives' room, which comes later, fills this slot. */
export const TELL_OF_UNREAD = new Slot<(tx: Tx, directiveId: string, documentId: string) => Promise<void>>(
  'the task about a document that was not read',
)

/** Why processing failed for good. */
type Unread = 'not_read' | 'not_scanned'

/** Documents whose processing failed for good: they stay stored unchanged, say so, and their owner gets a task. */
@Injectable()
export class UnreadDocuments {
  constructor(
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  async gaveUp(tx: Tx, effect: Given, reason: Unread): Promise<void> {
    const directiveId = await move(tx, effect, `state = 'needs_a_person', reason = $2`, `state = 'reading'`, reason)
    if (directiveId === null) return
    await TELL_OF_UNREAD.value(tx, directiveId, effect.subject_id)
    await this.record(tx, directiveId, 'document.needs_a_person')
  }

  /** @returns whether it was given up, and is processed again now */
  async tryAgain(tx: Tx, effect: Given, reason: Unread): Promise<boolean> {
    const directiveId = await move(
      tx,
      effect,
      `state = 'reading', reason = NULL`,
      `state = 'needs_a_person' AND reason = $2`,
      reason,
    )
    if (directiveId !== null) await this.record(tx, directiveId, 'document.reading_again')
    // Given up before documents said so: it still waits.
    return (
      directiveId !== null ||
      (await tx.execute(`SELECT FROM document WHERE id = $1 AND state = 'reading'`, [effect.subject_id])) > 0
    )
  }

  private async record(tx: Tx, directiveId: string, kind: string): Promise<void> {
    const look = { kind: 'checker.look', subject_id: randomUUID(), directive_id: directiveId } as const
    await this.ledger.append(tx, `directive:${directiveId}`, { kind })
    await this.outbox.put(tx, look)
  }
}

/** @returns the document's directive; null if it was not in the state to start from */
async function move(
  tx: Tx,
  { subject_id, directive_id }: Given,
  set: string,
  from: string,
  reason: Unread,
): Promise<string | null> {
  // The directive before its documents, as in every other transaction: the reverse order could deadlock.
  if (directive_id) await tx.query('SELECT lock_stream($1)', [`directive:${directive_id}`])
  const [document] = await tx.query<{ directive_id: string }>(
    `UPDATE document SET ${set} WHERE id = $1 AND ${from} RETURNING directive_id`,
    [subject_id, reason],
  )
  return document?.directive_id ?? null
}
