import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { recorded, refuseTaken, standing } from './axis-items.js'
import type { AxisItemChange, AxisItemView } from './registers.schema.js'
import { ScopeAxisItem } from './scope-axis-item.entity.js'

type View = z.infer<typeof AxisItemView>

/** Changes an item of the organisation's scope lists. */
@Injectable()
export class ChangeAxisItem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Throws `scope/name_taken`, `scope/item_retired`, `resource/stale`. Only groups state who decides membership, and on what
   * basis.
   */
  run(actor: Actor, input: z.infer<typeof AxisItemChange> & { id: string; version: number }): Promise<View> {
    const { id, version, decided_by, decided_on, ...named } = input
    return this.work.as(actor, async (tx) => {
      const item = await standing(tx, id, version)
      if (named.name !== undefined) await refuseTaken(tx, item.axis, named.name, id)
      const decided = item.axis === 'group' ? { ...(decided_by && { decided_by }), ...(decided_on && { decided_on }) } : {}
      await tx.manager.update(ScopeAxisItem, { id }, { ...named, ...decided, version: version + 1 })
      return recorded(tx, this.ledger, id, 'scope_axis_item.changed')
    })
  }
}
