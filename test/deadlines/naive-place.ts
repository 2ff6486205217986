import { Temporal } from '../../src/domain/time.js'
import { stepDay, WEEKDAY_NAMES, wallDay } from './wall-calendar.js'
import type { HolidayList, HolidayLists, WireQuestion } from './wire.js'

/** Why there is no answer. */
export class NoAnswer extends Error {
  constructor(readonly code: string) {
    super(code)
  }
}

/** A due day and the instant at which it is over, in milliseconds. */
export interface Due {
  readonly dueOn: string
  readonly dueAt: number
  /**
   * The direction in which to search for the safe day if this one is not a working day: earlier for a last day, later for a first
   * one; none for a time of day.
   */
  readonly safe?: -1 | 1
}

/** The place and the calendar of a question. */
export interface Counting {
  readonly zone: string
  /** Looks up a day: an error if the calendar does not cover its year. */
  look(day: string): void
  isWorking(day: string): boolean
}

export function counting(question: WireQuestion, lists: HolidayLists): Counting {
  const zone = question.timezone ?? 'UTC'
  const list = listOf(question.calendar ?? 'none', lists)
  const weekend = (question.options?.weekend ?? ['sat', 'sun']).map((name) => name.slice(0, 3).toLowerCase())
  if (WEEKDAY_NAMES.every((name) => weekend.includes(name))) throw new NoAnswer('deadline/bad_question')
  const extra = question.options?.extraWorkingDays ?? []
  const look = (day: string): void => {
    const { year } = wallDay(day)
    if (list !== null && (year < list.from || year > list.until)) throw new NoAnswer('deadline/calendar_ends')
  }
  return {
    zone,
    look,
    isWorking(day) {
      look(day)
      if (extra.includes(day)) return true
      return !weekend.includes(wallDay(day).weekday) && !(list?.isHoliday(day) ?? false)
    },
  }
}

function listOf(calendarId: string, lists: HolidayLists): HolidayList | null {
  if (calendarId === 'none') return null
  const list = lists(calendarId)
  if (list === null) throw new NoAnswer('deadline/unknown_calendar')
  return list
}

// Conversion between zones and instants, and nothing else, with Temporal.

/** The first instant of a local day, in milliseconds. */
export function startOfDay(day: string, zone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds
}

/** A local time on a day; a time that occurs twice or never gives the earlier instant. */
export function timeOn(day: string, time: string, zone: string): number {
  return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, { disambiguation: 'earlier' }).epochMilliseconds
}

/** The instant of a trigger; a bare day begins with its first instant. */
export function triggerInstant(trigger: string, zone: string): number {
  if (!trigger.includes('T')) return startOfDay(trigger, zone)
  if (/(Z|[+-]\d\d:\d\d)$/.test(trigger)) return Temporal.Instant.from(trigger).epochMilliseconds
  return timeOn(trigger.slice(0, 10), trigger.slice(11), zone)
}

const zoned = (instant: number, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)

export function localDayOf(instant: number, zone: string): string {
  return zoned(instant, zone).toPlainDate().toString()
}

/** The local time of an instant, to the millisecond. */
export function triggerTime(instant: number, zone: string): string {
  return zoned(instant, zone).toPlainTime().toString({ fractionalSecondDigits: 3 })
}

/** The last local day that has a part before the instant: an end at midnight belongs to the day before. */
export function dayEndedBy(instant: number, zone: string): string {
  const day = localDayOf(instant, zone)
  return startOfDay(day, zone) === instant ? stepDay(day, -1) : day
}

/** Whether something came after (or at) the day's cut-off. */
export function isLate(instant: number, cutoff: number, inclusive: boolean): boolean {
  return inclusive ? instant >= cutoff : instant > cutoff
}

/** Fed. R. Civ. P. 6(a)(3): always forward, to the first working day on which the office is accessible. */
export function firstReachable(day: string, question: WireQuestion, place: Counting): string {
  const shut = question.options?.inaccessibleDays ?? []
  if (!shut.includes(day)) return day
  let at = day
  while (shut.includes(at) || !place.isWorking(at)) at = stepDay(at, 1)
  return at
}

export function nextWorking(day: string, place: Counting): string {
  let at = stepDay(day, 1)
  while (!place.isWorking(at)) at = stepDay(at, 1)
  return at
}

/** When the last day is over: at the given local time, or when the next local day begins. */
export function endOf(day: string, question: WireQuestion, place: Counting): number {
  const end = question.options?.endOfDay
  if (end !== undefined && /^\d\d:\d\d$/.test(end)) return timeOn(day, end, place.zone)
  return startOfDay(stepDay(day, 1), place.zone)
}
