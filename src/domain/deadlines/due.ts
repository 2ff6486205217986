import {
  compareInstants,
  type Day,
  earliest,
  endOfDay,
  type Instant,
  type InstantLike,
  instantOf,
  isDay,
  textOf,
  type Zone,
} from '../time.js'
import { dayOf } from './day-number.js'
import { type End, instantOfEnd } from './end.js'
import { lastOfficeInstant, type Office } from './office.js'

/** The calculated due date: the columns of a deadline that reminders, lists and screens read. */
export interface DueTimes {
  /** The last permitted local day, in `due_zone`. */
  readonly due_on: Day
  /** The exclusive end: the start of the day after `due_on`, or the exact instant. */
  readonly due_at: Instant
  readonly due_zone: Zone
  readonly precision: 'day' | 'instant'
  /** The last day under the cautious interpretation; null if there is only one interpretation. */
  readonly safe_by: Day | null
  /** When to act at the latest to be safe; never after `due_at`. Reminders count from here. */
  readonly act_by: Instant
}

/**
 * The columns for an end. `act_by` is the earliest of `due_at`, the end of the safe day (or the safe instant) and, for a whole
 * day, the last office instant before its end. An instant is exact, so the office hours do not shorten it.
 * @param safe the safe day or instant; null if the end itself is safe
 * @param at when this was recorded: a closing time that had already passed is ignored, and the end of the day applies.
 *   A safe day that had passed is kept
 */
export function dueTimes(end: End, safe: Day | Instant | null, zone: Zone, office: Office | null, at: InstantLike): DueTimes {
  const ends = instantOfEnd(end, zone)
  const due_on = dayOf(end.on)
  const safeEnd = safe === null ? ends : isDay(safe) ? endOfDay(safe, zone) : instantOf(safe)
  const closing = end.at === null && office ? lastOfficeInstant(ends, office) : null
  return {
    due_on,
    due_at: textOf(ends),
    due_zone: zone,
    precision: end.at === null ? 'day' : 'instant',
    safe_by: safe !== null && isDay(safe) ? safe : null,
    act_by: textOf(earliest(ends, safeEnd, closing && compareInstants(closing, at) > 0 ? closing : ends)),
  }
}
