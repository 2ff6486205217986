import { ownerOf } from '../directives/assignment-sql.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { firstWithin } from '../review/reopen.js'

/** Who does what follows from a decision: the owner who accepted, or else its author, or else who acts; whoever of them works the case. */
export async function whoAnswers(tx: Tx, directiveId: string, authorId: string, actorId: string): Promise<string> {
  return firstWithin(tx, directiveId, [await ownerOf(tx, directiveId), authorId], ['case'], actorId)
}

/** As much of what was chosen as the subject of a task holds. */
export const shortened = (chosen: string) => (chosen.length > 300 ? `${chosen.slice(0, 299)}…` : chosen)
