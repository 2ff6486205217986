import { Body, Controller, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { ReasonBody } from '../directives/directive.schema.js'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId } from '../platform/http/schemas.js'
import { AskAgency } from './ask-agency.js'
import { AnswerBody, AnsweredView, AskBody, QuestionBody, QuestionView } from './question.schema.js'
import { RecordAnswer } from './record-answer.js'
import { WithdrawQuestion } from './withdraw-question.js'
import { WriteQuestion } from './write-question.js'

@ApiTags('Legal review')
@Controller('directives/:reference/questions')
export class QuestionsController {
  constructor(
    private readonly writeQuestion: WriteQuestion,
    private readonly askAgency: AskAgency,
    private readonly recordAnswer: RecordAnswer,
    private readonly withdrawQuestion: WithdrawQuestion,
  ) {}

  @Post()
  @Allow('directive.edit')
  @Writes()
  @Answers(QuestionView, 201)
  write(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: QuestionBody }) body: z.infer<typeof QuestionBody>,
  ) {
    return this.writeQuestion.run(actor, { ...params, ...body })
  }

  @Post(':id/ask')
  @Allow('directive.act')
  @Changes()
  @Answers(QuestionView)
  ask(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: AskBody }) body: z.infer<typeof AskBody>,
  ) {
    return this.askAgency.run(actor, { ...params, version, ...body })
  }

  @Post(':id/answer')
  @Allow('directive.act')
  @Changes()
  @Answers(AnsweredView)
  answer(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: AnswerBody }) body: z.infer<typeof AnswerBody>,
  ) {
    return this.recordAnswer.run(actor, { ...params, version, ...body })
  }

  @Post(':id/withdraw')
  @Allow('directive.edit')
  @Changes()
  @Answers(QuestionView)
  withdraw(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.withdrawQuestion.run(actor, { ...params, version, ...body })
  }
}
