import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { requireRecords } from '../directives/records.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Demand } from './demand.entity.js'
import { listReadings } from './lists.js'
import type { ReadingBody, ReadingView } from './reading.schema.js'

type View = z.infer<typeof ReadingView>

/**
 * Records the possible interpretations of an unclear term or demand. Whatever its class, only people who work on the case see it.
 */
@Injectable()
export class ReadTerm {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** A demand of another directive is `resource/not_found`. */
  run(actor: Actor, input: z.infer<typeof ReadingBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      await requireRecords(tx, directive.id, Demand, input.demand_id ? [input.demand_id] : [])
      const id = randomUUID()
      await tx.query(
        `INSERT INTO reading (id, directive_id, demand_id, term, alternatives, class, capacity, author_id, written_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          id,
          directive.id,
          input.demand_id,
          input.term,
          JSON.stringify(input.alternatives),
          input.class,
          input.capacity,
          actor.id,
          tx.now,
        ],
      )
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'reading.written', class: input.class })
      return one(await listReadings(tx, access, id))
    })
  }
}
