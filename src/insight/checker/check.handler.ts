import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { codeOf } from '../../outbox/code-of.js'
import { Handles, type Job, type OutboxHandler, Postpone, StaleEpoch } from '../../outbox/handlers.js'
import { Outbox } from '../../outbox/outbox.js'
import { beatChecker } from '../../outbox/pulse.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { look } from './look.js'
import { planMails } from './plan-mails.js'

const HOUR_MS = 3_600_000
/** A run that fails is tried again for as long as it takes: given up, the checker would be silent for good. */
const AGAIN_MS = 5 * 60_000

/**
 * The hourly look at what directives lack. One transaction holds all of it: what was found, the mails, and the next run. Killed
 * anywhere, it leaves either nothing, and its row to another worker, or everything, and one next run.
 */
@Injectable()
@Handles()
export class CheckHandler implements OutboxHandler {
  readonly kind = 'checker.run'
  readonly lease_seconds = 120
  readonly at_once = 1

  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  async run(job: Job): Promise<void> {
    const now = await this.work.asWorker(async (tx) => tx.now)
    try {
      await this.work.asWorker(async (tx) => {
        // First, so that the next run is the only one that waits.
        await job.settle(tx)
        await look(tx, null)
        await planMails(tx, this.outbox)
        await planCheck(tx, this.outbox, new Date(tx.now.getTime() + HOUR_MS))
        await beatChecker(tx)
      })
    } catch (error) {
      if (error instanceof StaleEpoch) throw error
      throw new Postpone(new Date(now.getTime() + AGAIN_MS), codeOf(error))
    }
    this.outbox.ring()
  }
}

/** Plans a run, unless one waits or runs already: an index keeps them to one. */
export async function planCheck(tx: Tx, outbox: Outbox, due_at: Date): Promise<void> {
  await outbox.put(tx, { kind: 'checker.run', subject_id: randomUUID(), due_at })
}
