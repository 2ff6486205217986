import { z } from 'zod'
import { MailState } from '../../outbox/delivery/mail-state.schema.js'
import { Instant } from '../../platform/http/schemas.js'

/** `done`, not yet, or done once and in need of attention: mail that no longer works, or a backup that is too old. */
const StepState = z.enum(['done', 'open', 'attention'])

/** What the set-up of an installation takes. Each state is computed from what is true now; none is ticked by hand. */
export const SetupView = z
  .strictObject({
    done: z.number().int(),
    total: z.number().int(),
    organisation: z.strictObject({ state: StepState, name: z.string() }),
    mail: z.strictObject({
      state: StepState,
      configured: z.boolean(),
      /** The reader's own address, to which a test goes. */
      to: z.string(),
      /** The last test of any administrator, and what became of it. */
      test: z.strictObject({ asked_at: Instant, mail: MailState }).nullable(),
    }),
    lead_counsel: z.strictObject({ state: StepState, joined: z.number().int(), invited: z.number().int() }),
    /** How many people can approve what someone else wrote: counsel and lead counsel. */
    approvers: z.strictObject({ state: StepState, joined: z.number().int(), invited: z.number().int() }),
    /** The reader's own second factor. */
    second_factor: z.strictObject({ state: StepState }),
    /** The last backup that was reported. Edict does not make or read it. */
    backup: z.strictObject({ state: StepState, at: Instant.nullable(), note: z.string().nullable() }),
  })
  .meta({ id: 'SetupView' })
export type SetupView = z.infer<typeof SetupView>
export type StepState = z.infer<typeof StepState>

/** A worker sends it a moment later. What became of it is in the checklist. */
export const MailTestView = z.strictObject({ asked_at: Instant }).meta({ id: 'MailTestView' })
export type MailTestView = z.infer<typeof MailTestView>
