import { Refused } from '../errors.js'
import type { Day } from '../time.js'
import { WEEKDAYS, type Weekday } from './office.js'

/** Days since 1 January 1970, so that stepping from day to day is an addition. Like a `Day`, it has no zone. */
export type DayNumber = number

const A_DAY = 86_400_000
const FIRST_DAY = Date.parse('1000-01-01T00:00:00Z') / A_DAY
const LAST_DAY = Date.parse('9998-12-31T00:00:00Z') / A_DAY

export function numberOf(day: Day): DayNumber {
  return Date.parse(`${day}T00:00:00Z`) / A_DAY
}

/** Throws `deadline/out_of_range` outside the years 1000 to 9998: no calendar covers them, and ISO dates no longer sort as text. */
export function dayOf(number: DayNumber): Day {
  if (number < FIRST_DAY || number > LAST_DAY) throw new Refused('deadline/out_of_range')
  return new Date(number * A_DAY).toISOString().slice(0, 10)
}

export function yearOf(number: DayNumber): number {
  return new Date(number * A_DAY).getUTCFullYear()
}

export function weekdayOf(number: DayNumber): Weekday {
  // 1 January 1970 was a Thursday.
  return WEEKDAYS[(((number + 3) % 7) + 7) % 7]!
}

/**
 * The day with the same number in another month, or that month's last day if it has no such number: one month after 31 January
 * is 28 February, and one month after 28 February is 28 March (BGB 188(2), (3); Interpretation Act (Canada) s. 28).
 */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const date = new Date(number * A_DAY)
  return inMonth(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate())
}

/**
 * The end of a period of months whose first day is counted: the day before the one with the same number, or the last day of the
 * month if there is none (BGB 187(2), 188(2) second alternative, 188(3)). One month from 29 January ends on 28 February, not earlier.
 */
export function addMonthsCounted(number: DayNumber, months: number): DayNumber {
  const date = new Date(number * A_DAY)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()]
  return day === 1 ? inMonth(year, month, 1) - 1 : inMonth(year, month, day - 1)
}

/** The day of a month, where `month` may run past December or before January; the last day if the month is shorter. */
export function inMonth(year: number, month: number, day: number): DayNumber {
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(day, lastDay)) / A_DAY
}
