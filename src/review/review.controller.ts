import { Controller, Get, Patch, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, ReasonBody } from '../platform/http/schemas.js'
import { ChangeObligation } from './change-obligation.js'
import { HoldObligation } from './hold-obligation.js'
import { MarkDemand } from './mark-demand.js'
import { DemandBody, DemandView, ObligationBody, ObligationChange, ObligationView, ReviewView } from './review.schema.js'
import { viewReview } from './view-review.js'
import { WaiveObligation } from './waive-obligation.js'

@ApiTags('Legal review')
@Controller('directives/:reference')
export class ReviewController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('review')
  @Operation('getReview', 'Show demands, readings, obligations, questions and modifications')
  @Allow('signed_in')
  @Answers(ReviewView)
  review(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => viewReview(tx, await accessTo(tx, params.reference)))
  }
}

@ApiTags('Legal review')
@Controller('directives/:reference')
export class ReviewWorkController {
  constructor(
    private readonly markDemand: MarkDemand,
    private readonly holdObligation: HoldObligation,
    private readonly changeObligation: ChangeObligation,
    private readonly waiveObligation: WaiveObligation,
  ) {}

  @Post('demands')
  @Operation('markDemand', 'Mark a passage of a document as a demand')
  @Allow('directive.edit')
  @Writes()
  @Answers(DemandView, 201)
  @Refuses('review/no_such_page')
  demand(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: DemandBody) {
    return this.markDemand.run(actor, { ...params, ...body })
  }

  @Post('obligations')
  @Operation('addObligation', 'Add an obligation')
  @Allow('directive.edit')
  @Writes()
  @Answers(ObligationView, 201)
  @Refuses('review/obligation_needs_demand', 'task/person_cannot_work')
  obligation(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: ObligationBody) {
    return this.holdObligation.run(actor, { ...params, ...body })
  }

  @Patch('obligations/:id')
  @Operation('changeObligation', 'Change an obligation')
  @Allow('directive.edit')
  @Changes()
  @Answers(ObligationView)
  @Refuses('review/already_waived', 'task/person_cannot_work')
  change(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ObligationChange,
  ) {
    return this.changeObligation.run(actor, { ...params, version, ...body })
  }

  @Post('obligations/:id/waive')
  @Operation('waiveObligation', 'Waive an obligation')
  @Allow('directive.act')
  @Changes()
  @Answers(ObligationView)
  @Refuses('review/already_waived')
  waive(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @IfMatch() version: number, @Body() body: ReasonBody) {
    return this.waiveObligation.run(actor, { ...params, version, ...body })
  }
}
