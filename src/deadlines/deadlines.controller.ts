import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf } from '../platform/http/schemas.js'
import { AmendDeadline } from './amend-deadline.js'
import { DeadlineBody, DeadlineEventBody, DeadlineView, ExplanationView, WaitingView } from './deadlines.schema.js'
import { explainDeadline } from './explain.js'
import { Laws } from './laws.js'
import { listDeadlines } from './list-deadlines.js'
import { SetDeadline } from './set-deadline.js'
import { waitingDeadlines } from './start-deadlines.js'

@ApiTags('Deadlines')
@Controller('directives/:reference/deadlines')
export class DeadlinesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly setDeadline: SetDeadline,
    private readonly amendDeadline: AmendDeadline,
    private readonly laws: Laws,
  ) {}

  @Get()
  @Operation('listDeadlines', 'List the deadlines of a directive')
  @Allow('signed_in')
  @Answers(listOf(DeadlineView))
  list(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await listDeadlines(tx, await accessTo(tx, params.reference)) }))
  }

  @Post()
  @Operation('setDeadline', 'Set a deadline')
  @Allow('deadline.manage')
  @Writes()
  @Answers(DeadlineView, 201)
  @Refuses(
    'deadline/already_paused',
    'deadline/already_set',
    'deadline/bad_day',
    'deadline/bad_instant',
    'deadline/bad_zone',
    'deadline/basis_required',
    'deadline/calendar_ends',
    'deadline/calendar_needed',
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
    'deadline/reason_required',
    'deadline/resumed_before_pause',
    'deadline/rule_unknown',
    'deadline/safe_by_after_due',
    'deadline/trigger_unknown',
    'deadline/unknown_calendar',
    'deadline/unknown_event',
    'deadline/zone_needed',
  )
  set(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: DeadlineBody) {
    return this.setDeadline.run(actor, { ...params, ...body })
  }

  @Get('waiting')
  @Operation('listWaitingDeadlines', 'List deadlines that start once a fact is recorded')
  @Allow('signed_in')
  @Answers(listOf(WaitingView))
  waiting(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await waitingDeadlines(tx, await accessTo(tx, params.reference)) }))
  }

  @Get(':id/explanation')
  @Operation('explainDeadline', 'Explain how a deadline was calculated')
  @Allow('signed_in')
  @Answers(ExplanationView)
  @Refuses('deadline/calendar_ends', 'deadline/no_working_day', 'deadline/out_of_range', 'deadline/unknown_calendar')
  explain(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId) {
    return this.work.read(actor, async (tx) =>
      explainDeadline(tx, await this.laws.now(tx), await accessTo(tx, params.reference), params.id),
    )
  }

  @Post(':id/events')
  @Operation('recordDeadlineEvent', 'Record what happened to a deadline: met, paused, extended or removed')
  @Allow('deadline.manage')
  @Changes()
  @Answers(DeadlineView)
  @Refuses(
    'deadline/already_paused',
    'deadline/already_set',
    'deadline/bad_day',
    'deadline/bad_instant',
    'deadline/bad_zone',
    'deadline/basis_required',
    'deadline/calendar_ends',
    'deadline/calendar_needed',
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
    'deadline/rule_unknown',
    'deadline/safe_by_after_due',
    'deadline/trigger_unknown',
    'deadline/unknown_calendar',
    'deadline/unknown_event',
    'deadline/zone_needed',
  )
  say(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: DeadlineEventBody,
  ) {
    return this.amendDeadline.run(actor, { ...params, version, ...body })
  }
}
