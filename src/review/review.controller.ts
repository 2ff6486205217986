import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { accessTo } from '../directives/access.js'
import { ReasonBody } from '../directives/directive.schema.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId } from '../platform/http/schemas.js'
import { ChangeObligation } from './change-obligation.js'
import { HoldObligation } from './hold-obligation.js'
import { listReopenings } from './list-reopenings.js'
import { listDemands, listModifications, listObligations, listQuestions, listReadings } from './lists.js'
import { MarkDemand } from './mark-demand.js'
import { DemandBody, DemandView, ObligationBody, ObligationChange, ObligationView, ReviewView } from './review.schema.js'
import { WaiveObligation } from './waive-obligation.js'

@ApiTags('Legal review')
@Controller('directives/:reference')
export class ReviewController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('review')
  @Allow('signed_in')
  @Answers(ReviewView)
  review(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => {
      const access = await accessTo(tx, params.reference)
      const { directive, sees } = access
      return {
        demands: sees('demand') ? await listDemands(tx, access) : [],
        readings: sees('reading', { class: 'legal_advice' }) ? await listReadings(tx, access) : [],
        obligations: sees('obligation') ? await listObligations(tx, access) : [],
        questions: await listQuestions(tx, access),
        modifications: await listModifications(tx, access),
        reopenings: await listReopenings(tx, access),
        no_demands_reason: sees('demand') ? directive.no_demands_reason : null,
      }
    })
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
  @Allow('directive.edit')
  @Writes()
  @Answers(DemandView, 201)
  demand(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: DemandBody }) body: z.infer<typeof DemandBody>,
  ) {
    return this.markDemand.run(actor, { ...params, ...body })
  }

  @Post('obligations')
  @Allow('directive.edit')
  @Writes()
  @Answers(ObligationView, 201)
  obligation(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: ObligationBody }) body: z.infer<typeof ObligationBody>,
  ) {
    return this.holdObligation.run(actor, { ...params, ...body })
  }

  @Patch('obligations/:id')
  @Allow('directive.edit')
  @Changes()
  @Answers(ObligationView)
  change(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ObligationChange }) body: z.infer<typeof ObligationChange>,
  ) {
    return this.changeObligation.run(actor, { ...params, version, ...body })
  }

  @Post('obligations/:id/waive')
  @Allow('directive.act')
  @Changes()
  @Answers(ObligationView)
  waive(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.waiveObligation.run(actor, { ...params, version, ...body })
  }
}
