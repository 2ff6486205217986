import { z } from 'zod'
import { FINDING_CODES } from '../../domain/findings.js'
import { Id, Instant } from '../../platform/http/schemas.js'

/** A finding: `what` and `to_do` in words, and `where` on the directive's page it can be resolved. */
export const FindingView = z
  .strictObject({
    id: Id,
    reference: z.string(),
    title: z.string(),
    visibility: z.enum(['open', 'restricted', 'sealed']),
    code: z.enum(FINDING_CODES),
    what: z.string(),
    to_do: z.string(),
    where: z.enum([
      'people',
      'deadlines',
      'tasks',
      'measures',
      'obligations',
      'readings',
      'scope',
      'record',
      'monitoring',
      'documents',
    ]),
    grave: z.boolean(),
    subject_id: Id,
    subject: z.string().nullable(),
    first_seen_at: Instant,
    last_seen_at: Instant,
  })
  .meta({ id: 'FindingView' })
export type FindingView = z.infer<typeof FindingView>

/** `looked_at`: when the last complete check ran; null before the first run. `cut`: there are more than are listed. */
export const FindingsView = z
  .strictObject({
    items: z.array(FindingView),
    cut: z.boolean(),
    looked_at: Instant.nullable(),
    late: z.boolean(),
  })
  .meta({ id: 'FindingsView' })
export type FindingsView = z.infer<typeof FindingsView>

export const LookAgainView = z.strictObject({ asked_at: Instant }).meta({ id: 'LookAgainView' })
export type LookAgainView = z.infer<typeof LookAgainView>
