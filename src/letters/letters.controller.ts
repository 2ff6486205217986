import { Controller, Get, Patch, Post, Res } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf, ReasonBody } from '../platform/http/schemas.js'
import { ApproveLetter } from './approve-letter.js'
import { DraftLetter } from './draft-letter.js'
import { ExportLetter } from './export-letter.js'
import {
  LetterChange,
  LetterDraftBody,
  LetterPreviewView,
  LetterSendBody,
  LetterSubmitBody,
  LetterView,
} from './letters.schema.js'
import { listLetters } from './list-letters.js'
import { PreviewLetter } from './preview-letter.js'
import { PrintLetter } from './print-letter.js'
import { ReturnLetter } from './return-letter.js'
import { ReviseLetter } from './revise-letter.js'
import { SendLetter } from './send-letter.js'
import { SubmitLetter } from './submit-letter.js'

/** Writing and reading letters. */
@ApiTags('Letters')
@Controller('directives/:reference/letters')
export class LettersController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly draftLetter: DraftLetter,
    private readonly reviseLetter: ReviseLetter,
  ) {}

  @Get()
  @Operation('listLetters', 'List letters')
  @Allow('signed_in')
  @Answers(listOf(LetterView))
  @Refuses('letter/text_not_readable', 'letter/too_large')
  list(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await listLetters(tx, await accessTo(tx, params.reference)) }))
  }

  @Post()
  @Operation('draftLetter', 'Begin a letter')
  @Allow('letter.draft')
  @Writes()
  @Answers(LetterView, 201)
  @Refuses('letter/no_contact', 'letter/rendering_stopped', 'letter/text_not_readable', 'letter/too_large')
  begin(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: LetterDraftBody) {
    return this.draftLetter.run(actor, { ...params, ...body })
  }

  @Patch(':id')
  @Operation('changeLetter', 'Change the draft of a letter')
  @Allow('letter.draft')
  @Changes()
  @Answers(LetterView)
  @Refuses('letter/no_contact', 'letter/not_at_this_stage', 'letter/text_not_readable', 'letter/too_large')
  write(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: LetterChange,
  ) {
    return this.reviseLetter.run(actor, { ...params, version, ...body })
  }
}

/** A letter as a preview, and as a file. */
@ApiTags('Letters')
@Controller('directives/:reference/letters/:id')
export class LetterCopiesController {
  constructor(
    private readonly previewLetter: PreviewLetter,
    private readonly printLetter: PrintLetter,
    private readonly exportLetter: ExportLetter,
  ) {}

  @Get('preview')
  @Operation('previewLetter', 'Preview a letter')
  @Allow('signed_in')
  @Answers(LetterPreviewView)
  @Refuses('letter/text_not_readable', 'letter/too_large')
  async preview(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId) {
    return { html: await this.previewLetter.run(actor, params) }
  }

  @Get('pdf')
  @Operation('getLetterPdf', 'Download a letter as PDF')
  @Allow('signed_in')
  @Refuses('file/altered', 'letter/rendering_stopped', 'letter/text_not_readable', 'letter/too_large')
  async pdf(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @Res() reply: FastifyReply) {
    return sendFile(reply, 'application/pdf', await this.printLetter.run(actor, params))
  }

  @Get('docx')
  @Operation('getLetterDocx', 'Download a letter as a Word document')
  @Allow('signed_in')
  @Refuses('letter/rendering_stopped', 'letter/text_not_readable', 'letter/too_large')
  async docx(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @Res() reply: FastifyReply) {
    return sendFile(
      reply,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      await this.exportLetter.run(actor, params),
    )
  }
}

/** The actions that advance a letter. */
@ApiTags('Letters')
@Controller('directives/:reference/letters/:id')
export class LetterStepsController {
  constructor(
    private readonly submitLetter: SubmitLetter,
    private readonly approveLetter: ApproveLetter,
    private readonly returnLetter: ReturnLetter,
    private readonly sendLetter: SendLetter,
  ) {}

  @Post('submit')
  @Operation('submitLetter', 'Submit a letter for approval')
  @Allow('letter.draft')
  @Changes()
  @Answers(LetterView)
  @Refuses(
    'letter/claim_unproved',
    'letter/facts_not_checked',
    'letter/not_at_this_stage',
    'letter/text_not_readable',
    'letter/too_large',
  )
  submit(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: LetterSubmitBody,
  ) {
    return this.submitLetter.run(actor, { ...params, version, ...body })
  }

  @Post('approve')
  @Operation('approveLetter', 'Approve a letter as the second person')
  @Allow('letter.approve')
  @Asks('fresh')
  @Changes()
  @Answers(LetterView)
  @Refuses(
    'deadline/calendar_ends',
    'deadline/no_working_day',
    'deadline/out_of_range',
    'deadline/unknown_calendar',
    'file/empty',
    'letter/not_at_this_stage',
    'letter/own_approval',
    'letter/rendering_stopped',
    'letter/second_person_left',
    'letter/text_not_readable',
    'letter/too_large',
  )
  approve(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @IfMatch() version: number) {
    return this.approveLetter.run(actor, { ...params, version })
  }

  @Post('approve-alone')
  @Operation('approveLetterAlone', 'Approve a letter as one of its authors, because nobody else is left')
  @Allow('letter.approve')
  @Asks('fresh')
  @Changes()
  @Answers(LetterView)
  @Refuses(
    'deadline/calendar_ends',
    'deadline/no_working_day',
    'deadline/out_of_range',
    'deadline/unknown_calendar',
    'file/empty',
    'letter/not_at_this_stage',
    'letter/own_approval',
    'letter/rendering_stopped',
    'letter/second_person_left',
    'letter/text_not_readable',
    'letter/too_large',
  )
  approveAlone(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
  ) {
    return this.approveLetter.run(actor, { ...params, version, alone_because: body.reason })
  }

  @Post('return')
  @Operation('returnLetter', 'Return a letter to its author')
  @Allow('letter.approve')
  @Changes()
  @Answers(LetterView)
  @Refuses('letter/not_at_this_stage', 'letter/text_not_readable', 'letter/too_large')
  return(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
  ) {
    return this.returnLetter.run(actor, { ...params, version, ...body })
  }

  @Post('send')
  @Operation('sendLetter', 'Send an approved letter')
  @Allow('letter.send')
  @Changes()
  @Answers(LetterView)
  @Refuses(
    'letter/contact_not_verified',
    'letter/no_contact',
    'letter/not_at_this_stage',
    'letter/text_not_readable',
    'letter/too_large',
  )
  send(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: LetterSendBody,
  ) {
    return this.sendLetter.run(actor, { ...params, version, ...body })
  }
}

function sendFile(reply: FastifyReply, type: string, bytes: Buffer): FastifyReply {
  return reply
    .header('content-type', type)
    .header('content-disposition', 'attachment')
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'private, no-store')
    .send(bytes)
}
