import { COUNSEL, type Mover } from './mover.js'

/** The stage of one proceeding: it is live while it is being prepared or is filed. */
export const PROCEEDING_STAGES = ['preparing', 'filed', 'decided', 'settled', 'withdrawn', 'abandoned'] as const
export type ProceedingStage = (typeof PROCEEDING_STAGES)[number]

export const LIVE = ['preparing', 'filed'] as const satisfies readonly ProceedingStage[]

/** The stay is part of its proceeding; `granted` lasts until the instant that was granted. */
export const STAYS = ['none', 'sought', 'refused', 'granted'] as const
export type Stay = (typeof STAYS)[number]

export const PROCEEDING_OUTCOMES = ['upheld', 'modified', 'revoked', 'partly_modified', 'partly_revoked', 'dismissed'] as const
export type ProceedingOutcome = (typeof PROCEEDING_OUTCOMES)[number]

/** One action of the appeal line, on one proceeding. */
export interface AppealRule {
  /** `null` is a proceeding that does not exist yet. */
  readonly from: readonly (ProceedingStage | null)[]
  readonly to: ProceedingStage | 'here'
  readonly by: readonly Mover[]
  readonly reason?: true
  readonly outcomes?: readonly ProceedingOutcome[]
  /** An instant is required. */
  readonly until?: true
  readonly stay?: { readonly from: readonly Stay[]; readonly to: Stay }
  /** With these outcomes the directive is amended: the only way in which this line affects the other. */
  readonly amends?: readonly ProceedingOutcome[]
  /** What a person is asked to accept. By itself it changes nothing: no stage, no clock. */
  readonly proposes?: 'pause'
}

/**
 * The appeal line: each contest before each forum, separately. It can begin at any stage of the directive, even after closing.
 * For the next forum, a new proceeding names this one as its `previous_id`.
 */
export const APPEAL = {
  open_proceeding: { from: [null], to: 'preparing', by: COUNSEL },
  file_proceeding: { from: ['preparing'], to: 'filed', by: COUNSEL },
  decide_proceeding: {
    from: ['filed'],
    to: 'decided',
    by: COUNSEL,
    outcomes: PROCEEDING_OUTCOMES,
    amends: ['modified', 'revoked', 'partly_modified', 'partly_revoked'],
  },
  settle_proceeding: { from: LIVE, to: 'settled', by: COUNSEL, reason: true },
  withdraw_proceeding: { from: ['filed'], to: 'withdrawn', by: COUNSEL, reason: true },
  abandon_proceeding: { from: LIVE, to: 'abandoned', by: COUNSEL, reason: true },
  seek_stay: { from: LIVE, to: 'here', by: COUNSEL, stay: { from: ['none', 'refused'], to: 'sought' } },
  refuse_stay: { from: LIVE, to: 'here', by: COUNSEL, stay: { from: ['sought'], to: 'refused' } },
  // Granting it again extends it.
  grant_stay: {
    from: LIVE,
    to: 'here',
    by: COUNSEL,
    until: true,
    stay: { from: ['sought', 'granted'], to: 'granted' },
    proposes: 'pause',
  },
} as const satisfies Record<string, AppealRule>

export type AppealAction = keyof typeof APPEAL

export const APPEAL_ACTIONS = Object.keys(APPEAL) as AppealAction[]

/** Whether a proceeding at this stage is still being contested: it blocks closing and shows as "in appeal". */
export function isLive(stage: ProceedingStage): boolean {
  return (LIVE as readonly ProceedingStage[]).includes(stage)
}
