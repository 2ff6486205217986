import { z } from 'zod'
import { Id, Instant, Passage, PersonRef, RecordClass, Text, Zone } from '../platform/http/schemas.js'
import { ReopeningView } from './reopening.schema.js'

const AskedHow = z.enum(['letter', 'email', 'telephone', 'meeting', 'portal', 'other']).meta({ id: 'AskedHow' })

export const QuestionBody = z
  .strictObject({
    reading_id: Id.nullable().default(null),
    demand_id: Id.nullable().default(null),
    body: Passage(5000),
    class: RecordClass.default('work_product'),
    capacity: Text(200).default(''),
  })
  .refine((body) => (body.reading_id === null) !== (body.demand_id === null), {
    path: ['reading_id'],
    message: 'A question must be about either a reading or a demand.',
  })
  .meta({
    id: 'QuestionBody',
    example: { demand_id: '0190a1b2-5c3d-7e4f-8a6b-1c2d3e4f5a6b', body: 'Does demand 4 cover contractors?' },
  })
export type QuestionBody = z.infer<typeof QuestionBody>
export const QuestionAskBody = z
  .strictObject({ asked_at: Instant, asked_zone: Zone, asked_how: AskedHow, contact_id: Id })
  .meta({ id: 'QuestionAskBody' })
export type QuestionAskBody = z.infer<typeof QuestionAskBody>
export const QuestionAnswerBody = z
  .strictObject({
    answered_at: Instant,
    answered_zone: Zone,
    answer: Passage(10_000),
    /** The answer as filed: the agency's document, or our note of what was said. */
    document_id: Id,
    /** The class of question and answer from now on; unchanged if omitted. */
    class: RecordClass.optional(),
  })
  .meta({ id: 'QuestionAnswerBody' })
export type QuestionAnswerBody = z.infer<typeof QuestionAnswerBody>

export const QuestionView = z
  .strictObject({
    id: Id,
    reading_id: Id.nullable(),
    demand_id: Id.nullable(),
    body: z.string(),
    class: RecordClass,
    capacity: z.string(),
    state: z.enum(['written', 'asked', 'answered', 'withdrawn']),
    author: PersonRef,
    written_at: Instant,
    asked_at: Instant.nullable(),
    asked_zone: z.string().nullable(),
    asked_how: AskedHow.nullable(),
    contact: z.strictObject({ id: Id, name: z.string() }).nullable(),
    asked_by: PersonRef.nullable(),
    answered_at: Instant.nullable(),
    answered_zone: z.string().nullable(),
    answer: z.string().nullable(),
    document_id: Id.nullable(),
    answer_recorded_by: PersonRef.nullable(),
    answer_recorded_at: Instant.nullable(),
    withdrawn_at: Instant.nullable(),
    withdraw_reason: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'QuestionView' })
export type QuestionView = z.infer<typeof QuestionView>
/** The question with its answer, and exactly what that reopened. */
export const QuestionAnsweredView = QuestionView.extend({ reopenings: z.array(ReopeningView) }).meta({
  id: 'QuestionAnsweredView',
})
export type QuestionAnsweredView = z.infer<typeof QuestionAnsweredView>
