import type { INestApplicationContext } from '@nestjs/common'
import { DocumentFiles } from '../../src/documents/document-files.js'
import { Ledger } from '../../src/ledger/ledger.js'
import { Outbox } from '../../src/outbox/outbox.js'
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js'
import { FileStore } from '../../src/platform/files/file-store.js'

/** The documents' files of a context without the documents room. */
export const filesOf = (context: INestApplicationContext): DocumentFiles =>
  new DocumentFiles(context.get(UnitOfWork), new Ledger(), context.get(FileStore), context.get(Outbox))
