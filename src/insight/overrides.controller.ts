import { Controller, Get } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { OverridesQuery, OverrideView } from '../assurance/overrides/overrides.schema.js'
import type { Actor } from '../platform/database/actor.js'
import { Answers } from '../platform/http/answers.js'
import { Query } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { pageOf } from '../platform/http/schemas.js'
import { Overrides } from './overrides.js'

@ApiTags('Overrides')
@Controller('overrides')
export class OverridesAcrossController {
  constructor(private readonly overrides: Overrides) {}

  @Get()
  @Operation('listAllOverrides', 'List overrides across directives')
  @Allow('directive.act')
  @Answers(pageOf(OverrideView))
  list(@CurrentActor() actor: Actor, @Query() query: OverridesQuery) {
    return this.overrides.run(actor, query)
  }
}
