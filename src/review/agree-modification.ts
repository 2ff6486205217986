import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { addTask } from '../directives/tasks.js'
import { phrase } from '../domain/catalogue/phrase.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { requireDemands } from './demands.js'
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
      await requireDemands(tx, directive.id, input.demand_ids)
      const agreedAt = new Date(input.agreed_at)
      if (agreedAt > tx.now) throw new Refused('review/in_the_future')
      const id = randomUUID()
      await tx.manager.insert(Modification, {
        id,
        directive_id: directive.id,
        demand_ids: [...new Set(input.demand_ids)],
        change: input.change,
        official: input.official,
        authority: input.authority,
        agreed_at: agreedAt,
        agreed_zone: input.agreed_zone,
        class: input.class,
        capacity: input.capacity,
        author_id: actor.id,
        written_at: tx.now,
        version: 1,
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
      const [view] = await listModifications(tx, access, id)
      return view as View
    })
  }
}
