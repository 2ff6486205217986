import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../../directives/access.js'
import { recordAt } from '../../directives/records.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { UnitOfWork } from '../../platform/database/unit-of-work.js'
import type { AuthenticityView } from './authenticity.schema.js'
import { AuthenticityCheck } from './authenticity-check.entity.js'
import { viewAuthenticity } from './view-authenticity.js'

type View = z.infer<typeof AuthenticityView>

/** Voids a check that should not have been recorded; it stays, struck through. */
@Injectable()
export class VoidCheck {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `authenticity/already_void`. */
  run(actor: Actor, input: { reference: string; id: string; version: number; reason: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const check = await recordAt(tx, directive.id, AuthenticityCheck, input)
      if (check.voided_at) throw new Refused('authenticity/already_void')
      await tx.manager.update(
        AuthenticityCheck,
        { id: check.id },
        { voided_by: actor.id, voided_at: tx.now, void_reason: input.reason, version: check.version + 1 },
      )
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'authenticity.voided', reason: input.reason })
      return viewAuthenticity(tx, access)
    })
  }
}
