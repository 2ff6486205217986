import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../../directives/access.js'
import { addRecord, recordOf } from '../../directives/records.js'
import { Document } from '../../documents/document.entity.js'
import { Refused } from '../../domain/errors.js'
import { Ledger } from '../../ledger/ledger.js'
import type { Actor } from '../../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.js'
import type { AuthenticityBody, AuthenticityView } from './authenticity.schema.js'
import { AuthenticityCheck } from './authenticity-check.entity.js'
import { viewAuthenticity } from './view-authenticity.js'

type View = z.infer<typeof AuthenticityView>

/** Records whether the directive was found to come from the agency that it names. */
@Injectable()
export class CheckAuthenticity {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Throws `authenticity/contact_not_verified` for a call to an unverified contact or to another agency: the number on a forged
   * letter is the forger's. `authenticity/in_the_future`.
   */
  run(actor: Actor, input: z.infer<typeof AuthenticityBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const checkedAt = input.checked_at === null ? tx.now : new Date(input.checked_at)
      if (checkedAt > tx.now) throw new Refused('authenticity/in_the_future')
      if (input.contact_id) await requireVerified(tx, input.contact_id, directive.agency_id)
      if (input.document_id) await recordOf(tx, directive.id, Document, { id: input.document_id })
      await addRecord(tx, directive.id, AuthenticityCheck, {
        ...input,
        checked_by: actor.id,
        checked_at: checkedAt,
        recorded_at: tx.now,
      })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'authenticity.checked' })
      return viewAuthenticity(tx, access)
    })
  }
}

async function requireVerified(tx: Tx, contactId: string, agencyId: string | null): Promise<void> {
  const verified = await tx.query('SELECT 1 FROM agency_contact WHERE id = $1 AND agency_id = $2 AND verified_at IS NOT NULL', [
    contactId,
    agencyId,
  ])
  if (verified.length === 0) throw new Refused('authenticity/contact_not_verified')
}
