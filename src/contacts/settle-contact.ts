import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { recordAt, recordOf } from '../directives/records.js'
import { cancelTasksAbout, settleTasksAbout } from '../directives/tasks.js'
import { Document } from '../documents/document.entity.js'
import { phrase } from '../domain/catalogue/phrase.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { Contact } from './contact.entity.js'
import type { ContactView } from './contacts.schema.js'
import { listContacts } from './list-contacts.js'

type View = z.infer<typeof ContactView>

type Input = { reference: string; id: string; version: number } & (
  | { as: 'confirmed'; document_id: string }
  | { as: 'not_confirmed' | 'voided'; reason: string }
)

/**
 * Records the outcome of an agreement: the written confirmation is filed, or there will be none, with a reason. Or voids the
 * entry.
 */
@Injectable()
export class SettleContact {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Throws `contact/already_void`, `contact/nothing_agreed`, `contact/agreement_settled`; `contact/not_yours` for a guest who
   * voids another person's entry.
   */
  run(actor: Actor, input: Input): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const contact = await recordAt(tx, directive.id, Contact, input)
      if (contact.voided_at) throw new Refused('contact/already_void')
      if (input.as === 'voided') await this.void(tx, actor, contact, input.reason)
      else {
        if (contact.agreed === '') throw new Refused('contact/nothing_agreed')
        if (contact.settled_at) throw new Refused('contact/agreement_settled')
        await this.settle(tx, actor, contact, input)
      }
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: KINDS[input.as],
        ...(input.as === 'confirmed' ? {} : { reason: input.reason }),
      })
      return one(await listContacts(tx, access, contact.id))
    })
  }

  private async settle(tx: Tx, actor: Actor, contact: Contact, input: Exclude<Input, { as: 'voided' }>): Promise<void> {
    const { id, directive_id } = contact
    if (input.as === 'confirmed') await recordOf(tx, directive_id, Document, { id: input.document_id })
    const how = input.as === 'confirmed' ? { confirmed_document_id: input.document_id } : { not_confirmed_reason: input.reason }
    await tx.manager.update(Contact, { id }, { settled_by: actor.id, settled_at: tx.now, ...how, version: contact.version + 1 })
    await settleTasksAbout(tx, id, actor, 'confirm_contact')
  }

  private async void(tx: Tx, actor: Actor, contact: Contact, reason: string): Promise<void> {
    const { id, version } = contact
    if (actor.role === 'guest' && contact.recorded_by !== actor.id) throw new Refused('contact/not_yours')
    const change = { voided_by: actor.id, voided_at: tx.now, void_reason: reason, version: version + 1 }
    await tx.manager.update(Contact, { id }, change)
    await cancelTasksAbout(tx, id, phrase('task/subject_voided'))
  }
}

const KINDS = {
  confirmed: 'contact.confirmed',
  not_confirmed: 'contact.not_confirmed',
  voided: 'contact.voided',
} as const
