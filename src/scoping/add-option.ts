import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { addRecord } from '../directives/records.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { ComplianceOption } from './compliance-option.entity.js'
import { recorded } from './options.js'
import type { OptionBody, OptionView } from './scoping.schema.js'

type View = z.infer<typeof OptionView>

/** Adds a way to comply, to be compared with others. */
@Injectable()
export class AddOption {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  run(actor: Actor, input: z.infer<typeof OptionBody> & { reference: string }): Promise<View> {
    const { reference, ...option } = input
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, reference)
      const id = await addRecord(tx, directive.id, ComplianceOption, { ...option, written_by: actor.id, written_at: tx.now })
      return recorded(tx, this.ledger, directive.id, id, 'option.written')
    })
  }
}
