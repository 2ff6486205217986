import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { requireSeen, rowOf } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import type { AgencyChange, AgencyView } from './agencies.schema.js'
import { Agency } from './agency.entity.js'
import { viewAgency } from './lists.js'

type View = z.infer<typeof AgencyView>

/** Changes an agency in the register. */
@Injectable()
export class ChangeAgency {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `resource/stale`. */
  run(actor: Actor, input: z.infer<typeof AgencyChange> & { id: string; version: number }): Promise<View> {
    const { id, version, ...change } = input
    return this.work.as(actor, async (tx) => {
      const agency = await rowOf(tx, Agency, { id })
      requireSeen(agency.version, version, ['agency.changed'])
      await tx.manager.update(Agency, { id, version }, { ...change, version: version + 1 })
      await this.ledger.append(tx, 'settings:agencies', { kind: 'agency.changed' })
      return viewAgency(tx, id)
    })
  }
}
