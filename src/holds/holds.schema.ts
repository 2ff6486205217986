import { z } from 'zod'
import { Day, Id, Instant, Line, Passage, PersonRef, Reason, Text } from '../platform/http/schemas.js'

export const HoldBody = z
  .strictObject({ subject: Passage(2000), kept_from: Day.nullable().default(null), kept_until: Day.nullable().default(null) })
  .refine(({ kept_from, kept_until }) => !kept_from || !kept_until || kept_from <= kept_until, {
    path: ['kept_until'],
    message: 'The last day must not be before the first.',
  })
  .meta({ id: 'HoldBody' })
export type HoldBody = z.infer<typeof HoldBody>

/** `subject` and `text` are the message to the custodians; required if any of them was sent a notice. */
export const ReleaseBody = z
  .strictObject({
    reason: Reason,
    subject: Line(200).nullable().default(null),
    text: Text(20_000).nullable().default(null),
    reveals_confirmed: z.boolean().default(false),
  })
  .refine(({ subject, text }) => (subject === null) === (text === null || text.trim() === ''), {
    path: ['text'],
    message: 'A subject needs a text, and a text needs a subject.',
  })
  .meta({ id: 'ReleaseBody' })
export type ReleaseBody = z.infer<typeof ReleaseBody>

export const HoldSystemBody = z.strictObject({ name: Line(300) }).meta({ id: 'HoldSystemBody' })
export type HoldSystemBody = z.infer<typeof HoldSystemBody>
/** The state of automatic deletion: switched off by a person at a time, or nonexistent in this system. */
export const HoldDeletionBody = z
  .discriminatedUnion('deletion', [
    z.strictObject({
      deletion: z.literal('off'),
      off_by: Line(200),
      off_at: Instant,
      document_id: Id.nullable().default(null),
    }),
    z.strictObject({ deletion: z.literal('none'), document_id: Id.nullable().default(null) }),
  ])
  .meta({ id: 'HoldDeletionBody' })
export type HoldDeletionBody = z.infer<typeof HoldDeletionBody>

export const HoldSystemView = z
  .strictObject({
    id: Id,
    name: z.string(),
    deletion: z.enum(['running', 'off', 'none']),
    off_by: z.string().nullable(),
    off_at: Instant.nullable(),
    document_id: Id.nullable(),
    document_title: z.string().nullable(),
    recorded_by: PersonRef.nullable(),
    recorded_at: Instant.nullable(),
    voided_at: Instant.nullable(),
    void_reason: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'HoldSystemView' })
export type HoldSystemView = z.infer<typeof HoldSystemView>

/** The details of a hold that only people who work on the case can read. */
export const HoldRecord = z
  .strictObject({
    subject: z.string(),
    kept_from: Day.nullable(),
    kept_until: Day.nullable(),
    opened_by: PersonRef,
    released_by: PersonRef.nullable(),
    release_reason: z.string().nullable(),
    systems: z.array(HoldSystemView),
    version: z.number().int(),
  })
  .meta({ id: 'HoldRecord' })
export type HoldRecord = z.infer<typeof HoldRecord>

/** A hold's existence and progress, and its `record` for people who work on the case. */
export const HoldView = z
  .strictObject({
    id: Id,
    opened_at: Instant,
    released_at: Instant.nullable(),
    custodians: z.number().int(),
    acknowledged: z.number().int(),
    systems: z.number().int(),
    systems_settled: z.number().int(),
    record: HoldRecord.nullable(),
  })
  .meta({ id: 'HoldView' })
export type HoldView = z.infer<typeof HoldView>
