import { type Access } from '../directives/access.js'
import { recordAt } from '../directives/records.js'
import { Refused } from '../domain/errors.js'
import { type Tx } from '../platform/database/unit-of-work.js'
import { Modification } from './modification.entity.js'

export async function unconfirmed(
  tx: Tx,
  { directive }: Access,
  { id, version }: { id: string; version: number },
): Promise<Modification> {
  const modification = await recordAt(tx, directive.id, Modification, { id, version })
  if (modification.confirmed_at || modification.voided_at) throw new Refused('review/modification_settled')
  return modification
}
