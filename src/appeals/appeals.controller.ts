import { Body, Controller, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import { APPEAL_ACTIONS, type AppealAction } from '../domain/workflow/appeal.js'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Allow } from '../platform/http/policy.js'
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

/** The appeal line of a directive: proceedings are opened and moved. */
@ApiTags('Directives')
@Controller('directives/:reference')
export class AppealsController {
  constructor(
    private readonly openProceeding: OpenProceeding,
    private readonly actOnProceeding: ActOnProceeding,
  ) {}

  @Post('proceedings')
  @Allow('proceeding.act')
  @Writes()
  @Answers(ProceedingView, 201)
  open(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: ProceedingBody }) body: z.infer<typeof ProceedingBody>,
  ) {
    return this.openProceeding.run(actor, { ...params, ...body })
  }

  @Post('proceedings/:id/actions/:action')
  @Allow('proceeding.act')
  @Changes()
  @Answers(ProceedingView)
  move(
    @CurrentActor() actor: Actor,
    @Param({ schema: InProceeding }) params: z.infer<typeof InProceeding>,
    @IfMatch() version: number,
    @Body({ schema: ProceedingActBody }) body: z.infer<typeof ProceedingActBody>,
  ) {
    return this.actOnProceeding.run(actor, { ...params, version, ...body })
  }
}
