import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { codeOf } from '../code-of.js'
import { Handles, type Job, type OutboxHandler, StaleEpoch } from '../handlers.js'
import { Outbox } from '../outbox.js'
import { BackfillRegistry } from './backfill-registry.js'

/** Thrown if a backfill has begun and this version does not contain it: only an operator can tell whether it is still needed. */
class UnknownBackfill extends Error {
  readonly code = 'backfill/unknown'
}

/**
 * Processes one batch of a backfill. One transaction contains the batch, the cursor and the next step, so that a killed worker
 * leaves either all of them or none, and another one continues from the cursor.
 */
@Injectable()
@Handles()
export class BackfillHandler implements OutboxHandler {
  readonly kind = 'backfill.run'
  readonly lease_seconds = 120
  // One at a time, so that a backfill leaves the database's capacity to its users.
  readonly at_once = 1

  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly registry: BackfillRegistry,
  ) {}

  /** A run that is no longer needed does nothing, so there is nothing to prepare. */
  async tryAgain(): Promise<boolean> {
    return true
  }

  async run(job: Job): Promise<void> {
    try {
      await this.work.asWorker(async (tx) => {
        // Before the row of the effect, as a worker that starts does: in the other order, each could wait for the other.
        const [row] = await tx.query<{ name: string; cursor: string | null; total: string | null }>(
          'SELECT name, cursor, total FROM backfill WHERE step_id = $1 AND ended_at IS NULL FOR UPDATE',
          [job.subject_id],
        )
        await job.settle(tx)
        if (!row) return
        const backfill = this.registry.of(row.name)
        if (!backfill) throw new UnknownBackfill(row.name)
        const total = row.total ?? (await backfill.total(tx))
        const batch = await backfill.batch(tx, row.cursor)
        if (batch === null) {
          await tx.execute('UPDATE backfill SET total = $3, ended_at = $2, moved_at = $2, error_code = NULL WHERE name = $1', [
            row.name,
            tx.now,
            total,
          ])
          return
        }
        const step_id = randomUUID()
        await tx.execute(
          'UPDATE backfill SET step_id = $2, cursor = $3, done = done + $4, moved_at = $5, total = $6, error_code = NULL WHERE name = $1',
          [row.name, step_id, batch.cursor, batch.rows, tx.now, total],
        )
        await this.outbox.put(tx, { kind: this.kind, subject_id: step_id })
      })
    } catch (error) {
      if (!(error instanceof StaleEpoch)) await this.keepCode(job, codeOf(error))
      throw error
    }
    this.outbox.ring()
  }

  // For the status, which may not read the outbox. The outbox counts the attempt and, after the last one, dead-letters the step.
  private async keepCode(job: Job, code: string): Promise<void> {
    await this.work.asWorker((tx) =>
      tx.execute('UPDATE backfill SET error_code = $2 WHERE step_id = $1 AND ended_at IS NULL', [job.subject_id, code]),
    )
  }
}
