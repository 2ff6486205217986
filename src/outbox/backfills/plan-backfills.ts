import { randomUUID } from 'node:crypto'
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { codeOf } from '../code-of.js'
import { Outbox } from '../outbox.js'
import { revive } from '../rows.js'
import type { Backfill } from './backfill.js'
import { BackfillRegistry } from './backfill-registry.js'

/**
 * At the start of each worker: begins this version's backfills, and resumes those that were given up or lost their next step.
 * Several workers together begin each one only once.
 */
@Injectable()
export class PlanBackfills implements OnApplicationBootstrap {
  private readonly log = new Logger('backfills')

  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly registry: BackfillRegistry,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const backfill of this.registry.all()) {
      try {
        await this.plan(backfill)
      } catch (error) {
        this.log.error({ message: 'a backfill could not be planned', backfill: backfill.name, code: codeOf(error) })
      }
    }
    this.outbox.ring()
  }

  private plan({ name }: Backfill): Promise<void> {
    return this.work.asWorker(async (tx) => {
      await tx.execute(
        'INSERT INTO backfill (name, step_id, begun_at, moved_at) VALUES ($1, $2, $3, $3) ON CONFLICT DO NOTHING',
        [name, randomUUID(), tx.now],
      )
      const [row] = await tx.query<{ step_id: string; ended_at: Date | null }>(
        'SELECT step_id, ended_at FROM backfill WHERE name = $1 FOR UPDATE',
        [name],
      )
      if (!row || row.ended_at) return
      await this.outbox.put(tx, { kind: 'backfill.run', subject_id: row.step_id })
      await revive(tx, 'backfill.run', row.step_id)
    })
  }
}
