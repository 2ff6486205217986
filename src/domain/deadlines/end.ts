import { endOfDay, Temporal, type Zone } from '../time.js'
import { type DayNumber, dayOf } from './day-number.js'

/** Where a period ends: a local day, and the exact instant on it where the law names one. */
export interface End {
  readonly on: DayNumber
  /** Null for the end of the whole day. */
  readonly at: Temporal.Instant | null
  /** `earliest`: the first day on which the act may be done, not the last. */
  readonly bound: 'latest' | 'earliest'
  /** Set where it is an exact time of elapsed hours: such an end has no working day before it that would do as well. */
  readonly elapsed?: true
}

/** The exclusive end as an instant: that very one, or the start of the day after. */
export function instantOfEnd(end: End, zone: Zone): Temporal.Instant {
  return end.at ?? endOfDay(dayOf(end.on), zone)
}

/** Negative, zero or positive as `one` ends before, with or after `other`. */
export function compareEnds(one: End, other: End, zone: Zone): number {
  // Most ends are days; two instants of a zone cost more than one subtraction.
  if (one.at === null && other.at === null) return one.on - other.on
  return Temporal.Instant.compare(instantOfEnd(one, zone), instantOfEnd(other, zone))
}
