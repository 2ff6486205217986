import { Body, Controller, Get, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { accessTo } from '../../directives/access.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes } from '../../platform/http/answers.js'
import { Allow } from '../../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf } from '../../platform/http/schemas.js'
import { listOverrides } from './list-overrides.js'
import { OverrideView, ReviewBody } from './overrides.schema.js'
import { ReviewOverride } from './review-override.js'

@ApiTags('Overrides')
@Controller('directives/:reference/overrides')
export class OverridesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reviewOverride: ReviewOverride,
  ) {}

  @Get()
  @Allow('signed_in')
  @Answers(listOf(OverrideView))
  list(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => {
      const { directive, sees } = await accessTo(tx, params.reference)
      return { items: sees('guard_override') ? await listOverrides(tx, directive.id) : [] }
    })
  }

  @Post(':id/review')
  @Allow('directive.act')
  @Changes()
  @Answers(OverrideView)
  review(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReviewBody }) body: z.infer<typeof ReviewBody>,
  ) {
    return this.reviewOverride.run(actor, { ...params, version, ...body })
  }
}
