import { z } from 'zod'
import { Day, Id, Instant, Line, PersonRef, Reason, Text, Zone } from '../platform/http/schemas.js'

const When = {
  due_on: Day.nullable().default(null),
  due_at: Instant.nullable().default(null),
  due_zone: Zone,
  safe_by: Day.nullable().default(null),
}
const onceDue = (body: { due_on: string | null; due_at: string | null }) => (body.due_on === null) !== (body.due_at === null)
const ONCE = { path: ['due_on'], message: 'Give a day or an instant, one of the two.' }

export const DeadlineBody = z
  .strictObject({ subject: Line(300), basis: Line(2000), critical: z.boolean().default(false), ...When })
  .refine(onceDue, ONCE)

export const DeadlineEventBody = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('corrected'), basis: Line(2000), critical: z.boolean(), reason: Reason, ...When })
    .refine(onceDue, ONCE),
  z
    .strictObject({
      kind: z.literal('extended'),
      basis: Line(2000),
      reason: Reason,
      document_id: Id.nullable().default(null),
      ...When,
    })
    .refine(onceDue, ONCE),
  z.strictObject({
    kind: z.literal('met'),
    met_at: Instant.optional(),
    note: Text(2000).nullable().default(null),
    evidence_ids: z.array(Id).max(20).default([]),
  }),
  z.strictObject({ kind: z.literal('missed'), note: Text(2000).nullable().default(null) }),
  z.strictObject({ kind: z.literal('waived'), reason: Reason }),
])

export const DeadlineView = z.strictObject({
  id: Id,
  subject: z.string(),
  basis: z.string(),
  critical: z.boolean(),
  status: z.enum(['open', 'met', 'missed', 'waived']),
  due_on: Day,
  due_at: Instant,
  due_zone: z.string(),
  place: z.string(),
  precision: z.enum(['day', 'instant']),
  safe_by: Day.nullable(),
  act_by: Instant,
  late: z.boolean(),
  settled_at: Instant.nullable(),
  version: z.number().int(),
  events: z.array(
    z.strictObject({
      seq: z.number().int(),
      kind: z.string(),
      at: Instant,
      by: PersonRef.nullable(),
      body: z.record(z.string(), z.unknown()),
    }),
  ),
  reminders: z.array(
    z.strictObject({
      rung: z.string(),
      person: PersonRef,
      fire_at: Instant,
      state: z.string(),
      state_reason: z.string().nullable(),
      sent_at: Instant.nullable(),
    }),
  ),
})
