import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { settleTasksAbout } from '../directives/tasks.js'
import type { RecordClass } from '../domain/access/record-class.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { reopenedBy } from './list-reopenings.js'
import { listReadings } from './lists.js'
import { ownReading } from './own-reading.js'
import { Reading } from './reading.entity.js'
import type { ReadingAdoptBody, ReadingAdoptedView } from './reading.schema.js'
import { reopen } from './reopen.js'
import { Reopening } from './reopening.entity.js'

/**
 * Adopts one of the alternatives of a reading. Adopting a different one than before reopens whatever was based on the reading.
 * Another person approves.
 */
@Injectable()
export class AdoptReading {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `review/no_such_alternative`. */
  run(
    actor: Actor,
    input: z.infer<typeof ReadingAdoptBody> & { reference: string; id: string; version: number },
  ): Promise<z.infer<typeof ReadingAdoptedView>> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const reading = await ownReading(tx, directive.id, input)
      if (input.alternative >= (reading.alternatives as unknown[]).length) throw new Refused('review/no_such_alternative')
      const other = reading.adopted !== null && reading.adopted !== input.alternative
      await tx.manager.update(
        Reading,
        { id: reading.id },
        {
          adopted: input.alternative,
          adopted_by: actor.id,
          adopted_at: tx.now,
          approved_by: null,
          approved_at: null,
          review_on: input.review_on,
          version: reading.version + 1,
        },
      )
      const cause = { cause: 'reading', cause_id: reading.id } as const
      if (other) await reopen(tx, actor, directive.id, cause, [{ kind: 'reading', id: reading.id }])
      await this.adoptedAgain(tx, actor, reading.id, other ? 'changed' : 'stands')
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: 'reading.adopted',
        class: reading.class as RecordClass,
      })
      const view = one(await listReadings(tx, access, reading.id))
      return { ...view, reopenings: await reopenedBy(tx, access, cause) }
    })
  }

  private async adoptedAgain(tx: Tx, actor: Actor, readingId: string, outcome: 'stands' | 'changed'): Promise<void> {
    const open = await tx.query<{ id: string; version: number }>(
      `SELECT id, version FROM reopening WHERE subject_kind = 'reading' AND subject_id = $1 AND settled_at IS NULL`,
      [readingId],
    )
    for (const { id, version } of open) {
      await tx.manager.update(Reopening, { id }, { settled_at: tx.now, settled_by: actor.id, outcome, version: version + 1 })
      await settleTasksAbout(tx, id, actor)
    }
  }
}
