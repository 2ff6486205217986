import { typedTime } from '../time/typed.js'
import { words } from '../words/words.js'
import type { ExtraMode, HourCounting, Period, Roll, Unit } from './formula.js'

const say = words.dates.count

/**
 * A period while it is being filled in, with the text as typed. `roll` starts empty, because the law decides it and we must not
 * guess.
 */
export interface Counting {
  amount: string
  unit: Unit
  direction: 'forward' | 'backward'
  roll: Roll | null
  roll_to: string
  first_counts: boolean
  clear: boolean
  short: string
  extra: string
  extra_mode: ExtraMode
  cutoff: string
  cutoff_inclusive: boolean
  end_of_day: string
  bound: 'latest' | 'earliest'
  hours: HourCounting
}

export const UNCOUNTED: Counting = {
  amount: '',
  unit: 'calendar_day',
  direction: 'forward',
  roll: null,
  roll_to: '',
  first_counts: false,
  clear: false,
  short: '',
  extra: '',
  extra_mode: 'after_expiry',
  cutoff: '',
  cutoff_inclusive: false,
  end_of_day: '',
  bound: 'latest',
  hours: 'elapsed',
}

export type CountingErrors = Partial<Record<keyof Counting, string>>

export interface ReadCounting {
  period: Period | null
  errors: CountingErrors
  /** The message for a required field that is empty. */
  needs: string[]
}

/** The ways in which an end date may roll, by the unit that is counted. */
export const rollsFor = (unit: Unit): readonly Roll[] =>
  unit === 'hour' ? ['none', 'forward', 'forward_same_time'] : ['none', 'forward', 'backward']

/** The period that was entered, or its errors. Fields that do not apply to the unit are ignored, as in the form. */
export function periodOf(counting: Counting): ReadCounting {
  const { unit, direction } = counting
  const errors: CountingErrors = {}
  const whole = (name: 'amount' | 'short' | 'extra', from: number, to: number, wrong: string): number | null => {
    const text = counting[name].trim()
    if (text === '') return null
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
    if (number >= from && number <= to) return number
    errors[name] = wrong
    return null
  }
  const time = (name: 'roll_to' | 'cutoff' | 'end_of_day'): string | null => {
    if (counting[name].trim() === '') return null
    const read = typedTime(counting[name])
    if (!read) errors[name] = words.dialogs.time_wrong
    return read
  }
  const amount = whole('amount', 0, 40_000, say.amount_wrong)
  const roll = counting.roll && rollsFor(unit).includes(counting.roll) ? counting.roll : null
  const cutoffAt = time('cutoff')
  const cutoff = cutoffAt ? { at: cutoffAt, inclusive: counting.cutoff_inclusive } : null
  const roll_to = roll && roll !== 'none' && roll !== 'forward_same_time' ? time('roll_to') : null
  const needs = [
    ...(amount === null && !errors.amount ? [words.dates.needs.amount] : []),
    ...(roll === null ? [words.dates.needs.roll] : []),
  ]
  if (unit === 'hour') {
    const period = { unit, amount: amount ?? 0, direction, counting: counting.hours, roll: roll ?? 'none', roll_to, cutoff }
    return finished(period, errors, needs)
  }
  const days = whole('extra', 1, 60, say.whole({ from: 1, to: 60 }))
  const period: Period = {
    unit,
    amount: amount ?? 0,
    direction,
    count_trigger_day: counting.first_counts,
    clear_days: counting.clear,
    short_period: unit === 'calendar_day' ? whole('short', 1, 40, say.whole({ from: 1, to: 40 })) : null,
    extra: days ? { days, mode: counting.extra_mode } : null,
    roll: roll ?? 'none',
    roll_to,
    end_of_day: time('end_of_day'),
    cutoff,
    bound: counting.bound,
  }
  return finished(period, errors, needs)
}

function finished(period: Period, errors: CountingErrors, needs: string[]): ReadCounting {
  const isWrong = Object.keys(errors).length > 0
  const all = isWrong ? [...needs, words.dates.needs.fix] : needs
  return { period: all.length > 0 ? null : period, errors, needs: all }
}

/** The form's values for an existing period. */
export function countingOf(period: Period): Counting {
  return {
    amount: String(period.amount),
    unit: period.unit,
    direction: period.direction ?? 'forward',
    roll: period.roll ?? 'none',
    roll_to: period.roll_to ?? '',
    first_counts: period.count_trigger_day ?? false,
    clear: period.clear_days ?? false,
    short: period.short_period ? String(period.short_period) : '',
    extra: period.extra ? String(period.extra.days) : '',
    extra_mode: period.extra?.mode ?? 'after_expiry',
    cutoff: period.cutoff?.at ?? '',
    cutoff_inclusive: period.cutoff?.inclusive ?? false,
    end_of_day: period.end_of_day ?? '',
    bound: period.bound ?? 'latest',
    hours: period.counting ?? 'elapsed',
  }
}
