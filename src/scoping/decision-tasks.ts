import { ownerOf } from '../directives/assignment-sql.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { firstWithin } from '../review/reopen.js'

/**
 * Who does the work that follows from a decision: the owner who accepted, otherwise its author, otherwise the actor; the first of
 * them who works on the case.
 */
export async function whoAnswers(tx: Tx, directiveId: string, authorId: string, actorId: string): Promise<string> {
  return firstWithin(tx, directiveId, [await ownerOf(tx, directiveId), authorId], ['case'], actorId)
}

/** As much of the decision as the subject of a task can hold. */
export const shortened = (chosen: string) => (chosen.length > 300 ? `${chosen.slice(0, 299)}…` : chosen)
