import { Injectable, Logger } from '@nestjs/common'
import { isRefused } from '../domain/errors.js'
import { type Given, Handles, type Job, type OutboxHandler, Postpone } from '../outbox/handlers.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { type Finding, MalwareScanner, NotScanned } from '../platform/files/malware-scanner.js'
import { DocumentFiles } from './document-files.js'
import { ScanOutcomes } from './scan-outcomes.js'
import { UnreadDocuments } from './unread-documents.js'

interface Row {
  id: string
  directive_id: string
  sha256: string
  quarantined_at: Date | null
}

/** Retry interval when no scanner is configured, or it gives no verdict: someone is fixing that. */
const WAIT_MS = 60_000

/**
 * Has a new document scanned for malware. It leaves quarantine, and is processed, only after the scanner has reported it clean.
 */
@Injectable()
@Handles()
export class ScanDocumentHandler implements OutboxHandler {
  readonly kind = 'document.scan'
  readonly lease_seconds = 900
  readonly at_once = 2
  private readonly log = new Logger('malware')

  constructor(
    private readonly work: UnitOfWork,
    private readonly files: DocumentFiles,
    private readonly scanner: MalwareScanner,
    private readonly outcomes: ScanOutcomes,
    private readonly unread: UnreadDocuments,
  ) {}

  gaveUp(tx: Tx, effect: Given): Promise<void> {
    return this.unread.gaveUp(tx, effect, 'not_scanned')
  }

  tryAgain(tx: Tx, effect: Given): Promise<boolean> {
    return this.unread.tryAgain(tx, effect, 'not_scanned')
  }

  async run(job: Job): Promise<void> {
    const { row, again } = await this.work.asWorker(async (tx) => ({
      row: (
        await tx.query<Row>('SELECT id, directive_id, sha256, quarantined_at FROM document WHERE id = $1', [job.subject_id])
      )[0],
      again: new Date(tx.now.getTime() + WAIT_MS),
    }))
    if (!row?.quarantined_at) return
    if (!this.scanner.isConfigured) throw new Postpone(again, 'malware/not_configured')
    const finding = await this.scan(row, again)
    if (finding !== null) this.log.error({ message: 'malware was found; the document stays in quarantine', document_id: row.id })
    await this.work.asWorker(async (tx) => {
      await job.settle(tx)
      await (finding === null ? this.outcomes.clean(tx, row) : this.outcomes.infected(tx, row, finding))
    })
  }

  private async scan(row: Row, again: Date): Promise<Finding> {
    try {
      return await this.scanner.scan((await this.files.open(row)).stream)
    } catch (error) {
      // It stays in quarantine: a verdict on other bytes would say nothing about the document.
      if (isRefused(error, 'file/altered')) throw new Postpone(again, error.code)
      // If the scanner is down for a weekend, the letter must be neither lost nor released.
      if (!(error instanceof NotScanned)) throw error
      this.log.warn({ message: 'the malware scanner gave no verdict', document_id: row.id, answer: error.message })
      throw new Postpone(again, 'malware/not_scanned')
    }
  }
}
