import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { z } from 'zod'
import { type Access, lockDirective, requireVersion } from '../directives/access.js'
import type { RecordClass } from '../domain/access/record-class.js'
import { Refused } from '../domain/errors.js'
import { Ledger } from '../ledger/ledger.js'
import type { Actor } from '../platform/database/actor.js'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.js'
import { requireDemands } from './demands.js'
import { listQuestions } from './lists.js'
import { Question } from './question.entity.js'
import type { QuestionAskBody, QuestionBody, QuestionView } from './question.schema.js'

type View = z.infer<typeof QuestionView>

/** Sets down what we would ask the agency about a reading or a demand. */
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
      await requireDemands(tx, directive.id, input.demand_id ? [input.demand_id] : [])
      const readings = await tx.query('SELECT 1 FROM reading WHERE directive_id = $1 AND id = $2', [
        directive.id,
        input.reading_id,
      ])
      if (input.reading_id && readings.length === 0) throw new Refused('resource/not_found')
      const id = randomUUID()
      await tx.manager.insert(Question, {
        id,
        directive_id: directive.id,
        reading_id: input.reading_id,
        demand_id: input.demand_id,
        body: input.body,
        class: input.class,
        capacity: input.capacity,
        author_id: actor.id,
        written_at: tx.now,
        version: 1,
      })
      await this.ledger.append(tx, `directive:${directive.id}`, { kind: 'question.written', class: input.class })
      const [view] = await listQuestions(tx, access, id)
      return view as View
    })
  }
}

/** Says that a question was put to the agency: when, how, and to whom. */
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
      const question = await ownQuestion(tx, access, input, 'written')
      const askedAt = new Date(input.asked_at)
      if (askedAt > tx.now) throw new Refused('review/in_the_future')
      await requireVerified(tx, access, input.contact_id)
      await tx.manager.update(
        Question,
        { id: question.id },
        {
          asked_at: askedAt,
          asked_zone: input.asked_zone,
          asked_how: input.asked_how,
          contact_id: input.contact_id,
          asked_by: actor.id,
          version: question.version + 1,
        },
      )
      await this.ledger.append(tx, `directive:${access.directive.id}`, {
        kind: 'question.asked',
        class: question.class as RecordClass,
      })
      const [view] = await listQuestions(tx, access, question.id)
      return view as View
    })
  }
}

/** Takes back a question that has no answer, with a reason. */
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
      const [view] = await listQuestions(tx, access, question.id)
      return view as View
    })
  }
}

/** A question of this directive in one of these states, as the client saw it. */
export async function ownQuestion(
  tx: Tx,
  { directive }: Access,
  { id, version }: { id: string; version: number },
  ...states: readonly View['state'][]
): Promise<Question> {
  const question = await tx.manager.findOneBy(Question, { id, directive_id: directive.id })
  if (!question) throw new Refused('resource/not_found')
  await requireVersion(tx, directive.id, question, version)
  const state = stateOf(question)
  if (!states.includes(state)) throw new Refused('review/question_not_at_this_state', { state })
  return question
}

function stateOf({ withdrawn_at, answered_at, asked_at }: Question): View['state'] {
  if (withdrawn_at) return 'withdrawn'
  if (answered_at) return 'answered'
  return asked_at ? 'asked' : 'written'
}

async function requireVerified(tx: Tx, { directive }: Access, contactId: string): Promise<void> {
  const [contact] = await tx.query<{ verified: boolean }>(
    'SELECT verified_at IS NOT NULL AS verified FROM agency_contact WHERE id = $1 AND agency_id = $2',
    [contactId, directive.agency_id],
  )
  if (!contact) throw new Refused('resource/not_found')
  if (!contact.verified) throw new Refused('review/contact_not_verified')
}
