import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../../directives/access.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
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
      await requireOwn(tx, directive.id, 'measure', input.measure_id)
      await requireOwn(tx, directive.id, 'obligation', input.obligation_id)
      if (Date.parse(input.from_at) > tx.now.getTime()) throw new Refused('breach/in_the_future')
      if (input.measure_id && input.obligation_id) {
        const known = await tx.manager.existsBy(Breach, { measure_id: input.measure_id, obligation_id: input.obligation_id })
        if (known) throw new Refused('breach/recorded')
      }
      const id = randomUUID()
      await tx.manager.insert(Breach, {
        ...{ id, directive_id: directive.id, measure_id: input.measure_id, obligation_id: input.obligation_id, what: input.what },
        ...{ from_at: new Date(input.from_at), until_at: input.until_at === null ? null : new Date(input.until_at) },
        ...{ recorded_by: actor.id, recorded_at: tx.now, assessment: null, assessed_by: null, assessed_at: null },
        ...{ disclosure: null, reasons: null, decided_by: null, decided_at: null, version: 1 },
      })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'breach.recorded', class: 'legal_advice' })
      const [view] = await listBreaches(tx, directive.id, id)
      return view as View
    })
  }
}

async function requireOwn(tx: Tx, directiveId: string, table: 'measure' | 'obligation', id: string | null): Promise<void> {
  if (id === null) return
  const known = await tx.query(`SELECT 1 FROM ${table} WHERE id = $1 AND directive_id = $2`, [id, directiveId])
  if (known.length === 0) throw new Refused('resource/not_found')
}
