import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { addRecord, recordOf } from '../directives/records.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Demand } from './demand.entity.js'
import { listObligations } from './lists.js'
import { requireNamed } from './named-in-obligation.js'
import { Obligation } from './obligation.entity.js'
import { restOn } from './rests-on.js'
import type { ObligationBody, ObligationView } from './review.schema.js'

type View = z.infer<typeof ObligationView>

/** Records what we treat as binding, and the source of the obligation. */
@Injectable()
export class HoldObligation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Throws `review/obligation_needs_demand` if the source is a demand and none is named, or the reverse;
   * `task/person_cannot_work`.
   */
  run(actor: Actor, input: z.infer<typeof ObligationBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      if ((input.source === 'demand') !== (input.demand_id !== null)) throw new Refused('review/obligation_needs_demand')
      if (input.demand_id) await recordOf(tx, directive.id, Demand, { id: input.demand_id })
      await requireNamed(tx, directive.id, input)
      const id = await addRecord(tx, directive.id, Obligation, { ...input, made_by: actor.id, made_at: tx.now, stands: false })
      await restOn(tx, directive.id, 'obligation', id, input.reading_ids)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'obligation.held' })
      return one(await listObligations(tx, access, id))
    })
  }
}
