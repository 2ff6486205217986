import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import type { MembersView } from './directive.schema.js'
import { changeMembers } from './members.js'

type View = z.infer<typeof MembersView>

/** Lifts a wall. */
@Injectable()
export class LiftWall {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Lifts a wall, with a reason. */
  run(actor: Actor, input: { reference: string; person_id: string; reason: string }): Promise<View> {
    return changeMembers(this.work, this.ledger, actor, input.reference, 'wall.lifted', input.reason, async (tx, directiveId) => {
      const lifted = await tx.execute(
        'UPDATE directive_wall SET lifted_at = $3, lifted_by = $4 WHERE directive_id = $1 AND person_id = $2 AND lifted_at IS NULL',
        [directiveId, input.person_id, tx.now, actor.id],
      )
      if (lifted === 0) throw new Refused('resource/not_found')
    })
  }
}
