import { Body, Controller, Get, Param, Post } from '@nestjs/common'
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
import { HoldObligation, WaiveObligation } from './hold-obligation.js'
import { listDemands, listObligations, listReadings } from './lists.js'
import { MarkDemand } from './mark-demand.js'
import { AdoptReading, ReadTerm } from './read-term.js'
import {
  AdoptBody,
  DemandBody,
  DemandView,
  ObligationBody,
  ObligationView,
  ReadingBody,
  ReadingView,
  ReviewView,
} from './review.schema.js'

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
    private readonly readTerm: ReadTerm,
    private readonly adoptReading: AdoptReading,
    private readonly holdObligation: HoldObligation,
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

  @Post('readings')
  @Allow('directive.edit')
  @Writes()
  @Answers(ReadingView, 201)
  reading(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: ReadingBody }) body: z.infer<typeof ReadingBody>,
  ) {
    return this.readTerm.run(actor, { ...params, ...body })
  }

  @Post('readings/:id/adopt')
  @Allow('directive.act')
  @Changes()
  @Answers(ReadingView)
  adopt(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: AdoptBody }) body: z.infer<typeof AdoptBody>,
  ) {
    return this.adoptReading.run(actor, { ...params, version, ...body })
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
