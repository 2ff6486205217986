import { z } from 'zod'
import { LETTER_TEMPLATES } from '../domain/letters/views.js'
import { Id, Instant, Line, PersonRef, Text } from '../platform/http/schemas.js'

export const LetterDraftBody = z
  .strictObject({
    template: z.enum(LETTER_TEMPLATES as [(typeof LETTER_TEMPLATES)[number]]),
    contact_id: Id.nullable().default(null),
  })
  .meta({ id: 'LetterDraftBody' })
export type LetterDraftBody = z.infer<typeof LetterDraftBody>
export const LetterChange = z
  .strictObject({ title: Line(300), text: Text(100_000), contact_id: Id.nullable() })
  .partial()
  .meta({ id: 'LetterChange' })
export type LetterChange = z.infer<typeof LetterChange>
export const LetterSubmitBody = z.strictObject({ facts_checked: z.boolean() }).meta({ id: 'LetterSubmitBody' })
export type LetterSubmitBody = z.infer<typeof LetterSubmitBody>
export const LetterSendBody = z.strictObject({ contact_id: Id.nullable().default(null) }).meta({ id: 'LetterSendBody' })
export type LetterSendBody = z.infer<typeof LetterSendBody>

export const LetterView = z
  .strictObject({
    id: Id,
    template: z.string(),
    title: z.string(),
    stage: z.enum(['draft', 'submitted', 'returned', 'approved', 'sending', 'sent', 'failed']),
    /** For a draft, or a returned letter: what its author edits. */
    text: z.string().nullable(),
    /** The text of the letter, block by block. */
    paragraphs: z.array(z.string()),
    author: PersonRef,
    /** Everyone who saved a version of it or submitted it: none of them can approve it. */
    authors: z.array(PersonRef),
    written_at: Instant,
    submitted_at: Instant.nullable(),
    facts_checked_by: PersonRef.nullable(),
    approver: PersonRef.nullable(),
    approved_at: Instant.nullable(),
    /** Why one of its authors approved it alone; null if a second person did. */
    approved_alone_because: z.string().nullable(),
    /** Whether someone who is none of its authors is left to approve it; null unless it is awaiting approval. */
    second_person_left: z.boolean().nullable(),
    return_reason: z.string().nullable(),
    contact: z.strictObject({ id: Id, name: z.string(), email: z.string().nullable(), verified: z.boolean() }).nullable(),
    document_id: Id.nullable(),
    sha256: z.string().nullable(),
    message_id: z.string().nullable(),
    sent_to: z.string().nullable(),
    sent_at: Instant.nullable(),
    sent_by: PersonRef.nullable(),
    server_answer: z.string().nullable(),
    /** Why it was not sent, in words; null unless sending failed. */
    failed_because: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'LetterView' })
export type LetterView = z.infer<typeof LetterView>
export const LetterPreviewView = z.strictObject({ html: z.string() }).meta({ id: 'LetterPreviewView' })
export type LetterPreviewView = z.infer<typeof LetterPreviewView>
