import { z } from 'zod'
import { ROLES } from '../domain/access/role.js'
import { Line, PageQuery, pageOf, Reason, Text, Zone } from '../platform/http/schemas.js'
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
    /** `waiting`: lead counsel must approve the account before its owner is invited. */
    state: z.enum(['active', 'waiting', 'invited', 'ended']),
    /** What waits for the approval of lead counsel. */
    request: z
      .strictObject({
        id: z.uuid(),
        kind: z.enum(['join', 'role', 'token', 'second_factor', 'password_reset']),
        role: RoleName.nullable(),
      })
      .nullable(),
    version: z.number().int(),
    last_seen_at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'PersonView' })
export type PersonView = z.infer<typeof PersonView>

export const PeoplePage = pageOf(PersonView)
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
