import { z } from 'zod'
import { LOCALES } from '../domain/catalogue/locale.js'
import { Line, Zone } from '../platform/http/schemas.js'
import { Email } from './email.js'
import { LINK_KINDS } from './one-time-link.entity.js'
import { RoleName } from './person.schema.js'

/** Long enough for any password that was ever accepted, short enough that hashing it is not an attack. */
export const Password = z.string().min(1).max(1000)

/** Six digits, or a recovery code; spaces are ignored. */
export const Code = z.string().trim().min(6).max(40)

/** The solution of a challenge, after `sign_in/proof_needed`: its text, a colon and the number. */
const Proof = z
  .string()
  .regex(/^[\w.:-]+$/)
  .max(200)
const Token = z.string().min(1).max(200)

export const SignInBody = z
  .strictObject({
    email: Email,
    password: Password,
    code: Code.optional(),
    /** The token of a link that was mailed to the owner because others were guessing the password. */
    pass: Token.optional(),
    proof: Proof.optional(),
  })
  .meta({ id: 'SignInBody' })
export type SignInBody = z.infer<typeof SignInBody>
export type SignInInput = z.infer<typeof SignInBody>

const LocaleName = z.enum(LOCALES)

/** Null: as their browser requests. */
export const LocaleBody = z.strictObject({ locale: LocaleName.nullable() }).meta({ id: 'LocaleBody' })
export type LocaleBody = z.infer<typeof LocaleBody>

export const Me = z
  .strictObject({
    person: z.strictObject({
      id: z.uuid(),
      name: z.string(),
      email: z.string(),
      role: RoleName,
      zone: z.string(),
      /** Their choice; null if they leave it to their browser. */
      locale: LocaleName.nullable(),
    }),
    /** The locale of the responses to this caller: their choice, or the one that their browser requests. */
    locale: LocaleName,
    abilities: z.array(z.string()),
    organisation: z.string(),
    /** Whether they have set one, and whether they must before anything else. */
    second_factor: z.strictObject({ set: z.boolean(), due: z.boolean() }),
  })
  .meta({ id: 'Me' })
export type Me = z.infer<typeof Me>

export const ReadLinkBody = z.strictObject({ token: Token }).meta({ id: 'ReadLinkBody' })
export type ReadLinkBody = z.infer<typeof ReadLinkBody>
export const LinkView = z
  .strictObject({
    kind: z.enum(LINK_KINDS),
    email: z.string().nullable(),
    name: z.string().nullable(),
    expires_at: z.iso.datetime(),
    /** The link was copied and not mailed: join with `links/ask-to-join`, and lead counsel confirms who you are. */
    asks_confirmation: z.boolean(),
  })
  .meta({ id: 'LinkView' })
export type LinkView = z.infer<typeof LinkView>

export const AcceptLinkBody = z
  .strictObject({
    token: Token,
    email: Email.optional(),
    name: Line(200).optional(),
    password: Password.optional(),
    code: Code.optional(),
    zone: Zone.optional(),
  })
  .meta({ id: 'AcceptLinkBody' })
export type AcceptLinkBody = z.infer<typeof AcceptLinkBody>
export type AcceptLinkInput = z.infer<typeof AcceptLinkBody>

export const AskToJoinBody = z
  .strictObject({ token: Token, password: Password, name: Line(200).optional(), zone: Zone.optional() })
  .meta({ id: 'AskToJoinBody' })
export type AskToJoinBody = z.infer<typeof AskToJoinBody>
/** The code that the person tells a lead counsel themselves. It is shown once. */
export const AskedToJoin = z.strictObject({ name: z.string(), email: z.string(), code: z.string() }).meta({ id: 'AskedToJoin' })
export type AskedToJoin = z.infer<typeof AskedToJoin>

/** For a link that is mailed to the account's own address. */
export const MailedLinkBody = z.strictObject({ email: Email, proof: Proof.optional() }).meta({ id: 'MailedLinkBody' })
export type MailedLinkBody = z.infer<typeof MailedLinkBody>
/** The same for every address. */
export const AskedForLink = z.strictObject({ mail_configured: z.boolean() }).meta({ id: 'AskedForLink' })
export type AskedForLink = z.infer<typeof AskedForLink>
