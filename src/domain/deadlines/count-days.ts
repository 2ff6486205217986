import { instantAt, type Temporal, type Zone } from '../time.js'
import { addMonths, addMonthsCounted, type DayNumber, dayOf } from './day-number.js'
import type { End } from './end.js'
import type { DayPeriod } from './period.js'
import type { DayOff, Step } from './steps.js'
import type { Start } from './trigger.js'
import { LONGEST_CLOSURE, noWorkingDay, type WorkingDays } from './working-days.js'

/** What a count needs: the business days, the zone whose days are counted, and a place to record the steps. */
export interface Count {
  readonly days: WorkingDays
  readonly zone: Zone
  readonly tell: (step: Step) => void
}

/** The end of a period in days, weeks, months or years that starts on a local day. */
export function countDays(count: Count, start: Start, period: DayPeriod): End {
  const { days, tell } = count
  const from = afterCutoff(count, start, period)
  let last = period.amount === 0 ? from : counted(count, from, period)
  // With a count of zero there is no period to extend, nor one that expires.
  const extra = period.amount === 0 ? null : period.extra
  if (extra?.mode === 'add_to_period') last = lengthened(count, last, period)
  let unrolled = last
  last = rolled(count, last, period)
  if (extra?.mode === 'after_expiry') {
    unrolled = lengthened(count, last, period)
    last = rolled(count, unrolled, period)
  }
  const didRoll = last !== unrolled
  if (days.inaccessible(last)) {
    const reached = firstAccessible(days, last)
    tell({ code: 'inaccessible', from: dayOf(last), on: dayOf(reached) })
    last = reached
  }
  if (period.bound === 'earliest') tell({ code: 'first_day', on: dayOf(last) })
  const time = didRoll && period.roll_to ? period.roll_to : period.end_of_day
  if (time === null) return { on: last, at: null, bound: period.bound }
  tell({ code: 'ends_at', time, on: dayOf(last) })
  return { on: last, at: instantAt(dayOf(last), time, count.zone), bound: period.bound }
}

/** A trigger after the cut-off of its day counts from the next business day. If only the day of the trigger is known, it counts as before the cut-off. */
export function afterCutoff(count: Count, start: Start, { cutoff }: Pick<DayPeriod, 'cutoff'>): DayNumber {
  if (!cutoff || start.at === null) return start.on
  const limit = instantAt(dayOf(start.on), cutoff.at, count.zone)
  if (!isLate(start.at, limit, cutoff.inclusive)) return start.on
  const next = count.days.onOrAfter(start.on + 1)
  count.tell({ code: 'after_cutoff', cutoff: cutoff.at, on: dayOf(next) })
  return next
}

function isLate(at: Temporal.Instant, limit: Temporal.Instant, inclusive: boolean): boolean {
  const difference = at.epochMilliseconds - limit.epochMilliseconds
  return inclusive ? difference >= 0 : difference > 0
}

function counted(count: Count, from: DayNumber, period: DayPeriod): DayNumber {
  const { tell } = count
  const { amount, unit, direction } = period
  const step = direction === 'forward' ? 1 : -1
  const isShort = unit === 'calendar_day' && period.short_period !== null && amount <= period.short_period
  if (isShort) tell({ code: 'short_period', limit: period.short_period! })
  tell({ code: period.count_trigger_day ? 'trigger_day_counts' : 'trigger_day_excluded', on: dayOf(from) })
  const last = unit === 'business_day' || isShort ? workingDaysFrom(count, from, step, period) : calendarFrom(from, step, period)
  if (period.clear_days) tell({ code: 'clear_days', amount })
  const first = period.count_trigger_day ? from : from + step
  tell({ code: 'counted_days', amount, unit: isShort ? 'business_day' : unit, direction, first: dayOf(first), on: dayOf(last) })
  return last
}

/** The last day of a calendar period: clear days end one day later, a counted first day one day sooner. */
function calendarFrom(from: DayNumber, step: 1 | -1, period: DayPeriod): DayNumber {
  const { amount, unit, count_trigger_day } = period
  const further = period.clear_days ? step : 0
  if (unit === 'month' || unit === 'year') {
    const months = (unit === 'year' ? 12 : 1) * amount * step
    if (!count_trigger_day) return addMonths(from, months) + further
    return (step === 1 ? addMonthsCounted(from, months) : addMonths(from, months) + 1) + further
  }
  return from + step * ((unit === 'week' ? 7 : 1) * amount - (count_trigger_day ? 1 : 0)) + further
}

/** Counts business days. If the day of the trigger counts, it is the first of them only if it is one itself. */
function workingDaysFrom(count: Count, from: DayNumber, step: 1 | -1, period: DayPeriod): DayNumber {
  const { days, tell } = count
  const passed: DayOff[] = []
  let weekends = 0
  let left = period.amount + (period.clear_days ? 1 : 0)
  let day = from
  let off = 0
  if (period.count_trigger_day && days.works(from)) left -= 1
  while (left > 0) {
    day += step
    off = days.works(day) ? 0 : off + 1
    if (off === 0) left -= 1
    else if (off > LONGEST_CLOSURE) throw noWorkingDay(day)
    else {
      const name = days.nameOf(day)
      if (name === null) weekends += 1
      else passed.push({ on: dayOf(day), name })
    }
  }
  if (weekends > 0 || passed.length > 0) tell({ code: 'passed_over', days: passed, weekends })
  return day
}

function lengthened({ tell }: Count, last: DayNumber, { extra, direction }: DayPeriod): DayNumber {
  const on = last + extra!.days * (direction === 'forward' ? 1 : -1)
  tell({ code: extra!.mode === 'after_expiry' ? 'extra_after_expiry' : 'extra_added', days: extra!.days, on: dayOf(on) })
  return on
}

function rolled({ days, tell }: Count, last: DayNumber, { roll }: DayPeriod): DayNumber {
  if (days.works(last)) return last
  const why = { on: dayOf(last), name: days.nameOf(last) }
  if (roll === 'none') {
    tell({ code: 'stays', on: dayOf(last), why })
    return last
  }
  const on = roll === 'forward' ? days.onOrAfter(last) : days.onOrBefore(last)
  tell({ code: roll === 'forward' ? 'rolled_forward' : 'rolled_backward', from: dayOf(last), why, on: dayOf(on) })
  return on
}

/** Always forward, even for a period counted backward (Fed. R. Civ. P. 6(a)(3)(A)). */
export function firstAccessible(days: WorkingDays, from: DayNumber): DayNumber {
  let day = days.onOrAfter(from)
  while (days.inaccessible(day)) day = days.onOrAfter(day + 1)
  return day
}
