import { Body, Controller, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { z } from 'zod'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Changes } from '../platform/http/answers.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective } from '../platform/http/schemas.js'
import { VisibilityBody } from './directive.schema.js'
import { RestrictDirective } from './restrict-directive.js'

const Changed = z.strictObject({ reference: z.string(), version: z.number().int() })

/** Who may know of a directive. */
@ApiTags('Directives')
@Controller('directives/:reference')
export class VisibilityController {
  constructor(private readonly restrictDirective: RestrictDirective) {}

  @Post('visibility')
  @Allow('directive.edit')
  @Changes()
  @Answers(Changed)
  visibility(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @IfMatch() version: number,
    @Body({ schema: VisibilityBody }) body: z.infer<typeof VisibilityBody>,
  ) {
    return this.restrictDirective.run(actor, { ...params, version, ...body })
  }
}
