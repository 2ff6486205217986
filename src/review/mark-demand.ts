import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { addRecord, recordOf } from '../directives/records.js'
import { Document } from '../documents/document.entity.js'
import type { RecordClass } from '../domain/access/record-class.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Demand } from './demand.entity.js'
import { listDemands } from './lists.js'
import type { DemandBody, DemandView } from './review.schema.js'

/** Marks a passage of a document that requires something. */
@Injectable()
export class MarkDemand {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Throws `review/no_such_page` if the document was processed and has fewer pages. The reader enters the quote, because text
   * layers are often wrong.
   */
  run(actor: Actor, input: z.infer<typeof DemandBody> & { reference: string }): Promise<z.infer<typeof DemandView>> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const document = await recordOf(tx, directive.id, Document, { id: input.document_id })
      if (document.page_count !== null && input.page > document.page_count)
        throw new Refused('review/no_such_page', { pages: document.page_count })
      const id = await addRecord(tx, directive.id, Demand, {
        ...input,
        document_id: document.id,
        marked_by: actor.id,
        marked_at: tx.now,
      })
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: 'demand.marked',
        class: document.class as RecordClass,
      })
      return one(await listDemands(tx, access, id))
    })
  }
}
