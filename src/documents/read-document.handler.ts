import { Injectable } from '@nestjs/common'
import { isRefused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { type Given, Handles, type Job, type OutboxHandler, Postpone } from '../outbox/handlers.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { DocumentFiles } from './document-files.js'
import { readDocument } from './reading/read-document.js'
import type { Reading } from './reading/reading.js'
import { UnreadDocuments } from './unread-documents.js'

/** Retry interval when the file on disk is not the one that was stored: an operator is restoring it. */
const WAIT_MS = 10 * 60_000
/** PostgreSQL's code for a statement cancelled by its timeout. */
const TOOK_TOO_LONG = '57014'
/** Pages per statement; for real letters, a statement takes a moment. */
const INDEXING_SECONDS = 10
const PAGES_AT_ONCE = 50

interface Row {
  id: string
  directive_id: string
  file_name: string
  media_type: string
  size: number
  sha256: string
  state: string
}

/** Extracts the text of a document by page, in a separate process. A file that cannot be processed is stored unchanged and marked. */
@Injectable()
@Handles()
export class ReadDocumentHandler implements OutboxHandler {
  readonly kind = 'document.read'
  /** Longer than the reader's own limit, so that no second worker starts on a document that is still being read. */
  readonly lease_seconds = 180

  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly files: DocumentFiles,
    private readonly unread: UnreadDocuments,
  ) {}

  gaveUp(tx: Tx, effect: Given): Promise<void> {
    return this.unread.gaveUp(tx, effect, 'not_read')
  }

  tryAgain(tx: Tx, effect: Given): Promise<boolean> {
    return this.unread.tryAgain(tx, effect, 'not_read')
  }

  async run(job: Job): Promise<void> {
    const { row, again } = await this.work.asWorker(async (tx) => ({
      row: (
        await tx.query<Row>('SELECT id, directive_id, file_name, media_type, size, sha256, state FROM document WHERE id = $1', [
          job.subject_id,
        ])
      )[0],
      again: new Date(tx.now.getTime() + WAIT_MS),
    }))
    if (row?.state !== 'reading') return
    const reading = await readDocument({
      path: await this.pathOf(row, again),
      size: row.size,
      fileName: row.file_name,
      mediaType: row.media_type,
    })
    try {
      await this.keep(job, row, reading)
    } catch (error) {
      if ((error as { code?: string }).code !== TOOK_TOO_LONG) throw error
      await this.keep(job, row, { state: 'needs_a_person', kind: reading.kind, reason: 'took_too_long' })
    }
  }

  // Text of altered bytes would be searched and quoted as if the authority had written it.
  private async pathOf(row: Row, again: Date): Promise<string> {
    try {
      return await this.files.pathOf(row)
    } catch (error) {
      throw isRefused(error, 'file/altered') ? new Postpone(again, error.code) : error
    }
  }

  private async keep(job: Job, row: Row, reading: Reading): Promise<void> {
    const pages = reading.pages ?? []
    await this.work.asWorker(async (tx) => {
      await job.settle(tx)
      // Some texts keep the search index busy for hours: for example, the same long hyphenated number repeated without spaces.
      await tx.execute(`SET LOCAL statement_timeout = '${INDEXING_SECONDS}s'`)
      const whole = await keepPages(tx, row, pages)
      await tx.execute('SET LOCAL statement_timeout = 0')
      const reason = reading.state === 'needs_a_person' ? reading.reason : whole ? null : 'too_large'
      await tx.execute(
        'UPDATE document SET state = $2, reason = $3, page_count = $4, message_id = $5, answers = $6 WHERE id = $1',
        [
          row.id,
          reason === null ? 'readable' : 'needs_a_person',
          reason,
          pages.length > 0 ? pages.length : null,
          reading.facts?.message_id ?? null,
          reading.facts?.answers ?? [],
        ],
      )
      await this.ledger.append(tx, `directive:${row.directive_id}`, {
        kind: reason === null ? 'document.read' : 'document.needs_a_person',
      })
    })
  }
}

/** A page of this many characters fits in the index, whatever its words are. */
const INDEXABLE_CHARACTERS = 50_000
const PROGRAM_LIMIT_EXCEEDED = '54000'

/** Stores the text by page. @returns false if a page had more words than an index entry can hold, and the pages were truncated */
async function keepPages(tx: Tx, row: Row, pages: string[]): Promise<boolean> {
  const insert = async (texts: string[]) => {
    for (let first = 0; first < texts.length; first += PAGES_AT_ONCE)
      await tx.execute(
        `INSERT INTO document_page (document_id, directive_id, page, text)
         SELECT $1, $2, $4 + page, text FROM unnest($3::text[]) WITH ORDINALITY AS given (text, page)`,
        [row.id, row.directive_id, texts.slice(first, first + PAGES_AT_ONCE), first],
      )
  }
  await tx.execute('SAVEPOINT pages')
  try {
    await insert(pages)
    return true
  } catch (error) {
    if ((error as { code?: unknown }).code !== PROGRAM_LIMIT_EXCEEDED) throw error
    await tx.execute('ROLLBACK TO SAVEPOINT pages')
    await insert(pages.map((page) => [...page].slice(0, INDEXABLE_CHARACTERS).join('')))
    return false
  }
}
