import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { Refused } from '../domain/errors.js'
import { MOST_CELLS, sizeOf } from '../domain/scoping/matrix.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { rowOf } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { ScopeAxisItem } from './scope-axis-item.entity.js'
import { ScopeItem } from './scope-item.entity.js'
import type { ScopeItemsBody, ScopeView } from './scoping.schema.js'
import { axesOf, listScopeItems, viewScope } from './view-scope.js'

/**
 * Sets which products, groups, paths and places a directive may concern. Adding an existing item or removing a missing one
 * changes nothing, so that concurrent changes do not undo each other.
 */
@Injectable()
export class SetScopeItems {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `scope/item_retired`, `scope/too_wide`. */
  run(actor: Actor, input: z.infer<typeof ScopeItemsBody> & { reference: string }): Promise<z.infer<typeof ScopeView>> {
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, input.reference)
      const rows = await tx.manager.findBy(ScopeItem, { directive_id: directive.id })
      const placed = (itemId: string) => rows.find((row) => row.item_id === itemId)
      for (const itemId of new Set(input.add)) {
        const item = await rowOf(tx, ScopeAxisItem, { id: itemId })
        const row = placed(itemId)
        if (row && !row.removed_at) continue
        if (item.retired_at) throw new Refused('scope/item_retired')
        const added = { added_by: actor.id, added_at: tx.now, removed_by: null, removed_at: null }
        if (row) await tx.manager.update(ScopeItem, { id: row.id }, added)
        else await tx.manager.insert(ScopeItem, { id: randomUUID(), directive_id: directive.id, item_id: itemId, ...added })
      }
      for (const itemId of new Set(input.remove)) {
        const row = placed(itemId)
        if (row && !row.removed_at)
          await tx.manager.update(ScopeItem, { id: row.id }, { removed_by: actor.id, removed_at: tx.now })
      }
      if (sizeOf(axesOf(await listScopeItems(tx, directive.id))) > MOST_CELLS)
        throw new Refused('scope/too_wide', { most: MOST_CELLS })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'scope.items_set', class: 'work_product' })
      return viewScope(tx, directive.id)
    })
  }
}
