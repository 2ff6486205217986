import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { type Access, lockDirective } from '../directives/access.js'
import { addRecord } from '../directives/records.js'
import { addTask } from '../directives/tasks.js'
import { phrase } from '../domain/catalogue/phrase.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { Contact } from './contact.entity.js'
import type { ContactBody, ContactView } from './contacts.schema.js'
import { listContacts } from './list-contacts.js'

type View = z.infer<typeof ContactView>

/** Records a call, meeting or message with the agency. An agreement in it is unconfirmed, and becomes a task for the person who recorded it. */
@Injectable()
export class RecordContact {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `contact/in_the_future`, `contact/of_another_agency`. */
  run(actor: Actor, input: z.infer<typeof ContactBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const happened_at = new Date(input.happened_at)
      // Clocks differ slightly.
      if (happened_at.getTime() > tx.now.getTime() + 120_000) throw new Refused('contact/in_the_future')
      await requireOfAgency(tx, access, input.agency_contact_id)
      const id = await addRecord(tx, directive.id, Contact, { ...input, happened_at, recorded_by: actor.id, recorded_at: tx.now })
      if (input.agreed !== '')
        await addTask(tx, {
          directive_id: directive.id,
          kind: 'confirm_contact',
          subject: phrase('task/confirm_contact', { topics: input.topics }),
          person_id: actor.id,
          made_by: actor.id,
          subject_id: id,
          due_at: input.confirm_by === null ? null : new Date(input.confirm_by),
          due_zone: input.confirm_by === null ? null : input.happened_zone,
        })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'contact.recorded' })
      return one(await listContacts(tx, access, id))
    })
  }
}

async function requireOfAgency(tx: Tx, access: Access, id: string | null): Promise<void> {
  if (id === null) return
  const known = await tx.query('SELECT 1 FROM agency_contact WHERE id = $1 AND agency_id IS NOT DISTINCT FROM $2', [
    id,
    access.directive.agency_id,
  ])
  if (known.length === 0) throw new Refused('contact/of_another_agency')
}
