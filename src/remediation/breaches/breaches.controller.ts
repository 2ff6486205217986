import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../../directives/access.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Body, Params } from '../../platform/http/inputs.js'
import { Operation } from '../../platform/http/operation.js'
import { Allow } from '../../platform/http/policy.js'
import { Refuses } from '../../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId } from '../../platform/http/schemas.js'
import { AssessBreach } from './assess-breach.js'
import { BreachAssessBody, BreachBody, BreachDiscloseBody, BreachesView, BreachView } from './breaches.schema.js'
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
  @Operation('listBreaches', 'List possible breaches')
  @Allow('signed_in')
  @Answers(BreachesView)
  list(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => viewBreaches(tx, await accessTo(tx, params.reference)))
  }

  @Post()
  @Operation('recordBreach', 'Record a possible breach')
  @Allow('directive.edit')
  @Writes()
  @Answers(BreachView, 201)
  @Refuses('breach/in_the_future', 'breach/recorded')
  record(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: BreachBody) {
    return this.recordBreach.run(actor, { ...params, ...body })
  }

  @Post(':id/assess')
  @Operation('assessBreach', 'Assess a possible breach')
  @Allow('directive.edit')
  @Changes()
  @Answers(BreachView)
  assess(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: BreachAssessBody,
  ) {
    return this.assessBreach.run(actor, { ...params, version, ...body })
  }

  @Post(':id/decide')
  @Operation('decideDisclosure', 'Decide whether to disclose a breach')
  @Allow('directive.act')
  @Changes()
  @Answers(BreachView)
  @Refuses('breach/not_assessed')
  decide(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: BreachDiscloseBody,
  ) {
    return this.decideDisclosure.run(actor, { ...params, version, ...body })
  }
}
