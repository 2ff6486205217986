import type { Tx } from '../platform/database/unit-of-work.js'

/** Who does what follows from a decision: the owner who accepted, or else its author. */
export async function whoAnswers(tx: Tx, directiveId: string, authorId: string): Promise<string> {
  const [owner] = await tx.query<{ person_id: string }>(
    `SELECT person_id FROM assignment WHERE directive_id = $1 AND kind = 'owner' AND accepted_at IS NOT NULL AND ended_at IS NULL AND returned_at IS NULL`,
    [directiveId],
  )
  return owner?.person_id ?? authorId
}

/** As much of what was chosen as the subject of a task holds. */
export const shortened = (chosen: string) => (chosen.length > 300 ? `${chosen.slice(0, 299)}…` : chosen)
