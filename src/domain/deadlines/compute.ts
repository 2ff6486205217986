import { type Day, type Instant, textOf, type Zone } from '../time.js'
import type { Calendar } from './calendar.js'
import { type DayNumber, dayOf } from './day-number.js'
import { compareEnds, type End, instantOfEnd } from './end.js'
import { evaluate, type Triggers } from './formula.js'
import type { CalendarChanges, Formula } from './period.js'
import type { Step } from './steps.js'
import { oddityOf } from './trigger.js'
import { type WorkingDays, workingDays } from './working-days.js'

/** Everything that a deadline depends on. It includes neither the current time nor the zone of the process. */
export interface Computation {
  readonly triggers: Triggers
  readonly formula: Formula
  /** The zone whose days are counted. */
  readonly zone: Zone
  readonly calendar: Calendar
  readonly changes: CalendarChanges
  /** Defensible interpretations of the rule apart from the first. */
  readonly other_readings: readonly { readonly formula: Formula; readonly why: string }[]
}

/** The due date in one interpretation. */
export interface Reading {
  /** The last local day (or the first permitted one, if the bound is `earliest`). */
  readonly due_on: Day
  /** The exclusive end: the instant itself for an exact time, or the start of the next day. */
  readonly due_at: Instant
  readonly precision: 'day' | 'instant'
}

export interface Answer extends Reading {
  readonly due_zone: Zone
  readonly bound: 'latest' | 'earliest'
  /** The earliest defensible business day, or the instant if the period is in elapsed hours. Reminders follow it. */
  readonly safe_by: Day | Instant
  readonly steps: readonly Step[]
  /** Other defensible results with their reasons, all different from this one. */
  readonly ambiguous: readonly (Reading & { readonly why: string })[]
  readonly calendar: { readonly id: string; readonly version: string }
  /** The version of the time zone data that converted local times to instants. */
  readonly tzdb: string
}

/** The result of a count in its first interpretation and in the others, before it becomes an answer. */
export interface Counted {
  readonly end: End
  readonly others: readonly OtherReading[]
  /** The start of the period; null for a date that was only looked up. A safe date is never before it. */
  readonly start: DayNumber | null
  readonly steps: readonly Step[]
}

/**
 * When it is due, how that was calculated, and the alternatives.
 * @param tzdb version of this machine's time zone data ('2025c'), for the answer
 * @throws Refused `deadline/calendar_ends` outside the calendar's years, `deadline/trigger_unknown`,
 *   `deadline/instant_needed`, `deadline/no_working_day`: a refusal, never a guess
 */
export function compute(question: Computation, tzdb: string): Answer {
  return answerOf(question, countReadings(question), tzdb)
}

/** Counts every interpretation of the question. Throws the same codes as `compute`. */
export function countReadings(question: Computation): Counted {
  const steps: Step[] = []
  const looked = new Set<Day>()
  const days = workingDays(question.calendar, question.changes, AS_REVIEWED, (day) => looked.add(day))
  const { end, start } = evaluate(
    { days, zone: question.zone, triggers: question.triggers, whenTwice: 'earlier', tell: (step) => steps.push(step) },
    question.formula,
  )
  // The last day itself must be within the calendar's years: otherwise it is not known whether it is a business day.
  days.works(end.on)
  return { end, others: otherReadings(question, looked, end), start: start && start.on <= end.on ? start.on : null, steps }
}

/** The answer from a count: its safe date, and the steps that lead to it. */
export function answerOf(
  { calendar, changes, zone }: Pick<Computation, 'calendar' | 'changes' | 'zone'>,
  { end, others, start, steps: counted }: Counted,
  tzdb: string,
): Answer {
  const steps = [...counted]
  for (const other of others) steps.push({ code: 'other_reading', on: dayOf(other.end.on), why: other.why })
  const safe = others.reduce((one, other) => saferOf(one, other.end, zone), end)
  const safe_by = safeDay(
    safe,
    workingDays(calendar, changes, AS_REVIEWED, () => {}),
    start,
  )
  const reading = readingOf(end, zone)
  if (safe_by !== reading.due_on && safe_by !== reading.due_at) steps.push({ code: 'safe_by', on: safe_by.slice(0, 10) })
  return {
    ...reading,
    due_zone: zone,
    bound: end.bound,
    safe_by,
    steps,
    ambiguous: others.map((other) => ({ ...readingOf(other.end, zone), why: other.why })),
    calendar: { id: calendar.id, version: calendar.version },
    tzdb,
  }
}

const AS_REVIEWED: ReadonlySet<Day> = new Set()

export interface OtherReading {
  readonly end: End
  readonly why: string
}

/** The alternatives: disputed days the other way, a local time that occurs twice, and alternative interpretations of the rule. */
function otherReadings(question: Computation, looked: ReadonlySet<Day>, first: End): OtherReading[] {
  const views: View[] = [...looked].map((day) => ({
    flipped: new Set([day]),
    why: question.calendar.disputed.get(day)!.why,
  }))
  if (looked.size > 1) views.push({ flipped: looked, why: views[0]!.why })
  if (Object.values(question.triggers).some((trigger) => 'local' in trigger && oddityOf(trigger.local, question.zone))) {
    views.push({ whenTwice: 'later', why: 'local_time' })
  }
  views.push(...question.other_readings)

  const found: OtherReading[] = []
  for (const view of views) {
    const end = endIn(question, view)
    const isNew = [first, ...found.map((one) => one.end)].every((one) => compareEnds(one, end, question.zone) !== 0)
    if (isNew) found.push({ end, why: view.why })
  }
  return found
}

/** What one evaluation does differently from the first, and why. */
interface View {
  readonly why: string
  readonly formula?: Formula
  readonly flipped?: ReadonlySet<Day>
  readonly whenTwice?: 'later'
}

function endIn({ calendar, changes, zone, triggers, formula }: Computation, view: View): End {
  const days = workingDays(calendar, changes, view.flipped ?? AS_REVIEWED, () => {})
  return evaluate({ days, zone, triggers, whenTwice: view.whenTwice ?? 'earlier', tell: () => {} }, view.formula ?? formula).end
}

/** For a last day the earlier one is safer, for a first permitted day the later one. */
function saferOf(one: End, other: End, zone: Zone): End {
  return compareEnds(one, other, zone) * (one.bound === 'latest' ? 1 : -1) <= 0 ? one : other
}

/**
 * The safe end as a day or an instant. Elapsed hours count to the minute. A non-business day is replaced by the last business
 * day before it, but not by one before the period started.
 */
function safeDay(end: End, days: WorkingDays, start: DayNumber | null): Day | Instant {
  if (end.elapsed || (end.at !== null && days.works(end.on))) return textOf(end.at!)
  if (end.bound === 'earliest') return dayOf(days.onOrAfter(end.on))
  const day = days.onOrBefore(end.on)
  return dayOf(start !== null && day < start ? end.on : day)
}

function readingOf(end: End, zone: Zone): Reading {
  return {
    due_on: dayOf(end.on),
    due_at: textOf(instantOfEnd(end, zone)),
    precision: end.at === null ? 'day' : 'instant',
  }
}
