import { Controller, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import { APPEAL_ACTIONS, type AppealAction } from '../domain/workflow/appeal.js'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { Id, InDirective, Reference } from '../platform/http/schemas.js'
import { ProceedingActBody, ProceedingBody, ProceedingView } from './appeals.schema.js'
import { Contest } from './contest.js'

const ON_PROCEEDING = APPEAL_ACTIONS.filter((action) => action !== 'open_proceeding')
const InProceeding = z.strictObject({
  reference: Reference,
  id: Id,
  action: z.enum(ON_PROCEEDING as [AppealAction, ...AppealAction[]]),
})
type InProceeding = z.infer<typeof InProceeding>

/** The appeal line of a directive: proceedings are opened and moved. */
@ApiTags('Directives')
@Controller('directives/:reference')
export class AppealsController {
  constructor(private readonly contest: Contest) {}

  @Post('proceedings')
  @Allow('proceeding.act')
  @Writes()
  @Answers(ProceedingView, 201)
  open(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: ProceedingBody) {
    return this.contest.open(actor, { ...params, ...body })
  }

  @Post('proceedings/:id/actions/:action')
  @Allow('proceeding.act')
  @Changes()
  @Answers(ProceedingView)
  move(
    @CurrentActor() actor: Actor,
    @Params() params: InProceeding,
    @IfMatch() version: number,
    @Body() body: ProceedingActBody,
  ) {
    return this.contest.act(actor, { ...params, version, ...body })
  }
}
