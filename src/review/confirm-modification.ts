import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { recordOf } from '../directives/records.js'
import { settleTasksAbout } from '../directives/tasks.js'
import { Document } from '../documents/document.entity.js'
import type { RecordClass } from '../domain/access/record-class.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { reopenedBy } from './list-reopenings.js'
import { listModifications } from './lists.js'
import { Modification } from './modification.entity.js'
import type { ModificationConfirmBody, ModificationConfirmedView } from './modification.schema.js'
import { reopen } from './reopen.js'
import { unconfirmed } from './unconfirmed-modification.js'

/** Files the document that confirms a modification: everything based on those demands is reopened, and reported. */
@Injectable()
export class ConfirmModification {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `review/modification_settled`. */
  run(
    actor: Actor,
    input: z.infer<typeof ModificationConfirmBody> & { reference: string; id: string; version: number },
  ): Promise<z.infer<typeof ModificationConfirmedView>> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const modification = await unconfirmed(tx, access, input)
      await recordOf(tx, directive.id, Document, { id: input.document_id })
      await tx.manager.update(
        Modification,
        { id: modification.id },
        {
          document_id: input.document_id,
          confirmed_by: actor.id,
          confirmed_at: tx.now,
          version: modification.version + 1,
        },
      )
      await settleTasksAbout(tx, modification.id, actor)
      const cause = { cause: 'modification', cause_id: modification.id } as const
      const demands = modification.demand_ids.map((id) => ({ kind: 'demand', id }) as const)
      await reopen(tx, actor, directive.id, cause, demands)
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: 'modification.confirmed',
        class: modification.class as RecordClass,
      })
      const view = one(await listModifications(tx, access, modification.id))
      return { ...view, reopenings: await reopenedBy(tx, access, cause) }
    })
  }
}
