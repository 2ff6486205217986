import type { Day, Instant } from '../time.js'
import type { DeadlineStatus } from './status.js'

/** Why an event of a deadline cannot be: a code and its facts. The words are in the catalogue. */
export type DeadlineRefusal =
  | { readonly code: 'deadline/unknown_event'; readonly params: { readonly kind: string; readonly version: number | null } }
  | { readonly code: 'deadline/not_set'; readonly params: { readonly kind: string } }
  | { readonly code: 'deadline/already_set'; readonly params: Record<string, never> }
  | { readonly code: 'deadline/not_open'; readonly params: { readonly status: DeadlineStatus } }
  | { readonly code: 'deadline/bad_zone'; readonly params: { readonly zone: string } }
  | { readonly code: 'deadline/bad_day'; readonly params: { readonly field: 'due_on' | 'safe_by'; readonly value: string } }
  | { readonly code: 'deadline/bad_instant'; readonly params: { readonly field: 'due_at' | 'met_at'; readonly value: string } }
  | { readonly code: 'deadline/day_or_instant'; readonly params: Record<string, never> }
  | { readonly code: 'deadline/safe_by_after_due'; readonly params: { readonly safe_by: Day; readonly due_on: Day } }
  | { readonly code: 'deadline/basis_required'; readonly params: Record<string, never> }
  | { readonly code: 'deadline/reason_required'; readonly params: Record<string, never> }
  | {
      readonly code: 'deadline/extension_not_later'
      readonly params: { readonly due_at: Instant; readonly extended_to: Instant }
    }
  | { readonly code: 'deadline/met_unproved'; readonly params: Record<string, never> }
  | { readonly code: 'deadline/met_in_future'; readonly params: { readonly met_at: Instant } }
  | { readonly code: 'deadline/not_yet_due'; readonly params: { readonly due_at: Instant } }

export type DeadlineRefusalCode = DeadlineRefusal['code']
