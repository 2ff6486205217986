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
import { InDirective, InDirectiveWithId, ReasonBody } from '../../platform/http/schemas.js'
import { AuthenticityBody, AuthenticityView } from './authenticity.schema.js'
import { CheckAuthenticity } from './check-authenticity.js'
import { viewAuthenticity } from './view-authenticity.js'
import { VoidCheck } from './void-check.js'

@ApiTags('Legal review')
@Controller('directives/:reference/authenticity')
export class AuthenticityController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly checkAuthenticity: CheckAuthenticity,
    private readonly voidCheck: VoidCheck,
  ) {}

  @Get()
  @Operation('getAuthenticity', 'Show the authenticity checks of a directive')
  @Allow('signed_in')
  @Answers(AuthenticityView)
  view(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => viewAuthenticity(tx, await accessTo(tx, params.reference)))
  }

  @Post()
  @Operation('checkAuthenticity', 'Record an authenticity check')
  @Allow('directive.edit')
  @Writes()
  @Answers(AuthenticityView, 201)
  @Refuses('authenticity/contact_not_verified', 'authenticity/in_the_future')
  check(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: AuthenticityBody) {
    return this.checkAuthenticity.run(actor, { ...params, ...body })
  }

  @Post(':id/void')
  @Operation('voidAuthenticityCheck', 'Void an authenticity check')
  @Allow('directive.edit')
  @Changes()
  @Answers(AuthenticityView)
  @Refuses('authenticity/already_void')
  void(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @IfMatch() version: number, @Body() body: ReasonBody) {
    return this.voidCheck.run(actor, { ...params, version, ...body })
  }
}
