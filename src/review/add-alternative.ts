import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import type { RecordClass } from '../domain/access/record-class.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { listReadings } from './lists.js'
import { ownReading } from './own-reading.js'
import type { ReadingAlternativeBody, ReadingView } from './reading.schema.js'

type View = z.infer<typeof ReadingView>

/** Adds an alternative to a reading, after the existing ones: an answer may be one that had not been considered. */
@Injectable()
export class AddAlternative {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `review/too_many_alternatives`. */
  run(
    actor: Actor,
    input: z.infer<typeof ReadingAlternativeBody> & { reference: string; id: string; version: number },
  ): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const reading = await ownReading(tx, directive.id, input)
      const { text, argument, reach } = input
      const alternatives = [...(reading.alternatives as unknown[]), { text, argument, reach }]
      if (alternatives.length > MOST) throw new Refused('review/too_many_alternatives', { most: MOST })
      await tx.execute('UPDATE reading SET alternatives = $2, version = version + 1 WHERE id = $1', [
        reading.id,
        JSON.stringify(alternatives),
      ])
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: 'reading.alternative_added',
        class: reading.class as RecordClass,
      })
      return one(await listReadings(tx, access, reading.id))
    })
  }
}

/** The maximum number of alternatives: with more, it is more than one question. */
const MOST = 10
