import { Refused } from '../errors.js'
import { instantAt, Temporal, type Zone } from '../time.js'
import { type Count, countDays } from './count-days.js'
import { countHours } from './count-hours.js'
import { type DayNumber, dayOf, inMonth, yearOf } from './day-number.js'
import { compareEnds, type End, instantOfEnd } from './end.js'
import type { Formula, Period, Trigger, TriggerKind } from './period.js'
import type { Step } from './steps.js'
import { type Start, startOf } from './trigger.js'

/** What is known about the triggers. */
export type Triggers = Readonly<Partial<Record<TriggerKind, Trigger>>>

export interface Evaluation extends Count {
  readonly triggers: Triggers
  readonly whenTwice: 'earlier' | 'later'
}

/** An end, and what it was counted from; null for a date that was only looked up. */
interface Ended {
  readonly end: End
  readonly start: Start | null
}

/** The due date by a formula. Throws `deadline/trigger_unknown` if a required trigger is not known. */
export function evaluate(evaluation: Evaluation, formula: Formula): Ended {
  if ('earlier_of' in formula) return chosen(evaluation, formula.earlier_of, 'earlier_of', formula.lapsed !== 'counted')
  if ('later_of' in formula) return chosen(evaluation, formula.later_of, 'later_of', false)
  if ('after' in formula) {
    const first = evaluate(evaluation, formula.after)
    return { end: periodFrom(evaluation, first.end, formula.period), start: first.start }
  }
  const { tell } = evaluation
  if ('before' in formula) {
    const on = known(evaluation, formula.before, quiet).on - 1
    tell({ code: 'day_before', trigger: formula.before, on: dayOf(on) })
    const time = formula.end_of_day
    if (time === undefined) return { end: { on, at: null, bound: 'latest' }, start: null }
    tell({ code: 'ends_at', time, on: dayOf(on) })
    return { end: { on, at: instantAt(dayOf(on), time, evaluation.zone), bound: 'latest' }, start: null }
  }
  if ('on' in formula) {
    const { on, at } = known(evaluation, formula.on, quiet)
    tell({ code: 'fixed_on', trigger: formula.on, on: dayOf(on) })
    return { end: { on, at, bound: 'latest' }, start: null }
  }
  const start = known(evaluation, formula.from, tell)
  if ('period' in formula) return { end: periodFrom(evaluation, start, formula.period), start }
  const on = nextYearly(start.on, formula.annually)
  tell({ code: 'annually', on: dayOf(on) })
  return { end: { on, at: null, bound: 'latest' }, start }
}

/** The end of one period, from its start. */
export function periodFrom(count: Count, start: Start, period: Period): End {
  return period.unit === 'hour' ? countHours(count, start, period) : countDays(count, start, period)
}

function chosen(evaluation: Evaluation, parts: readonly Formula[], code: 'earlier_of' | 'later_of', leaveOut: boolean): Ended {
  const { zone, tell } = evaluation
  const unknown = parts.flatMap((part) => missingIn(evaluation.triggers, part))
  for (const trigger of new Set(unknown)) tell({ code: 'part_unknown', trigger })
  const ended = parts
    .filter((part) => missingIn(evaluation.triggers, part).length === 0)
    .map((part) => evaluate(evaluation, part))
  if (ended.length === 0) throw new Refused('deadline/trigger_unknown', { triggers: unknown })
  const live = leaveOut ? ended.filter((part) => !hasLapsed(evaluation, part, ended)) : ended
  const sign = code === 'earlier_of' ? 1 : -1
  const first = live.reduce((one, other) => (compareEnds(one.end, other.end, zone) * sign <= 0 ? one : other))
  if (ended.length > 1) tell({ code, count: live.length, on: dayOf(first.end.on) })
  return first
}

/** Whether a part had ended before the period of another started: it cannot bind before the other begins. */
function hasLapsed({ zone, tell }: Evaluation, part: Ended, all: readonly Ended[]): boolean {
  const end = instantOfEnd(part.end, zone)
  const lapsed = all.some(
    ({ start }) => start !== null && start !== part.start && Temporal.Instant.compare(end, instantOfStart(start, zone)) <= 0,
  )
  if (lapsed) tell({ code: 'part_lapsed', on: dayOf(part.end.on) })
  return lapsed
}

function instantOfStart(start: Start, zone: Zone): Temporal.Instant {
  return start.at ?? Temporal.PlainDate.from(dayOf(start.on)).toZonedDateTime(zone).toInstant()
}

/** The required triggers of a formula that are not known. */
export function missingIn(triggers: Triggers, formula: Formula): TriggerKind[] {
  if ('earlier_of' in formula || 'later_of' in formula) {
    const parts = 'earlier_of' in formula ? formula.earlier_of : formula.later_of
    const missing = parts.map((part) => missingIn(triggers, part))
    return missing.some((one) => one.length === 0) ? [] : missing.flat()
  }
  if ('after' in formula) return missingIn(triggers, formula.after)
  const kind = 'before' in formula ? formula.before : 'on' in formula ? formula.on : formula.from
  return triggers[kind] ? [] : [kind]
}

function known({ triggers, zone, whenTwice }: Evaluation, kind: TriggerKind, tell: (step: Step) => void): Start {
  const trigger = triggers[kind]
  if (!trigger) throw new Refused('deadline/trigger_unknown', { triggers: [kind] })
  return startOf(trigger, kind, zone, whenTwice, tell)
}

/** The first such date from `from` on, including `from` itself; 29 February becomes the 28th in other years. */
function nextYearly(from: DayNumber, monthDay: string): DayNumber {
  const [month, day] = monthDay.split('-').map(Number) as [number, number]
  const year = yearOf(from)
  const thisYear = inMonth(year, month - 1, day)
  return thisYear >= from ? thisYear : inMonth(year + 1, month - 1, day)
}

const quiet = () => {}
