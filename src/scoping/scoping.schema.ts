import { z } from 'zod'
import { Id, Instant, Line, PersonRef } from '../platform/http/schemas.js'

export const DecisionBody = z.strictObject({ chosen: Line(2000), reasons: Line(10_000), wider_than_ordered: z.boolean() })
export const DecisionView = z.strictObject({
  id: Id,
  subject: z.literal('scope'),
  chosen: z.string(),
  reasons: z.string(),
  wider_than_ordered: z.boolean(),
  author: PersonRef,
  written_at: Instant,
  approved_by: PersonRef.nullable(),
  approved_at: Instant.nullable(),
  version: z.number().int(),
})
