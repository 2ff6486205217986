import { Controller, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import { APPEAL_ACTIONS, type AppealAction } from '../domain/workflow/appeal.js'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { Id, InDirective, Reference } from '../platform/http/schemas.js'
import { ActOnProceeding } from './act-on-proceeding.js'
import { ProceedingActBody, ProceedingBody, ProceedingView } from './appeals.schema.js'
import { OpenProceeding } from './open-proceeding.js'

const ON_PROCEEDING = APPEAL_ACTIONS.filter((action) => action !== 'open_proceeding')
const InProceeding = z.strictObject({
  reference: Reference,
  id: Id,
  action: z.enum(ON_PROCEEDING as [AppealAction, ...AppealAction[]]),
})
type InProceeding = z.infer<typeof InProceeding>

/** The appeal line of a directive: opening and advancing proceedings. */
@ApiTags('Directives')
@Controller('directives/:reference')
export class AppealsController {
  constructor(
    private readonly openProceeding: OpenProceeding,
    private readonly actOnProceeding: ActOnProceeding,
  ) {}

  @Post('proceedings')
  @Operation('openProceeding', 'Open a proceeding')
  @Allow('proceeding.act')
  @Writes()
  @Answers(ProceedingView, 201)
  @Refuses(
    'workflow/not_from_here',
    'workflow/not_your_role',
    'workflow/outcome_required',
    'workflow/reason_required',
    'workflow/until_required',
  )
  open(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: ProceedingBody) {
    return this.openProceeding.run(actor, { ...params, ...body })
  }

  @Post('proceedings/:id/actions/:action')
  @Operation('actOnProceeding', 'Act on a proceeding')
  @Allow('proceeding.act')
  @Changes()
  @Answers(ProceedingView)
  @Refuses(
    'workflow/not_from_here',
    'workflow/not_your_role',
    'workflow/outcome_required',
    'workflow/reason_required',
    'workflow/until_required',
  )
  move(
    @CurrentActor() actor: Actor,
    @Params() params: InProceeding,
    @IfMatch() version: number,
    @Body() body: ProceedingActBody,
  ) {
    return this.actOnProceeding.run(actor, { ...params, version, ...body })
  }
}
