import type { z } from 'zod'
import type { Access } from '../directives/access.js'
import type { RecordClass } from '../domain/access/record-class.js'
import { columnsOf } from '../people/columns.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { CONTACT_TEXT, ContactNoteView, ContactView } from './contacts.schema.js'

type View = z.infer<typeof ContactView>
type Note = z.infer<typeof ContactNoteView>
type Row = Omit<View, 'notes'> & { document_class: RecordClass | null }

/** The agency communications, newest first, with notes for people who work on the case. Only one of them if `id` is given. */
export async function listContacts(tx: Tx, access: Access, id: string | null = null): Promise<View[]> {
  if (!access.sees('contact')) return []
  const rows = await tx.query<Row>(CONTACTS, [access.directive.id, id])
  const notes = access.sees('contact_note') ? await tx.query<Note & { contact_id: string }>(NOTES, [access.directive.id, id]) : []
  return rows.map(({ document_class, ...row }) => ({
    ...row,
    // The title of a document is as privileged as the document.
    confirmed_document_title: access.sees('document', { class: document_class ?? 'agency_restricted' })
      ? row.confirmed_document_title
      : null,
    notes: notes.filter(({ contact_id }) => contact_id === row.id).map(({ contact_id: _, ...note }) => note),
  }))
}

// A voided entry keeps its place, but its text is no longer shown.
const text = Object.fromEntries(
  Object.keys(CONTACT_TEXT).map((field) => [field, `CASE WHEN c.voided_at IS NULL THEN c.${field} ELSE '' END`]),
)

const CONTACTS = `
  SELECT d.class AS document_class, ${columnsOf(ContactView, 'c', {
    ...text,
    place: 'zone_place(c.happened_zone, l.agency_id)',
    agency_contact: `CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'name', a.name, 'verified', a.verified_at IS NOT NULL) END`,
    agreement: `CASE WHEN c.agreed = '' OR c.voided_at IS NOT NULL THEN 'none' WHEN c.settled_at IS NULL THEN 'unconfirmed'
      WHEN c.confirmed_document_id IS NOT NULL THEN 'confirmed' ELSE 'not_confirmed' END`,
    confirmed_document_title: 'd.title',
    notes: null,
  })}
  FROM contact c JOIN directive l ON l.id = c.directive_id LEFT JOIN agency_contact a ON a.id = c.agency_contact_id
    LEFT JOIN document d ON d.id = c.confirmed_document_id
  WHERE c.directive_id = $1 AND ($2::uuid IS NULL OR c.id = $2) ORDER BY c.happened_at DESC, c.id`

const NOTES = `
  SELECT n.contact_id, ${columnsOf(ContactNoteView, 'n', { body: 'CASE WHEN n.voided_at IS NULL THEN n.body END', author: 'person_ref(n.author_id)' })}
  FROM contact_note n WHERE n.directive_id = $1 AND ($2::uuid IS NULL OR n.contact_id = $2) ORDER BY n.written_at, n.id`
