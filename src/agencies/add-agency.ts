import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import type { AgencyBody, AgencyView } from './agencies.schema.js'
import { Agency } from './agency.entity.js'
import { viewAgency } from './lists.js'
import { refuseTaken } from './taken.js'

type View = z.infer<typeof AgencyView>

/** Adds an agency to the register. */
@Injectable()
export class AddAgency {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `agency/code_taken`. */
  run(actor: Actor, input: z.infer<typeof AgencyBody>): Promise<View> {
    return this.work.as(actor, async (tx) => {
      await refuseTaken(tx, 'SELECT 1 FROM agency WHERE code = $1', [input.code], 'agency/code_taken')
      const id = randomUUID()
      await tx.manager.insert(Agency, {
        id,
        ...input,
        office_hours: null,
        source: null,
        checked: 'to_be_confirmed',
        version: 1,
        made_at: tx.now,
      })
      await this.ledger.append(tx, 'settings:agencies', { kind: 'agency.added' })
      return viewAgency(tx, id)
    })
  }
}
