import { Body, Controller, Get, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Allow, Asks } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf } from '../platform/http/schemas.js'
import { ApproveDecision } from './approve-decision.js'
import { DecideScope } from './decide-scope.js'
import { listDecisions } from './lists.js'
import { ReviewDecision } from './review-decision.js'
import { DecisionBody, DecisionView, ReviewBody } from './scoping.schema.js'

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
  @Allow('signed_in')
  @Answers(listOf(DecisionView))
  list(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => {
      const access = await accessTo(tx, params.reference)
      return { items: access.sees('decision') ? await listDecisions(tx, access) : [] }
    })
  }

  @Post()
  @Allow('directive.edit')
  @Writes()
  @Answers(DecisionView, 201)
  decide(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: DecisionBody }) body: z.infer<typeof DecisionBody>,
  ) {
    return this.decideScope.run(actor, { ...params, ...body })
  }

  @Post(':id/approve')
  @Allow('directive.act')
  @Asks('fresh')
  @Changes()
  @Answers(DecisionView)
  approve(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
  ) {
    return this.approveDecision.run(actor, { ...params, version })
  }

  @Post(':id/reviews')
  @Allow('directive.act')
  @Changes()
  @Answers(DecisionView)
  review(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReviewBody }) body: z.infer<typeof ReviewBody>,
  ) {
    return this.reviewDecision.run(actor, { ...params, version, ...body })
  }
}
