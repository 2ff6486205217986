import { z } from 'zod'
import { Id, Instant, Passage, PersonRef } from '../../platform/http/schemas.js'
import { STANDINGS } from '../authenticity.js'

const AuthenticityMethod = z.enum(['call_back', 'domain', 'signature']).meta({ id: 'AuthenticityMethod' })
const AuthenticityResult = z.enum(['genuine', 'not_genuine', 'inconclusive']).meta({ id: 'AuthenticityResult' })

export const AuthenticityStanding = z.enum(STANDINGS).meta({ id: 'AuthenticityStanding' })
export type AuthenticityStanding = z.infer<typeof AuthenticityStanding>

export const AuthenticityBody = z
  .strictObject({
    method: AuthenticityMethod,
    result: AuthenticityResult,
    contact_id: Id.nullable().default(null),
    document_id: Id.nullable().default(null),
    note: Passage(2000),
    checked_at: Instant.nullable().default(null),
  })
  .refine((body) => (body.method === 'call_back') === (body.contact_id !== null), {
    path: ['contact_id'],
    message: 'A call back needs a contact at the agency, and no other method has one.',
  })
  .meta({
    id: 'AuthenticityBody',
    example: { method: 'domain', result: 'genuine', note: 'The mail passed SPF and DKIM for the agency’s domain.' },
  })
export type AuthenticityBody = z.infer<typeof AuthenticityBody>

export const AuthenticityCheckView = z
  .strictObject({
    id: Id,
    method: AuthenticityMethod,
    result: AuthenticityResult,
    contact: z.strictObject({ id: Id, name: z.string() }).nullable(),
    document_id: Id.nullable(),
    document_title: z.string().nullable(),
    note: z.string(),
    checked_by: PersonRef,
    checked_at: Instant,
    recorded_at: Instant,
    voided_by: PersonRef.nullable(),
    voided_at: Instant.nullable(),
    void_reason: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'AuthenticityCheckView' })
export type AuthenticityCheckView = z.infer<typeof AuthenticityCheckView>

export const AuthenticityView = z
  .strictObject({
    /** The combined result of the checks; null for readers who cannot see them. */
    standing: AuthenticityStanding.nullable(),
    checks: z.array(AuthenticityCheckView),
  })
  .meta({ id: 'AuthenticityView' })
export type AuthenticityView = z.infer<typeof AuthenticityView>
