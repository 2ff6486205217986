import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { lockDirective } from './access.js'
import { Assignment } from './assignment.entity.js'
import { isCurrent } from './assignment-sql.js'
import { ASSIGNMENT_FOLLOWERS, endAccessOf } from './assignments.js'
import type { AssignmentView } from './directive.schema.js'
import { listRows } from './lists.js'
import { recordOf } from './records.js'
import { settleTasksAbout } from './tasks.js'

type View = z.infer<typeof AssignmentView>

/** Accepts or returns an assignment: only the person asked may answer. */
@Injectable()
export class AnswerAssignment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Accepting ends the assignment of the previous holder. Returning needs a reason, and removes the access that came with it.
   * Throws `assignment/not_yours`, `assignment/already_answered`.
   */
  async run(
    actor: Actor,
    input:
      | { reference: string; id: string; answer: 'accept' }
      | { reference: string; id: string; answer: 'return'; reason: string },
  ): Promise<View> {
    const view = await this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, input.reference, ['case', 'work', 'read'])
      const assignment = await recordOf(tx, directive.id, Assignment, { id: input.id })
      if (assignment.person_id !== actor.id) throw new Refused('assignment/not_yours')
      if (assignment.accepted_at || assignment.returned_at || assignment.ended_at)
        throw new Refused('assignment/already_answered')
      await settleTasksAbout(tx, assignment.id, actor)
      if (input.answer === 'accept') {
        await tx.execute(
          `UPDATE assignment SET ended_at = $4 WHERE directive_id = $1 AND kind = $2 AND stage IS NOT DISTINCT FROM $3 AND ${isCurrent('assignment')} AND accepted_at IS NOT NULL`,
          [directive.id, assignment.kind, assignment.stage, tx.now],
        )
        await tx.manager.update(Assignment, { id: assignment.id }, { accepted_at: tx.now })
      } else {
        await tx.manager.update(Assignment, { id: assignment.id }, { returned_at: tx.now, return_reason: input.reason })
      }
      await ASSIGNMENT_FOLLOWERS.value.answered(tx, this.outbox, directive.id)
      const row = one(await listRows<View>(tx, 'assignment', directive.id, assignment.id))
      // Last, because the actor may no longer see the directive after returning it.
      if (input.answer === 'return') await endAccessOf(tx, directive.id, actor.id, assignment.kind as View['kind'], input.reason)
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: input.answer === 'accept' ? 'assignment.accepted' : 'assignment.returned',
        ...(input.answer === 'return' ? { reason: input.reason } : {}),
      })
      return row
    })
    this.outbox.ring()
    return view
  }
}
