import { type Counting, localDayOf, triggerInstant } from './naive-place.js'
import type { Answerer, WireQuestion } from './wire.js'

/** Properties that every implementation must have, for the questions they apply to. A refused question satisfies all of them. */
export interface Property {
  holdsFor(question: WireQuestion): boolean
  /** The property that is violated, or null. */
  broken(question: WireQuestion, answerer: Answerer, place: Counting): string | null
}

export function dayOfTrigger({ trigger, timezone }: WireQuestion): string {
  return trigger.includes('T') ? localDayOf(triggerInstant(trigger, timezone!), timezone!) : trigger
}

const isHours = ({ unit }: WireQuestion): boolean => unit === 'hour'
const later = (question: WireQuestion, by: number): WireQuestion => ({ ...question, amount: question.amount + by })

/**
 * Counted forward, nothing is due before its trigger: by day for days, by instant for hours. This excludes backward rolls, and
 * the earlier of two ends, whose other trigger may be long ago. (A last day that ends at 16:00 may end before a trigger at 17:00
 * the same day, which is why days are compared.)
 */
const notBeforeTheTrigger: Property = {
  holdsFor: ({ direction, roll, options }) => direction === 'forward' && roll !== 'backward' && options?.combine === undefined,
  broken(question, answerer) {
    const answer = answerer(question)
    if ('error' in answer) return null
    if (isHours(question)) {
      return Date.parse(answer.dueAt) < triggerInstant(question.trigger, question.timezone!) ? `${answer.dueAt} is before` : null
    }
    return answer.dueOn < dayOfTrigger(question) ? `${answer.dueOn} is before the trigger` : null
  },
}

/**
 * Strictly after the trigger's day if that day does not count: at least one day, not rolling backward. Inaccessible days only
 * move it further forward.
 */
const strictlyAfterTheTrigger: Property = {
  holdsFor: (question) =>
    notBeforeTheTrigger.holdsFor(question) && !isHours(question) && !question.countTriggerDay && question.amount > 0,
  broken(question, answerer) {
    const answer = answerer(question)
    return 'error' in answer || answer.dueOn > dayOfTrigger(question) ? null : `${answer.dueOn} is not after the trigger`
  },
}

/**
 * One more unit never ends sooner (counted back: never later). Exceptions: a short-period exclusion, whose threshold makes seven
 * days longer than eight; inaccessible days, which skip days that need not be working days; hours that roll (Saturday 15:00 gives
 * Monday 15:00, Sunday 10:00 gives Monday 10:00, as the law requires); and `rollTo` with a backward roll (a Saturday gives all of
 * Friday or its noon). Of two periods only one grows: their earlier and later ends are monotone too.
 */
const monotone: Property = {
  holdsFor: ({ unit, roll, options = {} }) =>
    options.shortPeriodExclusion === undefined &&
    options.inaccessibleDays === undefined &&
    (unit !== 'hour' || roll === 'none') &&
    options.rollTo === undefined,
  broken(question, answerer) {
    const [less, more] = [answerer(question), answerer(later(question, 1))]
    if ('error' in less || 'error' in more) return null
    const grew = Date.parse(more.dueAt) - Date.parse(less.dueAt)
    return (question.direction === 'backward' ? -grew : grew) < 0 ? `${less.dueAt}, but one more gives ${more.dueAt}` : null
  },
}

/** If the end rolls, it is on a working day on which the office is accessible. One period, any unit, any roll except none. */
const rolledEndWorks: Property = {
  holdsFor: ({ roll, options }) => roll !== 'none' && options?.combine === undefined,
  broken(question, answerer, place) {
    const answer = answerer(question)
    if ('error' in answer) return null
    const shut = question.options?.inaccessibleDays?.includes(answer.dueOn) === true
    return place.isWorking(answer.dueOn) && !shut ? null : `${answer.dueOn} is no working day that can be reached`
  },
}

/**
 * hours(n) followed by hours(m) equals hours(n + m). For plain elapsed hours and hours of working days; no roll, no cut-off
 * (which would apply to the second start), no inaccessible day, not combined, and at least one hour (zero hours end at the
 * trigger, even on a day off).
 */
const hoursAddUp: Property = {
  holdsFor: ({ unit, roll, amount, options = {} }) =>
    unit === 'hour' &&
    roll === 'none' &&
    amount > 0 &&
    options.hourCounting !== 'exclude_trigger_hour' &&
    options.cutoff === undefined &&
    options.inaccessibleDays === undefined &&
    options.combine === undefined,
  broken(question, answerer) {
    const more = 1 + (question.amount % 31)
    const [first, whole] = [answerer(question), answerer(later(question, more))]
    if ('error' in first || 'error' in whole) return null
    const second = answerer({ ...question, trigger: first.dueAt, amount: more })
    if ('error' in second) return null
    return second.dueAt === whole.dueAt ? null : `${first.dueAt}, then ${second.dueAt}, but at once ${whole.dueAt}`
  },
}

/** An hour has 3,600 seconds whatever the clock does: elapsed hours that do not roll end exactly that much later, in any zone. */
const hoursElapse: Property = {
  holdsFor: (question) => hoursAddUp.holdsFor(question) && question.options?.hourCounting === undefined,
  broken(question, answerer) {
    const answer = answerer(question)
    if ('error' in answer) return null
    const elapsed = Date.parse(answer.dueAt) - triggerInstant(question.trigger, question.timezone!)
    const hours = (question.direction === 'backward' ? -elapsed : elapsed) / 3_600_000
    return hours === question.amount ? null : `${hours} hours elapsed`
  },
}

export const properties: Record<string, Property> = {
  'is never due before the trigger': notBeforeTheTrigger,
  'is due after the day of the trigger where that does not count': strictlyAfterTheTrigger,
  'grows with the amount': monotone,
  'ends on a working day where it rolls': rolledEndWorks,
  'adds hours up': hoursAddUp,
  'takes an hour for an hour': hoursElapse,
}
