import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import { Switch } from './switch.entity.js'
import { current, viewOf } from './switch-register.js'
import type { SwitchView } from './switches.schema.js'

type View = z.infer<typeof SwitchView>

type Changed = { id: string; version: number }

/** Retires a switch. */
@Injectable()
export class RetireSwitch {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /**
   * The switch is no longer called, even if it is attached to a measure; the measure then shows since when it has not been
   * checked. Throws the same codes as `renewSecret`.
   */
  run(actor: Actor, input: Changed & { reason: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const found = await current(tx, input)
      const retired = { retired_by: actor.id, retired_at: tx.now, retire_reason: input.reason, version: found.version + 1 }
      await tx.manager.update(Switch, { id: found.id }, retired)
      await this.ledger.append(tx, 'settings:switches', { kind: 'switch.retired', reason: input.reason })
      return viewOf(tx, found.id)
    })
  }
}
