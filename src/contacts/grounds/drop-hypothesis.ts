import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../../directives/access.js'
import { recordAt } from '../../directives/records.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { one } from '../../platform/database/rows.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import type { HypothesisView } from './grounds.schema.js'
import { Hypothesis } from './hypothesis.entity.js'
import { listHypotheses } from './list-grounds.js'

type View = z.infer<typeof HypothesisView>

/** Drops a hypothesis, with the reason. It can still be read, because what was once suspected is part of what was known. */
@Injectable()
export class DropHypothesis {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `hypothesis/already_dropped`. */
  run(actor: Actor, input: { reference: string; id: string; version: number; reason: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const hypothesis = await recordAt(tx, directive.id, Hypothesis, input)
      if (hypothesis.dropped_at) throw new Refused('hypothesis/already_dropped')
      const change = { dropped_by: actor.id, dropped_at: tx.now, drop_reason: input.reason, version: hypothesis.version + 1 }
      await tx.manager.update(Hypothesis, { id: hypothesis.id }, change)
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: 'hypothesis.dropped',
        class: 'work_product',
        reason: input.reason,
      })
      return one(await listHypotheses(tx, access, hypothesis.id))
    })
  }
}
