import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow, Asks } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf } from '../platform/http/schemas.js'
import { ApproveDecision } from './approve-decision.js'
import { DecideScope } from './decide-scope.js'
import { visibleDecisions } from './lists.js'
import { ReviewDecision } from './review-decision.js'
import { DecisionBody, DecisionReviewBody, DecisionView } from './scoping.schema.js'

@ApiTags('Scoping')
@Controller('directives/:reference/decisions')
export class DecisionsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly decideScope: DecideScope,
    private readonly approveDecision: ApproveDecision,
    private readonly reviewDecision: ReviewDecision,
  ) {}

  @Get()
  @Operation('listDecisions', 'List decisions')
  @Allow('signed_in')
  @Answers(listOf(DecisionView))
  list(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await visibleDecisions(tx, await accessTo(tx, params.reference)) }))
  }

  @Post()
  @Operation('recordDecision', 'Record a decision for approval')
  @Allow('directive.edit')
  @Writes()
  @Answers(DecisionView, 201)
  @Refuses('decision/ended', 'decision/replaces_unapproved', 'decision/review_in_the_past', 'option/withdrawn')
  decide(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: DecisionBody) {
    return this.decideScope.run(actor, { ...params, ...body })
  }

  @Post(':id/approve')
  @Operation('approveDecision', 'Approve a decision as the second person')
  @Allow('directive.act')
  @Asks('fresh')
  @Changes()
  @Answers(DecisionView)
  @Refuses('decision/already_approved', 'decision/opened_again', 'decision/own_approval', 'decision/replaced_meanwhile')
  approve(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @IfMatch() version: number) {
    return this.approveDecision.run(actor, { ...params, version })
  }

  @Post(':id/reviews')
  @Operation('reviewDecision', 'Review a decision in force')
  @Allow('directive.act')
  @Changes()
  @Answers(DecisionView)
  @Refuses('decision/ended', 'decision/not_approved', 'decision/review_in_the_past')
  review(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: DecisionReviewBody,
  ) {
    return this.reviewDecision.run(actor, { ...params, version, ...body })
  }
}
