import { z } from 'zod'
import { Id, Instant, Line, PersonRef, Text } from '../../platform/http/schemas.js'

export const BreachBody = z
  .strictObject({
    measure_id: Id.nullable().default(null),
    obligation_id: Id.nullable().default(null),
    from_at: Instant,
    until_at: Instant.nullable().default(null),
    what: Line(2000),
  })
  .refine((body) => body.until_at === null || Date.parse(body.until_at) > Date.parse(body.from_at), {
    path: ['until_at'],
    message: 'The end must be after the start.',
  })

export const AssessBody = z.strictObject({
  assessment: Text(10_000).refine((text) => text.trim() !== '', 'Enter the assessment.'),
})
export const Disclosure = z.enum(['disclose', 'not_disclose'])
export const DiscloseBody = z.strictObject({ disclosure: Disclosure, reasons: Line(10_000) })

const About = z.strictObject({ id: Id, subject: z.string() }).nullable()

export const BreachView = z.strictObject({
  id: Id,
  measure: About,
  obligation: About,
  from_at: Instant,
  until_at: Instant.nullable(),
  what: z.string(),
  recorded_by: PersonRef,
  recorded_at: Instant,
  /** Legal advice. */
  assessment: z.string().nullable(),
  assessed_by: PersonRef.nullable(),
  assessed_at: Instant.nullable(),
  disclosure: Disclosure.nullable(),
  reasons: z.string().nullable(),
  decided_by: PersonRef.nullable(),
  decided_at: Instant.nullable(),
  version: z.number().int(),
})

/** A measure that came into force after the deadline of what it fulfils, not yet recorded as a possible breach. */
export const ProposedBreach = z.strictObject({
  measure: z.strictObject({ id: Id, subject: z.string() }),
  obligation: z.strictObject({ id: Id, subject: z.string() }),
  from_at: Instant,
  until_at: Instant,
})

export const BreachesView = z.strictObject({ items: z.array(BreachView), proposed: z.array(ProposedBreach) })
