import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { DocumentFiles } from '../../documents/document-files.js'
import { codeOf } from '../../outbox/code-of.js'
import { Handles, type Job, type OutboxHandler, Postpone, StaleEpoch } from '../../outbox/handlers.js'
import { Outbox } from '../../outbox/outbox.js'
import { beatChecker } from '../../outbox/pulse.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { look } from './look.js'
import { planMails } from './plan-mails.js'

const HOUR_MS = 3_600_000
/** A failed run is retried indefinitely: if it were abandoned, the checker would never run again. */
const AGAIN_MS = 5 * 60_000

/**
 * The hourly check for problems of directives. A single transaction contains the findings, the mails and the next run. If the
 * process is killed at any point, either nothing is stored and another worker takes the row, or everything is, including one next
 * run.
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
    private readonly files: DocumentFiles,
  ) {}

  async run(job: Job): Promise<void> {
    const now = await this.work.asWorker(async (tx) => tx.now)
    try {
      await this.files.recheck(null)
      await this.work.asWorker(async (tx) => {
        // First, so that the next run is the only one that is pending.
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

/** Plans a run, unless one is already pending or running: an index allows only one. */
export async function planCheck(tx: Tx, outbox: Outbox, due_at: Date): Promise<void> {
  await outbox.put(tx, { kind: 'checker.run', subject_id: randomUUID(), due_at })
}
