import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import type { ReceiptView } from '../directives/directive.schema.js'
import { listRows } from '../directives/lists.js'
import { addReceipt, type ReceiptInput } from '../directives/receipts.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { FollowFacts } from './follow-facts.js'

/**
 * Records how and when something reached us. Receipts are added, never changed: a correction is a further receipt, and the
 * deadlines follow the latest one.
 */
@Injectable()
export class RecordReceipt {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly follow: FollowFacts,
  ) {}

  /** Throws `receipt/in_the_future` for a time in the future, by the database's clock. */
  async run(actor: Actor, input: ReceiptInput & { reference: string }): Promise<z.infer<typeof ReceiptView>> {
    const receipt = await this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, input.reference)
      const id = await addReceipt(tx, directive.id, actor, input)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'receipt.recorded' })
      await this.follow.run(tx, actor, directive)
      return one(await listRows<z.infer<typeof ReceiptView>>(tx, 'receipt', directive.id, id))
    })
    this.follow.ring()
    return receipt
  }
}
