import './offers.js'
import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { MalwareScanner } from '../platform/files/malware-scanner.js'
import { ClearHalfReceived } from './clear-half-received.js'
import { Document } from './document.entity.js'
import { DocumentFiles } from './document-files.js'
import { ReadDocumentHandler } from './read-document.handler.js'
import { ScanDocumentHandler } from './scan-document.handler.js'
import { ScanOutcomes } from './scan-outcomes.js'
import { UnreadDocuments } from './unread-documents.js'

/** The bytes of documents, for whoever sends, shows or processes them. */
@Module({ providers: [DocumentFiles], exports: [DocumentFiles] })
export class DocumentFilesModule {}

@Module({ imports: [TypeOrmModule.forFeature([Document], 'app')] })
export class DocumentsModule {}

/** For the worker: scanning and text extraction happen only there. */
@Module({
  imports: [DocumentFilesModule],
  providers: [ClearHalfReceived, MalwareScanner, UnreadDocuments, ScanOutcomes, ScanDocumentHandler, ReadDocumentHandler],
})
export class DocumentReadingModule {}
