import { z } from 'zod'
import { MEASURE_STATES } from '../domain/remediation/measure-state.js'
import { Due, Id, PersonRef } from '../platform/http/schemas.js'
import { ObligationKind } from '../review/review.schema.js'

/** The gaps between a demand and its evidence, in order from source to evidence. */
export const GAPS = [
  'not_held',
  'unclear_without_reading',
  'reading_not_adopted',
  'reading_not_approved',
  'reading_reopened',
  'reopened',
  'nobody_responsible',
  'no_deadline',
  'no_measure',
  'no_evidence',
  'evidence_waiting',
  'not_released',
  'undone',
] as const
export const TraceGap = z.enum(GAPS).meta({ id: 'TraceGap' })
export type TraceGap = z.infer<typeof TraceGap>

const TraceSource = z
  .strictObject({
    kind: z.enum(['demand', 'insurance', 'contract', 'law', 'commitment']),
    /** The passage, for readers with access to its document. */
    demand: z
      .strictObject({
        id: Id,
        subject: z.string(),
        document_id: Id,
        document_title: z.string().nullable(),
        page: z.number().int(),
        quote: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'TraceSource' })
const TracedReading = z
  .strictObject({ id: Id, term: z.string(), adopted: z.string().nullable(), approved: z.boolean() })
  .meta({ id: 'TracedReading' })
const TracedEvidence = z
  .strictObject({
    id: Id,
    document_id: Id,
    document_title: z.string().nullable(),
    act: z.enum(['do', 'undo']),
    state: z.enum(['accepted', 'rejected', 'waiting']),
  })
  .meta({ id: 'TracedEvidence' })
const TracedMeasure = z
  .strictObject({
    id: Id,
    subject: z.string(),
    person: PersonRef,
    verifier: PersonRef,
    state: z.enum(MEASURE_STATES),
    evidence: z.array(TracedEvidence),
  })
  .meta({ id: 'TracedMeasure' })

/** One line of the trace. A demand without an obligation is also a line, with the first possible gap. */
export const TraceLine = z
  .strictObject({
    source: TraceSource,
    readings: z.array(TracedReading),
    obligation: z
      .strictObject({
        id: Id,
        kind: ObligationKind,
        subject: z.string(),
        person: PersonRef.nullable(),
        due: Due.nullable(),
        proof: z.enum(['none', 'waiting', 'proved', 'waived', 'ended']),
      })
      .nullable(),
    measures: z.array(TracedMeasure),
    gaps: z.array(TraceGap),
  })
  .meta({ id: 'TraceLine' })
export type TraceLine = z.infer<typeof TraceLine>
export const TraceView = z.strictObject({ lines: z.array(TraceLine) }).meta({ id: 'TraceView' })
export type TraceView = z.infer<typeof TraceView>
