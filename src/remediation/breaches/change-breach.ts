import type { z } from 'zod'
import { lockDirective } from '../../directives/access.js'
import { recordAt } from '../../directives/records.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { one } from '../../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Breach } from './breach.entity.js'
import type { BreachView } from './breaches.schema.js'
import { listBreaches } from './list-breaches.js'

type View = z.infer<typeof BreachView>

interface OfBreach {
  reference: string
  id: string
  version: number
}

export function changeBreach(
  work: UnitOfWork,
  ledger: Ledger,
  actor: Actor,
  input: OfBreach,
  kind: 'breach.assessed' | 'breach.decided',
  after: (breach: Breach, tx: Tx) => Partial<Breach>,
): Promise<View> {
  return work.as(actor, async (tx) => {
    const { directive } = await lockDirective(tx, input.reference)
    const breach = await recordAt(tx, directive.id, Breach, input)
    await tx.manager.update(Breach, { id: breach.id }, { ...after(breach, tx), version: breach.version + 1 })
    await ledger.append(tx, `directive:${directive.id}`, { kind, class: 'legal_advice' })
    return one(await listBreaches(tx, directive.id, breach.id))
  })
}
