import { Controller, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { DecideProposals } from './decide-proposals.js'
import { ProposalDecided, ProposalDecision } from './proposals.schema.js'

@ApiTags('Deadlines')
@Controller('deadline-proposals')
export class ProposalDecisionsController {
  constructor(private readonly decide: DecideProposals) {}

  @Post('decide')
  @Operation('decideProposals', 'Accept or decline proposed dates')
  @Allow('deadline.manage')
  @Writes()
  @Answers(ProposalDecided)
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
    'deadline/proposal_settled',
    'deadline/reason_required',
    'deadline/resumed_before_pause',
    'deadline/safe_by_after_due',
    'deadline/trigger_unknown',
    'deadline/unknown_calendar',
    'deadline/unknown_event',
    'resource/not_found',
  )
  run(@CurrentActor() actor: Actor, @Body() body: ProposalDecision) {
    return this.decide.run(actor, body)
  }
}
