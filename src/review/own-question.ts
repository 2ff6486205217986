import type { z } from 'zod'
import { type Access } from '../directives/access.js'
import { recordAt } from '../directives/records.js'
import { Refused } from '../domain/errors.js'
import { type Tx } from '../platform/database/unit-of-work.js'
import { Question } from './question.entity.js'
import type { QuestionView } from './question.schema.js'

type View = z.infer<typeof QuestionView>

/** A question of this directive in one of these states, at the version that the client saw. */
export async function ownQuestion(
  tx: Tx,
  { directive }: Access,
  { id, version }: { id: string; version: number },
  ...states: readonly View['state'][]
): Promise<Question> {
  const question = await recordAt(tx, directive.id, Question, { id, version })
  const state = stateOf(question)
  if (!states.includes(state)) throw new Refused('review/question_not_at_this_state', { state })
  return question
}

export function stateOf({ withdrawn_at, answered_at, asked_at }: Question): View['state'] {
  if (withdrawn_at) return 'withdrawn'
  if (answered_at) return 'answered'
  return asked_at ? 'asked' : 'written'
}
