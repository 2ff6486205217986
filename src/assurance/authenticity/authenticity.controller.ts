import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../../directives/access.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Body, Params } from '../../platform/http/inputs.js'
import { Allow } from '../../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, ReasonBody } from '../../platform/http/schemas.js'
import { AuthenticityBody, AuthenticityView } from './authenticity.schema.js'
import { CheckAuthenticity, VoidCheck, viewAuthenticity } from './check-authenticity.js'

@ApiTags('Legal review')
@Controller('directives/:reference/authenticity')
export class AuthenticityController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly checkAuthenticity: CheckAuthenticity,
    private readonly voidCheck: VoidCheck,
  ) {}

  @Get()
  @Allow('signed_in')
  @Answers(AuthenticityView)
  view(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => viewAuthenticity(tx, await accessTo(tx, params.reference)))
  }

  @Post()
  @Allow('directive.edit')
  @Writes()
  @Answers(AuthenticityView, 201)
  check(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: AuthenticityBody) {
    return this.checkAuthenticity.run(actor, { ...params, ...body })
  }

  @Post(':id/void')
  @Allow('directive.edit')
  @Changes()
  @Answers(AuthenticityView)
  void(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @IfMatch() version: number, @Body() body: ReasonBody) {
    return this.voidCheck.run(actor, { ...params, version, ...body })
  }
}
