import { Controller, Get } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers } from '../platform/http/answers.js'
import { Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { InDirective } from '../platform/http/schemas.js'
import { viewDirectivePage } from './directive-page.js'
import { DirectivePageView } from './directive-page.schema.js'
import { viewDirectiveTab } from './directive-tab.js'
import { DirectiveTabView, InDirectiveTab } from './directive-tab.schema.js'

@ApiTags('Directives')
@Controller('directives/:reference')
export class DirectivePageController {
  constructor(private readonly work: UnitOfWork) {}

  @Get('page')
  @Operation('showDirectivePage', 'Show a directive with the panels beside its tabs')
  @Allow('signed_in')
  @Refuses('workflow/missing_facts', 'workflow/not_from_here', 'workflow/not_your_role')
  @Answers(DirectivePageView)
  view(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => viewDirectivePage(tx, await accessTo(tx, params.reference)))
  }

  @Get('tabs/:tab')
  @Operation('showDirectiveTab', 'Show the data of one tab of a directive')
  @Allow('signed_in')
  @Answers(DirectiveTabView)
  tab(@CurrentActor() actor: Actor, @Params() params: InDirectiveTab) {
    return this.work.read(actor, async (tx) => viewDirectiveTab(tx, await accessTo(tx, params.reference), params.tab))
  }
}
