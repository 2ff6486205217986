import { Deadline } from '../deadlines/deadline.entity.js'
import { recordOf } from '../directives/records.js'
import { requireWorker } from '../directives/tasks.js'
import { type Tx } from '../platform/database/unit-of-work.js'

/** The deadline of an obligation must belong to its directive, and its person must be assignable. */
export async function requireNamed(
  tx: Tx,
  directiveId: string,
  { deadline_id, person_id }: { deadline_id?: string | null | undefined; person_id?: string | null | undefined },
): Promise<void> {
  if (deadline_id) await recordOf(tx, directiveId, Deadline, { id: deadline_id })
  if (person_id) await requireWorker(tx, directiveId, person_id)
}
