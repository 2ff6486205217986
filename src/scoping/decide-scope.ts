import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective, requireVersion } from '../directives/access.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { Decision } from './decision.entity.js'
import type { DecisionBody, DecisionView } from './scoping.schema.js'

type View = z.infer<typeof DecisionView>

/** Writes down how wide to comply, and why. Another person approves. */
@Injectable()
export class DecideScope {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  run(actor: Actor, input: z.infer<typeof DecisionBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, input.reference)
      const id = randomUUID()
      await tx.manager.insert(Decision, {
        id,
        directive_id: directive.id,
        subject: 'scope',
        chosen: input.chosen,
        reasons: input.reasons,
        wider_than_ordered: input.wider_than_ordered,
        author_id: actor.id,
        written_at: tx.now,
        approved_by: null,
        approved_at: null,
        version: 1,
      })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'decision.written' })
      const [view] = await listDecisions(tx, directive.id, id)
      return view as View
    })
  }
}

/** Approves a decision that somebody else wrote. */
@Injectable()
export class ApproveDecision {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `decision/own_approval`, `decision/already_approved`. */
  run(actor: Actor, input: { reference: string; id: string; version: number }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, input.reference)
      const decision = await tx.manager.findOneBy(Decision, { id: input.id, directive_id: directive.id })
      if (!decision) throw new Refused('resource/not_found')
      await requireVersion(tx, directive.id, decision, input.version)
      if (decision.approved_at) throw new Refused('decision/already_approved')
      if (decision.author_id === actor.id) throw new Refused('decision/own_approval')
      await tx.manager.update(
        Decision,
        { id: decision.id },
        { approved_by: actor.id, approved_at: tx.now, version: decision.version + 1 },
      )
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'decision.approved' })
      const [view] = await listDecisions(tx, directive.id, decision.id)
      return view as View
    })
  }
}

export function listDecisions(tx: Tx, directiveId: string, id: string | null = null): Promise<View[]> {
  return tx.query<View>(
    `SELECT c.id, c.subject, c.chosen, c.reasons, c.wider_than_ordered, person_ref(c.author_id) AS author, c.written_at,
       CASE WHEN c.approved_by IS NOT NULL THEN person_ref(c.approved_by) END AS approved_by, c.approved_at, c.version
     FROM decision c WHERE c.directive_id = $1 AND ($2::uuid IS NULL OR c.id = $2) ORDER BY c.written_at, c.id`,
    [directiveId, id],
  )
}
