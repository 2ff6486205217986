import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
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
      if (input.demand_id && !(await tx.manager.existsBy(Demand, { id: input.demand_id, directive_id: directive.id })))
        throw new Refused('resource/not_found')
      await requireNamed(tx, directive.id, input)
      const id = randomUUID()
      await tx.manager.insert(Obligation, {
        id,
        directive_id: directive.id,
        demand_id: input.demand_id,
        source: input.source,
        kind: input.kind,
        subject: input.subject,
        clarity: input.clarity,
        deadline_id: input.deadline_id,
        person_id: input.person_id,
        made_by: actor.id,
        made_at: tx.now,
        waived_by: null,
        waived_at: null,
        waive_reason: null,
        stands: false,
        version: 1,
      })
      await restOn(tx, directive.id, 'obligation', id, input.reading_ids)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'obligation.held' })
      const [view] = await listObligations(tx, access, id)
      return view as View
    })
  }
}
