import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import type { RecordClass } from '../domain/access/record-class.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { lockDirective } from './access.js'
import { Comment } from './comment.entity.js'
import type { CommentView } from './directive.schema.js'
import { listRows } from './lists.js'
import { recordOf } from './records.js'

/** Voids a comment, with a reason. Nothing is deleted: its place and its author stay. */
@Injectable()
export class VoidComment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `comment/not_yours` for anyone except its author, `comment/already_void`. */
  run(actor: Actor, input: { reference: string; id: string; reason: string }): Promise<z.infer<typeof CommentView>> {
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, input.reference)
      const comment = await recordOf(tx, directive.id, Comment, { id: input.id })
      if (comment.author_id !== actor.id) throw new Refused('comment/not_yours')
      if (comment.voided_at) throw new Refused('comment/already_void')
      await tx.manager.update(Comment, { id: comment.id }, { voided_at: tx.now, void_reason: input.reason })
      await this.ledger.append(tx, `directive:${directive.id}`, {
        kind: 'comment.voided',
        class: comment.class as RecordClass,
        reason: input.reason,
      })
      return one(await listRows<z.infer<typeof CommentView>>(tx, 'comment', directive.id, comment.id))
    })
  }
}
