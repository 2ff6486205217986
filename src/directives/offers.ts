import { randomUUID } from 'node:crypto'
import { TELL_OF_UNREAD } from '../documents/unread-documents.js'
import { phrase } from '../domain/catalogue/phrase.js'
import { ownerId } from './assignment-sql.js'

/** What the directives' room provides to earlier rooms. Loaded with its module, and by the worker. */

// One open task per document. A directive without an owner has a finding that says so, beside the one about the document.
TELL_OF_UNREAD.fill(async (tx, directiveId, documentId) => {
  await tx.execute(
    `INSERT INTO task (id, directive_id, kind, subject_code, subject_params, person_id, subject_id, made_at)
     SELECT $1, $2, 'document_unread', $3, '{}', told.id, $4::uuid, $5 FROM (SELECT ${ownerId('$2')} AS id) told
     WHERE told.id IS NOT NULL AND NOT EXISTS (
       SELECT FROM task t WHERE t.subject_id = $4 AND t.kind = 'document_unread' AND t.done_at IS NULL AND t.cancelled_at IS NULL)`,
    [randomUUID(), directiveId, phrase('task/document_unread').code, documentId, tx.now],
  )
})
