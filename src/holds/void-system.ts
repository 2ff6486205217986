import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { HoldSystem } from './hold-system.entity.js'
import { lockSystem, recorded } from './hold-systems.js'
import type { HoldView } from './holds.schema.js'

type View = z.infer<typeof HoldView>

interface OfSystem {
  reference: string
  id: string
  version: number
}

/** Voids a system that was added in error. */
@Injectable()
export class VoidSystem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Removes a system that was added in error. Throws the same codes as `record`. */
  run(actor: Actor, input: OfSystem & { reason: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const { access, system } = await lockSystem(tx, input)
      const version = system.version + 1
      await tx.manager.update(HoldSystem, { id: system.id }, { voided_at: tx.now, void_reason: input.reason, version })
      return recorded(tx, this.ledger, access, system.hold_id, { kind: 'hold.system_voided', reason: input.reason })
    })
  }
}
