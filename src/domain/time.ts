import { Temporal } from 'temporal-polyfill'

/** The only place that imports Temporal: nothing else imports the polyfill, so that the native object can replace it. */
export { Temporal }

/** A calendar day, 'YYYY-MM-DD'. It has no zone until one is given. */
export type Day = string

/** An instant as UTC text, 'YYYY-MM-DDTHH:MM:SS[.mmm]Z', never finer than a millisecond. */
export type Instant = string

/** An IANA zone, 'America/New_York'. Never an offset, because an offset is not a place. */
export type Zone = string

/** The forms of an instant at the boundary: UTC text, or the Date that the database returns. */
export type InstantLike = Instant | Date | Temporal.Instant

const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/
const INSTANT = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
const ZONE = /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/
const LOCAL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** Whether `text` is a valid day: 2026-02-30 is not. */
export function isDay(text: string): boolean {
  return DAY.test(text) && answers(() => Temporal.PlainDate.from(text))
}

/** Whether `text` is an instant with its offset or Z; a local time without one is not. */
export function isInstant(text: string): boolean {
  return INSTANT.test(text) && answers(() => Temporal.Instant.from(text))
}

/** Whether `text` is a zone that this machine knows. */
export function isZone(text: string): boolean {
  return ZONE.test(text) && answers(() => Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text))
}

/** Whether `text` is a local time of day, 'HH:MM', 00:00 to 23:59. */
export function isLocalTime(text: string): boolean {
  return LOCAL_TIME.test(text)
}

/** The instant, truncated to the millisecond that the database and Date can represent: earlier, never later. */
export function instantOf(value: InstantLike): Temporal.Instant {
  if (value instanceof Date) return Temporal.Instant.fromEpochMilliseconds(value.getTime())
  const instant = typeof value === 'string' ? Temporal.Instant.from(value) : value
  return instant.round({ smallestUnit: 'millisecond', roundingMode: 'floor' })
}

/** The instant as UTC text. */
export function textOf(value: InstantLike): Instant {
  return instantOf(value).toString()
}

/** Negative, zero or positive if `one` is before, at or after `other`. Texts of instants cannot be compared as texts. */
export function compareInstants(one: InstantLike, other: InstantLike): number {
  return Temporal.Instant.compare(instantOf(one), instantOf(other))
}

/** The earliest of the instants. */
export function earliest(...instants: [Temporal.Instant, ...Temporal.Instant[]]): Temporal.Instant {
  return instants.reduce((one, other) => (Temporal.Instant.compare(one, other) <= 0 ? one : other))
}

/**
 * The exclusive end of a local day: the first instant of the next one in `zone`. Correct even if midnight does not exist (Beirut,
 * Havana and Santiago put their clocks forward at 00:00).
 */
export function endOfDay(day: Day | Temporal.PlainDate, zone: Zone): Temporal.Instant {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone).toInstant()
}

/**
 * The last local day that has a part before `end`, which is exclusive: if `end` is a midnight, the day that ends there. The
 * inverse of `endOfDay`, and for any other instant its local date.
 */
export function lastDayBefore(end: InstantLike, zone: Zone): Temporal.PlainDate {
  return instantOf(end).subtract({ nanoseconds: 1 }).toZonedDateTimeISO(zone).toPlainDate()
}

/** The instant of a local time; if it occurs twice or not at all, the earlier instant, so that nothing is late. */
export function instantAt(day: Day | Temporal.PlainDate, time: string, zone: Zone): Temporal.Instant {
  return Temporal.PlainDate.from(day)
    .toPlainDateTime(Temporal.PlainTime.from(time))
    .toZonedDateTime(zone, { disambiguation: 'earlier' })
    .toInstant()
}

function answers(attempt: () => unknown): boolean {
  try {
    attempt()
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
