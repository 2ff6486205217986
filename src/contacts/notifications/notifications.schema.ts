import { z } from 'zod'
import { Due, Id, Instant, Passage, PersonRef, Text, Zone } from '../../platform/http/schemas.js'

export const NotificationAudience = z
  .enum(['insurer', 'board', 'disclosure_committee', 'auditor', 'lender', 'customer', 'regulator', 'staff', 'other'])
  .meta({ id: 'NotificationAudience' })
export type NotificationAudience = z.infer<typeof NotificationAudience>
/** The source of the duty: an insurance policy, a law, a contract, or an internal rule. */
export const NotificationSource = z.enum(['insurance', 'law', 'contract', 'own_rule']).meta({ id: 'NotificationSource' })
export type NotificationSource = z.infer<typeof NotificationSource>

/** The due date and the person responsible. A deadline of the directive, or an instant with its zone, or neither. */
const HOW = {
  deadline_id: Id.nullable().default(null),
  due_at: Instant.nullable().default(null),
  due_zone: Zone.nullable().default(null),
  person_id: Id.nullable().default(null),
}
const zoned = {
  check: (body: { due_at: string | null; due_zone: string | null }) => (body.due_at === null) === (body.due_zone === null),
  said: { path: ['due_zone'], message: 'A time needs a time zone.' },
}
const oneDate = {
  check: (body: { due_at: string | null; deadline_id: string | null }) => body.due_at === null || body.deadline_id === null,
  said: { path: ['due_at'], message: 'Give either a deadline or a time, not both.' },
}

export const NotificationBody = z
  .strictObject({
    audience: NotificationAudience,
    name: Text(300).trim().default(''),
    source: NotificationSource,
    basis: Passage(500),
    ...HOW,
  })
  .refine(zoned.check, zoned.said)
  .refine(oneDate.check, oneDate.said)
  .meta({ id: 'NotificationBody' })
export type NotificationBody = z.infer<typeof NotificationBody>
export const NotificationHowBody = z
  .strictObject(HOW)
  .refine(zoned.check, zoned.said)
  .refine(oneDate.check, oneDate.said)
  .meta({ id: 'NotificationHowBody' })
export type NotificationHowBody = z.infer<typeof NotificationHowBody>
export const NotificationSentBody = z
  .strictObject({ document_id: Id, sent_at: Instant, sent_zone: Zone })
  .meta({ id: 'NotificationSentBody' })
export type NotificationSentBody = z.infer<typeof NotificationSentBody>

export const NotificationView = z
  .strictObject({
    id: Id,
    audience: NotificationAudience,
    name: z.string(),
    source: NotificationSource,
    basis: z.string(),
    state: z.enum(['open', 'sent', 'not_needed', 'voided']),
    deadline: z.strictObject({ id: Id, subject: z.string() }).nullable(),
    due: Due.nullable(),
    late: z.boolean(),
    person: PersonRef.nullable(),
    sent_by: PersonRef.nullable(),
    sent_at: Instant.nullable(),
    sent_zone: z.string().nullable(),
    sent_place: z.string().nullable(),
    sent_document_id: Id.nullable(),
    sent_document_title: z.string().nullable(),
    not_needed_by: PersonRef.nullable(),
    not_needed_at: Instant.nullable(),
    not_needed_reason: z.string().nullable(),
    voided_by: PersonRef.nullable(),
    voided_at: Instant.nullable(),
    void_reason: z.string().nullable(),
    made_by: PersonRef,
    made_at: Instant,
    version: z.number().int(),
  })
  .meta({ id: 'NotificationView' })
export type NotificationView = z.infer<typeof NotificationView>
