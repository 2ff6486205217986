import { compareInstants, type Day, type InstantLike, isDay } from '../time.js'
import { type Law, reckonUnder } from './fold.js'
import { type Reckoned, type Reckoning, type Recount, recountedStart } from './reckoning.js'

/** The current date. */
export interface Standing {
  readonly due_at: InstantLike
  readonly safe_by: Day | null
}

/**
 * Recalculates a date, with some of its inputs replaced.
 * @returns the resulting date, or null if it is unchanged or was set by hand, because nothing it depends on can change
 * @throws Refused as `reckon` does
 */
export function recount(reckoning: Reckoning, change: Recount, stands: Standing, law: Law): Reckoned | null {
  if ('given' in reckoning.start) return null
  const start = { by_rule: recountedStart(reckoning.start.by_rule, change) }
  const after = reckonUnder(law, { ...reckoning, start })
  const isSame = compareInstants(after.answer.due_at, stands.due_at) === 0 && safeDayOf(after) === stands.safe_by
  return isSame ? null : after
}

/** The safe day, as a deadline stores it; null if the end itself is safe, or if it is an instant. */
export function safeDayOf({ safe }: Reckoned): Day | null {
  return safe !== null && isDay(safe) ? safe : null
}
