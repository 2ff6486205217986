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
import { InDirective, InDirectiveWithId } from '../../platform/http/schemas.js'
import { ChoosePlaybook } from './choose-playbook.js'
import { DecideMember } from './decide-member.js'
import { AcceptMemberBody, DeclineMemberBody, DirectivePlaybookView, PlaybookChoiceBody } from './playbooks.schema.js'
import { viewDirectivePlaybook } from './view-directive-playbook.js'

@ApiTags('Playbooks')
@Controller('directives/:reference/playbook')
export class DirectivePlaybookController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly choose: ChoosePlaybook,
    private readonly decide: DecideMember,
  ) {}

  @Get()
  @Operation('getDirectivePlaybook', 'Show the playbook of a directive')
  @Allow('signed_in')
  @Answers(DirectivePlaybookView)
  view(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => viewDirectivePlaybook(tx, await accessTo(tx, params.reference)))
  }

  @Post()
  @Operation('changeDirectivePlaybook', 'Choose the playbook of a directive')
  @Allow('directive.edit')
  @Changes()
  @Answers(DirectivePlaybookView)
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
    'playbook/not_in_use',
    'task/person_cannot_work',
  )
  put(@CurrentActor() actor: Actor, @Params() params: InDirective, @IfMatch() version: number, @Body() body: PlaybookChoiceBody) {
    return this.choose.run(actor, { ...params, version, ...body })
  }

  @Post('proposed-members/:id/accept')
  @Operation('acceptProposedMember', 'Add a member whom the playbook suggests')
  @Allow('member.manage')
  @Changes()
  @Answers(DirectivePlaybookView)
  @Refuses('member/guest_without_end', 'member/unknown_person', 'member/walled', 'playbook/already_decided')
  accept(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: AcceptMemberBody,
  ) {
    return this.decide.run(actor, { ...params, version, as: 'accepted', ...body })
  }

  @Post('proposed-members/:id/decline')
  @Operation('declineProposedMember', 'Decline a member whom the playbook suggests')
  @Allow('member.manage')
  @Changes()
  @Answers(DirectivePlaybookView)
  @Refuses('member/guest_without_end', 'member/unknown_person', 'member/walled', 'playbook/already_decided')
  decline(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: DeclineMemberBody,
  ) {
    return this.decide.run(actor, { ...params, version, as: 'declined', ...body })
  }
}
