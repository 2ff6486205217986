import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../../directives/access.js'
import { addRecord, recordOf } from '../../directives/records.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { one } from '../../platform/database/rows.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Obligation } from '../../review/obligation.entity.js'
import { Measure } from '../measure.entity.js'
import { Breach } from './breach.entity.js'
import type { BreachBody, BreachView } from './breaches.schema.js'
import { listBreaches } from './list-breaches.js'

type View = z.infer<typeof BreachView>

/** Records a possible breach, from a proposal or manually. All of it is legal advice: only people who work on the case see it. */
@Injectable()
export class RecordBreach {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `breach/recorded` if there is one for the same measure and obligation, `breach/in_the_future`. */
  run(actor: Actor, input: z.infer<typeof BreachBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, input.reference)
      if (input.measure_id) await recordOf(tx, directive.id, Measure, { id: input.measure_id })
      if (input.obligation_id) await recordOf(tx, directive.id, Obligation, { id: input.obligation_id })
      if (Date.parse(input.from_at) > tx.now.getTime()) throw new Refused('breach/in_the_future')
      if (input.measure_id && input.obligation_id) {
        const known = await tx.manager.existsBy(Breach, { measure_id: input.measure_id, obligation_id: input.obligation_id })
        if (known) throw new Refused('breach/recorded')
      }
      const id = await addRecord(tx, directive.id, Breach, {
        ...input,
        from_at: new Date(input.from_at),
        until_at: input.until_at === null ? null : new Date(input.until_at),
        recorded_by: actor.id,
        recorded_at: tx.now,
      })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'breach.recorded', class: 'legal_advice' })
      return one(await listBreaches(tx, directive.id, id))
    })
  }
}
