import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import type { Actor } from '../platform/database/actor.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { ReceiptBody } from './directive.schema.js'
import { Receipt } from './receipt.entity.js'

export type ReceiptInput = z.infer<typeof ReceiptBody>

/** Adds a receipt in the caller's transaction; the caller appends the event. */
export async function addReceipt(tx: Tx, directiveId: string, actor: Actor, input: ReceiptInput): Promise<string> {
  // Clocks differ slightly, but a letter cannot have arrived tomorrow.
  if (Date.parse(input.received_at) > tx.now.getTime() + 120_000) throw new Refused('receipt/in_the_future')
  // Checked here rather than by the foreign key, which would accept the documents of any directive.
  if (input.document_id) {
    const filed = await tx.query('SELECT 1 FROM document WHERE id = $1 AND directive_id = $2', [input.document_id, directiveId])
    if (filed.length === 0) throw new Refused('resource/not_found')
  }
  const id = randomUUID()
  await tx.manager.insert(Receipt, {
    id,
    directive_id: directiveId,
    channel: input.channel,
    received_at: new Date(input.received_at),
    received_zone: input.received_zone,
    entity: input.entity,
    person: input.person,
    agent: input.agent,
    agent_received_at: input.agent_received_at === null ? null : new Date(input.agent_received_at),
    defects: input.defects,
    acceptance_reserved: input.acceptance_reserved,
    oral: input.oral,
    document_id: input.document_id,
    note: input.note,
    recorded_by: actor.id,
    recorded_at: tx.now,
  })
  return id
}
