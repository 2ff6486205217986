import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import type { BreachAssessBody, BreachView } from './breaches.schema.js'
import { changeBreach } from './change-breach.js'

type View = z.infer<typeof BreachView>

interface OfBreach {
  reference: string
  id: string
  version: number
}

/** Records the legal assessment of a possible breach. It can be assessed again: the ledger keeps the earlier assessment. */
@Injectable()
export class AssessBreach {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  run(actor: Actor, input: z.infer<typeof BreachAssessBody> & OfBreach): Promise<View> {
    return changeBreach(this.work, this.ledger, actor, input, 'breach.assessed', (_, tx) => ({
      ...{ assessment: input.assessment, assessed_by: actor.id, assessed_at: tx.now },
    }))
  }
}
