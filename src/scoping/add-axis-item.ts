import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { recorded, refuseTaken } from './axis-items.js'
import type { AxisItemBody, AxisItemView } from './registers.schema.js'
import { ScopeAxisItem } from './scope-axis-item.entity.js'

type View = z.infer<typeof AxisItemView>

/**
 * Adds a product, group, access path or place to the organisation's lists. Everyone who maintains the lists sees every name, so a
 * name must not reveal a directive.
 */
@Injectable()
export class AddAxisItem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `scope/name_taken`. */
  run(actor: Actor, input: z.infer<typeof AxisItemBody>): Promise<View> {
    return this.work.as(actor, async (tx) => {
      await refuseTaken(tx, input.axis, input.name)
      const id = randomUUID()
      await tx.manager.insert(ScopeAxisItem, {
        id,
        ...input,
        retired_at: null,
        retired_by: null,
        retire_reason: null,
        made_by: actor.id,
        made_at: tx.now,
        version: 1,
      })
      return recorded(tx, this.ledger, id, 'scope_axis_item.added')
    })
  }
}
