import type { Tx } from '../platform/database/unit-of-work.js'
import { Measure } from './measure.entity.js'

/**
 * Records that a restriction is in force, or reversed, once its release is confirmed and its evidence accepted, whichever comes
 * last. The instant is when the evidence was submitted, and never before the release (docs/case.md, "Putting a measure into
 * force"). The caller appends the event.
 * @returns whether it changed
 */
export async function standInForce(tx: Tx, measureId: string): Promise<boolean> {
  const measure = await tx.manager.findOneByOrFail(Measure, { id: measureId })
  if (!measure.restricts || measure.restored_at) return false
  const proved = await tx.query<{ act: string; at: Date }>(
    `SELECT r.act, greatest(r.confirmed_at, min(e.produced_at)) AS at
     FROM release r JOIN evidence e ON e.measure_id = r.measure_id AND e.act = r.act AND e.accepted_at IS NOT NULL
     WHERE r.measure_id = $1 AND r.confirmed_at IS NOT NULL GROUP BY r.id`,
    [measureId],
  )
  const at = (act: string) => proved.find((one) => one.act === act)?.at ?? null
  const after = { in_force_at: measure.in_force_at ?? at('do'), restored_at: at('undo') }
  if (after.in_force_at === measure.in_force_at && after.restored_at === null) return false
  await tx.manager.update(Measure, { id: measureId }, { ...after, version: measure.version + 1 })
  return true
}
