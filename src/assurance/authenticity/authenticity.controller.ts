import { Body, Controller, Get, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { accessTo } from '../../directives/access.js'
import { ReasonBody } from '../../directives/directive.schema.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Allow } from '../../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId } from '../../platform/http/schemas.js'
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
  @Allow('signed_in')
  @Answers(AuthenticityView)
  view(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => viewAuthenticity(tx, await accessTo(tx, params.reference)))
  }

  @Post()
  @Allow('directive.edit')
  @Writes()
  @Answers(AuthenticityView, 201)
  check(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: AuthenticityBody }) body: z.infer<typeof AuthenticityBody>,
  ) {
    return this.checkAuthenticity.run(actor, { ...params, ...body })
  }

  @Post(':id/void')
  @Allow('directive.edit')
  @Changes()
  @Answers(AuthenticityView)
  void(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.voidCheck.run(actor, { ...params, version, ...body })
  }
}
