import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import type { RecordClass } from '../domain/access/record-class.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { ownReading } from './adopt-reading.js'
import { requireDemands } from './demands.js'
import { listReadings } from './lists.js'
import type { ReadingAlternativeBody, ReadingBody, ReadingView } from './reading.schema.js'

type View = z.infer<typeof ReadingView>

/** As many alternatives as one reading may have: beyond that it is more than one question. */
const MOST = 10

/** Sets down how an unclear term or demand may be read. Whatever its class, only who works the case sees it. */
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
      await requireDemands(tx, directive.id, input.demand_id ? [input.demand_id] : [])
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
      const [view] = await listReadings(tx, access, id)
      return view as View
    })
  }
}

/** Adds an alternative to a reading, after those that are there: an answer may be one that nobody had thought of. */
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
      const [view] = await listReadings(tx, access, reading.id)
      return view as View
    })
  }
}
