import { type Day, type Instant, textOf, type Zone } from '../time.js'
import type { Calendar } from './calendar.js'
import { type DayNumber, dayOf } from './day-number.js'
import { compareEnds, type End, instantOfEnd } from './end.js'
import { evaluate, type Triggers } from './formula.js'
import type { CalendarChanges, Formula } from './period.js'
import type { Step } from './steps.js'
import { oddityOf } from './trigger.js'
import { type WorkingDays, workingDays } from './working-days.js'

/** All that a date depends on. Neither now nor the zone of the process is among it. */
export interface Question {
  readonly triggers: Triggers
  readonly formula: Formula
  /** Whose days are counted. */
  readonly zone: Zone
  readonly calendar: Calendar
  readonly changes: CalendarChanges
  /** Readings of the rule that are defensible beside the first. */
  readonly other_readings: readonly { readonly formula: Formula; readonly why: string }[]
}

/** When, in one reading. */
export interface Reading {
  /** The last local day (or the first one permitted, where the bound is `earliest`). */
  readonly due_on: Day
  /** The exclusive end: that very instant for an exact time, or the start of the day after. */
  readonly due_at: Instant
  readonly precision: 'day' | 'instant'
}

export interface Answer extends Reading {
  readonly due_zone: Zone
  readonly bound: 'latest' | 'earliest'
  /** The earliest defensible working day, or instant where elapsed hours are owed. Alerts go by it. */
  readonly safe_by: Day | Instant
  readonly steps: readonly Step[]
  /** Other defensible answers, each with why, none of them equal to this one. */
  readonly ambiguous: readonly (Reading & { readonly why: string })[]
  readonly calendar: { readonly id: string; readonly version: string }
  /** The version of the zone data that made instants out of local times. */
  readonly tzdb: string
}

/** Where a count came out, in its first reading and in the others, before it is said as an answer. */
export interface Counted {
  readonly end: End
  readonly others: readonly OtherReading[]
  /** Where the clock started; null for a day that was only looked up. A safe day never lies before it. */
  readonly start: DayNumber | null
  readonly steps: readonly Step[]
}

/**
 * When it is due, how that came about, and what else could be said.
 * @param tzdb version of the zone data of this machine ('2025c'), as the answer is to carry it
 * @throws Refused `deadline/calendar_ends` past the years that the calendar answers for, `deadline/trigger_unknown`,
 *   `deadline/instant_needed`, `deadline/no_working_day`: a refusal, never a guess
 */
export function compute(question: Question, tzdb: string): Answer {
  return answerOf(question, countReadings(question), tzdb)
}

/** Counts every reading of the question. Throws as `compute` does. */
export function countReadings(question: Question): Counted {
  const steps: Step[] = []
  const looked = new Set<Day>()
  const days = workingDays(question.calendar, question.changes, AS_REVIEWED, (day) => looked.add(day))
  const { end, start } = evaluate(
    { days, zone: question.zone, triggers: question.triggers, whenTwice: 'earlier', tell: (step) => steps.push(step) },
    question.formula,
  )
  // The last day itself has to lie in the calendar's years: whether it is worked is not known otherwise.
  days.works(end.on)
  return { end, others: otherReadings(question, looked, end), start: start && start.on <= end.on ? start.on : null, steps }
}

/** The answer that a count makes: its safe day, and the steps that lead to it. */
export function answerOf(
  { calendar, changes, zone }: Pick<Question, 'calendar' | 'changes' | 'zone'>,
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

/** What else could be said: disputed days taken the other way, a local time that occurs twice, readings of the rule itself. */
function otherReadings(question: Question, looked: ReadonlySet<Day>, first: End): OtherReading[] {
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

/** What one evaluation takes differently from the first, and why it may. */
interface View {
  readonly why: string
  readonly formula?: Formula
  readonly flipped?: ReadonlySet<Day>
  readonly whenTwice?: 'later'
}

function endIn({ calendar, changes, zone, triggers, formula }: Question, view: View): End {
  const days = workingDays(calendar, changes, view.flipped ?? AS_REVIEWED, () => {})
  return evaluate({ days, zone, triggers, whenTwice: view.whenTwice ?? 'earlier', tell: () => {} }, view.formula ?? formula).end
}

/** Of a last day the earlier is the safer, of a first day that is permitted the later. */
function saferOf(one: End, other: End, zone: Zone): End {
  return compareEnds(one, other, zone) * (one.bound === 'latest' ? 1 : -1) <= 0 ? one : other
}

/**
 * The safe end as a day or an instant: elapsed hours are owed to the minute; a day that is not worked gives way to the last one
 * before it that is, but not to one before the clock started.
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
