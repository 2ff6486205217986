import { z } from 'zod'
import { ACCOUNT_NOTICES } from '../domain/account-notices.js'
import { MailState } from '../outbox/delivery/mail-state.schema.js'
import { Instant, Line, Reason, Zone } from '../platform/http/schemas.js'
import { SCOPES } from './api-token.entity.js'
import { Code, Password } from './session.schema.js'

export const SessionView = z
  .strictObject({
    id: z.uuid(),
    /** Whether it is the session of this request. */
    here: z.boolean(),
    agent: z.string(),
    address: z.string(),
    made_at: Instant,
    seen_at: Instant,
    ends_at: Instant,
  })
  .meta({ id: 'SessionView' })
export type SessionView = z.infer<typeof SessionView>
export const SessionsView = z.strictObject({ items: z.array(SessionView) }).meta({ id: 'SessionsView' })
export type SessionsView = z.infer<typeof SessionsView>

/** A session, or with null all of them. */
export const EndSessionBody = z.strictObject({ session_id: z.uuid().nullable(), reason: Reason }).meta({ id: 'EndSessionBody' })
export type EndSessionBody = z.infer<typeof EndSessionBody>
export const PasswordBody = z.strictObject({ password: Password }).meta({ id: 'PasswordBody' })
export type PasswordBody = z.infer<typeof PasswordBody>
export const AccountNotice = z
  .strictObject({
    id: z.uuid(),
    code: z.enum(ACCOUNT_NOTICES),
    at: Instant,
    what: z.string(),
    /** What follows from it; empty if nothing needs saying. */
    effect: z.string(),
    /** What became of the mail about it. */
    mail: MailState.nullable(),
  })
  .meta({ id: 'AccountNotice' })
export type AccountNotice = z.infer<typeof AccountNotice>
export const AccountNotices = z.strictObject({ items: z.array(AccountNotice) }).meta({ id: 'AccountNotices' })
export type AccountNotices = z.infer<typeof AccountNotices>

export const SecondFactorView = z
  .strictObject({
    set_at: Instant.nullable(),
    recovery_codes_left: z.number().int(),
    required: z.boolean(),
  })
  .meta({ id: 'SecondFactorView' })
export type SecondFactorView = z.infer<typeof SecondFactorView>
/** Shown once: the secret as text and as the URL that an authenticator reads. */
export const SecondFactorBegun = z.strictObject({ secret: z.string(), uri: z.string() }).meta({ id: 'SecondFactorBegun' })
export type SecondFactorBegun = z.infer<typeof SecondFactorBegun>
export const CodeBody = z.strictObject({ code: Code }).meta({ id: 'CodeBody' })
export type CodeBody = z.infer<typeof CodeBody>
export const RecoveryCodes = z.strictObject({ recovery_codes: z.array(z.string()) }).meta({ id: 'RecoveryCodes' })
export type RecoveryCodes = z.infer<typeof RecoveryCodes>

export const TokenBody = z
  .strictObject({
    name: Line(100),
    scopes: z.array(z.enum(SCOPES)).min(1).max(2),
    /** Days until it expires. */
    days: z.number().int().min(1).max(366),
  })
  .meta({ id: 'TokenBody' })
export type TokenBody = z.infer<typeof TokenBody>
export const TokenView = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    scopes: z.array(z.enum(SCOPES)),
    made_at: Instant,
    expires_at: Instant,
    used_at: Instant.nullable(),
    state: z.enum(['active', 'expired', 'ended']),
  })
  .meta({ id: 'TokenView' })
export type TokenView = z.infer<typeof TokenView>
export const TokensView = z.strictObject({ items: z.array(TokenView) }).meta({ id: 'TokensView' })
export type TokensView = z.infer<typeof TokensView>
/** The token itself is shown once: only its hash is stored. */
export const TokenMade = z.strictObject({ token: z.string(), made: TokenView }).meta({ id: 'TokenMade' })
export type TokenMade = z.infer<typeof TokenMade>

export const FeedBody = z.strictObject({ name: Line(100) }).meta({ id: 'FeedBody' })
export type FeedBody = z.infer<typeof FeedBody>
export const FeedView = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    made_at: Instant,
    used_at: Instant.nullable(),
    state: z.enum(['active', 'ended']),
  })
  .meta({ id: 'FeedView' })
export type FeedView = z.infer<typeof FeedView>
export const FeedsView = z.strictObject({ items: z.array(FeedView) }).meta({ id: 'FeedsView' })
export type FeedsView = z.infer<typeof FeedsView>
/** The address is shown once: only the hash of its token is stored. */
export const FeedMade = z.strictObject({ address: z.string(), made: FeedView }).meta({ id: 'FeedMade' })
export type FeedMade = z.infer<typeof FeedMade>

export const ServiceAccountBody = z
  .strictObject({
    name: Line(200),
    role: z.enum(['counsel', 'lead_counsel', 'contributor', 'executive', 'auditor']),
    zone: Zone,
  })
  .meta({ id: 'ServiceAccountBody' })
export type ServiceAccountBody = z.infer<typeof ServiceAccountBody>
export const RemoveFactorBody = z.strictObject({ reason: Reason }).meta({ id: 'RemoveFactorBody' })
export type RemoveFactorBody = z.infer<typeof RemoveFactorBody>
export const SignInRules = z.strictObject({ second_factor_required: z.boolean() }).meta({ id: 'SignInRules' })
export type SignInRules = z.infer<typeof SignInRules>

export const IdParams = z.strictObject({ id: z.uuid() })
export type IdParams = z.infer<typeof IdParams>
export const TokenParams = z.strictObject({ id: z.uuid(), token_id: z.uuid() })
export type TokenParams = z.infer<typeof TokenParams>
