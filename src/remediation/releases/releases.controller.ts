import { Controller, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../../platform/database/actor.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Body, Params } from '../../platform/http/inputs.js'
import { Allow, Asks } from '../../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { InDirectiveWithId, ReasonBody } from '../../platform/http/schemas.js'
import { MeasureView } from '../remediation.schema.js'
import { AskRelease } from './ask-release.js'
import { ConfirmRelease } from './confirm-release.js'
import { EndRelease } from './end-release.js'
import { ReleaseAskBody, ReleaseConfirmBody } from './releases.schema.js'

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
  ask(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @Body() body: ReleaseAskBody) {
    return this.askRelease.run(actor, { ...params, ...body })
  }

  @Post('releases/:id/confirm')
  @Allow('directive.act')
  @Asks('fresh')
  @Changes()
  @Answers(MeasureView)
  confirm(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReleaseConfirmBody,
  ) {
    return this.confirmRelease.run(actor, { ...params, version, ...body })
  }

  @Post('releases/:id/refuse')
  @Allow('directive.act')
  @Changes()
  @Answers(MeasureView)
  refuse(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
  ) {
    return this.endRelease.run(actor, { ...params, version, ...body, as: 'refused' })
  }

  @Post('releases/:id/withdraw')
  @Allow('directive.edit')
  @Changes()
  @Answers(MeasureView)
  withdraw(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
  ) {
    return this.endRelease.run(actor, { ...params, version, ...body, as: 'withdrawn' })
  }
}
