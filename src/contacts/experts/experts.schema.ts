import { z } from 'zod'
import { Day, Id, Instant, Line, Passage, PersonRef, Text } from '../../platform/http/schemas.js'

/** What an expert says to those who engaged them may be privileged; that depends on who engaged them. */
const EngagedBy = z.enum(['outside_counsel', 'own_counsel', 'business']).meta({ id: 'EngagedBy' })

export const ExpertBody = z
  .strictObject({
    name: Line(200),
    organisation: Text(200).trim().default(''),
    /** What they are consulted about. */
    subject: Passage(500),
    engaged_by: EngagedBy,
    engaged_on: Day,
    /** When they agreed to confidentiality; null if they have not agreed. */
    confidential_on: Day.nullable().default(null),
  })
  .meta({ id: 'ExpertBody' })
export type ExpertBody = z.infer<typeof ExpertBody>

export const ExpertView = z
  .strictObject({
    id: Id,
    name: z.string(),
    organisation: z.string(),
    subject: z.string(),
    engaged_by: EngagedBy,
    engaged_on: z.string(),
    confidential_on: z.string().nullable(),
    made_by: PersonRef,
    made_at: Instant,
    ended_by: PersonRef.nullable(),
    ended_at: Instant.nullable(),
    end_reason: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'ExpertView' })
export type ExpertView = z.infer<typeof ExpertView>
