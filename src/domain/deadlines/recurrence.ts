import type { Day, Instant } from '../time.js'
import type { Calendar } from './calendar.js'
import { countReadings } from './compute.js'
import { dayOf, numberOf } from './day-number.js'
import type { Formula, Period, Trigger } from './period.js'
import type { ByRule } from './reckoning.js'

/** What was due, and when it was completed; `met_at` is null if it passed without completion. */
export interface Occurrence {
  readonly due_on: Day
  readonly due_at: Instant
  readonly precision: 'day' | 'instant'
  readonly met_at: Instant | null
  /** The previous deadline, if there is one: the source of the next one's trigger. */
  readonly id?: string
}

/**
 * The start of the next occurrence of a recurring duty ("every 30 days thereafter until …", "annually by 30 September").
 * If counted from the due date, periods are counted from the first of the series, so that the 31st of a month does not become
 * the 28th for all that follow. If counted from completion, each is counted from there, or from its end if it was not completed.
 * @param calendar the calendar for counting the next occurrence
 * @returns null if it does not recur, or would be due after the last day of the series
 */
export function nextOccurrence(start: ByRule, last: Occurrence, calendar: Calendar): ByRule | null {
  const { recurs } = start
  if (!recurs) return null
  const next = { ...start, calendar_version: calendar.version, ...again(start, recurs, last) }
  if (recurs.until === null) return next
  return dayOf(countReadings({ ...next, calendar }).end.on) <= recurs.until ? next : null
}

type Recurs = NonNullable<ByRule['recurs']>

function again(
  start: ByRule,
  recurs: Recurs,
  last: Occurrence,
): Pick<ByRule, 'formula' | 'triggers' | 'sources' | 'other_readings' | 'recurs'> {
  const { formula } = start
  // A fixed date of the year: the first one after the previous due date.
  if ('annually' in formula) {
    const after = { on: dayOf(numberOf(last.due_on) + 1) }
    return { formula, triggers: { [formula.from]: after }, sources: {}, other_readings: [], recurs }
  }
  if (recurs.counted_from === 'met' && last.met_at !== null) {
    const sources = last.id ? { met: { kind: 'deadline' as const, id: last.id } } : {}
    return { formula: from('met', recurs.every), triggers: { met: { at: last.met_at } }, sources, other_readings: [], recurs }
  }
  const end: Trigger = last.precision === 'day' ? { on: last.due_on } : { at: last.due_at }
  if (recurs.counted_from === 'met') {
    return { formula: from('stated', recurs.every), triggers: { stated: end }, sources: {}, other_readings: [], recurs }
  }
  const [anchor, nth] = [recurs.anchor ?? end, recurs.nth + 1]
  const every = { ...recurs.every, amount: recurs.every.amount * nth }
  return {
    formula: from('stated', every),
    triggers: { stated: anchor },
    sources: {},
    other_readings: [],
    recurs: { ...recurs, anchor, nth },
  }
}

function from(trigger: 'met' | 'stated', period: Period): Formula {
  return { from: trigger, period }
}
