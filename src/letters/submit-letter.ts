import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { Refused } from '../domain/errors.js'
import { claimsOf } from '../domain/letters/blocks.js'
import { composeLetter } from '../domain/letters/parse.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Letter } from './letter.entity.js'
import { LetterDraft } from './letter-draft.entity.js'
import type { LetterView } from './letters.schema.js'
import { requireLetter, viewLetter } from './list-letters.js'

type View = z.infer<typeof LetterView>

interface Input {
  reference: string
  id: string
  version: number
  facts_checked: boolean
}

/** Submits a draft for approval: from now on the letter is in the ledger, and its author has confirmed that the facts were checked. */
@Injectable()
export class SubmitLetter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `letter/facts_not_checked`, `letter/claim_unproved`, `letter/text_not_readable`, `letter/not_at_this_stage`, `resource/stale`. */
  run(actor: Actor, input: Input): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const before = await requireLetter(tx, access, input.id, input.version)
      if (before.stage !== 'draft' && before.stage !== 'returned')
        throw new Refused('letter/not_at_this_stage', { stage: before.stage })
      if (!input.facts_checked) throw new Refused('letter/facts_not_checked')
      const draft = await tx.manager.findOneByOrFail(LetterDraft, { id: input.id })
      const body = composeLetter(draft.letterhead, draft.text)
      // Claims cannot name their evidence yet, so a letter with a claim cannot be sent.
      const [claim] = claimsOf(body)
      if (claim) throw new Refused('letter/claim_unproved', { claim: claim.text })
      const row = {
        template: draft.template,
        title: draft.title,
        body,
        contact_id: draft.contact_id,
        stage: 'submitted',
        author_id: draft.author_id,
        submitted_at: tx.now,
        facts_checked_by: actor.id,
        returned_at: null,
        return_reason: null,
      }
      if (before.stage === 'draft')
        await tx.manager.insert(Letter, {
          id: draft.id,
          draft_id: draft.id,
          directive_id: draft.directive_id,
          ...row,
          version: 1,
        })
      else await tx.manager.update(Letter, { id: draft.id }, { ...row, version: before.version + 1 - draft.version })
      await tx.manager.update(LetterDraft, { id: draft.id }, { submitted_at: tx.now })
      await this.ledger.append(tx, `directive:${access.directive.id}`, { kind: 'letter.submitted', class: 'work_product' })
      return viewLetter(tx, access, draft.id)
    })
  }
}
