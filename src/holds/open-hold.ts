import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { addRecord } from '../directives/records.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { Hold } from './hold.entity.js'
import type { HoldBody, HoldView } from './holds.schema.js'
import { listHolds } from './list-holds.js'

interface NewHold {
  directive_id: string
  /** The material to be preserved. */
  subject: string
  opened_by: string
  /** The period that the material can be from; open on a side that is null. */
  kept_from?: string | null
  kept_until?: string | null
}

/** Opens a hold inside the caller's transaction; the caller has locked the directive and appends the event. @returns its id */
export async function openHold(tx: Tx, hold: NewHold): Promise<string> {
  return addRecord(tx, hold.directive_id, Hold, { ...hold, opened_at: tx.now })
}

/** Opens a hold on a directive: from now on the material it names must be preserved. */
@Injectable()
export class OpenHold {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  run(actor: Actor, input: z.infer<typeof HoldBody> & { reference: string }): Promise<z.infer<typeof HoldView>> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const id = await openHold(tx, { ...input, directive_id: access.directive.id, opened_by: actor.id })
      await this.ledger.append(tx, `directive:${access.directive.id}`, { kind: 'hold.opened' })
      return one(await listHolds(tx, access, id))
    })
  }
}
