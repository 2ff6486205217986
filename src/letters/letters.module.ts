import { join } from 'node:path'
import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { DeadlinesModule } from '../deadlines/deadlines.module.js'
import { DocumentFilesModule } from '../documents/documents.module.js'
import { MailDeliveryModule } from '../outbox/delivery/mail-delivery.module.js'
import { rootDir } from '../platform/config/root-dir.js'
import { ApproveLetter } from './approve-letter.js'
import { DraftLetter } from './draft-letter.js'
import { ExportLetter } from './export-letter.js'
import { Letter } from './letter.entity.js'
import { LetterDraft } from './letter-draft.entity.js'
import { LetterFiles } from './letter-files.js'
import { LetterCopiesController, LetterStepsController, LettersController } from './letters.controller.js'
import { PreviewLetter } from './preview-letter.js'
import { PrintLetter } from './print-letter.js'
import { LetterRendering } from './rendering/render-letter.js'
import { ReturnLetter } from './return-letter.js'
import { ReviseLetter } from './revise-letter.js'
import { SendLetterHandler } from './send-letter.handler.js'
import { SendLetter } from './send-letter.js'
import { SubmitLetter } from './submit-letter.js'

@Module({
  imports: [DeadlinesModule, DocumentFilesModule, TypeOrmModule.forFeature([LetterDraft, Letter], 'app')],
  controllers: [LettersController, LetterCopiesController, LetterStepsController],
  providers: [
    { provide: LetterRendering, useFactory: () => new LetterRendering({ templatesDir: join(rootDir, 'templates') }) },
    LetterFiles,
    DraftLetter,
    ReviseLetter,
    SubmitLetter,
    ApproveLetter,
    ReturnLetter,
    SendLetter,
    PreviewLetter,
    PrintLetter,
    ExportLetter,
  ],
})
export class LettersModule {}

/** For the worker: sending letters to the mail server. */
@Module({ imports: [DocumentFilesModule, MailDeliveryModule], providers: [SendLetterHandler] })
export class LetterSendingModule {}
