import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../../directives/access.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes } from '../../platform/http/answers.js'
import { Body, Params } from '../../platform/http/inputs.js'
import { Operation } from '../../platform/http/operation.js'
import { Allow } from '../../platform/http/policy.js'
import { Refuses } from '../../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf } from '../../platform/http/schemas.js'
import { EndStanding } from './end-standing.js'
import { LetStand } from './let-stand.js'
import { listStanding } from './list-standing.js'
import { EndBody, StandBody, StandingView } from './monitoring.schema.js'

/** Obligations and commitments that are still in force. */
@ApiTags('Monitoring')
@Controller('directives/:reference')
export class MonitoringController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly letStand: LetStand,
    private readonly endStanding: EndStanding,
  ) {}

  @Get('monitoring')
  @Operation('listStanding', 'List the obligations and commitments that are ongoing')
  @Allow('signed_in')
  @Answers(listOf(StandingView))
  list(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await listStanding(tx, await accessTo(tx, params.reference)) }))
  }

  @Post('obligations/:id/stand')
  @Operation('markObligationOngoing', 'Mark an obligation as ongoing')
  @Allow('directive.edit')
  @Changes()
  @Answers(StandingView)
  @Refuses('monitoring/already_ended', 'review/already_waived')
  obligationStands(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: StandBody,
  ) {
    return this.letStand.run(actor, { ...params, kind: 'obligation', version, ...body })
  }

  @Post('obligations/:id/end')
  @Operation('endOngoingObligation', 'End an ongoing obligation')
  @Allow('directive.act')
  @Changes()
  @Answers(StandingView)
  @Refuses(
    'deadline/already_paused',
    'deadline/already_set',
    'deadline/bad_day',
    'deadline/bad_instant',
    'deadline/bad_zone',
    'deadline/basis_required',
    'deadline/calendar_ends',
    'deadline/day_or_instant',
    'deadline/extension_not_later',
    'deadline/grant_needs_calendar',
    'deadline/in_the_future',
    'deadline/instant_needed',
    'deadline/met_in_future',
    'deadline/met_unproved',
    'deadline/no_working_day',
    'deadline/not_open',
    'deadline/not_paused',
    'deadline/not_set',
    'deadline/not_yet_due',
    'deadline/nothing_to_remove',
    'deadline/out_of_range',
    'deadline/own_check',
    'deadline/reason_required',
    'deadline/resumed_before_pause',
    'deadline/safe_by_after_due',
    'deadline/trigger_unknown',
    'deadline/unknown_calendar',
    'deadline/unknown_event',
    'monitoring/already_ended',
    'monitoring/not_standing',
    'review/already_waived',
  )
  obligationEnds(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: EndBody,
  ) {
    return this.endStanding.run(actor, { ...params, kind: 'obligation', version, ...body })
  }

  @Post('commitments/:id/stand')
  @Operation('markCommitmentOngoing', 'Mark a commitment as ongoing')
  @Allow('directive.edit')
  @Changes()
  @Answers(StandingView)
  @Refuses('monitoring/already_ended', 'review/already_waived')
  commitmentStands(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: StandBody,
  ) {
    return this.letStand.run(actor, { ...params, kind: 'commitment', version, ...body })
  }

  @Post('commitments/:id/end')
  @Operation('endOngoingCommitment', 'End an ongoing commitment')
  @Allow('directive.act')
  @Changes()
  @Answers(StandingView)
  @Refuses(
    'deadline/already_paused',
    'deadline/already_set',
    'deadline/bad_day',
    'deadline/bad_instant',
    'deadline/bad_zone',
    'deadline/basis_required',
    'deadline/calendar_ends',
    'deadline/day_or_instant',
    'deadline/extension_not_later',
    'deadline/grant_needs_calendar',
    'deadline/in_the_future',
    'deadline/instant_needed',
    'deadline/met_in_future',
    'deadline/met_unproved',
    'deadline/no_working_day',
    'deadline/not_open',
    'deadline/not_paused',
    'deadline/not_set',
    'deadline/not_yet_due',
    'deadline/nothing_to_remove',
    'deadline/out_of_range',
    'deadline/own_check',
    'deadline/reason_required',
    'deadline/resumed_before_pause',
    'deadline/safe_by_after_due',
    'deadline/trigger_unknown',
    'deadline/unknown_calendar',
    'deadline/unknown_event',
    'monitoring/already_ended',
    'monitoring/not_standing',
    'review/already_waived',
  )
  commitmentEnds(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: EndBody,
  ) {
    return this.endStanding.run(actor, { ...params, kind: 'commitment', version, ...body })
  }
}
