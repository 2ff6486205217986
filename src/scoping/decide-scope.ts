import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { addRecord, recordOf } from '../directives/records.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { restOn } from '../review/rests-on.js'
import { ComplianceOption } from './compliance-option.entity.js'
import { Decision } from './decision.entity.js'
import { listDecisions } from './lists.js'
import type { DecisionBody, DecisionView } from './scoping.schema.js'

type View = z.infer<typeof DecisionView>

/** Records the scope of compliance, and the reasons. Another person approves it. */
@Injectable()
export class DecideScope {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `decision/review_in_the_past`, `option/withdrawn`, `decision/ended`, `decision/replaces_unapproved`; an option of another directive is `resource/not_found`. */
  run(actor: Actor, input: z.infer<typeof DecisionBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const review_at = input.review_at === null ? null : new Date(input.review_at)
      if (review_at && review_at <= tx.now) throw new Refused('decision/review_in_the_past')
      const option = input.option_id === null ? null : await chosenOption(tx, directive.id, input.option_id)
      if (input.replaces_id !== null) {
        const before = await recordOf(tx, directive.id, Decision, { id: input.replaces_id })
        if (before.ended_at) throw new Refused('decision/ended')
        if (!before.approved_at) throw new Refused('decision/replaces_unapproved')
      }
      const id = await addRecord(tx, directive.id, Decision, {
        ...input,
        subject: 'scope',
        chosen: input.chosen ?? (option?.name as string),
        review_at,
        author_id: actor.id,
        written_at: tx.now,
      })
      await restOn(tx, directive.id, 'decision', id, input.reading_ids)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'decision.written' })
      return one(await listDecisions(tx, access, id))
    })
  }
}

async function chosenOption(tx: Tx, directiveId: string, id: string): Promise<ComplianceOption> {
  const option = await recordOf(tx, directiveId, ComplianceOption, { id })
  if (option.withdrawn_at) throw new Refused('option/withdrawn')
  return option
}
