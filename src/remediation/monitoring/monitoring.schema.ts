import { z } from 'zod'
import { DEADLINE_STATUSES } from '../../domain/deadlines/status.js'
import { Day, Due, Id, Instant, Passage, PersonRef, Reason } from '../../platform/http/schemas.js'

/**
 * The end condition, in words; the end date, if known; the deadline for meeting it, which can be the first or any other of its
 * series.
 */
export const StandBody = z
  .strictObject({
    ends_when: Passage(500),
    ends_on: Day.nullable().default(null),
    deadline_id: Id.nullable().default(null),
  })
  .meta({ id: 'StandBody' })
export type StandBody = z.infer<typeof StandBody>
export const EndBody = z.strictObject({ reason: Reason, document_id: Id.nullable().default(null) }).meta({ id: 'EndBody' })
export type EndBody = z.infer<typeof EndBody>

/** One deadline of the series; `proof` is what was filed when it was met. */
export const StandingOccurrence = z
  .strictObject({
    id: Id,
    subject: z.string(),
    status: z.enum(DEADLINE_STATUSES),
    due: Due,
    settled_at: Instant.nullable(),
    note: z.string().nullable(),
    proof: z.array(z.strictObject({ document_id: Id, title: z.string().nullable() })),
    version: z.number().int(),
  })
  .meta({ id: 'StandingOccurrence' })
export type StandingOccurrence = z.infer<typeof StandingOccurrence>

/**
 * An ongoing obligation or commitment: `next` is the next deadline, `last_kept` when it was last met, `series` all deadlines,
 * newest first.
 */
export const StandingView = z
  .strictObject({
    kind: z.enum(['obligation', 'commitment']),
    id: Id,
    subject: z.string(),
    person: PersonRef.nullable(),
    ends_when: z.string().nullable(),
    ends_on: Day.nullable(),
    ended_at: Instant.nullable(),
    ended_by: PersonRef.nullable(),
    end_reason: z.string().nullable(),
    end_document: z.strictObject({ document_id: Id, title: z.string().nullable() }).nullable(),
    comes_again: z.boolean(),
    next: StandingOccurrence.nullable(),
    last_kept: StandingOccurrence.nullable(),
    series: z.array(StandingOccurrence),
    version: z.number().int(),
  })
  .meta({ id: 'StandingView' })
export type StandingView = z.infer<typeof StandingView>
