import type { FactName } from './facts.js'
import { COUNSEL, LEAD, type Mover } from './mover.js'
import type { Stage } from './stage.js'

/** How a directive ended. `complied_our_view` until the agency confirms it; `dormant`: no closing letter ever arrived. */
export const OUTCOMES = [
  'complied_our_view',
  'complied_confirmed',
  'lifted',
  'withdrawn',
  'settled_or_ordered',
  'referred_to_enforcement',
  'superseded',
  'not_applicable',
  'dormant',
] as const

export type Outcome = (typeof OUTCOMES)[number]

/** One action of the compliance line. */
export interface ComplyRule {
  readonly from: readonly Stage[]
  /** `here` keeps the stage; `earlier` is any earlier stage, by default the previous one. */
  readonly to: Stage | 'here' | 'earlier'
  readonly by: readonly Mover[]
  /** The required facts. A named person may override missing ones with a reason. */
  readonly needs?: readonly FactName[]
  /** Required, and cannot be overridden. */
  readonly reason?: true
  /** One of these is required. */
  readonly outcomes?: readonly Outcome[]
  /** The stage that this completes. If it is still required, this can also be done `later`, without changing the stage. */
  readonly settles?: Stage
  readonly later?: readonly Stage[]
  /** Required from now on, whether or not it was done before. */
  readonly owes?: readonly Stage[]
  /** Required from now on, unless already completed. */
  readonly skips?: readonly Stage[]
}

const OPEN = ['intake', 'legal_review', 'scoping', 'remediation', 'monitoring'] as const

/** The compliance line. Buttons, checks, docs and tests read this table; nothing else encodes it. */
export const COMPLY = {
  accept: {
    from: ['intake'],
    to: 'legal_review',
    by: COUNSEL,
    needs: ['owner_accepted', 'agency', 'instrument', 'receipt'],
  },
  conclude_review: {
    from: ['legal_review'],
    to: 'scoping',
    by: COUNSEL,
    needs: ['demands_marked', 'readings_adopted'],
    settles: 'legal_review',
    later: ['scoping', 'remediation', 'monitoring'],
  },
  agree_scope: {
    from: ['scoping'],
    to: 'remediation',
    by: COUNSEL,
    needs: ['scope_decided', 'decision_approved'],
    settles: 'scoping',
    later: ['remediation', 'monitoring'],
  },
  // A letter may say "by midnight": comply tonight, analyse tomorrow. Skipped stages are still required and block closing.
  comply_first: {
    from: ['intake', 'legal_review', 'scoping'],
    to: 'remediation',
    by: LEAD,
    reason: true,
    skips: ['legal_review', 'scoping'],
  },
  declare_complied: {
    from: ['remediation'],
    to: 'monitoring',
    by: COUNSEL,
    needs: ['obligations_proved'],
  },
  send_back: {
    from: ['legal_review', 'scoping', 'remediation', 'monitoring'],
    to: 'earlier',
    by: COUNSEL,
    reason: true,
  },
  // The agency changed its demands: legal review is required again, without stopping the work in progress.
  amend: {
    from: OPEN,
    to: 'here',
    by: COUNSEL,
    reason: true,
    owes: ['legal_review'],
  },
  close: {
    from: OPEN,
    to: 'closed',
    by: COUNSEL,
    needs: ['nothing_owed', 'no_live_proceeding', 'commitments_recorded'],
    outcomes: OUTCOMES,
  },
  reopen: {
    from: ['closed'],
    to: 'monitoring',
    by: COUNSEL,
    reason: true,
  },
} as const satisfies Record<string, ComplyRule>

export type ComplyAction = keyof typeof COMPLY

export const COMPLY_ACTIONS = Object.keys(COMPLY) as ComplyAction[]

/** Who may override missing facts. */
export const OVERRIDES: readonly Mover[] = COUNSEL
