import { type Access, requireVersion } from '../directives/access.js'
import { Refused } from '../domain/errors.js'
import { type Tx } from '../platform/database/unit-of-work.js'
import { Modification } from './modification.entity.js'

export async function unconfirmed(
  tx: Tx,
  { directive }: Access,
  { id, version }: { id: string; version: number },
): Promise<Modification> {
  const modification = await tx.manager.findOneBy(Modification, { id, directive_id: directive.id })
  if (!modification) throw new Refused('resource/not_found')
  await requireVersion(tx, directive.id, modification, version)
  if (modification.confirmed_at || modification.voided_at) throw new Refused('review/modification_settled')
  return modification
}
