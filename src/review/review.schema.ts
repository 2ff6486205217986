import { z } from 'zod'
import { Day, Id, Instant, Line, PersonRef, Text } from '../platform/http/schemas.js'

export const DemandBody = z.strictObject({
  document_id: Id,
  page: z.number().int().min(1).max(100_000),
  quote: Line(5000),
  subject: Line(300),
})
export const DemandView = z.strictObject({
  id: Id,
  document_id: Id,
  document_title: z.string().nullable(),
  page: z.number().int(),
  quote: z.string(),
  subject: z.string(),
  marked_by: PersonRef,
  marked_at: Instant,
})

export const Alternative = z.strictObject({ text: Line(2000), argument: Text(5000).default('') })
export const ReadingBody = z.strictObject({ term: Line(300), alternatives: z.array(Alternative).min(1).max(10) })
export const AdoptBody = z.strictObject({ alternative: z.number().int().min(0).max(9), review_on: Day.nullable().default(null) })
export const ReadingView = z.strictObject({
  id: Id,
  term: z.string(),
  alternatives: z.array(z.strictObject({ text: z.string(), argument: z.string() })),
  adopted: z.number().int().nullable(),
  author: PersonRef,
  written_at: Instant,
  adopted_by: PersonRef.nullable(),
  adopted_at: Instant.nullable(),
  review_on: Day.nullable(),
  version: z.number().int(),
})

export const ObligationKind = z.enum(['do', 'stop', 'restrict', 'produce', 'report', 'preserve', 'notify', 'pay'])
export const ObligationBody = z.strictObject({
  demand_id: Id.nullable().default(null),
  source: z.enum(['demand', 'insurance', 'contract', 'law', 'commitment']).default('demand'),
  kind: ObligationKind,
  subject: Line(300),
  deadline_id: Id.nullable().default(null),
  person_id: Id.nullable().default(null),
})
export const ObligationView = z.strictObject({
  id: Id,
  demand_id: Id.nullable(),
  source: z.string(),
  kind: ObligationKind,
  subject: z.string(),
  quote: z.string().nullable(),
  page: z.number().int().nullable(),
  deadline_id: Id.nullable(),
  person: PersonRef.nullable(),
  measures: z.number().int(),
  proof: z.enum(['none', 'waiting', 'proved', 'waived', 'ended']),
  waived_by: PersonRef.nullable(),
  waived_at: Instant.nullable(),
  waive_reason: z.string().nullable(),
  version: z.number().int(),
})

export const ReviewView = z.strictObject({
  demands: z.array(DemandView),
  readings: z.array(ReadingView),
  obligations: z.array(ObligationView),
  no_demands_reason: z.string().nullable(),
})
