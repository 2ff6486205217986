import { type TriggerKind } from '../api/types.js'
import { dayOfYear } from '../time/wording.js'
import { wordFor, words } from '../words/words.js'

const say = words.dates.formula

export type Unit = 'calendar_day' | 'business_day' | 'week' | 'month' | 'year' | 'hour'
export type Roll = 'none' | 'forward' | 'backward' | 'forward_same_time'
export type HourCounting = 'elapsed' | 'exclude_trigger_hour' | 'exclude_non_working_days'
export type ExtraMode = 'after_expiry' | 'add_to_period'

/** A period as in the API; omitted fields have their default value. */
export interface Period {
  unit: Unit
  amount: number
  direction?: 'forward' | 'backward'
  roll?: Roll
  roll_to?: string | null
  cutoff?: { at: string; inclusive?: boolean } | null
  /** Hours only. */
  counting?: HourCounting
  /** Days, weeks, months and years only. */
  count_trigger_day?: boolean
  clear_days?: boolean
  short_period?: number | null
  extra?: { days: number; mode: ExtraMode } | null
  end_of_day?: string | null
  bound?: 'latest' | 'earliest'
}

/** A formula as in the API. The OpenAPI schema cannot describe that a formula contains formulas. */
export type Formula =
  | { from: TriggerKind; period: Period }
  | { after: Formula; period: Period }
  | { before: TriggerKind }
  | { on: TriggerKind }
  | { annually: string; from: TriggerKind }
  | { earlier_of: Formula[]; lapsed?: 'left_out' | 'counted' }
  | { later_of: Formula[] }

/** A formula as shown in a list: a sentence, and its parts below it. */
export interface Line {
  text: string
  under: Line[]
}

const plain = (text: string): Line => ({ text, under: [] })
const called = (kind: TriggerKind) => wordFor(words.trigger, kind)

/** How the period is counted, part by part. Every option that changes a date has a line. */
export function linesOf(formula: Formula): Line[] {
  if ('earlier_of' in formula) {
    const text = formula.lapsed === 'counted' ? say.earlier_of_all : say.earlier_of
    return [{ text, under: formula.earlier_of.flatMap(linesOf) }]
  }
  if ('later_of' in formula) return [{ text: say.later_of, under: formula.later_of.flatMap(linesOf) }]
  if ('before' in formula) return [plain(say.before({ from: called(formula.before) }))]
  if ('on' in formula) return [plain(say.on({ from: called(formula.on) }))]
  if ('annually' in formula) {
    const day = dayOfYear(`2024-${formula.annually}`)
    return [plain(say.annually({ day, from: called(formula.from) }))]
  }
  const { period } = formula
  const { direction = 'forward' } = period
  if ('after' in formula)
    return [
      ...linesOf(formula.after),
      { text: say.after({ length: lengthOf(period), direction }), under: optionsOf(period).map(plain) },
    ]
  return [
    {
      text: say.period({ length: lengthOf(period), direction, from: called(formula.from) }),
      under: optionsOf(period).map(plain),
    },
  ]
}

/** '20 business days', '1 month', 'the same day' */
export function lengthOf({ amount, unit }: Period): string {
  if (amount === 0) return say.same_day
  return say.length({ amount, unit: (amount === 1 ? words.unit_one : words.unit)[unit] })
}

function optionsOf(period: Period): string[] {
  const { cutoff, roll = 'none', roll_to, extra } = period
  return [
    ...(period.unit === 'hour' ? [say.hours[period.counting ?? 'elapsed']] : []),
    ...(period.count_trigger_day ? [say.first_counts] : []),
    ...(period.clear_days ? [say.clear] : []),
    ...(period.short_period ? [say.short({ limit: period.short_period })] : []),
    ...(cutoff ? [say.cutoff({ time: cutoff.at, inclusive: cutoff.inclusive ?? false })] : []),
    say.roll[roll],
    ...(roll_to ? [say.roll_to({ time: roll_to })] : []),
    ...(extra ? [say.extra[extra.mode]({ days: extra.days })] : []),
    ...(period.end_of_day ? [say.end_of_day({ time: period.end_of_day })] : []),
    ...(period.bound === 'earliest' ? [say.earliest] : []),
  ]
}

/** Every kind of trigger that a formula needs, each once, in order. */
export function triggersOf(formula: Formula): TriggerKind[] {
  if ('earlier_of' in formula) return [...new Set(formula.earlier_of.flatMap(triggersOf))]
  if ('later_of' in formula) return [...new Set(formula.later_of.flatMap(triggersOf))]
  if ('after' in formula) return triggersOf(formula.after)
  return ['before' in formula ? formula.before : 'on' in formula ? formula.on : formula.from]
}
