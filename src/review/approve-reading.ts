import { Injectable } from '@nestjs/common'
import { IsNull } from 'typeorm'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import type { RecordClass } from '../domain/access/record-class.js'
import { requireAnother } from '../domain/access/second-person.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { listReadings } from './lists.js'
import { ownReading } from './own-reading.js'
import { Reading } from './reading.entity.js'
import type { ReadingView } from './reading.schema.js'
import { Reopening } from './reopening.entity.js'

type View = z.infer<typeof ReadingView>

/** Approves the adopted alternative. Nobody who wrote, changed or adopted the reading can approve it. */
@Injectable()
export class ApproveReading {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `review/nothing_adopted`, `review/own_approval`, `review/already_approved`. */
  run(actor: Actor, input: { reference: string; id: string; version: number }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const reading = await ownReading(tx, directive.id, input)
      if (reading.adopted === null) throw new Refused('review/nothing_adopted')
      if (reading.approved_at) throw new Refused('review/already_approved')
      requireAnother('reading.approve', actor.id, authorsOf(reading))
      const reopened = await tx.manager.existsBy(Reopening, {
        subject_kind: 'reading',
        subject_id: reading.id,
        settled_at: IsNull(),
      })
      if (reopened) throw new Refused('review/adopt_again')
      await tx.manager.update(
        Reading,
        { id: reading.id },
        { approved_by: actor.id, approved_at: tx.now, version: reading.version + 1 },
      )
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: 'reading.approved',
        class: reading.class as RecordClass,
      })
      return one(await listReadings(tx, access, reading.id))
    })
  }
}

// A reading from before its authors were recorded has at least the person who wrote it and the one who adopted.
function authorsOf(reading: Reading): (string | null)[] {
  return reading.author_ids.length > 0 ? reading.author_ids : [reading.author_id, reading.adopted_by]
}
