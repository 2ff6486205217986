import type { Locale } from '../catalogue/locale.js'
import { say } from '../catalogue/say.js'
import { sayDayOfYear } from '../moments.js'
import type { DayPeriod, Formula, HourPeriod, Period, TriggerKind } from './period.js'

/**
 * The length of a period in the catalogue's words: "20 calendar days after service, rolled forward". For screens and pages: it
 * describes the formula and calculates nothing. Pure.
 */
export function inWords(locale: Locale, formula: Formula): string {
  if ('earlier_of' in formula) return say(locale, 'formula/earlier_of', { parts: oneOf(locale, formula.earlier_of) })
  if ('later_of' in formula) return say(locale, 'formula/later_of', { parts: oneOf(locale, formula.later_of) })
  if ('annually' in formula) {
    const [month, day] = formula.annually.split('-')
    return say(locale, 'formula/annually', { date: sayDayOfYear(locale, Number(month), Number(day)) })
  }
  if ('before' in formula) return say(locale, 'formula/before', { trigger: formula.before })
  if ('on' in formula) return say(locale, 'formula/on', { trigger: formula.on })
  const { period } = formula
  const start =
    'from' in formula ? fromWords(locale, formula.from, period) : thenWords(locale, inWords(locale, formula.after), period)
  return [start, ...countingOf(locale, period)].join(', ')
}

/** Every kind of trigger in a formula, each once, in the order in which they are written. */
export function triggersOf(formula: Formula): TriggerKind[] {
  if ('earlier_of' in formula) return unique(formula.earlier_of.flatMap(triggersOf))
  if ('later_of' in formula) return unique(formula.later_of.flatMap(triggersOf))
  if ('before' in formula) return [formula.before]
  if ('on' in formula) return [formula.on]
  return 'after' in formula ? triggersOf(formula.after) : [formula.from]
}

/** Every period of a formula, in the order in which they run. */
export function periodsOf(formula: Formula): Period[] {
  if ('earlier_of' in formula) return formula.earlier_of.flatMap(periodsOf)
  if ('later_of' in formula) return formula.later_of.flatMap(periodsOf)
  if (!('period' in formula)) return []
  return 'after' in formula ? [...periodsOf(formula.after), formula.period] : [formula.period]
}

function fromWords(locale: Locale, trigger: TriggerKind, period: Period): string {
  if (period.amount === 0) return say(locale, 'formula/same_day', { trigger })
  return say(locale, `formula/${period.direction}`, { length: lengthOf(locale, period), trigger })
}

function thenWords(locale: Locale, first: string, period: Period): string {
  if (period.amount === 0) return say(locale, 'formula/then_same_day', { first })
  return say(locale, period.direction === 'backward' ? 'formula/then_backward' : 'formula/sequence', {
    first,
    length: lengthOf(locale, period),
  })
}

function lengthOf(locale: Locale, period: Period): string {
  const { amount, unit } = period
  const clear = period.unit !== 'hour' && period.clear_days
  const length = say(locale, clear ? 'length/clear' : amount === 1 ? 'length/one' : 'length/many', { amount, unit })
  return period.unit !== 'hour' && period.bound === 'earliest' ? say(locale, 'length/earliest', { length }) : length
}

function countingOf(locale: Locale, period: Period): string[] {
  const own = period.unit === 'hour' ? hourCounting(locale, period) : dayCounting(locale, period)
  const cutoff = period.cutoff
    ? [say(locale, period.cutoff.inclusive ? 'counting/cutoff_inclusive' : 'counting/cutoff', { time: period.cutoff.at })]
    : []
  return [...own, ...cutoff]
}

function hourCounting(locale: Locale, period: HourPeriod): string[] {
  const counting = period.counting === 'elapsed' ? [] : [say(locale, `counting/${period.counting}`)]
  return [...counting, ...rollOf(locale, period)]
}

function dayCounting(locale: Locale, period: DayPeriod): string[] {
  // The rule for short periods is mentioned only if the period is short enough for it to apply.
  const short = period.short_period !== null && period.amount <= period.short_period
  return [
    ...(period.count_trigger_day ? [say(locale, 'counting/trigger_day')] : []),
    ...(short ? [say(locale, 'counting/short_period')] : []),
    ...(period.extra?.mode === 'add_to_period' ? [say(locale, 'counting/add_to_period', { days: period.extra.days })] : []),
    ...rollOf(locale, period),
    ...(period.extra?.mode === 'after_expiry'
      ? [say(locale, 'counting/after_expiry', { days: period.extra.days }), ...rollOf(locale, period)]
      : []),
    ...(period.end_of_day ? [say(locale, 'counting/end_of_day', { time: period.end_of_day })] : []),
  ]
}

function rollOf(locale: Locale, { roll, roll_to: time }: Period): string[] {
  if (roll === 'none') return []
  return [say(locale, `counting/roll_${roll}`), ...(time ? [say(locale, 'counting/roll_to', { time })] : [])]
}

const oneOf = (locale: Locale, parts: readonly Formula[]) =>
  parts.map((part) => inWords(locale, part)).reduce((first, second) => say(locale, 'formula/or', { first, second }))

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
