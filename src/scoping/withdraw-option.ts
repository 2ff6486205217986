import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { ComplianceOption } from './compliance-option.entity.js'
import { changeable, recorded } from './options.js'
import type { OptionView } from './scoping.schema.js'

type View = z.infer<typeof OptionView>

/** Withdraws a way to comply. */
@Injectable()
export class WithdrawOption {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `option/decided`, `option/withdrawn`, `resource/stale`. */
  run(actor: Actor, input: { reference: string; id: string; version: number; reason: string }): Promise<View> {
    const { reference, id, version, reason } = input
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, reference)
      await changeable(tx, directive.id, id, version)
      const withdrawn = { withdrawn_at: tx.now, withdraw_reason: reason }
      await tx.manager.update(ComplianceOption, { id }, { ...withdrawn, version: version + 1 })
      return recorded(tx, this.ledger, directive.id, id, 'option.withdrawn')
    })
  }
}
