import { z } from 'zod'
import { ROLES } from '../domain/access/role.js'
import { MailState } from '../outbox/delivery/mail-state.schema.js'
import { Instant, Line, PageQuery, PersonRef, pageOf, Reason, Text, Zone } from '../platform/http/schemas.js'
import { Email } from './email.js'

export const RoleName = z.enum(ROLES).meta({ id: 'RoleName' })
export type RoleName = z.infer<typeof RoleName>

export const PersonView = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    role: RoleName,
    kind: z.enum(['human', 'service']),
    firm: z.string().nullable(),
    zone: z.string(),
    second_factor_set: z.boolean(),
    /**
     * `waiting`: lead counsel must approve the account before its owner is invited. `declined`, `withdrawn`: they declined, or the request
     * was withdrawn. `expired`: the last invitation can no longer be used. `confirming`: the person joined with a link that was copied, and
     * lead counsel must confirm that it is them.
     */
    state: z.enum(['active', 'waiting', 'declined', 'withdrawn', 'invited', 'expired', 'confirming', 'ended']),
    /** The last invitation of a person who has not joined; of one who has, only if its link was copied. */
    invitation: z
      .strictObject({
        id: z.uuid(),
        made_at: Instant,
        expires_at: Instant,
        /** When its link was shown to be copied, and to whom; null for the command on the server. */
        copied_at: Instant.nullable(),
        copied_by: PersonRef.nullable(),
      })
      .nullable(),
    /** What waits for the approval of lead counsel. */
    request: z
      .strictObject({
        id: z.uuid(),
        kind: z.enum(['join', 'role', 'token', 'second_factor', 'password_reset', 'identity']),
        role: RoleName.nullable(),
      })
      .nullable(),
    version: z.number().int(),
    last_seen_at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'PersonView' })
export type PersonView = z.infer<typeof PersonView>

/** With what became of the mail with their invitation; null if none was to be sent. */
export const ListedPerson = PersonView.extend({ mail: MailState.nullable() }).meta({ id: 'ListedPerson' })
export type ListedPerson = z.infer<typeof ListedPerson>
/** A link to join, shown once. `asks_confirmation`: lead counsel must then confirm who joined. */
export const CopiedLink = z
  .strictObject({ url: z.string(), expires_at: Instant, asks_confirmation: z.boolean() })
  .meta({ id: 'CopiedLink' })
export type CopiedLink = z.infer<typeof CopiedLink>

export const PeoplePage = pageOf(ListedPerson)
export const PeopleQuery = z.strictObject(PageQuery)
export type PeopleQuery = z.infer<typeof PeopleQuery>

const Firm = Line(200)
export const InviteBody = z
  .strictObject({ email: Email, name: Line(200), role: RoleName, firm: Firm.nullable().default(null), zone: Zone })
  .refine((body) => (body.role === 'guest') === (body.firm !== null), {
    path: ['firm'],
    message: 'A guest needs a firm. Other roles must not have one.',
  })
  .meta({ id: 'InviteBody' })
export type InviteBody = z.infer<typeof InviteBody>
export const ChangePersonBody = z
  .strictObject({ name: Line(200).optional(), role: RoleName.optional(), firm: Firm.optional(), zone: Zone.optional() })
  .refine((body) => Object.values(body).some((value) => value !== undefined), 'Give at least one change.')
  .meta({ id: 'ChangePersonBody' })
export type ChangePersonBody = z.infer<typeof ChangePersonBody>
export const EndPersonBody = z.strictObject({ reason: Reason }).meta({ id: 'EndPersonBody' })
export type EndPersonBody = z.infer<typeof EndPersonBody>
export const PersonParams = z.strictObject({ id: z.uuid() })
export type PersonParams = z.infer<typeof PersonParams>

export const AlikeQuery = z.strictObject({ name: Line(200) })
export type AlikeQuery = z.infer<typeof AlikeQuery>
export const AlikePeople = z
  .strictObject({ items: z.array(z.strictObject({ id: z.uuid(), name: z.string(), email: z.string() })) })
  .meta({ id: 'AlikePeople' })
export type AlikePeople = z.infer<typeof AlikePeople>

export const AssignableQuery = z.strictObject({ q: Text(200).optional() })
export type AssignableQuery = z.infer<typeof AssignableQuery>
export const AssignablePeople = z
  .strictObject({
    items: z.array(
      z.strictObject({
        id: z.uuid(),
        name: z.string(),
        role: RoleName,
        firm: z.string().nullable(),
        /** Their e-mail address if someone else's name is the same, or looks the same. */
        email: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'AssignablePeople' })
export type AssignablePeople = z.infer<typeof AssignablePeople>
