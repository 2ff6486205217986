import { requireVersion } from '../directives/access.js'
import { Refused } from '../domain/errors.js'
import { type Tx } from '../platform/database/unit-of-work.js'
import { Reading } from './reading.entity.js'

/** A reading of this directive, at the version that the client saw. Throws `resource/not_found`, `resource/stale`. */
export async function ownReading(
  tx: Tx,
  directiveId: string,
  { id, version }: { id: string; version: number },
): Promise<Reading> {
  const reading = await tx.manager.findOneBy(Reading, { id, directive_id: directiveId })
  if (!reading) throw new Refused('resource/not_found')
  await requireVersion(tx, directiveId, reading, version)
  return reading
}
