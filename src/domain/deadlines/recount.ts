import { type Law, reckonUnder } from './fold.js'
import { type Reckoned, type Reckoning, type Recount, recountedStart } from './reckoning.js'

/** A date as it stands, and as it would be. */
export interface Recounted {
  readonly before: Reckoned
  readonly after: Reckoned
  /** Whether the end or the safe day would be another. */
  readonly moved: boolean
}

/**
 * Counts a reckoning again with something else under it. Null for a date that was given by hand: nothing under it can change.
 * @throws Refused as `reckon` does
 */
export function recount(reckoning: Reckoning, change: Recount, law: Law): Recounted | null {
  if ('given' in reckoning.start) return null
  const start = { by_rule: recountedStart(reckoning.start.by_rule, change) }
  const before = reckonUnder(law, reckoning)
  const after = reckonUnder(law, { ...reckoning, start })
  const moved = before.answer.due_at !== after.answer.due_at || before.answer.safe_by !== after.answer.safe_by
  return { before, after, moved }
}
