import { z } from 'zod'
import { Instant, Line, Reason, Zone } from '../platform/http/schemas.js'
import { SCOPES } from './api-token.entity.js'
import { Code } from './session.schema.js'

export const SessionView = z.strictObject({
  id: z.uuid(),
  /** Whether it is the one that asks. */
  here: z.boolean(),
  agent: z.string(),
  address: z.string(),
  made_at: Instant,
  seen_at: Instant,
  ends_at: Instant,
})
export const SessionsView = z.strictObject({ items: z.array(SessionView) })

export const SecondFactorView = z.strictObject({
  set_at: Instant.nullable(),
  recovery_codes_left: z.number().int(),
  required: z.boolean(),
})
/** Told once: the secret in letters and as the address that an authenticator reads. */
export const SecondFactorBegun = z.strictObject({ secret: z.string(), uri: z.string() })
export const CodeBody = z.strictObject({ code: Code })
export const RecoveryCodes = z.strictObject({ recovery_codes: z.array(z.string()) })

export const TokenBody = z.strictObject({
  name: Line(100),
  scopes: z.array(z.enum(SCOPES)).min(1).max(2),
  /** Days until it expires. */
  days: z.number().int().min(1).max(366),
})
export const TokenView = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  scopes: z.array(z.enum(SCOPES)),
  made_at: Instant,
  expires_at: Instant,
  used_at: Instant.nullable(),
  state: z.enum(['active', 'expired', 'ended']),
})
export type TokenView = z.infer<typeof TokenView>
export const TokensView = z.strictObject({ items: z.array(TokenView) })
/** The token itself is told once: only its hash is kept. */
export const TokenMade = z.strictObject({ token: z.string(), made: TokenView })

export const FeedBody = z.strictObject({ name: Line(100) })
export const FeedView = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  made_at: Instant,
  used_at: Instant.nullable(),
  state: z.enum(['active', 'ended']),
})
export type FeedView = z.infer<typeof FeedView>
export const FeedsView = z.strictObject({ items: z.array(FeedView) })
/** The address is told once: only the hash of its token is kept. */
export const FeedMade = z.strictObject({ address: z.string(), made: FeedView })

export const ServiceAccountBody = z.strictObject({
  name: Line(200),
  role: z.enum(['counsel', 'lead_counsel', 'contributor', 'executive', 'auditor']),
  zone: Zone,
})
export const RemoveFactorBody = z.strictObject({ reason: Reason })
export const SignInRules = z.strictObject({ second_factor_required: z.boolean() })

export const IdParams = z.strictObject({ id: z.uuid() })
export const TokenParams = z.strictObject({ id: z.uuid(), token_id: z.uuid() })
