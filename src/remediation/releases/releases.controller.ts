import { Controller, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../../platform/database/actor.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Body, Params } from '../../platform/http/inputs.js'
import { Operation } from '../../platform/http/operation.js'
import { Allow, Asks } from '../../platform/http/policy.js'
import { Refuses } from '../../platform/http/refusals.js'
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
  @Operation('requestRelease', 'Request the release of a measure')
  @Allow('directive.edit')
  @Writes()
  @Answers(MeasureView, 201)
  @Refuses('measure/dropped', 'release/already_released', 'release/not_needed', 'release/nothing_to_undo', 'release/waiting')
  ask(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @Body() body: ReleaseAskBody) {
    return this.askRelease.run(actor, { ...params, ...body })
  }

  @Post('releases/:id/confirm')
  @Operation('confirmRelease', 'Confirm a release as the second person')
  @Allow('directive.act')
  @Asks('fresh')
  @Changes()
  @Answers(MeasureView)
  @Refuses(
    'deadline/calendar_ends',
    'deadline/no_working_day',
    'deadline/out_of_range',
    'deadline/unknown_calendar',
    'release/guards_missing',
    'release/settled',
    'switch/not_attached',
    'switch/retired',
  )
  confirm(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReleaseConfirmBody,
  ) {
    return this.confirmRelease.run(actor, { ...params, version, ...body })
  }

  @Post('releases/:id/refuse')
  @Operation('refuseRelease', 'Refuse a release')
  @Allow('directive.act')
  @Changes()
  @Answers(MeasureView)
  @Refuses('release/own_refusal', 'release/settled')
  refuse(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
  ) {
    return this.endRelease.run(actor, { ...params, version, ...body, as: 'refused' })
  }

  @Post('releases/:id/withdraw')
  @Operation('withdrawRelease', 'Withdraw a request for release')
  @Allow('directive.edit')
  @Changes()
  @Answers(MeasureView)
  @Refuses('release/own_refusal', 'release/settled')
  withdraw(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: ReasonBody,
  ) {
    return this.endRelease.run(actor, { ...params, version, ...body, as: 'withdrawn' })
  }
}
