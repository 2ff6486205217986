import type { Readable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import type { DocumentView } from '../documents/documents.schema.js'
import { keepDocument, listDocuments } from '../documents/keep-document.js'
import type { RecordClass } from '../domain/access/record-class.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import { Settings } from '../platform/config/settings.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { type ArrivedFile, FileStore } from '../platform/files/file-store.js'
import { hashUpload } from '../platform/http/request-actor.js'
import { type Access, accessTo, lockDirective } from './access.js'
import { Receipt } from './receipt.entity.js'
import { recordOf } from './records.js'

type View = z.infer<typeof DocumentView>

export interface Upload {
  stream: Readable
  file_name: string
  media_type: string
}

export interface AddDocumentInput {
  reference: string
  title: string | null
  class: RecordClass
  origin: 'received' | 'produced'
  receipt_id: string | null
}

/** Stores a file unchanged, and has it scanned, if there is a scanner, and its text extracted. */
@Injectable()
export class AddDocument {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly files: FileStore,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
  ) {}

  /** Throws `resource/not_found`, `access/forbidden`, `file/empty`, `file/too_large`. A contributor adds facts only. */
  async run(actor: Actor, input: AddDocumentInput, upload: Upload): Promise<View> {
    // Checked before the first byte is written, so that nothing is stored for a person who may not add documents here.
    const directiveId = await this.work.read(actor, async (tx) => {
      const access = await accessTo(tx, input.reference)
      requireMayAdd(access, input.class)
      return access.directive.id
    })
    const file = await this.files.arrive(upload.stream, { compartment: directiveId, limit: this.settings.upload_limit_bytes })
    try {
      hashUpload(actor, { ...input, sha256: file.sha256, file_name: upload.file_name })
      const view = await this.work.as(actor, (tx) => this.add(tx, input, upload, file))
      this.outbox.ring()
      return view
    } finally {
      await file.drop()
    }
  }

  private async add(tx: Tx, input: AddDocumentInput, upload: Upload, file: ArrivedFile): Promise<View> {
    const access = await lockDirective(tx, input.reference, ['case', 'work'])
    requireMayAdd(access, input.class)
    const directiveId = access.directive.id
    const scanned = this.settings.clamd_url !== null
    const id = await keepDocument(
      tx,
      {
        directive_id: directiveId,
        title: input.title ?? upload.file_name,
        file_name: upload.file_name,
        media_type: upload.media_type,
        class: input.class,
        origin: input.origin,
        added_by: access.actor.id,
        quarantined: scanned,
      },
      file,
    )
    if (input.receipt_id) {
      const receipt = await recordOf(tx, directiveId, Receipt, { id: input.receipt_id })
      await tx.manager.update(Receipt, { id: receipt.id }, { document_id: id })
    }
    await this.outbox.put(tx, { kind: scanned ? 'document.scan' : 'document.read', subject_id: id, directive_id: directiveId })
    await this.ledger.append(tx, `directive:${directiveId}`, { kind: 'document.added', class: input.class })
    return one(await listDocuments(tx, directiveId, id))
  }
}

function requireMayAdd({ levels }: Access, documentClass: RecordClass): void {
  if (!levels.includes('case') && !(levels.includes('work') && documentClass === 'fact')) throw new Refused('access/forbidden')
}
