import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { ComplianceOption } from './compliance-option.entity.js'
import { changeable, recorded } from './options.js'
import type { OptionBody, OptionView } from './scoping.schema.js'

type View = z.infer<typeof OptionView>

/** Changes a way to comply. Once a decision is based on it, it can no longer change. */
@Injectable()
export class ChangeOption {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `option/decided`, `option/withdrawn`, `resource/stale`. */
  run(actor: Actor, input: z.infer<typeof OptionBody> & { reference: string; id: string; version: number }): Promise<View> {
    const { reference, id, version, ...option } = input
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, reference)
      await changeable(tx, directive.id, id, version)
      await tx.manager.update(ComplianceOption, { id }, { ...option, version: version + 1 })
      return recorded(tx, this.ledger, directive.id, id, 'option.changed')
    })
  }
}
