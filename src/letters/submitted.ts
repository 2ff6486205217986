import { type Access, lockDirective } from '../directives/access.js'
import { Refused } from '../domain/errors.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Letter } from './letter.entity.js'
import { requireLetter } from './list-letters.js'

interface Which {
  reference: string
  id: string
  version: number
}

/**
 * Locks the directive and finds a letter that is awaiting approval. Throws `letter/not_at_this_stage`, `resource/not_found`,
 * `resource/stale`.
 */
export async function lockSubmitted(tx: Tx, { reference, id, version }: Which): Promise<{ access: Access; letter: Letter }> {
  const access = await lockDirective(tx, reference)
  const { stage } = await requireLetter(tx, access, id, version)
  if (stage !== 'submitted') throw new Refused('letter/not_at_this_stage', { stage })
  return { access, letter: await tx.manager.findOneByOrFail(Letter, { id }) }
}
