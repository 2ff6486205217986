import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../../directives/access.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes } from '../../platform/http/answers.js'
import { Body, Params } from '../../platform/http/inputs.js'
import { Allow } from '../../platform/http/policy.js'
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
  @Allow('signed_in')
  @Answers(DirectivePlaybookView)
  view(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => viewDirectivePlaybook(tx, await accessTo(tx, params.reference)))
  }

  @Post()
  @Allow('directive.edit')
  @Changes()
  @Answers(DirectivePlaybookView)
  put(@CurrentActor() actor: Actor, @Params() params: InDirective, @IfMatch() version: number, @Body() body: PlaybookChoiceBody) {
    return this.choose.run(actor, { ...params, version, ...body })
  }

  @Post('proposed-members/:id/accept')
  @Allow('member.manage')
  @Changes()
  @Answers(DirectivePlaybookView)
  accept(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: AcceptMemberBody,
  ) {
    return this.decide.run(actor, { ...params, version, as: 'accepted', ...body })
  }

  @Post('proposed-members/:id/decline')
  @Allow('member.manage')
  @Changes()
  @Answers(DirectivePlaybookView)
  decline(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: DeclineMemberBody,
  ) {
    return this.decide.run(actor, { ...params, version, as: 'declined', ...body })
  }
}
