import { z } from 'zod'
import { Id, Instant, PageQuery, Passage, PersonRef } from '../../platform/http/schemas.js'

export const OverrideView = z
  .strictObject({
    id: Id,
    reference: z.string(),
    directive_title: z.string(),
    action: z.string(),
    /** What was done, and what was missing, in words. */
    action_label: z.string(),
    missing: z.array(z.strictObject({ code: z.string(), label: z.string() })),
    subject: z.string().nullable(),
    reason: z.string(),
    by: PersonRef,
    at: Instant,
    reviewer: PersonRef.nullable(),
    review_due_at: Instant.nullable(),
    review_due_zone: z.string().nullable(),
    late: z.boolean(),
    reviewed_by: PersonRef.nullable(),
    reviewed_at: Instant.nullable(),
    review_remark: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'OverrideView' })
export type OverrideView = z.infer<typeof OverrideView>

export const OverridesQuery = z.strictObject({ state: z.enum(['to_review', 'all']).default('to_review'), ...PageQuery })
export type OverridesQuery = z.infer<typeof OverridesQuery>
export const OverrideReviewBody = z.strictObject({ remark: Passage(2000) }).meta({ id: 'OverrideReviewBody' })
export type OverrideReviewBody = z.infer<typeof OverrideReviewBody>
