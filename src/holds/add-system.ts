import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { addRecord } from '../directives/records.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { HoldSystem } from './hold-system.entity.js'
import { recorded } from './hold-systems.js'
import type { HoldSystemBody, HoldView } from './holds.schema.js'
import { requireOpenHold } from './notices/require-notice.js'

type View = z.infer<typeof HoldView>

/** Adds a system whose data a hold preserves. */
@Injectable()
export class AddSystem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Its automatic deletion counts as running until someone records otherwise. Throws `hold/released`. */
  run(actor: Actor, input: z.infer<typeof HoldSystemBody> & { reference: string; id: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const hold = await requireOpenHold(tx, access.directive.id, input.id)
      await addSystem(tx, { directive_id: access.directive.id, hold_id: hold.id, name: input.name, added_by: actor.id })
      return recorded(tx, this.ledger, access, hold.id, { kind: 'hold.system_added' })
    })
  }
}

/** Adds a system in the caller's transaction; the caller appends the event. Its deletion counts as running until someone records otherwise. */
export async function addSystem(
  tx: Tx,
  system: Pick<HoldSystem, 'directive_id' | 'hold_id' | 'name' | 'added_by'>,
): Promise<void> {
  await addRecord(tx, system.directive_id, HoldSystem, { ...system, deletion: 'running', added_at: tx.now })
}
