import { Injectable } from '@nestjs/common'
import { ModuleRef } from '@nestjs/core'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { bell } from '../bell.js'
import { reopenDelivery } from '../delivery/deliveries.js'
import { HandlerRegistry } from '../handler-registry.js'
import { Handles, type Job, type OutboxHandler } from '../handlers.js'
import { revive } from '../rows.js'
import { deadAsked, keepOutcome } from './dead-asked.js'

/** Retries a dead-lettered effect, with all its attempts, after its handler has prepared what it is for. */
@Injectable()
@Handles()
export class RetryHandler implements OutboxHandler {
  readonly kind = 'outbox.retry'

  constructor(
    private readonly work: UnitOfWork,
    private readonly modules: ModuleRef,
  ) {}

  async run(job: Job): Promise<void> {
    // Looked up when it runs: the registry contains this handler too.
    const handlers = this.modules.get(HandlerRegistry, { strict: false })
    await this.work.asWorker(async (tx) => {
      await job.settle(tx)
      const dead = await deadAsked(tx, job.subject_id)
      const isPrepared = dead !== null && ((await handlers.of(dead.kind).tryAgain?.(tx, dead)) ?? false)
      if (dead && isPrepared) {
        await reopenDelivery(tx, dead)
        await revive(tx, dead.kind, dead.subject_id)
      }
      await keepOutcome(tx, job.subject_id, isPrepared ? 'retried' : 'nothing_to_do')
    })
    bell.ring()
  }
}
