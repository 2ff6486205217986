import { join } from 'node:path'
import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { rootDir } from '../platform/config/root-dir.js'
import { ApproveLetter, SubmitLetter } from './approve-letter.js'
import { DraftLetter } from './draft-letter.js'
import { Letter } from './letter.entity.js'
import { LetterDraft } from './letter-draft.entity.js'
import { LetterStepsController, LettersController } from './letters.controller.js'
import { LetterRendering } from './rendering/render-letter.js'
import { SendLetterHandler } from './send-letter.handler.js'
import { SendLetter } from './send-letter.js'
import { ShowLetter } from './show-letter.js'

@Module({
  imports: [TypeOrmModule.forFeature([LetterDraft, Letter], 'app')],
  controllers: [LettersController, LetterStepsController],
  providers: [
    { provide: LetterRendering, useFactory: () => new LetterRendering({ templatesDir: join(rootDir, 'templates') }) },
    DraftLetter,
    SubmitLetter,
    ApproveLetter,
    SendLetter,
    ShowLetter,
  ],
})
export class LettersModule {}

/** For the worker's graph: handing letters to the mail server. */
@Module({ providers: [SendLetterHandler] })
export class LetterSendingModule {}
