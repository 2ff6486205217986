import { z } from 'zod'
import { Id, Instant, Line, Passage, PersonRef } from '../platform/http/schemas.js'
import { ModificationView } from './modification.schema.js'
import { QuestionView } from './question.schema.js'
import { ReadingView } from './reading.schema.js'
import { ReopeningView } from './reopening.schema.js'

export const DemandBody = z
  .strictObject({
    document_id: Id,
    page: z.number().int().min(1).max(100_000),
    quote: Passage(5000),
    subject: Line(300),
  })
  .meta({ id: 'DemandBody' })
export type DemandBody = z.infer<typeof DemandBody>
export const DemandView = z
  .strictObject({
    id: Id,
    document_id: Id,
    document_title: z.string().nullable(),
    page: z.number().int(),
    quote: z.string(),
    subject: z.string(),
    marked_by: PersonRef,
    marked_at: Instant,
  })
  .meta({ id: 'DemandView' })
export type DemandView = z.infer<typeof DemandView>

export const ObligationKind = z
  .enum(['do', 'stop', 'restrict', 'produce', 'report', 'preserve', 'notify', 'pay'])
  .meta({ id: 'ObligationKind' })
export type ObligationKind = z.infer<typeof ObligationKind>
export const Clarity = z.enum(['clear', 'unclear', 'disputed']).meta({ id: 'Clarity' })
export type Clarity = z.infer<typeof Clarity>
export const ObligationBody = z
  .strictObject({
    demand_id: Id.nullable().default(null),
    source: z.enum(['demand', 'insurance', 'contract', 'law', 'commitment']).default('demand'),
    kind: ObligationKind,
    subject: Line(300),
    clarity: Clarity.default('clear'),
    deadline_id: Id.nullable().default(null),
    person_id: Id.nullable().default(null),
    /** The readings that it is based on. */
    reading_ids: z.array(Id).max(20).default([]),
  })
  .meta({ id: 'ObligationBody' })
export type ObligationBody = z.infer<typeof ObligationBody>
/** The changed fields; everything else stays. */
export const ObligationChange = z
  .strictObject({
    kind: ObligationKind.optional(),
    subject: Line(300).optional(),
    clarity: Clarity.optional(),
    deadline_id: Id.nullable().optional(),
    person_id: Id.nullable().optional(),
    reading_ids: z.array(Id).max(20).optional(),
  })
  .meta({ id: 'ObligationChange' })
export type ObligationChange = z.infer<typeof ObligationChange>
export const ObligationView = z
  .strictObject({
    id: Id,
    demand_id: Id.nullable(),
    source: z.string(),
    kind: ObligationKind,
    subject: z.string(),
    clarity: Clarity,
    /** For readers with access to readings. */
    reading_ids: z.array(Id),
    quote: z.string().nullable(),
    page: z.number().int().nullable(),
    deadline_id: Id.nullable(),
    person: PersonRef.nullable(),
    measures: z.number().int(),
    proof: z.enum(['none', 'waiting', 'proved', 'waived', 'ended']),
    /** Whether it, or a measure that fulfils it, must be reviewed again. */
    reopened: z.boolean(),
    /** Whether it stays in force after we complied. */
    stands: z.boolean(),
    waived_by: PersonRef.nullable(),
    waived_at: Instant.nullable(),
    waive_reason: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'ObligationView' })
export type ObligationView = z.infer<typeof ObligationView>

export const ReviewView = z
  .strictObject({
    demands: z.array(DemandView),
    readings: z.array(ReadingView),
    obligations: z.array(ObligationView),
    questions: z.array(QuestionView),
    modifications: z.array(ModificationView),
    reopenings: z.array(ReopeningView),
    no_demands_reason: z.string().nullable(),
  })
  .meta({ id: 'ReviewView' })
export type ReviewView = z.infer<typeof ReviewView>
