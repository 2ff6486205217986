import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { recordOf } from '../directives/records.js'
import { Document } from '../documents/document.entity.js'
import type { RecordClass } from '../domain/access/record-class.js'
import { Refused } from '../domain/errors.js'
import type { Part } from '../domain/review/dependents.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { reopenedBy } from './list-reopenings.js'
import { listQuestions } from './lists.js'
import { ownQuestion } from './own-question.js'
import { Question } from './question.entity.js'
import type { QuestionAnswerBody, QuestionAnsweredView, QuestionView } from './question.schema.js'
import { reopen } from './reopen.js'

/** Records the agency's answer. Exactly the items based on the reading or demand are reopened, and reported. */
@Injectable()
export class RecordAnswer {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** Throws `review/question_not_at_this_state`, `review/in_the_future`, `review/answer_before_question`. */
  run(
    actor: Actor,
    input: z.infer<typeof QuestionAnswerBody> & { reference: string; id: string; version: number },
  ): Promise<z.infer<typeof QuestionAnsweredView>> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      const question = await ownQuestion(tx, access, input, 'asked')
      const answeredAt = new Date(input.answered_at)
      if (answeredAt > tx.now) throw new Refused('review/in_the_future')
      if (answeredAt < (question.asked_at as Date)) throw new Refused('review/answer_before_question')
      const document = await recordOf(tx, directive.id, Document, { id: input.document_id })
      const inLaw = classOf(input.class ?? (question.class as RecordClass), document.class as RecordClass)
      await tx.manager.update(
        Question,
        { id: question.id },
        {
          answered_at: answeredAt,
          answered_zone: input.answered_zone,
          answer: input.answer,
          document_id: document.id,
          answer_recorded_by: actor.id,
          answer_recorded_at: tx.now,
          class: inLaw,
          version: question.version + 1,
        },
      )
      const cause = { cause: 'answer', cause_id: question.id } as const
      await reopen(tx, actor, directive.id, cause, [aboutOf(question)])
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'question.answered', class: inLaw })
      const [view] = await listQuestions(tx, access, question.id)
      return { ...(view as z.infer<typeof QuestionView>), reopenings: await reopenedBy(tx, access, cause) }
    })
  }
}

/** The text of an answer is no less privileged than the document that contains it. */
const classOf = (declared: RecordClass, document: RecordClass): RecordClass => (declared === 'fact' ? document : declared)

const aboutOf = ({ reading_id, demand_id }: Question): Part =>
  reading_id ? { kind: 'reading', id: reading_id } : { kind: 'demand', id: demand_id as string }
