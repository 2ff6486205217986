import { z } from 'zod'
import { Id, Instant, Line, PersonRef } from '../../platform/http/schemas.js'
import { STANDINGS } from '../authenticity.js'

const Method = z.enum(['call_back', 'domain', 'signature'])
const Result = z.enum(['genuine', 'not_genuine', 'inconclusive'])

export const AuthenticityStanding = z.enum(STANDINGS)

export const AuthenticityBody = z
  .strictObject({
    method: Method,
    result: Result,
    contact_id: Id.nullable().default(null),
    document_id: Id.nullable().default(null),
    note: Line(2000),
    checked_at: Instant.nullable().default(null),
  })
  .refine((body) => (body.method === 'call_back') === (body.contact_id !== null), {
    path: ['contact_id'],
    message: 'A call goes back to a contact of the agency, and only a call does.',
  })

export const AuthenticityCheckView = z.strictObject({
  id: Id,
  method: Method,
  result: Result,
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

export const AuthenticityView = z.strictObject({
  /** What the checks say together; null for who does not see them. */
  standing: AuthenticityStanding.nullable(),
  checks: z.array(AuthenticityCheckView),
})
