import { say } from '../catalogue/say.js'
import type { DayPeriod, Formula, HourPeriod, Period, TriggerKind } from './period.js'

/**
 * The length of a period in the catalogue's words: "20 calendar days after service, rolled forward". For screens and pages: it
 * describes the formula and calculates nothing. Pure.
 */
export function inWords(formula: Formula): string {
  if ('earlier_of' in formula) return say('formula/earlier_of', { parts: oneOf(formula.earlier_of) })
  if ('later_of' in formula) return say('formula/later_of', { parts: oneOf(formula.later_of) })
  if ('annually' in formula) {
    const [month, day] = formula.annually.split('-')
    return say('formula/annually', { month: Number(month), day: Number(day) })
  }
  if ('before' in formula) return say('formula/before', { trigger: formula.before })
  if ('on' in formula) return say('formula/on', { trigger: formula.on })
  const { period } = formula
  const start = 'from' in formula ? fromWords(formula.from, period) : thenWords(inWords(formula.after), period)
  return [start, ...countingOf(period)].join(', ')
}

/** Every kind of trigger in a formula, each once, in the order in which it is written. */
export function triggersOf(formula: Formula): TriggerKind[] {
  if ('earlier_of' in formula) return unique(formula.earlier_of.flatMap(triggersOf))
  if ('later_of' in formula) return unique(formula.later_of.flatMap(triggersOf))
  if ('before' in formula) return [formula.before]
  if ('on' in formula) return [formula.on]
  return 'after' in formula ? triggersOf(formula.after) : [formula.from]
}

/** Every period of a formula, in the order in which it runs. */
export function periodsOf(formula: Formula): Period[] {
  if ('earlier_of' in formula) return formula.earlier_of.flatMap(periodsOf)
  if ('later_of' in formula) return formula.later_of.flatMap(periodsOf)
  if (!('period' in formula)) return []
  return 'after' in formula ? [...periodsOf(formula.after), formula.period] : [formula.period]
}

function fromWords(trigger: TriggerKind, period: Period): string {
  if (period.amount === 0) return say('formula/same_day', { trigger })
  return say(`formula/${period.direction}`, { length: lengthOf(period), trigger })
}

function thenWords(first: string, period: Period): string {
  if (period.amount === 0) return say('formula/then_same_day', { first })
  return say(period.direction === 'backward' ? 'formula/then_backward' : 'formula/then', { first, length: lengthOf(period) })
}

function lengthOf(period: Period): string {
  const { amount, unit } = period
  const clear = period.unit !== 'hour' && period.clear_days
  const length = say(clear ? 'length/clear' : amount === 1 ? 'length/one' : 'length/many', { amount, unit })
  return period.unit !== 'hour' && period.bound === 'earliest' ? say('length/earliest', { length }) : length
}

function countingOf(period: Period): string[] {
  const own = period.unit === 'hour' ? hourCounting(period) : dayCounting(period)
  const cutoff = period.cutoff
    ? [say(period.cutoff.inclusive ? 'counting/cutoff_inclusive' : 'counting/cutoff', { time: period.cutoff.at })]
    : []
  return [...own, ...cutoff]
}

function hourCounting(period: HourPeriod): string[] {
  const counting = period.counting === 'elapsed' ? [] : [say(`counting/${period.counting}`)]
  return [...counting, ...rollOf(period)]
}

function dayCounting(period: DayPeriod): string[] {
  // The rule for short periods is mentioned only if the period is short enough for it to apply.
  const short = period.short_period !== null && period.amount <= period.short_period
  return [
    ...(period.count_trigger_day ? [say('counting/trigger_day')] : []),
    ...(short ? [say('counting/short_period')] : []),
    ...(period.extra?.mode === 'add_to_period' ? [say('counting/add_to_period', { days: period.extra.days })] : []),
    ...rollOf(period),
    ...(period.extra?.mode === 'after_expiry'
      ? [say('counting/after_expiry', { days: period.extra.days }), ...rollOf(period)]
      : []),
    ...(period.end_of_day ? [say('counting/end_of_day', { time: period.end_of_day })] : []),
  ]
}

function rollOf({ roll, roll_to: time }: Period): string[] {
  if (roll === 'none') return []
  return [say(`counting/roll_${roll}`), ...(time ? [say('counting/roll_to', { time })] : [])]
}

const oneOf = (parts: readonly Formula[]) => parts.map(inWords).reduce((first, second) => say('formula/or', { first, second }))

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
