import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import type { AgencyContactBody, AgencyContactView } from './agencies.schema.js'
import { AgencyContact } from './agency-contact.entity.js'
import { listContacts, viewAgency } from './lists.js'

type View = z.infer<typeof AgencyContactView>

/** Adds a contact at an agency. Nothing is sent to a contact before a person has verified it. */
@Injectable()
export class AddAgencyContact {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  run(actor: Actor, input: z.infer<typeof AgencyContactBody> & { id: string }): Promise<View> {
    const { id: agencyId, ...contact } = input
    return this.work.as(actor, async (tx) => {
      await viewAgency(tx, agencyId)
      const id = randomUUID()
      await tx.manager.insert(AgencyContact, {
        id,
        agency_id: agencyId,
        ...contact,
        version: 1,
        made_at: tx.now,
      })
      await this.ledger.append(tx, 'settings:agencies', { kind: 'contact.added' })
      return one(await listContacts(tx, agencyId, id))
    })
  }
}
