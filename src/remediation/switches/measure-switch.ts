import type { z } from 'zod'
import { type Access } from '../../directives/access.js'
import { Refused } from '../../domain/errors.js'
import { type Tx } from '../../platform/database/unit-of-work.js'
import { listMeasureSwitches } from './list-switches.js'
import type { MeasureSwitchView } from './switches.schema.js'

type View = z.infer<typeof MeasureSwitchView>

/**
 * Refuses while a requested call is in progress: a check would be compared with a state that has not been reached yet. Planned
 * checks do not count.
 */
export async function refuseWhileUnderWay(tx: Tx, measureId: string): Promise<void> {
  const under = await tx.query(
    `SELECT FROM switch_call WHERE measure_id = $1 AND asked_by IS NOT NULL AND state IN ('waiting', 'calling')`,
    [measureId],
  )
  if (under.length > 0) throw new Refused('switch/under_way')
}

export async function viewOf(tx: Tx, access: Access, measureId: string): Promise<View> {
  const [view] = await listMeasureSwitches(tx, access, measureId)
  // A measure whose last switch was detached before it was ever called.
  return view ?? { measure_id: measureId, switch: null, standing: NOTHING, next_check_at: null, calls: [] }
}

export const NOTHING: View['standing'] = { says: 'unknown', state: null, at: null, last_verified: null, unanswered_since: null }
