import { Injectable } from '@nestjs/common'
import { lockDirective } from '../../directives/access.js'
import { recordAt } from '../../directives/records.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { one } from '../../platform/database/rows.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Expert } from './expert.entity.js'
import type { ExpertView } from './experts.schema.js'
import { listExperts } from './list-experts.js'

/** Ends the engagement of an expert, with a reason. The record remains. */
@Injectable()
export class EndEngagement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `expert/already_ended`. */
  run(actor: Actor, input: { reference: string; id: string; version: number; reason: string }): Promise<ExpertView> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const expert = await recordAt(tx, directive.id, Expert, input)
      if (expert.ended_at) throw new Refused('expert/already_ended')
      const end = { ended_by: actor.id, ended_at: tx.now, end_reason: input.reason, version: expert.version + 1 }
      await tx.manager.update(Expert, { id: expert.id }, end)
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: 'expert.ended',
        class: 'work_product',
        reason: input.reason,
      })
      return one(await listExperts(tx, access, expert.id))
    })
  }
}
