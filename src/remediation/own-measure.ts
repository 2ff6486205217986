import type { Access } from '../directives/access.js'
import { recordOf } from '../directives/records.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Measure } from './measure.entity.js'

/** A measure of the directive that the actor can see: any of them, or only their own. Throws `resource/not_found`. */
export async function ownMeasure(tx: Tx, access: Access, id: string): Promise<Measure> {
  return recordOf(tx, access.directive.id, Measure, { id }, ({ person_id, verifier_id }) =>
    access.sees('measure', { own: [person_id, verifier_id].includes(access.actor.id) }),
  )
}
