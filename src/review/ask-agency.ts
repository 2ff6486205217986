import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { type Access, lockDirective } from '../directives/access.js'
import type { RecordClass } from '../domain/access/record-class.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { one } from '../platform/database/rows.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { listQuestions } from './lists.js'
import { ownQuestion } from './own-question.js'
import { Question } from './question.entity.js'
import type { QuestionAskBody, QuestionView } from './question.schema.js'

type View = z.infer<typeof QuestionView>

/** Records that a question was put to the agency: when, how, and to whom. */
@Injectable()
export class AskAgency {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Throws `review/question_not_at_this_state`, `review/in_the_future`, `review/contact_not_verified`; a contact of another agency is
   * `resource/not_found`.
   */
  run(actor: Actor, input: z.infer<typeof QuestionAskBody> & { reference: string; id: string; version: number }): Promise<View> {
    return this.work.as(actor, async (tx) => {
      const access = await lockDirective(tx, input.reference)
      const { reference: _, id, version, ...said } = input
      const question = await ownQuestion(tx, access, { id, version }, 'written')
      const asked_at = new Date(said.asked_at)
      if (asked_at > tx.now) throw new Refused('review/in_the_future')
      await requireVerified(tx, access, input.contact_id)
      await tx.manager.update(Question, { id: question.id }, { ...said, asked_at, asked_by: actor.id, version: version + 1 })
      await this.ledger.append(tx, `directive:${access.directive.id}`, {
        kind: 'question.asked',
        class: question.class as RecordClass,
      })
      return one(await listQuestions(tx, access, question.id))
    })
  }
}

async function requireVerified(tx: Tx, { directive }: Access, contactId: string): Promise<void> {
  const [contact] = await tx.query<{ verified: boolean }>(
    'SELECT verified_at IS NOT NULL AS verified FROM agency_contact WHERE id = $1 AND agency_id = $2',
    [contactId, directive.agency_id],
  )
  if (!contact) throw new Refused('resource/not_found')
  if (!contact.verified) throw new Refused('review/contact_not_verified')
}
