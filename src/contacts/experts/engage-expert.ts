import { Injectable } from '@nestjs/common'
import { lockDirective } from '../../directives/access.js'
import { addRecord } from '../../directives/records.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { one } from '../../platform/database/rows.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Expert } from './expert.entity.js'
import type { ExpertBody, ExpertView } from './experts.schema.js'
import { listExperts } from './list-experts.js'

/** Records that an outside expert is consulted about a directive. */
@Injectable()
export class EngageExpert {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  run(actor: Actor, input: ExpertBody & { reference: string }): Promise<ExpertView> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const id = await addRecord(tx, directive.id, Expert, { ...input, made_by: actor.id, made_at: tx.now })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'expert.engaged', class: 'work_product' })
      return one(await listExperts(tx, access, id))
    })
  }
}
