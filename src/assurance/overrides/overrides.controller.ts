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
import { listOverrides } from './list-overrides.js'
import { OverrideReviewBody, OverrideView } from './overrides.schema.js'
import { ReviewOverride } from './review-override.js'

@ApiTags('Overrides')
@Controller('directives/:reference/overrides')
export class OverridesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reviewOverride: ReviewOverride,
  ) {}

  @Get()
  @Operation('listOverrides', 'List the overrides of a directive')
  @Allow('signed_in')
  @Answers(listOf(OverrideView))
  list(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => {
      const { directive, sees } = await accessTo(tx, params.reference)
      return { items: sees('guard_override') ? await listOverrides(tx, directive.id) : [] }
    })
  }

  @Post(':id/review')
  @Operation('reviewOverride', 'Review an override as the second person')
  @Allow('directive.act')
  @Changes()
  @Answers(OverrideView)
  @Refuses('override/own_review', 'override/reviewed')
  review(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: OverrideReviewBody,
  ) {
    return this.reviewOverride.run(actor, { ...params, version, ...body })
  }
}
