import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body } from '../platform/http/inputs.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { HandOver } from './hand-over.js'
import { LeftWork } from './left-work.js'
import { HandedOverView, HandOverBody, LeftWorkView } from './left-work.schema.js'

/** The work of people who are gone. */
@ApiTags('Casework')
@Controller('left-work')
export class LeftWorkController {
  constructor(
    private readonly leftWork: LeftWork,
    private readonly handOver: HandOver,
  ) {}

  @Get()
  @Allow('directive.act')
  @Answers(LeftWorkView)
  list(@CurrentActor() actor: Actor) {
    return this.leftWork.run(actor)
  }

  @Post('hand-over')
  @Allow('directive.act')
  @Writes()
  @Answers(HandedOverView)
  give(@CurrentActor() actor: Actor, @Body() body: HandOverBody) {
    return this.handOver.run(actor, body)
  }
}
