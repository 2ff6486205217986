import { Injectable } from '@nestjs/common'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Handles, type Job, type OutboxHandler } from '../handlers.js'
import { dismiss } from '../rows.js'
import { deadAsked, keepOutcome } from './dead-asked.js'

/** Takes a dead-lettered effect off the queue, because a person has dealt with it. What it was for keeps its own state. */
@Injectable()
@Handles()
export class DismissHandler implements OutboxHandler {
  readonly kind = 'outbox.dismiss'

  constructor(private readonly work: UnitOfWork) {}

  async run(job: Job): Promise<void> {
    await this.work.asWorker(async (tx) => {
      await job.settle(tx)
      const dead = await deadAsked(tx, job.subject_id)
      if (dead) await dismiss(tx, dead.id)
      await keepOutcome(tx, job.subject_id, 'nothing_to_do')
    })
  }
}
