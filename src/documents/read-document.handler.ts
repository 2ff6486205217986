import { Injectable } from '@nestjs/common'
import { Ledger } from '../ledger/ledger.js'
import { Handles, type Job, type OutboxHandler } from '../outbox/handlers.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { FileStore } from '../platform/files/file-store.js'
import { readDocument } from './reading/read-document.js'

interface Row {
  id: string
  directive_id: string
  file_name: string
  media_type: string
  size: number
  sha256: string
  state: string
}

/** Reads the text of a document by page, in a process of its own. What cannot be read is kept as it came and marked. */
@Injectable()
@Handles()
export class ReadDocumentHandler implements OutboxHandler {
  readonly kind = 'document.read'
  /** Longer than the reader's own limit, so that no second worker starts on a document that is still being read. */
  readonly lease_seconds = 180

  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly files: FileStore,
  ) {}

  async run(job: Job): Promise<void> {
    const [row] = await this.work.asWorker((tx) =>
      tx.query<Row>('SELECT id, directive_id, file_name, media_type, size, sha256, state FROM document WHERE id = $1', [
        job.subject_id,
      ]),
    )
    if (row?.state !== 'reading') return
    const reading = await readDocument({
      path: this.files.pathOf(row.directive_id, row.sha256),
      size: row.size,
      fileName: row.file_name,
      mediaType: row.media_type,
    })
    await this.work.asWorker(async (tx) => {
      await job.settle(tx)
      const pages = reading.pages ?? []
      for (const [index, text] of pages.entries()) {
        await tx.execute('INSERT INTO document_page (document_id, directive_id, page, text) VALUES ($1, $2, $3, $4)', [
          row.id,
          row.directive_id,
          index + 1,
          text,
        ])
      }
      await tx.execute('UPDATE document SET state = $2, reason = $3, page_count = $4 WHERE id = $1', [
        row.id,
        reading.state,
        reading.state === 'needs_a_person' ? reading.reason : null,
        pages.length > 0 ? pages.length : null,
      ])
      await this.ledger.append(tx, `directive:${row.directive_id}`, {
        kind: reading.state === 'readable' ? 'document.read' : 'document.needs_a_person',
      })
    })
  }
}
