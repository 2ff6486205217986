import type { z } from 'zod'
import type { Period, TriggerKind } from '../period.js'
import type { RuleCheck, RuleEntry } from '../rule.js'

export type PeriodEntry = z.input<typeof Period>

/** A formula as a pack writes it: defaults are left out, and are filled in when the pack is checked. */
export type FormulaEntry =
  | { readonly from: TriggerKind; readonly period: PeriodEntry }
  | { readonly after: FormulaEntry; readonly period: PeriodEntry }
  | { readonly before: TriggerKind }
  | { readonly on: TriggerKind }
  | { readonly annually: string; readonly from: TriggerKind }
  | { readonly earlier_of: readonly FormulaEntry[]; readonly lapsed?: 'left_out' | 'counted' }
  | { readonly later_of: readonly FormulaEntry[] }

type Common = Pick<RuleEntry, 'jurisdiction' | 'calendar' | 'zone' | 'satisfied_by'>

/** An entry of a pack: a rule for which the body of law supplies the rest. */
export type PackEntry = Omit<RuleEntry, keyof Common | 'formula' | 'valid_from' | 'valid_to' | 'other_readings'> &
  Partial<Common> & {
    formula: FormulaEntry
    valid_from?: string
    valid_to?: string
    other_readings?: { formula: FormulaEntry; why: string }[]
  }

/** The rules of one body of law, with values shared by all of them unless one says otherwise. */
export function pack(common: Common, entries: readonly PackEntry[]): RuleEntry[] {
  return entries.map((entry) => ({ valid_from: null, valid_to: null, ...common, ...entry }))
}

const shared = (unit: 'calendar_day' | 'business_day' | 'week' | 'month' | 'year') => {
  return (amount: number, more: Omit<Extract<PeriodEntry, { unit: typeof unit }>, 'unit' | 'amount'> = {}): PeriodEntry => ({
    unit,
    amount,
    ...more,
  })
}

export const days = shared('calendar_day')
export const workingDays = shared('business_day')
export const weeks = shared('week')
export const months = shared('month')
export const years = shared('year')
export const hours = (
  amount: number,
  more: Omit<Extract<PeriodEntry, { unit: 'hour' }>, 'unit' | 'amount'> = {},
): PeriodEntry => ({
  unit: 'hour',
  amount,
  ...more,
})

/** The date on which the packs were written and the `checked` passages were read. */
const READ_ON = '2026-11-25'

/** Read at this address: an official text, or a public copy of one. The passage is verbatim, with omissions marked by dots. */
export const checked = (address: string, passage: string): RuleCheck => ({
  status: 'checked',
  address,
  passage,
  read_on: READ_ON,
})

/** Not checked against its source: `why` states how we know it. `address` is where a person can confirm it. */
export const toConfirm = (why: string, address: string | null = null): RuleCheck => ({ status: 'to_confirm', address, why })

/** The source of most rules that are to be confirmed. */
export const FROM_NOTES = 'Known from our research notes; its text was not found in a stored copy of an official source.'
