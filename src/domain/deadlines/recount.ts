import { compareInstants, type Day, type InstantLike, isDay } from '../time.js'
import { type Law, reckonUnder } from './fold.js'
import { type Reckoned, type Reckoning, type Recount, recountedStart } from './reckoning.js'

/** The date that stands. */
export interface Standing {
  readonly due_at: InstantLike
  readonly safe_by: Day | null
}

/**
 * Counts a reckoning again with something else under it.
 * @returns the date that would be, or null where it is the one that stands, or was given by hand: nothing under that can change
 * @throws Refused as `reckon` does
 */
export function recount(reckoning: Reckoning, change: Recount, stands: Standing, law: Law): Reckoned | null {
  if ('given' in reckoning.start) return null
  const start = { by_rule: recountedStart(reckoning.start.by_rule, change) }
  const after = reckonUnder(law, { ...reckoning, start })
  const isSame = compareInstants(after.answer.due_at, stands.due_at) === 0 && safeDayOf(after) === stands.safe_by
  return isSame ? null : after
}

/** The safe day of a reckoning as a deadline keeps it; null where the end itself is safe, or an instant is. */
export function safeDayOf({ safe }: Reckoned): Day | null {
  return safe !== null && isDay(safe) ? safe : null
}
