import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../directives/access.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { listReadings } from './lists.js'
import { Reading } from './reading.entity.js'
import type { AdoptBody, ReadingBody, ReadingView } from './review.schema.js'

type View = z.infer<typeof ReadingView>

/** Sets down how an unclear term may be read. Legal advice: only who works the case sees it. */
@Injectable()
export class ReadTerm {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  run(actor: Actor, input: z.infer<typeof ReadingBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const id = randomUUID()
      await tx.query(
        'INSERT INTO reading (id, directive_id, term, alternatives, author_id, written_at) VALUES ($1, $2, $3, $4, $5, $6)',
        [id, directive.id, input.term, JSON.stringify(input.alternatives), actor.id, tx.now],
      )
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'reading.written', class: 'legal_advice' })
      const [view] = await listReadings(tx, access, id)
      return view as View
    })
  }
}

/** Adopts one of the alternatives of a reading, or another than before. */
@Injectable()
export class AdoptReading {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `review/no_such_alternative`. */
  run(actor: Actor, input: z.infer<typeof AdoptBody> & { reference: string; id: string; version: number }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const reading = await tx.manager.findOneBy(Reading, { id: input.id, directive_id: directive.id })
      if (!reading) throw new Refused('resource/not_found')
      await requireVersion(tx, directive.id, reading, input.version)
      if (input.alternative >= (reading.alternatives as unknown[]).length) throw new Refused('review/no_such_alternative')
      await tx.manager.update(
        Reading,
        { id: reading.id },
        {
          adopted: input.alternative,
          adopted_by: actor.id,
          adopted_at: tx.now,
          review_on: input.review_on,
          version: reading.version + 1,
        },
      )
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'reading.adopted', class: 'legal_advice' })
      const [view] = await listReadings(tx, access, reading.id)
      return view as View
    })
  }
}
