import { z } from 'zod'
import { RELEASE_ACTS, RELEASE_GUARDS } from '../../domain/remediation/release.js'
import { Id, Instant, Passage, PersonRef, Reason } from '../../platform/http/schemas.js'

const ReleaseAct = z.enum(RELEASE_ACTS).meta({ id: 'ReleaseAct' })
const ReleaseGuard = z.enum(RELEASE_GUARDS).meta({ id: 'ReleaseGuard' })
const Stated = Passage(2000).nullable().default(null)

export const ReleaseAskBody = z
  .strictObject({ act: ReleaseAct, reason: Reason, preconditions_met: Stated })
  .meta({ id: 'ReleaseAskBody' })
export type ReleaseAskBody = z.infer<typeof ReleaseAskBody>

export const ReleaseConfirmBody = z
  .strictObject({
    preconditions_met: Stated,
    /** The requirements that the confirming person overrides, each by name, and the reason. */
    override: z
      .strictObject({ guards: z.array(ReleaseGuard).min(1).max(RELEASE_GUARDS.length), reason: Reason })
      .nullable()
      .default(null),
  })
  .meta({ id: 'ReleaseConfirmBody' })
export type ReleaseConfirmBody = z.infer<typeof ReleaseConfirmBody>

export const ReleaseView = z
  .strictObject({
    id: Id,
    act: ReleaseAct,
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
    /** Requirements that were overridden, and the reason. */
    passed: z.array(ReleaseGuard),
    override_reason: z.string().nullable(),
    /** The requirements that are not met if the reader were to confirm now. */
    waits_for: z.array(ReleaseGuard),
    version: z.number().int(),
  })
  .meta({ id: 'ReleaseView' })
export type ReleaseView = z.infer<typeof ReleaseView>
