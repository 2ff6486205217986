import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { caseActor } from '../directives/case-actor.js'
import { addRecord, recordOf } from '../directives/records.js'
import { Refused } from '../domain/errors.js'
import { applyContest } from '../domain/workflow/apply.js'
import { contest } from '../domain/workflow/contest.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import type { ProceedingBody, ProceedingView } from './appeals.schema.js'
import { Proceeding } from './proceeding.entity.js'
import { countLive, viewProceeding } from './proceedings.js'

type View = z.infer<typeof ProceedingView>

/** Opens a proceeding: one contest of a directive before one forum. */
@Injectable()
export class OpenProceeding {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Opens a proceeding at any stage, even after closing. Throws the refusal from the workflow rules; an unknown `previous_id` is
   * `resource/not_found`.
   */
  run(actor: Actor, input: z.infer<typeof ProceedingBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const decision = contest(null, 'open_proceeding', {}, await caseActor(tx, access))
      if ('code' in decision) throw new Refused(decision.code, decision.params)
      if (input.previous_id) await recordOf(tx, directive.id, Proceeding, { id: input.previous_id })
      const after = applyContest(null, decision)
      const id = await addRecord(tx, directive.id, Proceeding, {
        ...input,
        stage: after.stage,
        opened_by: actor.id,
        opened_at: tx.now,
        outcome: after.outcome,
        stay: after.stay,
      })
      await countLive(tx, directive.id)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'proceeding.opened', details: { proceeding_id: id } })
      return viewProceeding(tx, access, id)
    })
  }
}
