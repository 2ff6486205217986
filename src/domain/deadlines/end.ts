import { endOfDay, Temporal, type Zone } from '../time.js'
import { type DayNumber, dayOf } from './day-number.js'

/** The end of a period: a local day, and the exact instant on it if the law states one. */
export interface End {
  readonly on: DayNumber
  /** Null for the end of the whole day. */
  readonly at: Temporal.Instant | null
  /** `earliest`: the first permitted day, not the last. */
  readonly bound: 'latest' | 'earliest'
  /** Set for an exact time from elapsed hours: no earlier business day can replace such an end. */
  readonly elapsed?: true
}

/** The exclusive end as an instant: the instant itself, or the start of the next day. */
export function instantOfEnd(end: End, zone: Zone): Temporal.Instant {
  return end.at ?? endOfDay(dayOf(end.on), zone)
}

/** Negative, zero or positive if `one` ends before, with or after `other`. */
export function compareEnds(one: End, other: End, zone: Zone): number {
  // Most ends are days, and comparing two instants costs more than one subtraction.
  if (one.at === null && other.at === null) return one.on - other.on
  return Temporal.Instant.compare(instantOfEnd(one, zone), instantOfEnd(other, zone))
}
