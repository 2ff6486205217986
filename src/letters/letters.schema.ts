import { z } from 'zod'
import { LETTER_TEMPLATES } from '../domain/letters/views.js'
import { Id, Instant, Line, PersonRef, Text } from '../platform/http/schemas.js'

export const DraftBody = z.strictObject({
  template: z.enum(LETTER_TEMPLATES as [(typeof LETTER_TEMPLATES)[number]]),
  contact_id: Id.nullable().default(null),
})
export const DraftChange = z.strictObject({ title: Line(300), text: Text(100_000), contact_id: Id.nullable() }).partial()
export const SubmitBody = z.strictObject({ facts_checked: z.boolean() })
export const SendBody = z.strictObject({ contact_id: Id.nullable().default(null) })

export const LetterView = z.strictObject({
  id: Id,
  template: z.string(),
  title: z.string(),
  stage: z.enum(['draft', 'submitted', 'returned', 'approved', 'sending', 'sent', 'failed']),
  /** Of a draft, or of one that was returned: what its author edits. */
  text: z.string().nullable(),
  /** The words of the letter, a block each. */
  paragraphs: z.array(z.string()),
  author: PersonRef,
  written_at: Instant,
  submitted_at: Instant.nullable(),
  facts_checked_by: PersonRef.nullable(),
  approver: PersonRef.nullable(),
  approved_at: Instant.nullable(),
  return_reason: z.string().nullable(),
  contact: z.strictObject({ id: Id, name: z.string(), email: z.string().nullable(), verified: z.boolean() }).nullable(),
  document_id: Id.nullable(),
  sha256: z.string().nullable(),
  message_id: z.string().nullable(),
  sent_to: z.string().nullable(),
  sent_at: Instant.nullable(),
  sent_by: PersonRef.nullable(),
  server_answer: z.string().nullable(),
  version: z.number().int(),
})
export const PreviewView = z.strictObject({ html: z.string() })
