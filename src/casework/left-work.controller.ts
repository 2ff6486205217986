import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../platform/database/actor.js'
import { Answers, Writes } from '../platform/http/answers.js'
import { Body } from '../platform/http/inputs.js'
import { Operation } from '../platform/http/operation.js'
import { Allow } from '../platform/http/policy.js'
import { Refuses } from '../platform/http/refusals.js'
import { CurrentActor } from '../platform/http/request-actor.js'
import { HandOver } from './hand-over.js'
import { LeftWork } from './left-work.js'
import { HandedOverView, HandOverBody, LeftWorkView } from './left-work.schema.js'

/** The work of people who have left. */
@ApiTags('Casework')
@Controller('left-work')
export class LeftWorkController {
  constructor(
    private readonly leftWork: LeftWork,
    private readonly handOver: HandOver,
  ) {}

  @Get()
  @Operation('listLeftWork', 'List work whose owner has left')
  @Allow('directive.act')
  @Answers(LeftWorkView)
  list(@CurrentActor() actor: Actor) {
    return this.leftWork.run(actor)
  }

  @Post('hand-over')
  @Operation('handOverWork', 'Hand work over to another person')
  @Allow('directive.act')
  @Writes()
  @Answers(HandedOverView)
  @Refuses(
    'assignment/already_given',
    'assignment/person_cannot_hold',
    'person/not_gone',
    'resource/not_found',
    'task/person_cannot_work',
  )
  give(@CurrentActor() actor: Actor, @Body() body: HandOverBody) {
    return this.handOver.run(actor, body)
  }
}
