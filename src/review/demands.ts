import { Refused } from '../domain/errors.js'
import type { Tx } from '../platform/database/unit-of-work.js'

/** Refuses a demand that is not one of this directive: `resource/not_found`. */
export async function requireDemands(tx: Tx, directiveId: string, ids: readonly string[]): Promise<void> {
  const different = [...new Set(ids)]
  const known = await tx.query('SELECT id FROM demand WHERE directive_id = $1 AND id = ANY ($2)', [directiveId, different])
  if (known.length !== different.length) throw new Refused('resource/not_found')
}
