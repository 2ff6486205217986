import { Body, Controller, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { ReasonBody } from '../../directives/directive.schema.js'
import type { Actor } from '../../platform/database/actor.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Allow, Asks } from '../../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { InDirectiveWithId } from '../../platform/http/schemas.js'
import { MeasureView } from '../remediation.schema.js'
import { AskRelease } from './ask-release.js'
import { ConfirmRelease } from './confirm-release.js'
import { EndRelease } from './end-release.js'
import { AskBody, ConfirmBody } from './releases.schema.js'

@ApiTags('Remediation')
@Controller('directives/:reference')
export class ReleasesController {
  constructor(
    private readonly askRelease: AskRelease,
    private readonly confirmRelease: ConfirmRelease,
    private readonly endRelease: EndRelease,
  ) {}

  @Post('measures/:id/releases')
  @Allow('directive.edit')
  @Writes()
  @Answers(MeasureView, 201)
  ask(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @Body({ schema: AskBody }) body: z.infer<typeof AskBody>,
  ) {
    return this.askRelease.run(actor, { ...params, ...body })
  }

  @Post('releases/:id/confirm')
  @Allow('directive.act')
  @Asks('fresh')
  @Changes()
  @Answers(MeasureView)
  confirm(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ConfirmBody }) body: z.infer<typeof ConfirmBody>,
  ) {
    return this.confirmRelease.run(actor, { ...params, version, ...body })
  }

  @Post('releases/:id/refuse')
  @Allow('directive.act')
  @Changes()
  @Answers(MeasureView)
  refuse(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.endRelease.run(actor, { ...params, version, ...body, as: 'refused' })
  }

  @Post('releases/:id/withdraw')
  @Allow('directive.edit')
  @Changes()
  @Answers(MeasureView)
  withdraw(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.endRelease.run(actor, { ...params, version, ...body, as: 'withdrawn' })
  }
}
