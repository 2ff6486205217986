import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import type { MembersView } from './directive.schema.js'
import { DirectiveWall } from './directive-wall.entity.js'
import { changeMembers, isWalled, refuseHolder, requirePerson } from './members.js'
import { addRecord } from './records.js'

type View = z.infer<typeof MembersView>

/** Adds an ethical wall against a person. */
@Injectable()
export class RaiseWall {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** The person can never see this directive, whatever else is granted. Throws `member/holds_an_assignment`, `member/own_wall`, `member/walled`. */
  run(actor: Actor, input: { reference: string; person_id: string; reason: string }): Promise<View> {
    return changeMembers(this.work, this.ledger, actor, input.reference, 'wall.raised', input.reason, async (tx, directiveId) => {
      if (input.person_id === actor.id) throw new Refused('member/own_wall')
      await requirePerson(tx, input.person_id)
      await refuseHolder(tx, directiveId, input.person_id)
      if (await isWalled(tx, directiveId, input.person_id)) throw new Refused('member/walled')
      await addRecord(tx, directiveId, DirectiveWall, { ...input, made_by: actor.id, made_at: tx.now })
    })
  }
}
