import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../directives/access.js'
import { addTask, cancelTasksAbout } from '../directives/tasks.js'
import { say } from '../domain/catalogue/say.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { restOn } from '../review/rests-on.js'
import { settleReopeningsOf } from '../review/settle-reopening.js'
import { ComplianceOption } from './compliance-option.entity.js'
import { Decision } from './decision.entity.js'
import { shortened, whoAnswers } from './decision-tasks.js'
import { listDecisions } from './lists.js'
import type { DecisionBody, DecisionView } from './scoping.schema.js'

type View = z.infer<typeof DecisionView>

/** Writes down how wide to comply, and why. Another person approves. */
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
        const before = await tx.manager.findOneBy(Decision, { id: input.replaces_id, directive_id: directive.id })
        if (!before) throw new Refused('resource/not_found')
        if (before.ended_at) throw new Refused('decision/ended')
        if (!before.approved_at) throw new Refused('decision/replaces_unapproved')
      }
      const id = randomUUID()
      await tx.manager.insert(Decision, {
        id,
        directive_id: directive.id,
        subject: 'scope',
        option_id: input.option_id,
        chosen: input.chosen ?? (option?.name as string),
        reasons: input.reasons,
        wider_than_ordered: input.wider_than_ordered,
        review_at,
        review_zone: input.review_zone,
        exit_criteria: input.exit_criteria,
        replaces_id: input.replaces_id,
        author_id: actor.id,
        written_at: tx.now,
        approved_by: null,
        approved_at: null,
        ended_at: null,
        version: 1,
      })
      await restOn(tx, directive.id, 'decision', id, input.reading_ids)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'decision.written' })
      const [view] = await listDecisions(tx, access, id)
      return view as View
    })
  }
}

async function chosenOption(tx: Tx, directiveId: string, id: string): Promise<ComplianceOption> {
  const option = await tx.manager.findOneBy(ComplianceOption, { id, directive_id: directiveId })
  if (!option) throw new Refused('resource/not_found')
  if (option.withdrawn_at) throw new Refused('option/withdrawn')
  return option
}

/** Approves a decision that somebody else wrote. From then on its review and what would end it are tasks. */
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
      const decision = await tx.manager.findOneBy(Decision, { id: input.id, directive_id: directive.id })
      if (!decision) throw new Refused('resource/not_found')
      await requireVersion(tx, directive.id, decision, input.version)
      if (decision.approved_at) throw new Refused('decision/already_approved')
      if (decision.author_id === actor.id) throw new Refused('decision/own_approval')
      if (await isOpenAgain(tx, decision.id)) throw new Refused('decision/opened_again')
      await tx.manager.update(
        Decision,
        { id: decision.id },
        { approved_by: actor.id, approved_at: tx.now, version: decision.version + 1 },
      )
      if (decision.replaces_id) await endReplaced(tx, actor, decision, decision.replaces_id)
      await giveTasks(tx, decision, actor)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'decision.approved' })
      const [view] = await listDecisions(tx, access, decision.id)
      return view as View
    })
  }
}

// An answer opened it before anybody approved it: its author looks first, and says that it stands.
async function isOpenAgain(tx: Tx, id: string): Promise<boolean> {
  const [open] = await tx.query('SELECT FROM reopening WHERE subject_id = $1 AND settled_at IS NULL LIMIT 1', [id])
  return open !== undefined
}

// Of two that were to take one place, the second would stand beside the first, and nobody would have said so. Where a review ended what
// it was to replace, there is nothing left to end.
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
  await cancelTasksAbout(tx, id, say('task/decision_replaced', {}))
}

/**
 * One task for the review, due at its instant; and one for each exit criterion, because a task is one thing that one person must do: each
 * can be met, handed over and seen by itself.
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
    const subject = say('task/review_decision', { chosen: shortened(decision.chosen) })
    await addTask(tx, { ...about, kind: 'review_decision', subject })
  }
  for (const criterion of decision.exit_criteria)
    await addTask(tx, { ...about, kind: 'meet_criterion', subject: say('task/meet_criterion', { criterion }) })
}
