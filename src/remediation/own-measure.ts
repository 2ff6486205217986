import type { Access } from '../directives/access.js'
import { Refused } from '../domain/errors.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Measure } from './measure.entity.js'

/** A measure of the directive that the actor can see: any of them, or only their own. Throws `resource/not_found`. */
export async function ownMeasure(tx: Tx, access: Access, id: string): Promise<Measure> {
  const measure = await tx.manager.findOneBy(Measure, { id, directive_id: access.directive.id })
  const own = measure !== null && [measure.person_id, measure.verifier_id].includes(access.actor.id)
  if (!measure || !access.sees('measure', { own })) throw new Refused('resource/not_found')
  return measure
}
