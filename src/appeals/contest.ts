import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { type Access, accessTo, lockDirective, requireVersion } from '../directives/access.js'
import { ownerOf } from '../directives/assignment-sql.js'
import { caseActor } from '../directives/case-actor.js'
import { Directive } from '../directives/directive.entity.js'
import { addTask } from '../directives/tasks.js'
import { say } from '../domain/catalogue/say.js'
import { Refused } from '../domain/errors.js'
import { type AppealAction, isLive, type ProceedingOutcome, type ProceedingStage, type Stay } from '../domain/workflow/appeal.js'
import { applyContest, carryOver } from '../domain/workflow/apply.js'
import type { Outcome } from '../domain/workflow/comply.js'
import { type ContestDecision, contest } from '../domain/workflow/contest.js'
import type { Stage } from '../domain/workflow/stage.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import type { ProceedingActBody, ProceedingBody, ProceedingView } from './appeals.schema.js'
import { listProceedings } from './list-proceedings.js'
import { Proceeding } from './proceeding.entity.js'

type View = z.infer<typeof ProceedingView>

/** Moves the appeal line: one contest of a directive before one forum. Never the other line, but for the amendment that an outcome opens. */
@Injectable()
export class Contest {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Opens a proceeding: at any stage, even after closing. Throws the refusal of the law; an unknown `previous_id` is `resource/not_found`. */
  open(actor: Actor, input: z.infer<typeof ProceedingBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const decision = contest(null, 'open_proceeding', {}, await caseActor(tx, access))
      if ('code' in decision) throw new Refused(decision.code, decision.params)
      if (input.previous_id && !(await tx.manager.existsBy(Proceeding, { id: input.previous_id, directive_id: directive.id })))
        throw new Refused('resource/not_found')
      const after = applyContest(null, decision)
      const id = randomUUID()
      await tx.manager.insert(Proceeding, {
        id,
        directive_id: directive.id,
        kind: input.kind,
        forum: input.forum,
        public: input.public,
        conference_first: input.conference_first,
        filing_stays: input.filing_stays,
        stage: after.stage,
        previous_id: input.previous_id,
        opened_by: actor.id,
        opened_at: tx.now,
        filed_on: null,
        decided_on: null,
        ended_at: null,
        outcome: after.outcome,
        reason: null,
        stay: after.stay,
        stay_until: null,
        version: 1,
      })
      await this.countLive(tx, directive.id)
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'proceeding.opened', details: { proceeding_id: id } })
      return this.view(tx, access, id)
    })
  }

  /** Acts on a proceeding. Throws the refusal of the law, `resource/not_found`, `resource/stale`. */
  act(
    actor: Actor,
    input: z.infer<typeof ProceedingActBody> & { reference: string; id: string; version: number; action: AppealAction },
  ): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const row = await tx.manager.findOneBy(Proceeding, { id: input.id, directive_id: directive.id })
      if (!row) throw new Refused('resource/not_found')
      await requireVersion(tx, directive.id, row, input.version)
      const decision = contest(
        { stage: row.stage as ProceedingStage, stay: row.stay as Stay },
        input.action,
        input,
        await caseActor(tx, access),
      )
      if ('code' in decision) throw new Refused(decision.code, decision.params)
      await tx.manager.update(Proceeding, { id: row.id }, { ...changed(row, decision, input, tx.now), version: row.version + 1 })
      await this.countLive(tx, directive.id)
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
      return this.view(tx, access, row.id)
    })
  }

  private async countLive(tx: Tx, directiveId: string): Promise<void> {
    await tx.execute(
      'UPDATE directive SET live_proceedings = (SELECT count(*) FROM proceeding WHERE directive_id = $1 AND ended_at IS NULL) WHERE id = $1',
      [directiveId],
    )
  }

  private async view(tx: Tx, access: Access, id: string): Promise<View> {
    const now = await accessTo(tx, access.directive.reference)
    return (await listProceedings(tx, now, await caseActor(tx, now), id))[0] as View
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

function changed(
  row: Proceeding,
  decision: ContestDecision,
  input: z.infer<typeof ProceedingActBody>,
  now: Date,
): Partial<Proceeding> {
  const before = {
    stage: row.stage as ProceedingStage,
    stay: row.stay as Stay,
    stay_until: row.stay_until?.toISOString() ?? null,
    outcome: row.outcome as ProceedingOutcome | null,
  }
  const after = applyContest(before, decision)
  const today = now.toISOString().slice(0, 10)
  return {
    stage: after.stage,
    stay: after.stay,
    stay_until: after.stay_until === null ? null : new Date(after.stay_until),
    outcome: after.outcome,
    reason: input.reason ?? row.reason,
    ended_at: isLive(after.stage) ? null : (row.ended_at ?? now),
    filed_on: decision.action === 'file_proceeding' ? (input.filed_on ?? today) : row.filed_on,
    decided_on: decision.action === 'decide_proceeding' ? (input.decided_on ?? today) : row.decided_on,
  }
}

/** "Modified" or "revoked" changes what is demanded: the review is owed again, and somebody must look at what was switched off. */
async function openAmendment(tx: Tx, directive: Directive, actor: Actor, decision: ContestDecision): Promise<void> {
  const state = { stage: directive.stage as Stage, owed: directive.owed as Stage[], outcome: directive.outcome as Outcome | null }
  const after = carryOver(state, decision)
  if (!decision.opens_amendment) return
  if (after !== state)
    await tx.manager.update(Directive, { id: directive.id }, { owed: [...after.owed], version: directive.version + 1 })
  await addTask(tx, {
    directive_id: directive.id,
    kind: 'review_amendment',
    subject: say('task/review_amendment', {}),
    person_id: (await ownerOf(tx, directive.id)) ?? actor.id,
    made_by: actor.id,
  })
}
