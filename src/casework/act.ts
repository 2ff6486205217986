import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { keepOverride } from '../assurance/overrides/keep-override.js'
import { type LawNow, Laws } from '../deadlines/laws.js'
import { accessTo, lockDirective, requireVersion } from '../directives/access.js'
import { isCurrent } from '../directives/assignment-sql.js'
import { caseActor } from '../directives/case-actor.js'
import { Directive } from '../directives/directive.entity.js'
import { addTask, cancelTasks } from '../directives/tasks.js'
import { phrase } from '../domain/catalogue/phrase.js'
import { Refused } from '../domain/errors.js'
import { applyDecision } from '../domain/workflow/apply.js'
import type { ComplyAction, Outcome } from '../domain/workflow/comply.js'
import { decide, type Transition } from '../domain/workflow/decide.js'
import type { Stage } from '../domain/workflow/stage.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import type { ActBody, DirectiveView } from './casework.schema.js'
import { gatherFacts } from './gather-facts.js'
import { viewDirective } from './view-directive.js'

type Input = z.infer<typeof ActBody> & { reference: string; version: number; action: ComplyAction }

/** Moves a directive along the compliance line. */
@Injectable()
export class Act {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly laws: Laws,
  ) {}

  /**
   * Performs `action` on a directive. Throws the refusal of `decide`, `resource/not_found`, `access/forbidden`, `resource/stale`.
   */
  run(actor: Actor, input: Input): Promise<z.infer<typeof DirectiveView>> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      await requireVersion(tx, access.directive.id, access.directive, input.version)
      const directive = await stateReasons(tx, access.directive, input)
      const decision = decide(await gatherFacts(tx, directive), input.action, input, await caseActor(tx, access))
      if ('code' in decision) throw new Refused(decision.code, decision.params)
      await apply(tx, directive, decision)
      await moveTasks(tx, directive, actor, decision)
      await keep(tx, await this.laws.now(tx), directive, actor, decision, input.override?.reason)
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: eventOf(directive, decision),
        ...(input.reason === undefined ? {} : { reason: input.reason }),
        details: {
          from: directive.stage,
          to: decision.to,
          overridden: decision.overridden,
          override_reason: input.override?.reason ?? null,
        },
      })
      return viewDirective(tx, await accessTo(tx, input.reference))
    })
  }
}

// Completing a required stage later does not count as entering it: the line shows when it was skipped.
function eventOf(directive: Directive, decision: Transition): string {
  const [settled] = decision.settles
  return settled && decision.to === directive.stage ? `directive.settled_${settled}` : `directive.${decision.action}`
}

// "None, because …" is a recorded statement like any other, so it is stored before the facts are gathered.
async function stateReasons(tx: Tx, directive: Directive, input: Input): Promise<Directive> {
  const stated = {
    ...(input.action === 'conclude_review' && input.no_demands_reason ? { no_demands_reason: input.no_demands_reason } : {}),
    ...(input.action === 'close' && input.no_commitments_reason ? { no_commitments_reason: input.no_commitments_reason } : {}),
  }
  if (Object.keys(stated).length > 0) await tx.manager.update(Directive, { id: directive.id }, stated)
  return { ...directive, ...stated }
}

async function apply(tx: Tx, directive: Directive, decision: Transition): Promise<void> {
  const after = applyDecision(
    { stage: directive.stage as Stage, owed: directive.owed as Stage[], outcome: directive.outcome as Outcome | null },
    decision,
  )
  await tx.manager.update(
    Directive,
    { id: directive.id },
    {
      stage: after.stage,
      owed: [...after.owed],
      outcome: after.outcome,
      closed_at: after.stage === 'closed' ? tx.now : null,
      version: directive.version + 1,
    },
  )
}

// Done after the tasks of the stage have been moved: closing cancels open tasks, and this one must stay.
async function keep(
  tx: Tx,
  law: LawNow,
  directive: Directive,
  actor: Actor,
  decision: Transition,
  reason: string | undefined,
): Promise<void> {
  if (decision.overridden.length === 0) return
  await keepOverride(tx, law, directive, actor, {
    action: decision.action,
    missing: decision.overridden,
    reason: reason as string,
  })
}

/** Open tasks of the previous stage are closed; those of the new stage go to its owner. */
async function moveTasks(tx: Tx, directive: Directive, actor: Actor, decision: Transition): Promise<void> {
  if (decision.to === directive.stage) return
  await cancelTasks(tx, directive.id, decision.to === 'closed' ? null : 'stage_work', phrase('task/left_stage'))
  if (decision.to === 'closed') return
  const [holder] = await tx.query<{ person_id: string }>(
    `SELECT person_id FROM assignment WHERE directive_id = $1 AND ((kind = 'stage_owner' AND stage = $2) OR kind = 'owner')
       AND accepted_at IS NOT NULL AND ${isCurrent('assignment')} ORDER BY kind = 'stage_owner' DESC LIMIT 1`,
    [directive.id, decision.to],
  )
  await addTask(tx, {
    directive_id: directive.id,
    kind: 'stage_work',
    subject: phrase(`task/stage_${decision.to}`),
    person_id: holder?.person_id ?? actor.id,
    made_by: actor.id,
  })
}
