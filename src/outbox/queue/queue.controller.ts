import { Controller, Get, Post } from '@nestjs/common'
import { ApiTags } from '@nestjs/swagger'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Answers, Writes } from '../../platform/http/answers.js'
import { Params } from '../../platform/http/inputs.js'
import { Operation } from '../../platform/http/operation.js'
import { Allow, Asks } from '../../platform/http/policy.js'
import { CurrentActor } from '../../platform/http/request-actor.js'
import { AskForQueueAct } from './ask-for-queue-act.js'
import { listQueue } from './list-queue.js'
import { InQueue, QueueActView, QueueView } from './queue.schema.js'

/** For administrators: background work that failed, and why. It names no directive, because they can read none. */
@ApiTags('Queue')
@Controller('queue')
export class QueueController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly askForQueueAct: AskForQueueAct,
  ) {}

  @Get()
  @Operation('listQueue', 'List background work that failed or waits')
  @Allow('settings.manage')
  @Asks('in_person')
  @Answers(QueueView)
  list() {
    return this.work.asWorker(listQueue)
  }

  @Post(':id/retry')
  @Operation('retryEffect', 'Retry background work that failed')
  @Allow('settings.manage')
  @Asks('in_person')
  @Writes()
  @Answers(QueueActView, 202)
  retry(@CurrentActor() actor: Actor, @Params() { id }: InQueue) {
    return this.askForQueueAct.run(actor, { id, act: 'retry' })
  }

  @Post(':id/dismiss')
  @Operation('dismissEffect', 'Dismiss background work that a person has dealt with')
  @Allow('settings.manage')
  @Asks('in_person')
  @Writes()
  @Answers(QueueActView, 202)
  dismiss(@CurrentActor() actor: Actor, @Params() { id }: InQueue) {
    return this.askForQueueAct.run(actor, { id, act: 'dismiss' })
  }
}
