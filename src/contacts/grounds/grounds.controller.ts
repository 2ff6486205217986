import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { accessTo } from '../../directives/access.js'
import { ReasonBody } from '../../directives/directive.schema.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../../platform/http/answers.js'
import { Allow } from '../../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId } from '../../platform/http/schemas.js'
import { DropHypothesis } from './drop-hypothesis.js'
import { GroundBody, GroundsView, GroundView, HypothesisBody, HypothesisView } from './grounds.schema.js'
import { listGrounds } from './list-grounds.js'
import { Suppose } from './suppose.js'
import { WriteGround } from './write-ground.js'

/** What a directive rests on, as it says; and what we suppose behind it. */
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
  @Allow('signed_in')
  @Answers(GroundsView)
  grounds(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => listGrounds(tx, await accessTo(tx, params.reference)))
  }

  @Post('grounds')
  @Allow('directive.edit')
  @Writes()
  @Answers(GroundView, 201)
  write(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: GroundBody }) body: z.infer<typeof GroundBody>,
  ) {
    return this.writeGround.run(actor, { ...params, ...body, previous: null })
  }

  @Patch('grounds/:id')
  @Allow('directive.edit')
  @Changes()
  @Answers(GroundView)
  rewrite(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) { reference, id }: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: GroundBody }) body: z.infer<typeof GroundBody>,
  ) {
    return this.writeGround.run(actor, { reference, ...body, previous: { id, version } })
  }

  @Post('hypotheses')
  @Allow('directive.comment')
  @Writes()
  @Answers(HypothesisView, 201)
  hypothesis(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: HypothesisBody }) body: z.infer<typeof HypothesisBody>,
  ) {
    return this.suppose.run(actor, { ...params, ...body })
  }

  @Post('hypotheses/:id/drop')
  @Allow('directive.comment')
  @Changes()
  @Answers(HypothesisView)
  drop(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: ReasonBody }) body: z.infer<typeof ReasonBody>,
  ) {
    return this.dropHypothesis.run(actor, { ...params, version, ...body })
  }
}
