import {
  type Counting,
  type Due,
  dayEndedBy,
  endOf,
  firstReachable,
  isLate,
  localDayOf,
  nextWorking,
  startOfDay,
  timeOn,
  triggerInstant,
  triggerTime,
} from './naive-place.js'
import { stepDay } from './wall-calendar.js'
import type { WireQuestion } from './wire.js'

const HOUR = 3_600_000
const MINUTE = 60_000

/** Hours: elapsed time. Local time only matters for where they start, what they exclude, and how they roll. */
export function naiveHours(question: WireQuestion, place: Counting): Due {
  const { roll = 'none', options = {} } = question
  const end = hoursLater(start(question, place), question, place)
  const lastDay = dayEndedBy(end, place.zone)

  let due: Due = { dueOn: lastDay, dueAt: end }
  let wholeDay = false
  if (roll !== 'none' && !place.isWorking(lastDay)) {
    const next = nextWorking(lastDay, place)
    wholeDay = roll === 'forward'
    due = wholeDay ? wholeDayOf(next, question, place) : sameTime(next, due, place)
  }
  const reachable = firstReachable(due.dueOn, question, place)
  if (reachable === due.dueOn) return due
  if (wholeDay) return wholeDayOf(reachable, question, place)
  return options.inaccessibleDays === undefined ? due : sameTime(reachable, due, place)
}

function wholeDayOf(day: string, question: WireQuestion, place: Counting): Due {
  const to = question.options?.rollTo
  return { dueOn: day, dueAt: to === undefined ? endOf(day, question, place) : timeOn(day, to, place.zone) }
}

/** The same local time on another day; the end of a day stays the end of a day. */
function sameTime(day: string, due: Due, place: Counting): Due {
  if (localDayOf(due.dueAt, place.zone) !== due.dueOn) return { dueOn: day, dueAt: startOfDay(stepDay(day, 1), place.zone) }
  return { dueOn: day, dueAt: timeOn(day, triggerTime(due.dueAt, place.zone), place.zone) }
}

/** When the hours start to run: at the trigger or, after the cut-off, at the start of the next working day. */
function start(question: WireQuestion, place: Counting): number {
  const { cutoff, cutoffInclusive = false } = question.options ?? {}
  const instant = triggerInstant(question.trigger, place.zone)
  if (cutoff === undefined || !question.trigger.includes('T')) return instant
  const day = localDayOf(instant, place.zone)
  const late = isLate(instant, timeOn(day, cutoff, place.zone), cutoffInclusive)
  return late ? startOfDay(nextWorking(day, place), place.zone) : instant
}

function hoursLater(from: number, question: WireQuestion, place: Counting): number {
  const towards = question.direction === 'backward' ? -1 : 1
  const { hourCounting } = question.options ?? {}
  if (question.amount === 0) return from
  if (hourCounting === 'exclude_non_working_days') return workedHours(from, question.amount, towards, place)
  let at = hourCounting === 'exclude_trigger_hour' ? edgeOfHour(from, towards, place) : from
  for (let left = question.amount; left > 0; left--) at += HOUR * towards
  return at
}

/**
 * The end of the clock hour that contains the instant or, counting backwards, its beginning, by the minutes of the local clock.
 * An hour is 60 minutes even if the clock is put back by half an hour in the middle of it.
 */
function edgeOfHour(instant: number, towards: 1 | -1, place: Counting): number {
  const [, minutes, seconds] = triggerTime(instant, place.zone).split(':').map(Number) as [number, number, number]
  const into = minutes * MINUTE + Math.round(seconds * 1000)
  return towards === 1 ? instant - into + HOUR : instant - into
}

/** Local day by local day: time on days off does not count (ZPO 222(3)). */
function workedHours(from: number, hours: number, towards: 1 | -1, place: Counting): number {
  let left = hours * HOUR
  let at = from
  let day = towards === 1 ? localDayOf(at, place.zone) : dayEndedBy(at, place.zone)
  while (true) {
    const edge = startOfDay(towards === 1 ? stepDay(day, 1) : day, place.zone)
    if (place.isWorking(day)) {
      const inDay = Math.abs(edge - at)
      if (left <= inDay) return at + left * towards
      left -= inDay
    }
    at = edge
    day = stepDay(day, towards)
  }
}
