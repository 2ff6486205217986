import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../../directives/access.js'
import { addRecord } from '../../directives/records.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { one } from '../../platform/database/rows.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import type { HypothesisBody, HypothesisView } from './grounds.schema.js'
import { Hypothesis } from './hypothesis.entity.js'
import { listHypotheses } from './list-grounds.js'

type View = z.infer<typeof HypothesisView>

/** Records what we suspect to be the real trigger: work product, separate from facts. */
@Injectable()
export class Suppose {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  run(actor: Actor, input: z.infer<typeof HypothesisBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const id = await addRecord(tx, directive.id, Hypothesis, { ...input, author_id: actor.id, written_at: tx.now })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'hypothesis.written', class: 'work_product' })
      return one(await listHypotheses(tx, access, id))
    })
  }
}
