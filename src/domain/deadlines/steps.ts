import type { Day, Instant, Zone } from '../time.js'
import type { TriggerKind } from './period.js'

/** A day that was skipped or rolled from, with the holiday's name, or null for a weekend. */
export interface DayOff {
  readonly on: Day
  readonly name: string | null
}

/**
 * The calculation of a date, step by step, as a lawyer would write it down. Codes and facts; the sentences are in the catalogue
 * (`step/*`), and `say-steps.ts` renders them.
 */
export type Step =
  | { readonly code: 'starts_on'; readonly trigger: TriggerKind; readonly on: Day }
  | { readonly code: 'starts_at'; readonly trigger: TriggerKind; readonly at: Instant; readonly zone: Zone }
  | { readonly code: 'local_time_twice'; readonly local: string; readonly zone: Zone }
  | { readonly code: 'local_time_never'; readonly local: string; readonly zone: Zone }
  | { readonly code: 'after_cutoff'; readonly cutoff: string; readonly on: Day }
  | {
      readonly code: 'counted_days'
      readonly amount: number
      readonly unit: 'calendar_day' | 'business_day' | 'week' | 'month' | 'year'
      readonly direction: 'forward' | 'backward'
      readonly first: Day
      readonly on: Day
    }
  | { readonly code: 'passed_over'; readonly days: readonly DayOff[]; readonly weekends: number }
  | { readonly code: 'trigger_day_counts' | 'trigger_day_excluded'; readonly on: Day }
  | { readonly code: 'clear_days'; readonly amount: number }
  | { readonly code: 'short_period'; readonly limit: number }
  | { readonly code: 'extra_after_expiry' | 'extra_added'; readonly days: number; readonly on: Day }
  | { readonly code: 'rolled_forward' | 'rolled_backward'; readonly from: Day; readonly why: DayOff; readonly on: Day }
  | { readonly code: 'stays'; readonly on: Day; readonly why: DayOff }
  | { readonly code: 'inaccessible'; readonly from: Day; readonly on: Day }
  | { readonly code: 'ends_at'; readonly time: string; readonly on: Day }
  | { readonly code: 'first_day'; readonly on: Day }
  | {
      readonly code: 'counted_hours'
      readonly amount: number
      readonly direction: 'forward' | 'backward'
      readonly at: Instant
      readonly zone: Zone
    }
  | { readonly code: 'hour_of_trigger_excluded'; readonly at: Instant; readonly zone: Zone }
  | { readonly code: 'hours_of_days_off_excluded'; readonly days: readonly DayOff[] }
  | { readonly code: 'same_time_rolled'; readonly why: DayOff; readonly at: Instant; readonly zone: Zone }
  | { readonly code: 'day_before'; readonly trigger: TriggerKind; readonly on: Day }
  | { readonly code: 'fixed_on'; readonly trigger: TriggerKind; readonly on: Day }
  | { readonly code: 'annually'; readonly on: Day }
  | { readonly code: 'earlier_of' | 'later_of'; readonly count: number; readonly on: Day }
  | { readonly code: 'part_lapsed'; readonly on: Day }
  | { readonly code: 'part_unknown'; readonly trigger: TriggerKind }
  | { readonly code: 'given'; readonly on: Day }
  | {
      readonly code: 'extended_by'
      readonly amount: number
      readonly unit: 'hour' | 'calendar_day' | 'business_day' | 'week' | 'month' | 'year'
      readonly on: Day
    }
  | { readonly code: 'extended_to'; readonly on: Day }
  | { readonly code: 'paused_for'; readonly days: number; readonly on: Day }
  | { readonly code: 'paused_since'; readonly on: Day }
  | { readonly code: 'other_reading'; readonly on: Day; readonly why: string }
  | { readonly code: 'safe_by'; readonly on: Day }
