import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../../directives/access.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Body, Params } from '../../platform/http/inputs.js'
import { Operation } from '../../platform/http/operation.js'
import { Allow } from '../../platform/http/policy.js'
import { Refuses } from '../../platform/http/refusals.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf, ReasonBody } from '../../platform/http/schemas.js'
import { EndEngagement } from './end-engagement.js'
import { EngageExpert } from './engage-expert.js'
import { ExpertBody, ExpertView } from './experts.schema.js'
import { listExperts } from './list-experts.js'

/** Outside experts consulted about a directive. */
@ApiTags('Experts')
@Controller('directives/:reference/experts')
export class ExpertsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly engageExpert: EngageExpert,
    private readonly endEngagement: EndEngagement,
  ) {}

  @Get()
  @Operation('listExperts', 'List the outside experts consulted about a directive')
  @Allow('signed_in')
  @Answers(listOf(ExpertView))
  experts(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await listExperts(tx, await accessTo(tx, params.reference)) }))
  }

  @Post()
  @Operation('engageExpert', 'Record that an outside expert is consulted')
  @Allow('contact.record')
  @Writes()
  @Answers(ExpertView, 201)
  engage(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: ExpertBody) {
    return this.engageExpert.run(actor, { ...params, ...body })
  }

  @Post(':id/end')
  @Operation('endEngagement', 'End the engagement of an expert')
  @Allow('contact.record')
  @Changes()
  @Answers(ExpertView)
  @Refuses('expert/already_ended')
  end(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @IfMatch() version: number, @Body() body: ReasonBody) {
    return this.endEngagement.run(actor, { ...params, version, ...body })
  }
}
