import { Controller, Get, Patch, Post, Res } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import { accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Allow, Asks } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf, ReasonBody } from '../platform/http/schemas.js'
import { ApproveLetter, SubmitLetter } from './approve-letter.js'
import { DraftLetter } from './draft-letter.js'
import {
  LetterChange,
  LetterDraftBody,
  LetterPreviewView,
  LetterSendBody,
  LetterSubmitBody,
  LetterView,
} from './letters.schema.js'
import { listLetters } from './list-letters.js'
import { SendLetter } from './send-letter.js'
import { ShowLetter } from './show-letter.js'

/** What is written and read of letters. */
@ApiTags('Letters')
@Controller('directives/:reference/letters')
export class LettersController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly draft: DraftLetter,
    private readonly show: ShowLetter,
  ) {}

  @Get()
  @Allow('signed_in')
  @Answers(listOf(LetterView))
  list(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await listLetters(tx, await accessTo(tx, params.reference)) }))
  }

  @Post()
  @Allow('letter.draft')
  @Writes()
  @Answers(LetterView, 201)
  begin(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: LetterDraftBody) {
    return this.draft.begin(actor, { ...params, ...body })
  }

  @Patch(':id')
  @Allow('letter.draft')
  @Changes()
  @Answers(LetterView)
  write(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: LetterChange,
  ) {
    return this.draft.write(actor, { ...params, version, ...body })
  }

  @Get(':id/preview')
  @Allow('signed_in')
  @Answers(LetterPreviewView)
  async preview(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId) {
    return { html: await this.show.preview(actor, params) }
  }

  @Get(':id/pdf')
  @Allow('signed_in')
  async pdf(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @Res() reply: FastifyReply) {
    return sendFile(reply, 'application/pdf', await this.show.pdf(actor, params))
  }

  @Get(':id/docx')
  @Allow('signed_in')
  async docx(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @Res() reply: FastifyReply) {
    return sendFile(
      reply,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      await this.show.docx(actor, params),
    )
  }
}

/** What moves a letter on its way out. */
@ApiTags('Letters')
@Controller('directives/:reference/letters/:id')
export class LetterStepsController {
  constructor(
    private readonly submitLetter: SubmitLetter,
    private readonly approveLetter: ApproveLetter,
    private readonly sendLetter: SendLetter,
  ) {}

  @Post('submit')
  @Allow('letter.draft')
  @Changes()
  @Answers(LetterView)
  submit(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: LetterSubmitBody,
  ) {
    return this.submitLetter.run(actor, { ...params, version, ...body })
  }

  @Post('approve')
  @Allow('letter.approve')
  @Asks('fresh')
  @Changes()
  @Answers(LetterView)
  approve(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @IfMatch() version: number) {
    return this.approveLetter.approve(actor, { ...params, version })
  }

  @Post('return')
  @Allow('letter.approve')
  @Changes()
  @Answers(LetterView)
  return(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
  ) {
    return this.approveLetter.return(actor, { ...params, version, ...body })
  }

  @Post('send')
  @Allow('letter.send')
  @Changes()
  @Answers(LetterView)
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
