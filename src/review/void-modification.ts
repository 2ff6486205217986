import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { cancelTasksAbout } from '../directives/tasks.js'
import type { RecordClass } from '../domain/access/record-class.js'
import { phrase } from '../domain/catalogue/phrase.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { listModifications } from './lists.js'
import { Modification } from './modification.entity.js'
import type { ModificationView } from './modification.schema.js'
import { unconfirmed } from './unconfirmed-modification.js'

type View = z.infer<typeof ModificationView>

/** Voids an unconfirmed modification, with a reason: the demands stay as they were. */
@Injectable()
export class VoidModification {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `review/modification_settled`. */
  run(actor: Actor, input: { reference: string; id: string; version: number; reason: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const modification = await unconfirmed(tx, access, input)
      await tx.manager.update(
        Modification,
        { id: modification.id },
        { voided_by: actor.id, voided_at: tx.now, void_reason: input.reason, version: modification.version + 1 },
      )
      await cancelTasksAbout(tx, modification.id, phrase('task/modification_void'))
      await this.ledger.append(tx, `directive:${access.directive.id}`, {
        kind: 'modification.voided',
        class: modification.class as RecordClass,
        reason: input.reason,
      })
      return one(await listModifications(tx, access, modification.id))
    })
  }
}
