import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { recordAt } from '../directives/records.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { listObligations } from './lists.js'
import { Obligation } from './obligation.entity.js'
import type { ObligationView } from './review.schema.js'

type View = z.infer<typeof ObligationView>

/** Waives an obligation by name, with a reason: it no longer needs evidence. */
@Injectable()
export class WaiveObligation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `review/already_waived`. */
  run(actor: Actor, input: { reference: string; id: string; version: number; reason: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const obligation = await recordAt(tx, directive.id, Obligation, input)
      if (obligation.waived_at) throw new Refused('review/already_waived')
      await tx.manager.update(
        Obligation,
        { id: obligation.id },
        { waived_by: actor.id, waived_at: tx.now, waive_reason: input.reason, version: obligation.version + 1 },
      )
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'obligation.waived', reason: input.reason })
      return one(await listObligations(tx, access, obligation.id))
    })
  }
}
