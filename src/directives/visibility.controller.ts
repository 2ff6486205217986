import { Controller, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Changes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective } from '../platform/http/schemas.js'
import { DirectiveVersion, VisibilityBody } from './directive.schema.js'
import { RestrictDirective } from './restrict-directive.js'

/** The visibility of a directive. */
@ApiTags('Directives')
@Controller('directives/:reference')
export class VisibilityController {
  constructor(private readonly restrictDirective: RestrictDirective) {}

  @Post('visibility')
  @Operation('changeVisibility', 'Set the visibility of a directive: open, restricted or sealed')
  @Allow('directive.edit')
  @Changes()
  @Answers(DirectiveVersion)
  @Refuses('directive/loosening_takes_two')
  visibility(
    @CurrentActor() actor: Actor,
    @Params() params: InDirective,
    @IfMatch() version: number,
    @Body() body: VisibilityBody,
  ) {
    return this.restrictDirective.run(actor, { ...params, version, ...body })
  }
}
