import { z } from 'zod'
import { Id, Instant, PersonRef, RecordClass } from '../platform/http/schemas.js'

export const Origin = z.enum(['received', 'produced', 'letter']).meta({ id: 'Origin' })
export type Origin = z.infer<typeof Origin>

export const DocumentView = z
  .strictObject({
    id: Id,
    title: z.string(),
    file_name: z.string(),
    media_type: z.string(),
    size: z.number().int(),
    sha256: z.string(),
    class: RecordClass,
    origin: Origin,
    state: z.enum(['reading', 'readable', 'needs_a_person']),
    reason: z.string().nullable(),
    page_count: z.number().int().nullable(),
    /** Since when it can be neither processed nor downloaded; null if it can. */
    quarantined_at: Instant.nullable(),
    /** The name of the malware that the scanner found in it. */
    malware: z.string().nullable(),
    /** When its file was found to be missing or altered on disk: it can be neither downloaded nor sent. */
    altered_at: Instant.nullable(),
    added_by: PersonRef,
    added_at: Instant,
    version: z.number().int(),
  })
  .meta({ id: 'DocumentView' })
export type DocumentView = z.infer<typeof DocumentView>

/** A document in the list of its directive. */
export const ListedDocument = DocumentView.extend({
  /** For a mail: the document in the list that it replies to. */
  answers_id: Id.nullable(),
}).meta({ id: 'ListedDocument' })
export type ListedDocument = z.infer<typeof ListedDocument>

export const PageView = z.strictObject({ page: z.number().int(), text: z.string() }).meta({ id: 'PageView' })
export type PageView = z.infer<typeof PageView>
