import { Controller, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, ReasonBody } from '../platform/http/schemas.js'
import { AskAgency } from './ask-agency.js'
import { QuestionAnswerBody, QuestionAnsweredView, QuestionAskBody, QuestionBody, QuestionView } from './question.schema.js'
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
  @Operation('writeQuestion', 'Write a question for the agency')
  @Allow('directive.edit')
  @Writes()
  @Answers(QuestionView, 201)
  write(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: QuestionBody) {
    return this.writeQuestion.run(actor, { ...params, ...body })
  }

  @Post(':id/ask')
  @Operation('askQuestion', 'Record that a question was sent to the agency')
  @Allow('directive.act')
  @Changes()
  @Answers(QuestionView)
  @Refuses('review/contact_not_verified', 'review/in_the_future', 'review/question_not_at_this_state')
  ask(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: QuestionAskBody,
  ) {
    return this.askAgency.run(actor, { ...params, version, ...body })
  }

  @Post(':id/answer')
  @Operation('recordAnswer', "Record the agency's answer")
  @Allow('directive.act')
  @Changes()
  @Answers(QuestionAnsweredView)
  @Refuses('review/answer_before_question', 'review/in_the_future', 'review/question_not_at_this_state')
  answer(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: QuestionAnswerBody,
  ) {
    return this.recordAnswer.run(actor, { ...params, version, ...body })
  }

  @Post(':id/withdraw')
  @Operation('withdrawQuestion', 'Withdraw a question')
  @Allow('directive.edit')
  @Changes()
  @Answers(QuestionView)
  @Refuses('review/question_not_at_this_state')
  withdraw(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
  ) {
    return this.withdrawQuestion.run(actor, { ...params, version, ...body })
  }
}
