import { z } from 'zod'
import { Id, Instant, Passage, PersonRef, Text } from '../../platform/http/schemas.js'

export const BreachBody = z
  .strictObject({
    measure_id: Id.nullable().default(null),
    obligation_id: Id.nullable().default(null),
    from_at: Instant,
    until_at: Instant.nullable().default(null),
    what: Passage(2000),
  })
  .refine((body) => body.until_at === null || Date.parse(body.until_at) > Date.parse(body.from_at), {
    path: ['until_at'],
    message: 'The end must be after the start.',
  })
  .meta({ id: 'BreachBody' })
export type BreachBody = z.infer<typeof BreachBody>

export const BreachAssessBody = z
  .strictObject({
    assessment: Text(10_000).refine((text) => text.trim() !== '', 'Say how it is assessed.'),
  })
  .meta({ id: 'BreachAssessBody' })
export type BreachAssessBody = z.infer<typeof BreachAssessBody>
export const BreachDisclosure = z.enum(['disclose', 'not_disclose']).meta({ id: 'BreachDisclosure' })
export type BreachDisclosure = z.infer<typeof BreachDisclosure>
export const BreachDiscloseBody = z
  .strictObject({ disclosure: BreachDisclosure, reasons: Passage(10_000) })
  .meta({ id: 'BreachDiscloseBody' })
export type BreachDiscloseBody = z.infer<typeof BreachDiscloseBody>

const BreachAbout = z.strictObject({ id: Id, subject: z.string() }).nullable().meta({ id: 'BreachAbout' })

export const BreachView = z
  .strictObject({
    id: Id,
    measure: BreachAbout,
    obligation: BreachAbout,
    from_at: Instant,
    until_at: Instant.nullable(),
    what: z.string(),
    recorded_by: PersonRef,
    recorded_at: Instant,
    /** Legal advice. */
    assessment: z.string().nullable(),
    assessed_by: PersonRef.nullable(),
    assessed_at: Instant.nullable(),
    disclosure: BreachDisclosure.nullable(),
    reasons: z.string().nullable(),
    decided_by: PersonRef.nullable(),
    decided_at: Instant.nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'BreachView' })
export type BreachView = z.infer<typeof BreachView>

/** A measure that came into force after the deadline of its obligation, not yet recorded as a possible breach. */
export const ProposedBreach = z
  .strictObject({
    measure: z.strictObject({ id: Id, subject: z.string() }),
    obligation: z.strictObject({ id: Id, subject: z.string() }),
    from_at: Instant,
    until_at: Instant,
  })
  .meta({ id: 'ProposedBreach' })
export type ProposedBreach = z.infer<typeof ProposedBreach>

export const BreachesView = z
  .strictObject({ items: z.array(BreachView), proposed: z.array(ProposedBreach) })
  .meta({ id: 'BreachesView' })
export type BreachesView = z.infer<typeof BreachesView>
