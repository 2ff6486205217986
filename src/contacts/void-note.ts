import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../directives/access.js'
import { recordOf } from '../directives/records.js'
import type { RecordClass } from '../domain/access/record-class.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { ContactNote } from './contact-note.entity.js'
import type { ContactView } from './contacts.schema.js'
import { listContacts } from './list-contacts.js'

type View = z.infer<typeof ContactView>

/** Voids a note, with a reason. Nothing is deleted: its place and its author stay. */
@Injectable()
export class VoidNote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `contact/note_not_yours` for anyone but its author, `contact/note_already_void`. */
  run(actor: Actor, input: { reference: string; id: string; version: number; reason: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const note = await recordOf(tx, directive.id, ContactNote, { id: input.id })
      if (note.author_id !== actor.id) throw new Refused('contact/note_not_yours')
      await requireVersion(tx, directive.id, note, input.version)
      if (note.voided_at) throw new Refused('contact/note_already_void')
      const change = { voided_at: tx.now, void_reason: input.reason, version: note.version + 1 }
      await tx.manager.update(ContactNote, { id: note.id }, change)
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: 'contact.note_voided',
        class: note.class as RecordClass,
        reason: input.reason,
      })
      return one(await listContacts(tx, access, note.contact_id))
    })
  }
}
