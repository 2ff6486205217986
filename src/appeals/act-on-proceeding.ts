import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { ownerOf } from '../directives/assignment-sql.js'
import { caseActor } from '../directives/case-actor.js'
import { Directive } from '../directives/directive.entity.js'
import { recordAt } from '../directives/records.js'
import { addTask } from '../directives/tasks.js'
import { phrase } from '../domain/catalogue/phrase.js'
import { Refused } from '../domain/errors.js'
import { type AppealAction, type ProceedingStage, type Stay } from '../domain/workflow/appeal.js'
import { carryOver } from '../domain/workflow/apply.js'
import type { Outcome } from '../domain/workflow/comply.js'
import { type ContestDecision, contest } from '../domain/workflow/contest.js'
import type { Stage } from '../domain/workflow/stage.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import type { ProceedingActBody, ProceedingView } from './appeals.schema.js'
import { Proceeding } from './proceeding.entity.js'
import { changed, countLive, viewProceeding } from './proceedings.js'

type View = z.infer<typeof ProceedingView>

/** Advances a proceeding. The compliance line does not change, except that an outcome can amend the directive. */
@Injectable()
export class ActOnProceeding {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Acts on a proceeding. Throws the refusal from the workflow rules, `resource/not_found`, `resource/stale`. */
  run(
    actor: Actor,
    input: z.infer<typeof ProceedingActBody> & { reference: string; id: string; version: number; action: AppealAction },
  ): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const row = await recordAt(tx, directive.id, Proceeding, input)
      const decision = contest(
        { stage: row.stage as ProceedingStage, stay: row.stay as Stay },
        input.action,
        input,
        await caseActor(tx, access),
      )
      if ('code' in decision) throw new Refused(decision.code, decision.params)
      await tx.manager.update(Proceeding, { id: row.id }, { ...changed(row, decision, input, tx.now), version: row.version + 1 })
      await countLive(tx, directive.id)
      await openAmendment(tx, directive, actor, decision)
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: EVENTS[input.action],
        ...(input.reason === undefined ? {} : { reason: input.reason }),
        details: {
          proceeding_id: row.id,
          outcome: decision.outcome,
          opens_amendment: decision.opens_amendment,
          proposes: decision.proposes,
        },
      })
      return viewProceeding(tx, access, row.id)
    })
  }
}

const EVENTS: Record<AppealAction, string> = {
  open_proceeding: 'proceeding.opened',
  file_proceeding: 'proceeding.filed',
  decide_proceeding: 'proceeding.decided',
  settle_proceeding: 'proceeding.settled',
  withdraw_proceeding: 'proceeding.withdrawn',
  abandon_proceeding: 'proceeding.abandoned',
  seek_stay: 'proceeding.stay_sought',
  refuse_stay: 'proceeding.stay_refused',
  grant_stay: 'proceeding.stay_granted',
}

/**
 * "Modified" or "revoked" changes what is demanded: legal review is required again, and someone must check what was switched off.
 */
async function openAmendment(tx: Tx, directive: Directive, actor: Actor, decision: ContestDecision): Promise<void> {
  const state = { stage: directive.stage as Stage, owed: directive.owed as Stage[], outcome: directive.outcome as Outcome | null }
  const after = carryOver(state, decision)
  if (!decision.opens_amendment) return
  if (after !== state)
    await tx.manager.update(Directive, { id: directive.id }, { owed: [...after.owed], version: directive.version + 1 })
  await addTask(tx, {
    directive_id: directive.id,
    kind: 'review_amendment',
    subject: phrase('task/review_amendment'),
    person_id: (await ownerOf(tx, directive.id)) ?? actor.id,
    made_by: actor.id,
  })
}
