import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import { accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Body, Params } from '../platform/http/inputs.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf } from '../platform/http/schemas.js'
import { DeadlineBody, DeadlineEventBody, DeadlineView, ExplanationView, WaitingView } from './deadlines.schema.js'
import { explainDeadline } from './explain.js'
import { Laws } from './laws.js'
import { listDeadlines } from './list-deadlines.js'
import { waitingDeadlines } from './start-deadlines.js'
import { WriteDeadline } from './write-deadline.js'

@ApiTags('Deadlines')
@Controller('directives/:reference/deadlines')
export class DeadlinesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly write: WriteDeadline,
    private readonly laws: Laws,
  ) {}

  @Get()
  @Allow('signed_in')
  @Answers(listOf(DeadlineView))
  list(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await listDeadlines(tx, await accessTo(tx, params.reference)) }))
  }

  @Post()
  @Allow('deadline.manage')
  @Writes()
  @Answers(DeadlineView, 201)
  set(@CurrentActor() actor: Actor, @Params() params: InDirective, @Body() body: DeadlineBody) {
    return this.write.set(actor, { ...params, ...body })
  }

  @Get('waiting')
  @Allow('signed_in')
  @Answers(listOf(WaitingView))
  waiting(@CurrentActor() actor: Actor, @Params() params: InDirective) {
    return this.work.read(actor, async (tx) => ({ items: await waitingDeadlines(tx, await accessTo(tx, params.reference)) }))
  }

  @Get(':id/explanation')
  @Allow('signed_in')
  @Answers(ExplanationView)
  explain(@CurrentActor() actor: Actor, @Params() params: InDirectiveWithId) {
    return this.work.read(actor, async (tx) =>
      explainDeadline(tx, await this.laws.now(tx), await accessTo(tx, params.reference), params.id),
    )
  }

  @Post(':id/events')
  @Allow('deadline.manage')
  @Changes()
  @Answers(DeadlineView)
  say(
    @CurrentActor() actor: Actor,
    @Params() params: InDirectiveWithId,
    @IfMatch() version: number,
    @Body() body: DeadlineEventBody,
  ) {
    return this.write.say(actor, { ...params, version, ...body })
  }
}
