import { randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import { Injectable, Logger } from '@nestjs/common'
import { isRefused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { FileStore } from '../platform/files/file-store.js'

/** A document whose bytes are wanted. */
export interface StoredDocument {
  readonly id: string
  readonly directive_id: string
  readonly sha256: string
}

/**
 * The bytes of documents, for everything that sends, shows, scans or processes them. They are compared with the recorded hash at each
 * read. If they are not those that were recorded, the read is refused with `file/altered`, and the document is marked: the
 * directive's page, its findings and their mails say so until the file is restored. Nothing else reads files from the store.
 */
@Injectable()
export class DocumentFiles {
  private readonly log = new Logger('files')

  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly files: FileStore,
    private readonly outbox: Outbox,
  ) {}

  /** The bytes as a stream; the caller must consume or destroy it. Throws `file/altered`. */
  async open(document: StoredDocument): Promise<{ stream: Readable; size: number }> {
    const opened = await this.marking(document, () => this.files.open(document.directive_id, document.sha256))
    // The bytes can change after the first of them has left: then the stream fails before its end.
    opened.stream.once('error', (error) => {
      if (isRefused(error, 'file/altered')) this.mark(document, true).catch((cause) => this.log.error(cause))
    })
    return opened
  }

  /** All the bytes in memory. Throws `file/altered`. */
  read(document: StoredDocument): Promise<Buffer> {
    return this.marking(document, () => this.files.read(document.directive_id, document.sha256))
  }

  /** The path of the bytes, for a process that reads them there. Throws `file/altered`. */
  pathOf(document: StoredDocument): Promise<string> {
    return this.marking(document, () => this.files.verifiedPath(document.directive_id, document.sha256))
  }

  /** Compares the files that were found altered again, on one directive or on all: an operator may have restored them. */
  async recheck(directiveId: string | null): Promise<void> {
    const marked = await this.work.asWorker((tx) =>
      tx.query<StoredDocument>(
        'SELECT id, directive_id, sha256 FROM document WHERE altered_at IS NOT NULL AND ($1::uuid IS NULL OR directive_id = $1)',
        [directiveId],
      ),
    )
    for (const document of marked)
      if (await this.files.verify(document.directive_id, document.sha256)) await this.mark(document, false)
  }

  private async marking<T>(document: StoredDocument, read: () => Promise<T>): Promise<T> {
    try {
      return await read()
    } catch (error) {
      if (isRefused(error, 'file/altered')) await this.mark(document, true)
      throw error
    }
  }

  /** Records that the file is not, or is again, the one that was stored. Finding the same twice records it once. */
  private async mark({ id, directive_id }: StoredDocument, altered: boolean): Promise<void> {
    if (altered) this.log.error({ message: 'a stored file is missing or was altered on disk', document_id: id })
    await this.work.asWorker(async (tx) => {
      const changed = await tx.execute(
        'UPDATE document SET altered_at = $2 WHERE id = $1 AND (altered_at IS NULL) = ($2::timestamptz IS NOT NULL)',
        [id, altered ? tx.now : null],
      )
      if (changed === 0) return
      await this.ledger.append(tx, `directive:${directive_id}`, { kind: altered ? 'document.altered' : 'document.restored' })
      await this.outbox.put(tx, { kind: 'checker.look', subject_id: randomUUID(), directive_id })
    })
    this.outbox.ring()
  }
}
