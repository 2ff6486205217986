import { Controller, Get } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers } from '../platform/http/answers.js'
import { Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { InDirective } from '../platform/http/schemas.js'
import { viewDirectivePage } from './directive-page.js'
import { DirectivePageView } from './directive-page.schema.js'

@ApiTags('Directives')
@Controller('directives/:reference/page')
export class DirectivePageController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  @Operation('showDirectivePage', 'Show a directive with everything that stands beside its tabs')
  @Allow('signed_in')
  @Answers(DirectivePageView)
  view(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => viewDirectivePage(tx, await accessTo(tx, params.reference)))
  }
}
