import { z } from 'zod'
import { Day, Id, Instant, Line, Passage, PersonRef, RecordClass, Text } from '../platform/http/schemas.js'
import { ReopeningView } from './reopening.schema.js'

/** The scope of an alternative compared with the others: it binds us to more, to less, or it cannot be compared. */
export const Reach = z.enum(['narrower', 'wider', 'neither']).meta({ id: 'Reach' })
export type Reach = z.infer<typeof Reach>
export const ReadingAlternativeBody = z
  .strictObject({
    text: Passage(2000),
    argument: Text(5000).default(''),
    reach: Reach.default('neither'),
  })
  .meta({ id: 'ReadingAlternativeBody' })
export type ReadingAlternativeBody = z.infer<typeof ReadingAlternativeBody>

export const ReadingBody = z
  .strictObject({
    term: Line(300),
    /** The demand that it is about; none if the term occurs in several. */
    demand_id: Id.nullable().default(null),
    alternatives: z.array(ReadingAlternativeBody).min(1).max(10),
    class: RecordClass.default('legal_advice'),
    capacity: Text(200).default(''),
  })
  .meta({ id: 'ReadingBody' })
export type ReadingBody = z.infer<typeof ReadingBody>
export const ReadingAdoptBody = z
  .strictObject({ alternative: z.number().int().min(0).max(9), review_on: Day.nullable().default(null) })
  .meta({ id: 'ReadingAdoptBody' })
export type ReadingAdoptBody = z.infer<typeof ReadingAdoptBody>

export const ReadingView = z
  .strictObject({
    id: Id,
    demand_id: Id.nullable(),
    term: z.string(),
    alternatives: z.array(z.strictObject({ text: z.string(), argument: z.string(), reach: Reach })),
    class: RecordClass,
    capacity: z.string(),
    adopted: z.number().int().nullable(),
    author: PersonRef,
    written_at: Instant,
    adopted_by: PersonRef.nullable(),
    adopted_at: Instant.nullable(),
    approved_by: PersonRef.nullable(),
    approved_at: Instant.nullable(),
    review_on: Day.nullable(),
    /** Who wrote, changed or adopted it since its last approval: none of them can approve it. */
    authors: z.array(PersonRef),
    /** Whether it must be adopted again, after an answer or a modification. */
    reopened: z.boolean(),
    version: z.number().int(),
  })
  .meta({ id: 'ReadingView' })
export type ReadingView = z.infer<typeof ReadingView>
/** The reading after its adoption, and what that reopened. */
export const ReadingAdoptedView = ReadingView.extend({ reopenings: z.array(ReopeningView) }).meta({ id: 'ReadingAdoptedView' })
export type ReadingAdoptedView = z.infer<typeof ReadingAdoptedView>
