import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import type { RecordClass } from '../domain/access/record-class.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { listQuestions } from './lists.js'
import { ownQuestion } from './own-question.js'
import { Question } from './question.entity.js'
import type { QuestionView } from './question.schema.js'

type View = z.infer<typeof QuestionView>

/** Withdraws an unanswered question, with a reason. */
@Injectable()
export class WithdrawQuestion {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `review/question_not_at_this_state`. */
  run(actor: Actor, input: { reference: string; id: string; version: number; reason: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const question = await ownQuestion(tx, access, input, 'written', 'asked')
      await tx.manager.update(
        Question,
        { id: question.id },
        { withdrawn_at: tx.now, withdrawn_by: actor.id, withdraw_reason: input.reason, version: question.version + 1 },
      )
      await this.ledger.append(tx, `directive:${access.directive.id}`, {
        kind: 'question.withdrawn',
        class: question.class as RecordClass,
        reason: input.reason,
      })
      return one(await listQuestions(tx, access, question.id))
    })
  }
}
