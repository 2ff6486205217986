import { z } from 'zod'
import { Day, Id, Instant, PersonRef, Reason } from '../platform/http/schemas.js'

export const ProposalQuery = z.strictObject({
  /** Those of one directive, or of all directives visible to the caller. */
  directive: z.string().max(20).optional(),
  state: z.enum(['waiting', 'all']).default('waiting'),
})
export type ProposalQuery = z.infer<typeof ProposalQuery>

export const ProposalDecision = z
  .strictObject({ ids: z.array(Id).min(1).max(500), accept: z.boolean(), reason: Reason.nullable().default(null) })
  .refine((body) => body.accept || body.reason !== null, {
    path: ['reason'],
    message: 'Give a reason for keeping the current due date.',
  })
  .meta({ id: 'ProposalDecision' })
export type ProposalDecision = z.infer<typeof ProposalDecision>

export const ProposalDecided = z.strictObject({ decided: z.number().int() }).meta({ id: 'ProposalDecided' })
export type ProposalDecided = z.infer<typeof ProposalDecided>

/** A new date waiting for a decision, beside the current one. */
export const ProposalView = z
  .strictObject({
    id: Id,
    reference: z.string(),
    title: z.string(),
    deadline_id: Id,
    subject: z.string(),
    critical: z.boolean(),
    cause: z.enum(['calendar', 'rule', 'trigger']),
    /** What changed, in words: the calendar and its version, or the rule. */
    what: z.string(),
    due_zone: z.string(),
    place: z.string(),
    precision: z.enum(['day', 'instant']),
    old: z.strictObject({ due_on: Day, due_at: Instant, safe_by: Day.nullable() }),
    new: z.strictObject({ due_on: Day, due_at: Instant, safe_by: Day.nullable() }),
    made_at: Instant,
    state: z.enum(['waiting', 'accepted', 'declined', 'superseded']),
    decided_by: PersonRef.nullable(),
    decided_at: Instant.nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'ProposalView' })
export type ProposalView = z.infer<typeof ProposalView>
