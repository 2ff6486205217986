import { Refused } from '../errors.js'
import { endOfDay, instantAt, lastDayBefore, Temporal, textOf } from '../time.js'
import { afterCutoff, type Count, firstAccessible } from './count-days.js'
import { type DayNumber, dayOf, numberOf } from './day-number.js'
import type { End } from './end.js'
import type { HourPeriod } from './period.js'
import type { DayOff } from './steps.js'
import { dayIn, type Start } from './trigger.js'
import { LONGEST_CLOSURE, noWorkingDay } from './working-days.js'

const AN_HOUR = 3_600_000

/** The end of a period in hours: elapsed time from an instant. Throws `deadline/instant_needed` if only a day is known. */
export function countHours(count: Count, start: Start, period: HourPeriod): End {
  const { zone, tell } = count
  if (start.at === null) throw new Refused('deadline/instant_needed', { on: dayOf(start.on) })
  const day = afterCutoff(count, start, period)
  const from = day === start.on ? start.at : startOfDay(count, day)
  const at = ended(count, from, period)
  tell({ code: 'counted_hours', amount: period.amount, direction: period.direction, at: textOf(at), zone })
  return rolledHours(count, at, period)
}

function ended(count: Count, from: Temporal.Instant, { amount, direction, counting }: HourPeriod): Temporal.Instant {
  const sign = direction === 'forward' ? 1 : -1
  if (amount === 0) return from
  switch (counting) {
    case 'elapsed':
      return from.add({ milliseconds: sign * amount * AN_HOUR })
    case 'exclude_trigger_hour': {
      const edge = edgeOfHour(count, from, direction)
      count.tell({ code: 'hour_of_trigger_excluded', at: textOf(edge), zone: count.zone })
      return edge.add({ milliseconds: sign * amount * AN_HOUR })
    }
    case 'exclude_non_working_days':
      return onWorkingDays(count, from, amount * AN_HOUR, direction)
  }
}

/** The end (or, counting backward, the start) of the clock hour of the trigger; a trigger on the hour belongs to the hour it starts. */
function edgeOfHour({ zone }: Count, from: Temporal.Instant, direction: HourPeriod['direction']): Temporal.Instant {
  const wall = from.toZonedDateTimeISO(zone)
  const into = (wall.minute * 60 + wall.second) * 1000 + wall.millisecond
  return from.add({ milliseconds: direction === 'forward' ? AN_HOUR - into : -into })
}

/** The time of non-business days does not count (ZPO 222(3)); a period that starts on one starts with the next business day. */
function onWorkingDays(
  count: Count,
  from: Temporal.Instant,
  length: number,
  direction: HourPeriod['direction'],
): Temporal.Instant {
  const { days, zone } = count
  const passed: DayOff[] = []
  const step = direction === 'forward' ? 1 : -1
  let day = numberOf(dayIn(step === 1 ? from : from.subtract({ milliseconds: 1 }), zone))
  let at = from
  let left = length
  for (let off = 0; off <= LONGEST_CLOSURE; off += 1) {
    const edge = startOfDay(count, step === 1 ? day + 1 : day)
    if (days.works(day)) {
      const here = Math.abs(edge.epochMilliseconds - at.epochMilliseconds)
      if (left <= here) {
        if (passed.length > 0) count.tell({ code: 'hours_of_days_off_excluded', days: passed })
        return at.add({ milliseconds: step * left })
      }
      left -= here
      off = 0
    } else passed.push({ on: dayOf(day), name: days.nameOf(day) })
    at = edge
    day += step
  }
  throw noWorkingDay(day)
}

/** For an end on a non-business day, or on which the office is inaccessible. A midnight belongs to the day that it ends. */
function rolledHours(count: Count, at: Temporal.Instant, period: HourPeriod): End {
  const { days, zone, tell } = count
  const on = numberOf(lastDayBefore(at, zone).toString())
  const closed = days.inaccessible(on)
  const rolls = period.roll !== 'none' && !days.works(on)
  if (!closed && !rolls) return { on, at, bound: 'latest', elapsed: true }
  const next = firstAccessible(days, on)
  const why = { on: dayOf(on), name: days.nameOf(on) }
  if (!rolls || period.roll === 'forward_same_time') {
    // An end at midnight moves to the end of the next day: 0:00 of that day would leave no time on it at all.
    const moved = endOfDay(dayOf(on), zone).equals(at)
      ? endOfDay(dayOf(next), zone)
      : instantAt(dayOf(next), at.toZonedDateTimeISO(zone).toPlainTime().toString(), zone)
    tell({ code: 'same_time_rolled', why, at: textOf(moved), zone })
    return { on: next, at: moved, bound: 'latest' }
  }
  tell({ code: 'rolled_forward', from: dayOf(on), why, on: dayOf(next) })
  if (period.roll_to === null) return { on: next, at: null, bound: 'latest' }
  tell({ code: 'ends_at', time: period.roll_to, on: dayOf(next) })
  return { on: next, at: instantAt(dayOf(next), period.roll_to, zone), bound: 'latest' }
}

function startOfDay({ zone }: Count, day: DayNumber): Temporal.Instant {
  return Temporal.PlainDate.from(dayOf(day)).toZonedDateTime(zone).toInstant()
}
