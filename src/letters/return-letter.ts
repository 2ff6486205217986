import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Letter } from './letter.entity.js'
import type { LetterView } from './letters.schema.js'
import { viewLetter } from './list-letters.js'
import { lockSubmitted } from './submitted.js'

type View = z.infer<typeof LetterView>

interface Input {
  reference: string
  id: string
  version: number
  reason: string
}

/** Returns a submitted letter to its author, with a reason. */
@Injectable()
export class ReturnLetter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `letter/not_at_this_stage`, `resource/stale`. */
  run(actor: Actor, input: Input): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const { access, letter } = await lockSubmitted(tx, input)
      await tx.manager.update(
        Letter,
        { id: letter.id },
        { stage: 'returned', returned_at: tx.now, return_reason: input.reason, version: letter.version + 1 },
      )
      await this.ledger.append(tx, `directive:${access.directive.id}`, {
        kind: 'letter.returned',
        class: 'work_product',
        reason: input.reason,
      })
      return viewLetter(tx, access, letter.id)
    })
  }
}
