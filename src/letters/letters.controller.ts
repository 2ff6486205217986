import { Body, Controller, Get, Param, Patch, Post, Res } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { FastifyReply } from 'fastify'
import type { z } from 'zod'
import { accessTo } from '../directives/access.js'
import { ReasonBody } from '../directives/directive.schema.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Allow, Asks } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf } from '../platform/http/schemas.js'
import { ApproveLetter } from './approve-letter.js'
import { DraftLetter } from './draft-letter.js'
import { ExportLetter } from './export-letter.js'
import { DraftBody, DraftChange, LetterView, PreviewView, SendBody, SubmitBody } from './letters.schema.js'
import { listLetters } from './list-letters.js'
import { PreviewLetter } from './preview-letter.js'
import { PrintLetter } from './print-letter.js'
import { ReturnLetter } from './return-letter.js'
import { ReviseLetter } from './revise-letter.js'
import { SendLetter } from './send-letter.js'
import { SubmitLetter } from './submit-letter.js'

/** What is written and read of letters. */
@ApiTags('Letters')
@Controller('directives/:reference/letters')
export class LettersController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly draftLetter: DraftLetter,
    private readonly reviseLetter: ReviseLetter,
  ) {}

  @Get()
  @Allow('signed_in')
  @Answers(listOf(LetterView))
  list(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => ({ items: await listLetters(tx, await accessTo(tx, params.reference)) }))
  }

  @Post()
  @Allow('letter.draft')
  @Writes()
  @Answers(LetterView, 201)
  begin(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: DraftBody }) body: z.infer<typeof DraftBody>,
  ) {
    return this.draftLetter.run(actor, { ...params, ...body })
  }

  @Patch(':id')
  @Allow('letter.draft')
  @Changes()
  @Answers(LetterView)
  write(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: DraftChange }) body: z.infer<typeof DraftChange>,
  ) {
    return this.reviseLetter.run(actor, { ...params, version, ...body })
  }
}

/** A letter as it looks, and as a file. */
@ApiTags('Letters')
@Controller('directives/:reference/letters/:id')
export class LetterCopiesController {
  constructor(
    private readonly previewLetter: PreviewLetter,
    private readonly printLetter: PrintLetter,
    private readonly exportLetter: ExportLetter,
  ) {}

  @Get('preview')
  @Allow('signed_in')
  @Answers(PreviewView)
  async preview(@CurrentActor() actor: Actor, @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>) {
    return { html: await this.previewLetter.run(actor, params) }
  }

  @Get('pdf')
  @Allow('signed_in')
  async pdf(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @Res() reply: FastifyReply,
  ) {
    return sendFile(reply, 'application/pdf', await this.printLetter.run(actor, params))
  }

  @Get('docx')
  @Allow('signed_in')
  async docx(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @Res() reply: FastifyReply,
  ) {
    return sendFile(
      reply,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      await this.exportLetter.run(actor, params),
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
    private readonly returnLetter: ReturnLetter,
    private readonly sendLetter: SendLetter,
  ) {}

  @Post('submit')
  @Allow('letter.draft')
  @Changes()
  @Answers(LetterView)
  submit(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: SubmitBody }) body: z.infer<typeof SubmitBody>,
  ) {
    return this.submitLetter.run(actor, { ...params, version, ...body })
  }

  @Post('approve')
  @Allow('letter.approve')
  @Asks('fresh')
  @Changes()
  @Answers(LetterView)
  approve(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
  ) {
    return this.approveLetter.run(actor, { ...params, version })
  }

  @Post('return')
  @Allow('letter.approve')
  @Changes()
  @Answers(LetterView)
  return(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.returnLetter.run(actor, { ...params, version, ...body })
  }

  @Post('send')
  @Allow('letter.send')
  @Changes()
  @Answers(LetterView)
  send(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: SendBody }) body: z.infer<typeof SendBody>,
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
