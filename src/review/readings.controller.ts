import { Controller, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId } from '../platform/http/schemas.js'
import { AddAlternative } from './add-alternative.js'
import { AdoptReading } from './adopt-reading.js'
import { ApproveReading } from './approve-reading.js'
import { ReadTerm } from './read-term.js'
import { ReadingAdoptBody, ReadingAdoptedView, ReadingAlternativeBody, ReadingBody, ReadingView } from './reading.schema.js'
import { ReopeningSettleBody, ReopeningView } from './reopening.schema.js'
import { SettleReopening } from './settle-reopening.js'

@ApiTags('Legal review')
@Controller('directives/:reference')
export class ReadingsController {
  constructor(
    private readonly readTerm: ReadTerm,
    private readonly addAlternative: AddAlternative,
    private readonly adoptReading: AdoptReading,
    private readonly approveReading: ApproveReading,
    private readonly settleReopening: SettleReopening,
  ) {}

  @Post('readings')
  @Operation('recordReading', 'Record how an unclear term can be read')
  @Allow('directive.edit')
  @Writes()
  @Answers(ReadingView, 201)
  reading(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: ReadingBody) {
    return this.readTerm.run(actor, { ...params, ...body })
  }

  @Post('readings/:id/alternatives')
  @Operation('addReadingAlternative', 'Add an alternative to a reading')
  @Allow('directive.edit')
  @Changes()
  @Answers(ReadingView)
  @Refuses('review/too_many_alternatives')
  alternative(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReadingAlternativeBody,
  ) {
    return this.addAlternative.run(actor, { ...params, version, ...body })
  }

  @Post('readings/:id/adopt')
  @Operation('adoptReading', 'Adopt one alternative of a reading')
  @Allow('directive.act')
  @Changes()
  @Answers(ReadingAdoptedView)
  @Refuses('review/no_such_alternative')
  adopt(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReadingAdoptBody,
  ) {
    return this.adoptReading.run(actor, { ...params, version, ...body })
  }

  @Post('readings/:id/approve')
  @Operation('approveReading', 'Approve an adopted reading as the second person')
  @Allow('directive.act')
  @Asks('fresh')
  @Changes()
  @Answers(ReadingView)
  @Refuses('review/adopt_again', 'review/already_approved', 'review/nothing_adopted', 'review/own_approval')
  approve(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @IfMatch() version: number) {
    return this.approveReading.run(actor, { ...params, version })
  }

  @Post('reopenings/:id/settle')
  @Operation('settleReopening', 'Resolve a reopened item')
  @Allow('task.complete')
  @Changes()
  @Answers(ReopeningView)
  @Refuses('review/adopt_again', 'review/reopening_settled')
  settle(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReopeningSettleBody,
  ) {
    return this.settleReopening.run(actor, { ...params, version, ...body })
  }
}
