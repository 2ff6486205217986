import { Controller, Get, Patch, Post } from '@nestjs/common'
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
import { InDirective, InDirectiveWithId, ReasonBody } from '../../platform/http/schemas.js'
import { DropHypothesis } from './drop-hypothesis.js'
import { GroundBody, GroundsView, GroundView, HypothesisBody, HypothesisView } from './grounds.schema.js'
import { listGrounds } from './list-grounds.js'
import { Suppose } from './suppose.js'
import { WriteGround } from './write-ground.js'

/** The stated grounds of a directive, and our hypotheses about it. */
@ApiTags('Grounds')
@Controller('directives/:reference')
export class GroundsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly writeGround: WriteGround,
    private readonly suppose: Suppose,
    private readonly dropHypothesis: DropHypothesis,
  ) {}

  @Get('grounds')
  @Operation('getGrounds', 'Show the stated grounds of a directive and our hypotheses')
  @Allow('signed_in')
  @Answers(GroundsView)
  grounds(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => listGrounds(tx, await accessTo(tx, params.reference)))
  }

  @Post('grounds')
  @Operation('recordGround', 'Record the stated grounds of a directive')
  @Allow('directive.edit')
  @Writes()
  @Answers(GroundView, 201)
  @Refuses('ground/already_written', 'resource/stale')
  write(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: GroundBody) {
    return this.writeGround.run(actor, { ...params, ...body, previous: null })
  }

  @Patch('grounds/:id')
  @Operation('changeGround', 'Change the recorded grounds')
  @Allow('directive.edit')
  @Changes()
  @Answers(GroundView)
  @Refuses('ground/already_written')
  rewrite(
    @CurrentActor() actor: Actor,
    @Params() { reference, id }: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: GroundBody,
  ) {
    return this.writeGround.run(actor, { reference, ...body, previous: { id, version } })
  }

  @Post('hypotheses')
  @Operation('addHypothesis', 'Add a hypothesis about the real trigger')
  @Allow('directive.comment')
  @Writes()
  @Answers(HypothesisView, 201)
  hypothesis(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: HypothesisBody) {
    return this.suppose.run(actor, { ...params, ...body })
  }

  @Post('hypotheses/:id/drop')
  @Operation('dropHypothesis', 'Drop a hypothesis')
  @Allow('directive.comment')
  @Changes()
  @Answers(HypothesisView)
  @Refuses('hypothesis/already_dropped')
  drop(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId, @IfMatch() version: number, @Body() body: ReasonBody) {
    return this.dropHypothesis.run(actor, { ...params, version, ...body })
  }
}
