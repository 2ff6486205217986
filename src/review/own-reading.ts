import { recordAt } from '../directives/records.js'
import { type Tx } from '../platform/database/unit-of-work.js'
import { Reading } from './reading.entity.js'

/** A reading of this directive, at the version that the client saw. Throws `resource/not_found`, `resource/stale`. */
export async function ownReading(
  tx: Tx,
  directiveId: string,
  { id, version }: { id: string; version: number },
): Promise<Reading> {
  const reading = await recordAt(tx, directiveId, Reading, { id, version })
  return reading
}
