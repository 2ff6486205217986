import { Body, Controller, Get, Param, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { z } from 'zod'
import { accessTo } from '../directives/access.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Answers, Changes, Writes } from '../platform/http/answers.js'
import { Allow } from '../platform/http/policy.js'
import { CurrentActor, IfMatch } from '../platform/http/request-actor.js'
import { InDirective, InDirectiveWithId, listOf } from '../platform/http/schemas.js'
import { AmendDeadline } from './amend-deadline.js'
import { DeadlineBody, DeadlineEventBody, DeadlineView, ExplanationView, WaitingView } from './deadlines.schema.js'
import { explainDeadline } from './explain.js'
import { Laws } from './laws.js'
import { listDeadlines } from './list-deadlines.js'
import { SetDeadline } from './set-deadline.js'
import { waitingDeadlines } from './start-deadlines.js'

@ApiTags('Deadlines')
@Controller('directives/:reference/deadlines')
export class DeadlinesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly setDeadline: SetDeadline,
    private readonly amendDeadline: AmendDeadline,
    private readonly laws: Laws,
  ) {}

  @Get()
  @Allow('signed_in')
  @Answers(listOf(DeadlineView))
  list(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => ({ items: await listDeadlines(tx, await accessTo(tx, params.reference)) }))
  }

  @Post()
  @Allow('deadline.manage')
  @Writes()
  @Answers(DeadlineView, 201)
  set(
    @CurrentActor() actor: Actor,
    @Param({ schema: InDirective }) params: z.infer<typeof InDirective>,
    @Body({ schema: DeadlineBody }) body: z.infer<typeof DeadlineBody>,
  ) {
    return this.setDeadline.run(actor, { ...params, ...body })
  }

  @Get('waiting')
  @Allow('signed_in')
  @Answers(listOf(WaitingView))
  waiting(@CurrentActor() actor: Actor, @Param({ schema: InDirective }) params: z.infer<typeof InDirective>) {
    return this.work.read(actor, async (tx) => ({ items: await waitingDeadlines(tx, await accessTo(tx, params.reference)) }))
  }

  @Get(':id/explanation')
  @Allow('signed_in')
  @Answers(ExplanationView)
  explain(@CurrentActor() actor: Actor, @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>) {
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
    @Param({ schema: InDirectiveWithId }) params: z.infer<typeof InDirectiveWithId>,
    @IfMatch() version: number,
    @Body({ schema: DeadlineEventBody }) body: z.infer<typeof DeadlineEventBody>,
  ) {
    return this.amendDeadline.run(actor, { ...params, version, ...body })
  }
}
