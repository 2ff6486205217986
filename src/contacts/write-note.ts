import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { addRecord, recordOf } from '../directives/records.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Contact } from './contact.entity.js'
import { ContactNote } from './contact-note.entity.js'
import type { ContactNoteBody, ContactView } from './contacts.schema.js'
import { listContacts } from './list-contacts.js'

type View = z.infer<typeof ContactView>

/** Records a person's assessment of a contact. Privileged: only people who work on the case see it. */
@Injectable()
export class WriteNote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  run(actor: Actor, input: z.infer<typeof ContactNoteBody> & { reference: string; id: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      await recordOf(tx, directive.id, Contact, { id: input.id })
      await addRecord(tx, directive.id, ContactNote, { ...input, contact_id: input.id, author_id: actor.id, written_at: tx.now })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'contact.noted', class: input.class })
      return one(await listContacts(tx, access, input.id))
    })
  }
}
