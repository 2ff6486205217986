import { Refused } from '../errors.js'
import type { Day } from '../time.js'
import type { Calendar } from './calendar.js'
import { type DayNumber, dayOf, numberOf, weekdayOf, yearOf } from './day-number.js'
import { WEEKDAYS } from './office.js'
import type { CalendarChanges } from './period.js'

/** Which days are working days, in one interpretation of the law. */
export interface WorkingDays {
  /** Throws `deadline/calendar_ends` for a day outside the years that the calendar covers. */
  works(day: DayNumber): boolean
  /** The first working day from `day` on, including `day` itself. */
  onOrAfter(day: DayNumber): DayNumber
  /** The last working day up to and including `day`. */
  onOrBefore(day: DayNumber): DayNumber
  /** The reason for the state of a day: the holiday's name, or null if the weekday alone decides. */
  nameOf(day: DayNumber): string | null
  /** Whether the last day has to move because the office is inaccessible on it. */
  inaccessible(day: DayNumber): boolean
}

// With a calendar without working days, the search would never end; the longest known closure is three weeks.
export const LONGEST_CLOSURE = 400

export function noWorkingDay(near: DayNumber): Refused {
  return new Refused('deadline/no_working_day', { from: dayOf(near) })
}

/**
 * @param flipped disputed days of the calendar that use their alternative interpretation
 * @param looked is called with each disputed day that was looked up: only those can lead to another interpretation
 */
export function workingDays(
  calendar: Calendar,
  changes: CalendarChanges,
  flipped: ReadonlySet<Day>,
  looked: (day: Day) => void,
): WorkingDays {
  const weekend = changes.weekend ? new Set(changes.weekend) : calendar.weekend
  const made = new Set(changes.working.map(numberOf))
  const closed = new Set(changes.inaccessible.map(numberOf))
  const other = new Set([...flipped].map(numberOf))
  const { first, last, days, disputed } = numbered(calendar)

  const works = (day: DayNumber): boolean => {
    if (day < first || day > last) throw outside(calendar, yearOf(day))
    if (made.has(day)) return true
    const plain = !weekend.has(weekdayOf(day))
    const doubt = disputed.get(day)
    if (doubt) looked(dayOf(day))
    // In the alternative interpretation, a holiday is an ordinary day of its weekday.
    if (doubt && other.has(day)) return doubt.works && plain
    return days.get(day)?.works ?? plain
  }
  const walk = (from: DayNumber, step: 1 | -1): DayNumber => {
    for (let day = from; Math.abs(day - from) <= LONGEST_CLOSURE; day += step) if (works(day)) return day
    throw noWorkingDay(from)
  }
  return {
    works,
    onOrAfter: (day) => walk(day, 1),
    onOrBefore: (day) => walk(day, -1),
    nameOf: (day) => {
      const entry = other.has(day) ? disputed.get(day) : days.get(day)
      return entry && !made.has(day) ? entry.name : null
    },
    inaccessible: (day) => closed.has(day),
  }
}

/**
 * A calendar by day numbers: a hundred thousand dates are recalculated when one day changes, and handling texts would take most
 * of the time.
 */
interface Numbered {
  readonly first: DayNumber
  readonly last: DayNumber
  readonly days: ReadonlyMap<DayNumber, { readonly works: boolean; readonly name: string }>
  readonly disputed: ReadonlyMap<DayNumber, { readonly works: boolean; readonly name: string }>
}

const NUMBERED = new WeakMap<Calendar, Numbered>()

function numbered(calendar: Calendar): Numbered {
  const known = NUMBERED.get(calendar)
  if (known) return known
  const { years, days, disputed } = calendar
  const made: Numbered = {
    first: years ? numberOf(`${years.from}-01-01`) : -Infinity,
    last: years ? numberOf(`${years.until}-12-31`) : Infinity,
    days: new Map([...days].map(([day, entry]) => [numberOf(day), entry])),
    disputed: new Map([...disputed].map(([day, entry]) => [numberOf(day), entry])),
  }
  NUMBERED.set(calendar, made)
  return made
}

/** Only weekends are days off; covers all years. */
export const NO_HOLIDAYS: Calendar = {
  id: 'none',
  version: 'none',
  years: null,
  weekend: new Set(WEEKDAYS.slice(5)),
  days: new Map(),
  disputed: new Map(),
}

function outside(calendar: Calendar, year: number): Refused {
  const { from, until } = calendar.years!
  return new Refused('deadline/calendar_ends', { calendar: calendar.id, year, from, until })
}
