import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import type { AgencyView, InstrumentBody } from './agencies.schema.js'
import { Instrument } from './instrument.entity.js'
import { viewAgency } from './lists.js'
import { refuseTaken } from './taken.js'

type View = z.infer<typeof AgencyView>

/** Adds a kind of directive to an agency. */
@Injectable()
export class AddInstrument {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Adds a kind of directive that the agency issues. Throws `agency/code_taken`. */
  run(actor: Actor, input: z.infer<typeof InstrumentBody> & { id: string }): Promise<View> {
    const { id, ...instrument } = input
    return this.work.as(actor, async (tx) => {
      await viewAgency(tx, id)
      await refuseTaken(
        tx,
        'SELECT 1 FROM instrument WHERE agency_id = $1 AND code = $2',
        [id, instrument.code],
        'agency/code_taken',
      )
      await tx.manager.insert(Instrument, {
        id: randomUUID(),
        agency_id: id,
        ...instrument,
        source: null,
        read_on: null,
        stage_labels: {},
      })
      await this.ledger.append(tx, 'settings:agencies', { kind: 'instrument.added' })
      return viewAgency(tx, id)
    })
  }
}
