import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../../directives/access.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
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
      const id = randomUUID()
      await tx.manager.insert(Hypothesis, {
        id,
        directive_id: directive.id,
        text: input.text,
        source: input.source,
        confidence: input.confidence,
        capacity: input.capacity,
        author_id: actor.id,
        written_at: tx.now,
        dropped_by: null,
        dropped_at: null,
        drop_reason: null,
        version: 1,
      })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'hypothesis.written', class: 'work_product' })
      const [view] = await listHypotheses(tx, access, id)
      return view as View
    })
  }
}
