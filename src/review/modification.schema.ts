import { z } from 'zod'
import { Id, Instant, Line, Passage, PersonRef, RecordClass, Text, Zone } from '../platform/http/schemas.js'
import { ReopeningView } from './reopening.schema.js'

export const ModificationBody = z
  .strictObject({
    demand_ids: z.array(Id).min(1).max(50),
    /** What is demanded now, or by when. */
    change: Passage(5000),
    /** Who at the agency agreed to it, and how we know that they had the authority. */
    official: Line(300),
    authority: Passage(1000),
    agreed_at: Instant,
    agreed_zone: Zone,
    class: RecordClass.default('fact'),
    capacity: Text(200).default(''),
  })
  .meta({ id: 'ModificationBody' })
export type ModificationBody = z.infer<typeof ModificationBody>
/** The document that confirms it. */
export const ModificationConfirmBody = z.strictObject({ document_id: Id }).meta({ id: 'ModificationConfirmBody' })
export type ModificationConfirmBody = z.infer<typeof ModificationConfirmBody>

export const ModificationView = z
  .strictObject({
    id: Id,
    demand_ids: z.array(Id),
    change: z.string(),
    official: z.string(),
    authority: z.string(),
    agreed_at: Instant,
    agreed_zone: z.string(),
    class: RecordClass,
    capacity: z.string(),
    state: z.enum(['unconfirmed', 'confirmed', 'void']),
    author: PersonRef,
    written_at: Instant,
    document_id: Id.nullable(),
    confirmed_by: PersonRef.nullable(),
    confirmed_at: Instant.nullable(),
    voided_at: Instant.nullable(),
    void_reason: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'ModificationView' })
export type ModificationView = z.infer<typeof ModificationView>
/** The modification with its confirmation, and exactly what that reopened. */
export const ModificationConfirmedView = ModificationView.extend({ reopenings: z.array(ReopeningView) }).meta({
  id: 'ModificationConfirmedView',
})
export type ModificationConfirmedView = z.infer<typeof ModificationConfirmedView>
