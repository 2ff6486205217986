import { z } from 'zod'
import { RELEASE_ACTS, RELEASE_GUARDS } from '../../domain/remediation/release.js'
import { Id, Instant, Line, PersonRef, Reason } from '../../platform/http/schemas.js'

const Act = z.enum(RELEASE_ACTS)
const Guard = z.enum(RELEASE_GUARDS)
const Stated = Line(2000).nullable().default(null)

export const AskBody = z.strictObject({ act: Act, reason: Reason, preconditions_met: Stated })

export const ConfirmBody = z.strictObject({
  preconditions_met: Stated,
  /** The guards that the confirming person lets pass, each named, and why. */
  override: z
    .strictObject({ guards: z.array(Guard).min(1).max(RELEASE_GUARDS.length), reason: Reason })
    .nullable()
    .default(null),
})

export const ReleaseView = z.strictObject({
  id: Id,
  act: Act,
  reason: z.string(),
  preconditions_met: z.string().nullable(),
  asked_by: PersonRef,
  asked_at: Instant,
  confirmed_by: PersonRef.nullable(),
  confirmed_at: Instant.nullable(),
  refused_by: PersonRef.nullable(),
  refused_at: Instant.nullable(),
  refuse_reason: z.string().nullable(),
  withdrawn_by: PersonRef.nullable(),
  withdrawn_at: Instant.nullable(),
  withdraw_reason: z.string().nullable(),
  /** Guards that were let pass, and why. */
  passed: z.array(Guard),
  override_reason: z.string().nullable(),
  /** What does not hold yet, if the reader were to confirm now. */
  waits_for: z.array(Guard),
  version: z.number().int(),
})
