import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { recordAt } from '../directives/records.js'
import { addTask, cancelTasksAbout } from '../directives/tasks.js'
import { requireAnother } from '../domain/access/second-person.js'
import { phrase } from '../domain/catalogue/phrase.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { settleReopeningsOf } from '../review/settle-reopening.js'
import { Decision } from './decision.entity.js'
import { shortened, whoAnswers } from './decision-tasks.js'
import { listDecisions } from './lists.js'
import type { DecisionView } from './scoping.schema.js'

type View = z.infer<typeof DecisionView>

/** Approves a decision written by another person. From then on, its review and its criteria are tasks. */
@Injectable()
export class ApproveDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `decision/own_approval`, `decision/already_approved`, `decision/opened_again`, `decision/replaced_meanwhile`. */
  run(actor: Actor, input: { reference: string; id: string; version: number }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const decision = await recordAt(tx, directive.id, Decision, input)
      if (decision.approved_at) throw new Refused('decision/already_approved')
      requireAnother('decision.approve', actor.id, [decision.author_id])
      if (await isOpenAgain(tx, decision.id)) throw new Refused('decision/opened_again')
      await tx.manager.update(
        Decision,
        { id: decision.id },
        { approved_by: actor.id, approved_at: tx.now, version: decision.version + 1 },
      )
      if (decision.replaces_id) await endReplaced(tx, actor, decision, decision.replaces_id)
      await giveTasks(tx, decision, actor)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'decision.approved' })
      return one(await listDecisions(tx, access, decision.id))
    })
  }
}

// An answer reopened it before it was approved: its author must first confirm that it is unchanged.
async function isOpenAgain(tx: Tx, id: string): Promise<boolean> {
  const [open] = await tx.query('SELECT FROM reopening WHERE subject_id = $1 AND settled_at IS NULL LIMIT 1', [id])
  return open !== undefined
}

// If two decisions were to replace the same one, the second would be in force beside the first without anyone having decided
// that. If a review has ended the decision to be replaced, there is nothing left to end.
async function endReplaced(tx: Tx, actor: Actor, by: Decision, id: string): Promise<void> {
  const before = await tx.manager.findOneBy(Decision, { id, directive_id: by.directive_id })
  const other = await tx.query(
    'SELECT FROM decision WHERE replaces_id = $1 AND id <> $2 AND approved_at IS NOT NULL AND ended_at IS NULL LIMIT 1',
    [id, by.id],
  )
  if (other.length > 0) throw new Refused('decision/replaced_meanwhile')
  if (!before?.approved_at || before.ended_at) return
  await settleReopeningsOf(tx, actor, id)
  await tx.manager.update(Decision, { id }, { ended_at: tx.now, version: before.version + 1 })
  await cancelTasksAbout(tx, id, phrase('task/decision_replaced'))
}

/**
 * One task for the review, due at its instant; and one for each exit criterion, because a task is one thing for one person to do:
 * each can be completed, handed over and seen separately.
 */
async function giveTasks(tx: Tx, decision: Decision, actor: Actor): Promise<void> {
  const about = {
    directive_id: decision.directive_id,
    person_id: await whoAnswers(tx, decision.directive_id, decision.author_id, actor.id),
    made_by: actor.id,
    due_at: decision.review_at,
    due_zone: decision.review_zone,
    subject_id: decision.id,
  }
  if (decision.review_at) {
    const subject = phrase('task/review_decision', { chosen: shortened(decision.chosen) })
    await addTask(tx, { ...about, kind: 'review_decision', subject })
  }
  for (const criterion of decision.exit_criteria)
    await addTask(tx, { ...about, kind: 'meet_criterion', subject: phrase('task/meet_criterion', { criterion }) })
}
