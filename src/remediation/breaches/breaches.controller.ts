import { Body, Controller, Get, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { accessTo } from '../../directives/access.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Allow } from '../../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId } from '../../platform/http/schemas.js'
import { AssessBreach } from './assess-breach.js'
import { AssessBody, BreachBody, BreachesView, BreachView, DiscloseBody } from './breaches.schema.js'
import { DecideDisclosure } from './decide-disclosure.js'
import { viewBreaches } from './list-breaches.js'
import { RecordBreach } from './record-breach.js'

@ApiTags('Remediation')
@Controller('directives/:reference/breaches')
export class BreachesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly recordBreach: RecordBreach,
    private readonly assessBreach: AssessBreach,
    private readonly decideDisclosure: DecideDisclosure,
  ) {}

  @Get()
  @Allow('signed_in')
  @Answers(BreachesView)
  list(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => viewBreaches(tx, await accessTo(tx, params.reference)))
  }

  @Post()
  @Allow('directive.edit')
  @Writes()
  @Answers(BreachView, 201)
  record(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: BreachBody }) body: z.infer<typeof BreachBody>,
  ) {
    return this.recordBreach.run(actor, { ...params, ...body })
  }

  @Post(':id/assess')
  @Allow('directive.edit')
  @Changes()
  @Answers(BreachView)
  assess(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: AssessBody }) body: z.infer<typeof AssessBody>,
  ) {
    return this.assessBreach.run(actor, { ...params, version, ...body })
  }

  @Post(':id/decide')
  @Allow('directive.act')
  @Changes()
  @Answers(BreachView)
  decide(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: DiscloseBody }) body: z.infer<typeof DiscloseBody>,
  ) {
    return this.decideDisclosure.run(actor, { ...params, version, ...body })
  }
}
