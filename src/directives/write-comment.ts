import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { lockDirective } from './access.js'
import { Comment } from './comment.entity.js'
import type { CommentBody, CommentView } from './directive.schema.js'
import { listRows } from './lists.js'
import { addRecord } from './records.js'

/** Writes a comment on a directive, with its privilege class. */
@Injectable()
export class WriteComment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  run(actor: Actor, input: z.infer<typeof CommentBody> & { reference: string }): Promise<z.infer<typeof CommentView>> {
    return this.work.as(actor, async (tx) => {
      const { directive } = await lockDirective(tx, input.reference)
      const id = await addRecord(tx, directive.id, Comment, { ...input, author_id: actor.id, written_at: tx.now })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'comment.written', class: input.class })
      return one(await listRows<z.infer<typeof CommentView>>(tx, 'comment', directive.id, id))
    })
  }
}
