import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import type { BreachDiscloseBody, BreachView } from './breaches.schema.js'
import { changeBreach } from './change-breach.js'

type View = z.infer<typeof BreachView>

interface OfBreach {
  reference: string
  id: string
  version: number
}

/** Records whether a breach is disclosed. The decision can be changed: the ledger keeps the earlier one. */
@Injectable()
export class DecideDisclosure {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `breach/not_assessed`: it must be assessed before anyone decides. */
  run(actor: Actor, input: z.infer<typeof BreachDiscloseBody> & OfBreach): Promise<View> {
    return changeBreach(this.work, this.ledger, actor, input, 'breach.decided', (breach, tx) => {
      if (breach.assessment === null) throw new Refused('breach/not_assessed')
      return { disclosure: input.disclosure, reasons: input.reasons, decided_by: actor.id, decided_at: tx.now }
    })
  }
}
