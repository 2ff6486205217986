import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../../directives/access.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Breach } from './breach.entity.js'
import type { BreachAssessBody, BreachBody, BreachDiscloseBody, BreachView } from './breaches.schema.js'
import { listBreaches } from './list-breaches.js'

type View = z.infer<typeof BreachView>
interface OfBreach {
  reference: string
  id: string
  version: number
}

/** Records what may have been a breach: from a proposal, or by hand. All about it is legal advice: only who works the case sees it. */
@Injectable()
export class RecordBreach {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `breach/recorded` where one stands for the same measure and obligation, `breach/in_the_future`. */
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

/** Says what a possible breach is in law, and whether it is disclosed. Either may be said anew: the ledger keeps what was said before. */
@Injectable()
export class JudgeBreach {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  assess(actor: Actor, input: z.infer<typeof BreachAssessBody> & OfBreach): Promise<View> {
    return this.change(actor, input, 'breach.assessed', (_, tx) => ({
      ...{ assessment: input.assessment, assessed_by: actor.id, assessed_at: tx.now },
    }))
  }

  /** Throws `breach/not_assessed`: nobody decides before it was assessed. */
  decide(actor: Actor, input: z.infer<typeof BreachDiscloseBody> & OfBreach): Promise<View> {
    return this.change(actor, input, 'breach.decided', (breach, tx) => {
      if (breach.assessment === null) throw new Refused('breach/not_assessed')
      return { disclosure: input.disclosure, reasons: input.reasons, decided_by: actor.id, decided_at: tx.now }
    })
  }

  private change(
    actor: Actor,
    input: OfBreach,
    kind: 'breach.assessed' | 'breach.decided',
    after: (breach: Breach, tx: Tx) => Partial<Breach>,
  ): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, input.reference)
      const breach = await tx.manager.findOneBy(Breach, { id: input.id, directive_id: directive.id })
      if (!breach) throw new Refused('resource/not_found')
      await requireVersion(tx, directive.id, breach, input.version)
      await tx.manager.update(Breach, { id: breach.id }, { ...after(breach, tx), version: breach.version + 1 })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind, class: 'legal_advice' })
      const [view] = await listBreaches(tx, directive.id, breach.id)
      return view as View
    })
  }
}

async function requireOwn(tx: Tx, directiveId: string, table: 'measure' | 'obligation', id: string | null): Promise<void> {
  if (id === null) return
  const known = await tx.query(`SELECT 1 FROM ${table} WHERE id = $1 AND directive_id = $2`, [id, directiveId])
  if (known.length === 0) throw new Refused('resource/not_found')
}
