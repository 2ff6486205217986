import type { z } from 'zod'
import { Document } from '../documents/document.entity.js'
import { Refused } from '../domain/errors.js'
import type { Actor } from '../platform/database/actor.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { ReceiptBody } from './directive.schema.js'
import { Receipt } from './receipt.entity.js'
import { addRecord, recordOf } from './records.js'

export type ReceiptInput = z.infer<typeof ReceiptBody>

/** Adds a receipt in the caller's transaction; the caller appends the event. */
export async function addReceipt(tx: Tx, directiveId: string, actor: Actor, input: ReceiptInput): Promise<string> {
  // Clocks differ slightly, but a letter cannot have arrived tomorrow.
  if (Date.parse(input.received_at) > tx.now.getTime() + 120_000) throw new Refused('receipt/in_the_future')
  // Checked here rather than by the foreign key, which would accept the documents of any directive.
  if (input.document_id) await recordOf(tx, directiveId, Document, { id: input.document_id })
  const id = await addRecord(tx, directiveId, Receipt, {
    ...input,
    received_at: new Date(input.received_at),
    agent_received_at: input.agent_received_at === null ? null : new Date(input.agent_received_at),
    recorded_by: actor.id,
    recorded_at: tx.now,
  })
  return id
}
