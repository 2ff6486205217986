import type { z } from 'zod'
import type { Access } from '../directives/access.js'
import type { RecordClass } from '../domain/access/record-class.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { ContactNoteView, ContactView } from './contacts.schema.js'

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

const kept = (...columns: string[]) =>
  columns.map((column) => `CASE WHEN c.voided_at IS NULL THEN c.${column} ELSE '' END AS ${column}`).join(', ')

// A voided entry keeps its place, but its text is no longer shown.
const CONTACTS = `
  SELECT c.id, c.channel, c.started_by, c.happened_at, c.happened_zone, zone_place(c.happened_zone, l.agency_id) AS place,
    CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id, 'name', a.name, 'verified', a.verified_at IS NOT NULL) END AS agency_contact,
    ${kept('their_people', 'our_people', 'topics', 'they_promised', 'we_promised', 'agreed')},
    CASE WHEN c.agreed = '' OR c.voided_at IS NOT NULL THEN 'none' WHEN c.settled_at IS NULL THEN 'unconfirmed'
      WHEN c.confirmed_document_id IS NOT NULL THEN 'confirmed' ELSE 'not_confirmed' END AS agreement,
    CASE WHEN c.settled_by IS NOT NULL THEN person_ref(c.settled_by) END AS settled_by, c.settled_at, c.confirmed_document_id,
    d.title AS confirmed_document_title, d.class AS document_class, c.not_confirmed_reason, person_ref(c.recorded_by) AS recorded_by, c.recorded_at,
    CASE WHEN c.voided_by IS NOT NULL THEN person_ref(c.voided_by) END AS voided_by, c.voided_at, c.void_reason, c.version
  FROM contact c JOIN directive l ON l.id = c.directive_id LEFT JOIN agency_contact a ON a.id = c.agency_contact_id
    LEFT JOIN document d ON d.id = c.confirmed_document_id
  WHERE c.directive_id = $1 AND ($2::uuid IS NULL OR c.id = $2) ORDER BY c.happened_at DESC, c.id`

const NOTES = `
  SELECT n.id, n.contact_id, n.class, n.capacity, CASE WHEN n.voided_at IS NULL THEN n.body END AS body, person_ref(n.author_id) AS author, n.written_at,
    n.voided_at, n.void_reason, n.version
  FROM contact_note n WHERE n.directive_id = $1 AND ($2::uuid IS NULL OR n.contact_id = $2) ORDER BY n.written_at, n.id`
