import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { requireAnother } from '../domain/access/second-person.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one, requireSeen, rowOf } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import type { AgencyContactView } from './agencies.schema.js'
import { AgencyContact } from './agency-contact.entity.js'
import { listContacts } from './lists.js'

type View = z.infer<typeof AgencyContactView>

/** Verifies a contact at an agency. */
@Injectable()
export class VerifyAgencyContact {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Records who verified that the contact belongs to the agency, and how: a call-back to a published number, a directory, a
   * meeting. Throws `agency/own_verification` for a person who added the contact, or changed it since it was last verified.
   */
  run(actor: Actor, input: { id: string; contact_id: string; version: number; how: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const contact = await rowOf(tx, AgencyContact, { id: input.contact_id, agency_id: input.id })
      requireSeen(contact.version, input.version, ['contact.verified'])
      requireAnother('agency_contact.verify', actor.id, contact.author_ids)
      await tx.manager.update(
        AgencyContact,
        { id: contact.id },
        { verified_at: tx.now, verified_by: actor.id, verified_how: input.how, version: contact.version + 1 },
      )
      await this.ledger.append(tx, 'settings:agencies', { kind: 'contact.verified' })
      return one(await listContacts(tx, input.id, contact.id))
    })
  }
}
