import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { recordAt } from '../directives/records.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { listObligations } from './lists.js'
import { requireNamed } from './named-in-obligation.js'
import { Obligation } from './obligation.entity.js'
import { restOn } from './rests-on.js'
import type { ObligationChange, ObligationView } from './review.schema.js'

type View = z.infer<typeof ObligationView>

/** Changes an obligation: its text after an answer or a modification, its responsible person, the readings it is based on. */
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
      const obligation = await recordAt(tx, directive.id, Obligation, { id, version })
      if (obligation.waived_at) throw new Refused('review/already_waived')
      await requireNamed(tx, directive.id, change)
      await tx.manager.update(Obligation, { id: obligation.id }, { ...change, version: version + 1 })
      if (reading_ids) await restOn(tx, directive.id, 'obligation', obligation.id, reading_ids)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'obligation.changed' })
      return one(await listObligations(tx, access, obligation.id))
    })
  }
}
