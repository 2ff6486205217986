import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../ledger/ledger.js'
import { Outbox } from '../outbox/outbox.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { lockDirective } from './access.js'
import { ASSIGNMENT_FOLLOWERS, addAssignment } from './assignments.js'
import type { AssignmentBody, AssignmentView } from './directive.schema.js'
import { listRows } from './lists.js'

type View = z.infer<typeof AssignmentView>

/**
 * Assigns a directive, or one stage of it, to a person. Until they accept, the previous holder remains responsible, or the giver
 * if there is none.
 */
@Injectable()
export class GiveAssignment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /** Assigning it to yourself accepts it. Throws `assignment/person_cannot_hold`, `assignment/already_given`. */
  async run(actor: Actor, input: z.infer<typeof AssignmentBody> & { reference: string }): Promise<View> {
    const view = await this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, input.reference)
      const id = await addAssignment(tx, directive.id, actor, input)
      await ASSIGNMENT_FOLLOWERS.value.given(tx, this.outbox, directive.id)
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: 'assignment.given',
        details: { kind: input.kind, stage: input.stage },
      })
      return one(await listRows<View>(tx, 'assignment', directive.id, id))
    })
    this.outbox.ring()
    return view
  }
}
