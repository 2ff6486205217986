import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { recorded, standing } from './axis-items.js'
import type { AxisItemView } from './registers.schema.js'
import { ScopeAxisItem } from './scope-axis-item.entity.js'

type View = z.infer<typeof AxisItemView>

/** Retires an item of the organisation's scope lists. */
@Injectable()
export class RetireAxisItem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** The item can no longer be chosen; directives that use it keep it. Throws `scope/item_retired`, `resource/stale`. */
  run(actor: Actor, input: { id: string; version: number; reason: string }): Promise<View> {
    const { id, version, reason } = input
    return this.work.as(actor, async (tx) => {
      await standing(tx, id, version)
      const retired = { retired_at: tx.now, retired_by: actor.id, retire_reason: reason }
      await tx.manager.update(ScopeAxisItem, { id }, { ...retired, version: version + 1 })
      return recorded(tx, this.ledger, id, 'scope_axis_item.retired')
    })
  }
}
