import { z } from 'zod'
import { REOPENED_KINDS } from '../domain/review/dependents.js'
import { Id, Instant, PersonRef, Text } from '../platform/http/schemas.js'

export const ReopeningSettleBody = z
  .strictObject({ outcome: z.enum(['stands', 'changed']), note: Text(2000).default('') })
  .meta({ id: 'ReopeningSettleBody' })
export type ReopeningSettleBody = z.infer<typeof ReopeningSettleBody>

export const ReopeningView = z
  .strictObject({
    id: Id,
    cause: z.enum(['answer', 'modification', 'reading']),
    cause_id: Id,
    subject_kind: z.enum(REOPENED_KINDS),
    subject_id: Id,
    /** Its text, for readers with access to it. */
    subject: z.string().nullable(),
    person: PersonRef,
    reopened_at: Instant,
    settled_at: Instant.nullable(),
    settled_by: PersonRef.nullable(),
    outcome: z.enum(['stands', 'changed']).nullable(),
    note: z.string(),
    version: z.number().int(),
  })
  .meta({ id: 'ReopeningView' })
export type ReopeningView = z.infer<typeof ReopeningView>
