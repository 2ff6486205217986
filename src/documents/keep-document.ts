import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { RecordClass } from '../domain/access/record-class.js'
import { columnsOf } from '../people/columns.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { ArrivedFile } from '../platform/files/file-store.js'
import { Slot } from '../platform/slot.js'
import { Document } from './document.entity.js'
import { DocumentView, PageView } from './documents.schema.js'
import type { MailHeaders } from './threads.js'

interface NewDocument {
  directive_id: string
  title: string
  file_name: string
  media_type: string
  class: RecordClass
  origin: 'received' | 'produced' | 'letter'
  added_by: string
  /** Whether it waits in quarantine for the malware scanner. */
  quarantined: boolean
}

/**
 * Adds the row of a file that is already on disk, and names the file as the transaction commits, so that both appear together.
 * The document counts as being processed until the reader records its result. The caller appends the event, and calls `drop` in
 * any case.
 */
export async function keepDocument(tx: Tx, { quarantined, ...document }: NewDocument, file: ArrivedFile): Promise<string> {
  const id = randomUUID()
  tx.beforeCommit(file.keep)
  await tx.manager.insert(Document, {
    id,
    ...document,
    sha256: file.sha256,
    size: file.size,
    state: 'reading',
    reason: null,
    page_count: null,
    quarantined_at: quarantined ? tx.now : null,
    malware: null,
    altered_at: null,
    message_id: null,
    answers: [],
    added_at: tx.now,
    version: 1,
  })
  return id
}

/** The documents of a directive, oldest first; only one of them if `id` is given. */
export function listDocuments(tx: Tx, directiveId: string, id: string | null = null): Promise<z.infer<typeof DocumentView>[]> {
  return tx.query(
    `SELECT ${columnsOf(DocumentView, 'd')}
     FROM document d WHERE d.directive_id = $1 AND ($2::uuid IS NULL OR d.id = $2) ORDER BY d.added_at, d.id`,
    [directiveId, id],
  )
}

/** The headers of a directive's mails, in the order in which they were added. */
export function listMailHeaders(tx: Tx, directiveId: string): Promise<MailHeaders[]> {
  return tx.query(
    `SELECT id, message_id, answers FROM document
     WHERE directive_id = $1 AND (message_id IS NOT NULL OR cardinality(answers) > 0) ORDER BY added_at, id`,
    [directiveId],
  )
}

/** SQL, supplied by the room that uses documents as evidence: document `d` belongs to the work of person `$2`. */
export const OF_OWN_WORK = new Slot<string>('documents of one’s own work')

/** The documents that belong to the person's own measures, or that they added. */
export async function ownDocuments(tx: Tx, directiveId: string, personId: string): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }>(
    `SELECT d.id FROM document d WHERE d.directive_id = $1 AND (d.added_by = $2 OR ${OF_OWN_WORK.value})`,
    [directiveId, personId],
  )
  return new Set(rows.map((row) => row.id))
}

/** The text of a document by page. */
export function listPages(tx: Tx, documentId: string): Promise<z.infer<typeof PageView>[]> {
  return tx.query('SELECT page, text FROM document_page WHERE document_id = $1 ORDER BY page', [documentId])
}
