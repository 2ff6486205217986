import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { lockDirective } from '../directives/access.js'
import { addRecord, requireRecords } from '../directives/records.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { UnitOfWork } from '../platform/database/unit-of-work.js'
import { Demand } from './demand.entity.js'
import { listQuestions } from './lists.js'
import { Question } from './question.entity.js'
import type { QuestionBody, QuestionView } from './question.schema.js'

type View = z.infer<typeof QuestionView>

/** Drafts a question for the agency about a reading or a demand. */
@Injectable()
export class WriteQuestion {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /** A reading or demand of another directive is `resource/not_found`. */
  run(actor: Actor, input: z.infer<typeof QuestionBody> & { reference: string }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { directive } = access
      await requireRecords(tx, directive.id, Demand, input.demand_id ? [input.demand_id] : [])
      const readings = await tx.query('SELECT 1 FROM reading WHERE directive_id = $1 AND id = $2', [
        directive.id,
        input.reading_id,
      ])
      if (input.reading_id && readings.length === 0) throw new Refused('resource/not_found')
      const id = await addRecord(tx, directive.id, Question, { ...input, author_id: actor.id, written_at: tx.now })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'question.written', class: input.class })
      return one(await listQuestions(tx, access, id))
    })
  }
}
