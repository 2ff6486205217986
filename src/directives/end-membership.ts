import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import type { MembersView } from './directive.schema.js'
import { endAccess } from './grant-access.js'
import { changeMembers, refuseHolder } from './members.js'

type View = z.infer<typeof MembersView>

/** Ends a membership of a directive. The end takes effect at the commit; nothing is cached. */
@Injectable()
export class EndMembership {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Ends a membership. Throws `member/holds_an_assignment` if the person still has an assignment on the directive, `resource/not_found`. */
  run(actor: Actor, input: { reference: string; person_id: string; reason: string }): Promise<View> {
    return changeMembers(
      this.work,
      this.ledger,
      actor,
      input.reference,
      'member.ended',
      input.reason,
      async (tx, directiveId) => {
        await refuseHolder(tx, directiveId, input.person_id)
        const ended = await endAccess(
          tx,
          directiveId,
          input.person_id,
          ['opener', 'member', 'task', 'guest', 'owner', 'backup', 'lead', 'stage_owner'],
          input.reason,
        )
        if (ended === 0) throw new Refused('resource/not_found')
      },
    )
  }
}
