import { naiveHours } from './naive-hours.js'
import {
  type Counting,
  counting,
  type Due,
  endOf,
  firstReachable,
  isLate,
  localDayOf,
  NoAnswer,
  nextWorking,
  timeOn,
  triggerInstant,
} from './naive-place.js'
import { dayText, monthLength, OffTheWall, stepDay, wallDay } from './wall-calendar.js'
import type { Dates, HolidayLists, Refusal, WireQuestion } from './wire.js'

/**
 * The second implementation of deadlines: written from the law and from ../shared/deadlines/README.md, not from the engine. It
 * steps through a printed calendar day by day and has no shortcuts, so that a person can follow it by hand.
 */
export function naive(question: WireQuestion, lists: HolidayLists): Dates | Refusal {
  try {
    const { dueOn, dueAt, safe } = answer(question, lists)
    // The calendar must cover the due day even if nothing was looked up in it.
    const place = counting(question, lists)
    place.look(dueOn)
    // If the due day is not a working day, the nearest working day is found (`safeBy`).
    if (safe !== undefined) for (let day = dueOn; !place.isWorking(day); ) day = stepDay(day, safe)
    return { dueOn, dueAt: new Date(dueAt).toISOString().replace('.000Z', 'Z') }
  } catch (error) {
    if (error instanceof NoAnswer) return { error: { code: error.code } }
    if (error instanceof OffTheWall) return { error: { code: 'naive/off_the_wall' } }
    throw error
  }
}

function answer(question: WireQuestion, lists: HolidayLists): Due {
  if (!Number.isInteger(question.amount) || question.amount < 0) throw new NoAnswer('deadline/bad_amount')
  if (question.unit === 'hour' && !question.trigger.includes('T')) throw new NoAnswer('deadline/instant_needed')
  const place = counting(question, lists)
  const own = question.unit === 'hour' ? naiveHours(question, place) : dayPeriod(question, place)
  return combined(own, question, place, lists)
}

function combined(own: Due, question: WireQuestion, place: Counting, lists: HolidayLists): Due {
  const { combine, other, returnDate } = question.options ?? {}
  if (combine === 'earlier_of_strictly_before' && returnDate !== undefined) {
    const dayBefore = stepDay(returnDate.slice(0, 10), -1)
    const before: Due = { dueOn: dayBefore, dueAt: endOf(dayBefore, question, place), safe: -1 }
    return before.dueAt < own.dueAt ? before : own
  }
  if ((combine === 'earlier_of' || combine === 'later_of') && other !== undefined) {
    // The other period uses the same place and office; only its own settings differ.
    const { weekend, extraWorkingDays, inaccessibleDays } = question.options ?? {}
    const second = answer(
      {
        timezone: question.timezone,
        calendar: question.calendar,
        ...other,
        options: { weekend, extraWorkingDays, inaccessibleDays, ...other.options },
      },
      lists,
    )
    if (combine === 'earlier_of') return second.dueAt < own.dueAt ? second : own
    return second.dueAt > own.dueAt ? second : own
  }
  return own
}

/** Days, weeks, months, years: from the local date of the trigger. */
function dayPeriod(question: WireQuestion, place: Counting): Due {
  const { roll = 'none', direction = 'forward', options = {} } = question
  const towards = direction === 'backward' ? -1 : 1
  const start = afterCutoff(question, place)

  let last = question.amount === 0 ? start : counted(start, question, place)
  const extra = question.amount === 0 ? 0 : (options.extraDays ?? 0)
  if (options.extraMode === 'add_to_period') last = walk(last, extra, towards)

  let rolled = rollDay(last, roll, place)
  let didRoll = rolled !== last
  if (extra > 0 && options.extraMode !== 'add_to_period') {
    const extended = walk(rolled, extra, towards)
    rolled = rollDay(extended, roll, place)
    didRoll = rolled !== extended
  }
  const reachable = firstReachable(rolled, question, place)
  const dueAt =
    didRoll && options.rollTo !== undefined ? timeOn(reachable, options.rollTo, place.zone) : endOf(reachable, question, place)
  return { dueOn: reachable, dueAt, safe: (options.bound ?? 'latest') === 'latest' ? -1 : 1 }
}

/** The local day of the trigger: after the cut-off, the next working day. */
function afterCutoff(question: WireQuestion, place: Counting): string {
  const { cutoff, cutoffInclusive = false } = question.options ?? {}
  if (!question.trigger.includes('T')) return question.trigger
  const instant = triggerInstant(question.trigger, place.zone)
  const day = localDayOf(instant, place.zone)
  if (cutoff === undefined) return day
  return isLate(instant, timeOn(day, cutoff, place.zone), cutoffInclusive) ? nextWorking(day, place) : day
}

function counted(start: string, question: WireQuestion, place: Counting): string {
  const { amount, unit, countTriggerDay = false, options = {} } = question
  const towards = question.direction === 'backward' ? -1 : 1
  const short = unit === 'calendar_day' && options.shortPeriodExclusion !== undefined && amount <= options.shortPeriodExclusion
  const clear = options.clearDays === true ? 1 : 0

  if (unit === 'business_day' || short) return walkWorking(start, amount + clear, towards, countTriggerDay, place)
  if (unit === 'calendar_day' || unit === 'week') {
    const days = (unit === 'week' ? amount * 7 : amount) + clear
    return walk(start, countTriggerDay ? days - 1 : days, towards)
  }
  const months = unit === 'year' ? amount * 12 : amount
  return walk(correspondingDay(start, months * towards, countTriggerDay), clear, towards)
}

/** Working days, one by one. The trigger's own day counts only if it is to be counted and is a working day. */
function walkWorking(start: string, amount: number, towards: 1 | -1, countStart: boolean, place: Counting): string {
  let left = amount
  let day = start
  if (countStart && place.isWorking(day)) left -= 1
  while (left > 0) {
    day = stepDay(day, towards)
    if (place.isWorking(day)) left -= 1
  }
  return day
}

function walk(start: string, days: number, towards: 1 | -1): string {
  let day = start
  for (let left = days; left > 0; left--) day = stepDay(day, towards)
  return day
}

/**
 * The day with the same number, or the month's last (BGB 188(2) alt. 1, (3)). If the first day counts: the day before that (BGB
 * 188(2) alt. 2), and for a period from the first of a month the whole months; counting backwards, the day after.
 */
function correspondingDay(start: string, months: number, countStart: boolean): string {
  const from = wallDay(start)
  let { year, month } = from
  for (let left = Math.abs(months); left > 0; left--) {
    month += Math.sign(months)
    if (month === 13) [year, month] = [year + 1, 1]
    if (month === 0) [year, month] = [year - 1, 12]
  }
  const clamped = (number: number): string => dayText(year, month, Math.min(number, monthLength(year, month)))
  if (!countStart) return clamped(from.day)
  if (months > 0) return from.day === 1 ? stepDay(clamped(1), -1) : clamped(from.day - 1)
  return stepDay(clamped(from.day), 1)
}

function rollDay(day: string, roll: string, place: Counting): string {
  // Every last day is looked up, even if no rule moves it.
  place.look(day)
  if (roll === 'none') return day
  let at = day
  while (!place.isWorking(at)) at = stepDay(at, roll === 'backward' ? -1 : 1)
  return at
}
