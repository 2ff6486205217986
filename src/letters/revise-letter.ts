import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { Refused } from '../domain/errors.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { requireContact } from './addressed.js'
import { LetterDraft } from './letter-draft.entity.js'
import type { LetterChange, LetterView } from './letters.schema.js'
import { requireLetter, viewLetter } from './list-letters.js'

type View = z.infer<typeof LetterView>

/** Changes a draft: its text, its title or its recipient. */
@Injectable()
export class ReviseLetter {
  constructor(private readonly work: UnitOfWork) {}

  /** Throws `letter/no_contact`, `letter/not_at_this_stage` once it is awaiting approval, `resource/stale`. */
  run(actor: Actor, input: z.infer<typeof LetterChange> & { reference: string; id: string; version: number }): Promise<View> {
    const { reference, id, version, ...change } = input
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, reference)
      const before = await requireLetter(tx, access, id, version)
      if (before.stage !== 'draft' && before.stage !== 'returned')
        throw new Refused('letter/not_at_this_stage', { stage: before.stage })
      if (change.contact_id !== undefined) await requireContact(tx, access, change.contact_id)
      const draft = await tx.manager.findOneByOrFail(LetterDraft, { id, directive_id: access.directive.id })
      const letterhead = change.title ? { ...draft.letterhead, title: change.title } : draft.letterhead
      await tx.manager.update(LetterDraft, { id }, { ...change, letterhead, version: draft.version + 1 })
      return viewLetter(tx, access, id)
    })
  }
}
