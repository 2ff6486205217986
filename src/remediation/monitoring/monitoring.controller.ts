import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../../directives/access.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes } from '../../platform/http/answers.js'
import { Body, Params } from '../../platform/http/inputs.js'
import { Allow } from '../../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf } from '../../platform/http/schemas.js'
import { EndStanding } from './end-standing.js'
import { LetStand } from './let-stand.js'
import { listStanding } from './list-standing.js'
import { EndBody, StandBody, StandingView } from './monitoring.schema.js'

/** What is complied with and still in force. */
@ApiTags('Monitoring')
@Controller('directives/:reference')
export class MonitoringController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly letStand: LetStand,
    private readonly endStanding: EndStanding,
  ) {}

  @Get('monitoring')
  @Allow('signed_in')
  @Answers(listOf(StandingView))
  list(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await listStanding(tx, await accessTo(tx, params.reference)) }))
  }

  @Post('obligations/:id/stand')
  @Allow('directive.edit')
  @Changes()
  @Answers(StandingView)
  obligationStands(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: StandBody,
  ) {
    return this.letStand.run(actor, { ...params, kind: 'obligation', version, ...body })
  }

  @Post('obligations/:id/end')
  @Allow('directive.act')
  @Changes()
  @Answers(StandingView)
  obligationEnds(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: EndBody,
  ) {
    return this.endStanding.run(actor, { ...params, kind: 'obligation', version, ...body })
  }

  @Post('commitments/:id/stand')
  @Allow('directive.edit')
  @Changes()
  @Answers(StandingView)
  commitmentStands(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: StandBody,
  ) {
    return this.letStand.run(actor, { ...params, kind: 'commitment', version, ...body })
  }

  @Post('commitments/:id/end')
  @Allow('directive.act')
  @Changes()
  @Answers(StandingView)
  commitmentEnds(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: EndBody,
  ) {
    return this.endStanding.run(actor, { ...params, kind: 'commitment', version, ...body })
  }
}
