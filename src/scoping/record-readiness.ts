import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import type { Way } from '../domain/scoping/readiness.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one, requireSeen, rowOf } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { listReadiness } from './lists.js'
import { Readiness } from './readiness.entity.js'
import type { ReadinessBody, ReadinessView } from './registers.schema.js'
import { ScopeAxisItem } from './scope-axis-item.entity.js'

type View = z.infer<typeof ReadinessView>

/** Records whether a product can be restricted in one way, how fast, and when and how that was last proved. */
@Injectable()
export class RecordReadiness {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Throws `readiness/proved_in_the_future`, `scope/item_retired`, `resource/stale`; `resource/not_found` for anything that is
   * not a product.
   */
  run(actor: Actor, input: z.infer<typeof ReadinessBody> & { id: string; way: Way; version: number }): Promise<View> {
    const { id: product_id, way, version, ...said } = input
    return this.work.as(actor, async (tx) => {
      // The product's row is locked, so that if two people record it for the first time at once, one of them is refused.
      await tx.query('SELECT FROM scope_axis_item WHERE id = $1 FOR UPDATE', [product_id])
      const product = await rowOf(tx, ScopeAxisItem, { id: product_id, axis: 'product' })
      if (product.retired_at) throw new Refused('scope/item_retired')
      const known = await tx.manager.findOneBy(Readiness, { product_id, way })
      requireSeen(known?.version ?? 0, version, ['readiness.recorded'])
      // The day of the proof must have begun in at least one time zone.
      const [ahead] = await tx.query<{ ahead: boolean }>(
        `SELECT $1::date > (edict_now() AT TIME ZONE 'Pacific/Kiritimati')::date AS ahead`,
        [said.proved_on],
      )
      if (ahead?.ahead) throw new Refused('readiness/proved_in_the_future')
      const row = { ...said, recorded_by: actor.id, recorded_at: tx.now, version: version + 1 }
      if (known) await tx.manager.update(Readiness, { id: known.id }, row)
      else await tx.manager.insert(Readiness, { id: randomUUID(), product_id, way, ...row })
      await this.ledger.append(tx, 'settings:scope', { kind: 'readiness.recorded' })
      return one(await listReadiness(tx, actor, product_id))
    })
  }
}
