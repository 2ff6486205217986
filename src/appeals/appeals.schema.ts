import { z } from 'zod'
import { ActionView } from '../directives/directive.schema.js'
import { Day, Id, Instant, Line, PersonRef, Reason } from '../platform/http/schemas.js'

export const ProceedingBody = z
  .strictObject({
    kind: z.enum(['clarification', 'reconsideration', 'appeal', 'stay', 'court']),
    forum: Line(300),
    public: z.boolean(),
    conference_first: z.boolean().default(false),
    filing_stays: z.enum(['nothing', 'everything', 'challenged']),
    previous_id: Id.nullable().default(null),
  })
  .meta({ id: 'ProceedingBody' })
export type ProceedingBody = z.infer<typeof ProceedingBody>

export const ProceedingActBody = z
  .strictObject({
    reason: Reason.optional(),
    outcome: z.enum(['upheld', 'modified', 'revoked', 'partly_modified', 'partly_revoked', 'dismissed']).optional(),
    filed_on: Day.optional(),
    decided_on: Day.optional(),
    until: Instant.optional(),
  })
  .meta({ id: 'ProceedingActBody' })
export type ProceedingActBody = z.infer<typeof ProceedingActBody>

export const ProceedingView = z
  .strictObject({
    id: Id,
    kind: z.string(),
    forum: z.string(),
    public: z.boolean(),
    conference_first: z.boolean(),
    filing_stays: z.string(),
    stage: z.string(),
    previous_id: Id.nullable(),
    opened_by: PersonRef,
    opened_at: Instant,
    filed_on: Day.nullable(),
    decided_on: Day.nullable(),
    ended_at: Instant.nullable(),
    outcome: z.string().nullable(),
    reason: z.string().nullable(),
    stay: z.enum(['none', 'sought', 'refused', 'granted']),
    stay_until: Instant.nullable(),
    version: z.number().int(),
    actions: z.array(ActionView),
  })
  .meta({ id: 'ProceedingView' })
export type ProceedingView = z.infer<typeof ProceedingView>
