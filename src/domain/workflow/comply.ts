import type { FactName } from './facts.js'
import { COUNSEL, LEAD, type Mover } from './mover.js'
import type { Stage } from './stage.js'

/** How a directive ended. `complied_our_view` until the agency says it too; `dormant`: no closing letter ever came. */
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
  /** `here` leaves the stage as it is; `earlier` is the stage before, or any earlier one that is named. */
  readonly to: Stage | 'here' | 'earlier'
  readonly by: readonly Mover[]
  /** What must be so. A named person may let what is missing pass, with a reason. */
  readonly needs?: readonly FactName[]
  /** Must be given, and cannot be overridden. */
  readonly reason?: true
  /** One of these must be given. */
  readonly outcomes?: readonly Outcome[]
  /** The stage whose work this does: no longer owed. Where it is owed, this may also be done `later`, and the stage stays. */
  readonly settles?: Stage
  readonly later?: readonly Stage[]
  /** Owed from now on, whether or not it was done before. */
  readonly owes?: readonly Stage[]
  /** Owed from now on, unless the line has already left it behind. */
  readonly skips?: readonly Stage[]
}

const OPEN = ['intake', 'legal_review', 'scoping', 'remediation', 'monitoring'] as const

/** The compliance line. Buttons, guards, docs and tests read this table; nothing else encodes it. */
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
  // A letter may say "by midnight": comply tonight, understand tomorrow. What was not done stays owed and blocks closing.
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
  // The agency changed what it demands: the review is owed again, and the work that runs does not stop for it.
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

/** Who may let an action pass although facts are missing. */
export const OVERRIDES: readonly Mover[] = COUNSEL
