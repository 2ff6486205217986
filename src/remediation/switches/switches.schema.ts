import { z } from 'zod'
import { CALL_STATES, SWITCH_ACTS } from '../../domain/switches/standing.js'
import { Id, Instant, Line, PersonRef, Reason } from '../../platform/http/schemas.js'

const OnOff = z.enum(['on', 'off']).meta({ id: 'OnOff' })

/** A URL without a user, a password, a query or a fragment: it is shown to everyone, so it must contain no secret. */
const Address = z
  .string()
  .trim()
  .max(500)
  .refine((text) => {
    if (!URL.canParse(text) || text.includes('\\')) return false
    const { protocol, username, password, search, hash, hostname } = new URL(text)
    return /^https?:$/.test(protocol) && hostname !== '' && username + password + search + hash === '' && !/[?#]/.test(text)
  }, 'Enter an https address without user name, query string or fragment.')
  .transform((text) => new URL(text).href)

export const SwitchBody = z
  .strictObject({
    name: Line(200),
    subject: Line(200),
    url: Address,
    check_minutes: z.number().int().min(5).max(10_080).default(60),
  })
  .meta({ id: 'SwitchBody' })
export type SwitchBody = z.infer<typeof SwitchBody>
export const SwitchRetirement = z.strictObject({ reason: Reason }).meta({ id: 'SwitchRetirement' })
export type SwitchRetirement = z.infer<typeof SwitchRetirement>
export const InSwitch = z.strictObject({ id: Id })
export type InSwitch = z.infer<typeof InSwitch>

export const SwitchView = z
  .strictObject({
    id: Id,
    name: z.string(),
    subject: z.string(),
    url: z.string(),
    check_minutes: z.number().int(),
    made_by: PersonRef,
    made_at: Instant,
    secret_made_at: Instant,
    retired_at: Instant.nullable(),
    retire_reason: z.string().nullable(),
    /** The last test call, which is a verify call. `ended_at` is null while it is pending. */
    test: z
      .strictObject({
        asked_at: Instant,
        ended_at: Instant.nullable(),
        state: OnOff.nullable(),
        error_code: z.string().nullable(),
      })
      .nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'SwitchView' })
export type SwitchView = z.infer<typeof SwitchView>
/** The secret is shown once: a repeat of the request does not return it. */
export const SwitchWithSecret = z
  .strictObject({ switch: SwitchView, secret: z.string().nullable() })
  .meta({ id: 'SwitchWithSecret' })
export type SwitchWithSecret = z.infer<typeof SwitchWithSecret>

export const AttachBody = z.strictObject({ switch_id: Id.nullable() }).meta({ id: 'AttachBody' })
export type AttachBody = z.infer<typeof AttachBody>
export const DryRunBody = z.strictObject({ act: z.enum(['do', 'undo']) }).meta({ id: 'DryRunBody' })
export type DryRunBody = z.infer<typeof DryRunBody>

export const SwitchCallView = z
  .strictObject({
    id: Id,
    act: z.enum(SWITCH_ACTS),
    dry_run: z.boolean(),
    asked_by: PersonRef.nullable(),
    after_id: Id.nullable(),
    expects: OnOff.nullable(),
    state: z.enum(CALL_STATES),
    made_at: Instant,
    due_at: Instant,
    called_at: Instant.nullable(),
    ended_at: Instant.nullable(),
    status: z.number().int().nullable(),
    error_code: z.string().nullable(),
    answer: z.string().nullable(),
    answer_state: OnOff.nullable(),
    document_id: Id.nullable(),
  })
  .meta({ id: 'SwitchCallView' })
export type SwitchCallView = z.infer<typeof SwitchCallView>

const Verified = z.strictObject({ state: OnOff, at: Instant }).nullable().meta({ id: 'Verified' })

/** The state of one measure's switch, with its latest calls, newest first. */
export const MeasureSwitchView = z
  .strictObject({
    measure_id: Id,
    switch: z
      .strictObject({ id: Id, name: z.string(), check_minutes: z.number().int(), retired_at: Instant.nullable() })
      .nullable(),
    standing: z.strictObject({
      says: z.enum(['unknown', 'verified', 'unverified', 'contradicted']),
      state: OnOff.nullable(),
      at: Instant.nullable(),
      last_verified: Verified,
      unanswered_since: Instant.nullable(),
    }),
    next_check_at: Instant.nullable(),
    calls: z.array(SwitchCallView),
  })
  .meta({ id: 'MeasureSwitchView' })
export type MeasureSwitchView = z.infer<typeof MeasureSwitchView>
