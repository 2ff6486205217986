import { z } from 'zod'
import { Instant, listOf, PersonRef, Reason } from '../platform/http/schemas.js'
import { RoleName } from './person.schema.js'

export const ACCESS_REQUEST_KINDS = [
  'join',
  'role',
  'token',
  'second_factor',
  'sign_in_rules',
  'password_reset',
  'identity',
] as const
export type AccessRequestKind = (typeof ACCESS_REQUEST_KINDS)[number]
const STATES = ['waiting', 'approved', 'used', 'declined', 'withdrawn'] as const

export const AccessRequestView = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(ACCESS_REQUEST_KINDS),
    /** The account it concerns; null if it concerns everyone's sign-in. */
    person: z
      .strictObject({
        id: z.uuid(),
        name: z.string(),
        email: z.string(),
        role: RoleName,
        kind: z.enum(['human', 'service']),
        firm: z.string().nullable(),
      })
      .nullable(),
    /** The role that the person would get. */
    role: RoleName.nullable(),
    /** The purpose of a token, and whether it can write; the reason for removing a second factor. */
    purpose: z.string().nullable(),
    writes: z.boolean(),
    /** How the person's link was copied, if they joined with one; `by` is null for the command on the server. */
    copied: z.strictObject({ at: Instant, by: PersonRef.nullable() }).nullable(),
    /** Other accounts whose name is the same or looks the same. */
    alike: z.array(z.strictObject({ id: z.uuid(), name: z.string(), email: z.string() })),
    requested_by: PersonRef,
    requested_at: Instant,
    state: z.enum(STATES),
    decided_by: PersonRef.nullable(),
    decided_at: Instant.nullable(),
    reason: z.string().nullable(),
    /** Approved on the server itself, without lead counsel. */
    break_glass: z.boolean(),
    /** Whether the reader can decide it: lead counsel, and neither its author nor the person it concerns. */
    may_decide: z.boolean(),
    /** Whether the reader can now create the token that was approved. */
    may_collect: z.boolean(),
  })
  .meta({ id: 'AccessRequestView' })
export type AccessRequestView = z.infer<typeof AccessRequestView>
export const AccessRequests = listOf(AccessRequestView)
export type AccessRequests = z.infer<typeof AccessRequests>
export const DeclineBody = z.strictObject({ reason: Reason }).meta({ id: 'DeclineBody' })
export type DeclineBody = z.infer<typeof DeclineBody>

/** The six digits that a person who joined with a copied link sees, and tells lead counsel. */
export const JoinCodeBody = z.strictObject({ code: z.string().min(6).max(20) }).meta({ id: 'JoinCodeBody' })
export type JoinCodeBody = z.infer<typeof JoinCodeBody>
