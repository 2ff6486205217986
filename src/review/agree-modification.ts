import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { addRecord, requireRecords } from '../directives/records.js'
import { addTask } from '../directives/tasks.js'
import { phrase } from '../domain/catalogue/phrase.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Demand } from './demand.entity.js'
import { listModifications } from './lists.js'
import { Modification } from './modification.entity.js'
import type { ModificationBody, ModificationView } from './modification.schema.js'

type View = z.infer<typeof ModificationView>

/** Records what an official agreed to change. It has no effect until the written confirmation is filed, and someone gets a task to obtain it. */
@Injectable()
export class AgreeModification {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `review/in_the_future`; a demand of another directive is `resource/not_found`. */
  run(actor: Actor, input: z.infer<typeof ModificationBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      await requireRecords(tx, directive.id, Demand, input.demand_ids)
      const agreedAt = new Date(input.agreed_at)
      if (agreedAt > tx.now) throw new Refused('review/in_the_future')
      const id = await addRecord(tx, directive.id, Modification, {
        ...input,
        demand_ids: [...new Set(input.demand_ids)],
        agreed_at: agreedAt,
        author_id: actor.id,
        written_at: tx.now,
      })
      await addTask(tx, {
        directive_id: directive.id,
        kind: 'confirm_modification',
        subject: phrase('task/confirm_modification', { official: input.class === 'fact' ? input.official : null }),
        person_id: actor.id,
        made_by: actor.id,
        subject_id: id,
      })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'modification.agreed', class: input.class })
      return one(await listModifications(tx, access, id))
    })
  }
}
