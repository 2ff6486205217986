import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../directives/access.js'
import { requireWorker } from '../directives/tasks.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { Demand } from './demand.entity.js'
import { listObligations } from './lists.js'
import { Obligation } from './obligation.entity.js'
import { restOn } from './rests-on.js'
import type { ObligationBody, ObligationChange, ObligationView } from './review.schema.js'

type View = z.infer<typeof ObligationView>

/** Sets down what we hold ourselves bound to do, and what binds us to it. */
@Injectable()
export class HoldObligation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `review/obligation_needs_demand` where the source is a demand and none is named, or the other way round; `task/person_cannot_work`. */
  run(actor: Actor, input: z.infer<typeof ObligationBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      if ((input.source === 'demand') !== (input.demand_id !== null)) throw new Refused('review/obligation_needs_demand')
      if (input.demand_id && !(await tx.manager.existsBy(Demand, { id: input.demand_id, directive_id: directive.id })))
        throw new Refused('resource/not_found')
      await requireNamed(tx, directive.id, input)
      const id = randomUUID()
      await tx.manager.insert(Obligation, {
        id,
        directive_id: directive.id,
        demand_id: input.demand_id,
        source: input.source,
        kind: input.kind,
        subject: input.subject,
        clarity: input.clarity,
        deadline_id: input.deadline_id,
        person_id: input.person_id,
        made_by: actor.id,
        made_at: tx.now,
        waived_by: null,
        waived_at: null,
        waive_reason: null,
        stands: false,
        version: 1,
      })
      await restOn(tx, directive.id, 'obligation', id, input.reading_ids)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'obligation.held' })
      const [view] = await listObligations(tx, access, id)
      return view as View
    })
  }
}

/** Says an obligation anew: what an answer or a modification changed, who answers for it, on which readings it rests. */
@Injectable()
export class ChangeObligation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `review/already_waived`, `task/person_cannot_work`; a deadline or reading of another directive is `resource/not_found`. */
  run(actor: Actor, input: z.infer<typeof ObligationChange> & { reference: string; id: string; version: number }): Promise<View> {
    const { reference, id, version, reading_ids, ...change } = input
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, reference)
      const { directive } = access
      const obligation = await tx.manager.findOneBy(Obligation, { id, directive_id: directive.id })
      if (!obligation) throw new Refused('resource/not_found')
      await requireVersion(tx, directive.id, obligation, version)
      if (obligation.waived_at) throw new Refused('review/already_waived')
      await requireNamed(tx, directive.id, change)
      await tx.manager.update(Obligation, { id: obligation.id }, { ...change, version: version + 1 })
      if (reading_ids) await restOn(tx, directive.id, 'obligation', obligation.id, reading_ids)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'obligation.changed' })
      const [view] = await listObligations(tx, access, obligation.id)
      return view as View
    })
  }
}

/** Waives an obligation by name, with a reason: it no longer asks for proof. */
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
      const obligation = await tx.manager.findOneBy(Obligation, { id: input.id, directive_id: directive.id })
      if (!obligation) throw new Refused('resource/not_found')
      await requireVersion(tx, directive.id, obligation, input.version)
      if (obligation.waived_at) throw new Refused('review/already_waived')
      await tx.manager.update(
        Obligation,
        { id: obligation.id },
        { waived_by: actor.id, waived_at: tx.now, waive_reason: input.reason, version: obligation.version + 1 },
      )
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'obligation.waived', reason: input.reason })
      const [view] = await listObligations(tx, access, obligation.id)
      return view as View
    })
  }
}

/** The deadline of an obligation is one of its directive, and its person somebody who may be given work. */
async function requireNamed(
  tx: Tx,
  directiveId: string,
  { deadline_id, person_id }: { deadline_id?: string | null | undefined; person_id?: string | null | undefined },
): Promise<void> {
  if (deadline_id) {
    const deadlines = await tx.query('SELECT 1 FROM deadline WHERE id = $1 AND directive_id = $2', [deadline_id, directiveId])
    if (deadlines.length === 0) throw new Refused('resource/not_found')
  }
  if (person_id) await requireWorker(tx, directiveId, person_id)
}
