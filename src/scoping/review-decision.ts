import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { addRecord, recordAt } from '../directives/records.js'
import { addTask, cancelTasksAbout, settleTasksAbout } from '../directives/tasks.js'
import { phrase } from '../domain/catalogue/phrase.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { settleReopeningsOf } from '../review/settle-reopening.js'
import { Decision } from './decision.entity.js'
import { DecisionReview } from './decision-review.entity.js'
import { shortened, whoAnswers } from './decision-tasks.js'
import { listDecisions } from './lists.js'
import type { DecisionReviewBody, DecisionView } from './scoping.schema.js'

type View = z.infer<typeof DecisionView>

/**
 * Records the result of a review of a decision. Kept: it is reviewed again. To be narrowed: it applies until a narrower one is
 * approved in its place, which becomes a task. Ended: it no longer applies, and reversing what was done under it becomes a task.
 */
@Injectable()
export class ReviewDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `decision/not_approved`, `decision/ended`, `decision/review_in_the_past`, `resource/stale`. */
  run(
    actor: Actor,
    input: z.infer<typeof DecisionReviewBody> & { reference: string; id: string; version: number },
  ): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const decision = await recordAt(tx, directive.id, Decision, input)
      if (!decision.approved_at) throw new Refused('decision/not_approved')
      if (decision.ended_at) throw new Refused('decision/ended')
      const next = input.next_review_at === null ? null : new Date(input.next_review_at)
      if (next && next <= tx.now) throw new Refused('decision/review_in_the_past')
      await addRecord(tx, directive.id, DecisionReview, {
        ...input,
        decision_id: decision.id,
        next_review_at: next,
        reviewed_by: actor.id,
        reviewed_at: tx.now,
      })
      const after = next ? { review_at: next, review_zone: input.next_review_zone } : { ended_at: tx.now }
      await tx.manager.update(Decision, { id: decision.id }, { ...after, version: decision.version + 1 })
      await moveTasks(tx, { ...decision, ...after }, input.outcome, actor)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'decision.reviewed', reason: input.reasons })
      return one(await listDecisions(tx, access, decision.id))
    })
  }
}

async function moveTasks(tx: Tx, decision: Decision, outcome: 'keep' | 'narrow' | 'end', actor: Actor): Promise<void> {
  const { id, directive_id, review_at, review_zone } = decision
  await settleTasksAbout(tx, id, actor, 'review_decision')
  const person_id = await whoAnswers(tx, directive_id, decision.author_id, actor.id)
  const chosen = shortened(decision.chosen)
  const about = { directive_id, person_id, made_by: actor.id, subject_id: id }
  if (outcome === 'end') {
    await settleReopeningsOf(tx, actor, id)
    await cancelTasksAbout(tx, id, phrase('task/decision_ended'))
    // The task is not about the decision, which has ended, but about reversing its effects.
    await addTask(tx, {
      ...about,
      subject_id: null,
      kind: 'undo_decision',
      subject: phrase('task/undo_decision', { chosen }),
    })
    return
  }
  // The decision is kept after all, or is to be narrowed again: tasks from an earlier review are cancelled either way.
  await tx.execute(
    `UPDATE task SET cancelled_at = $2, cancel_code = $3, version = version + 1
     WHERE subject_id = $1 AND kind = 'narrow_decision' AND done_at IS NULL AND cancelled_at IS NULL`,
    [id, tx.now, phrase('task/decision_reviewed').code],
  )
  const due = { due_at: review_at, due_zone: review_zone }
  await tx.execute(
    `UPDATE task SET due_at = $2, due_zone = $3, version = version + 1
     WHERE subject_id = $1 AND kind = 'meet_criterion' AND done_at IS NULL AND cancelled_at IS NULL`,
    [id, review_at, review_zone],
  )
  await addTask(tx, { ...about, ...due, kind: 'review_decision', subject: phrase('task/review_decision', { chosen }) })
  if (outcome === 'narrow')
    await addTask(tx, { ...about, ...due, kind: 'narrow_decision', subject: phrase('task/narrow_decision', { chosen }) })
}
