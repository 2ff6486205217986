import { requireWorker } from '../directives/tasks.js'
import { Refused } from '../domain/errors.js'
import { type Tx } from '../platform/database/unit-of-work.js'

/** The deadline of an obligation must belong to its directive, and its person must be assignable. */
export async function requireNamed(
  tx: Tx,
  directiveId: string,
  { deadline_id, person_id }: { deadline_id?: string | null | undefined; person_id?: string | null | undefined },
): Promise<void> {
  if (deadline_id) {
    const deadlines = await tx.query('SELECT 1 FROM deadline WHERE id = $1 AND directive_id = $2', [deadline_id, directiveId])
    if (deadlines.length === 0) throw new Refused('resource/not_found')
  }
  if (person_id) await requireWorker(tx, directiveId, person_id)
}
