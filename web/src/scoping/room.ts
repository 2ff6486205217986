import type { Decision, Option } from '../api/types.js'
import { declareRoom } from '../case/room.js'
import { lazily } from '../parts/lazily.js'
import { words } from '../words/words.js'

declare module '../case/dialogs.js' {
  interface Dialogs {
    option: { option?: Option }
    withdraw_option: { option: Option }
    decision: { replaces_id?: string }
    approve_decision: { decision: Decision }
    review_decision: { decision: Decision }
  }
}

/** How far to comply: the matrix, options and decisions. */
export const scoping = declareRoom({
  tabs: [
    {
      name: 'scope',
      label: () => words.directive.tabs.scope,
      order: 20,
      room: 'scope',
      count: ({ counts }) => counts.scope,
      answer: 'scope',
      Panel: lazily(() => import('./scope-tab.js').then((file) => file.ScopeTab)),
    },
  ],
  adds: [
    {
      group: 'review',
      order: 60,
      label: () => words.options.adds,
      room: 'scope',
      may: ({ edit }) => edit,
      opens: { kind: 'option' },
    },
    {
      group: 'review',
      order: 70,
      label: () => words.directive.adds.decision,
      room: 'scope',
      may: ({ edit }) => edit,
      opens: { kind: 'decision' },
    },
  ],
  dialogs: {
    option: lazily(() => import('./options-dialog.js').then((file) => file.OptionDialog)),
    withdraw_option: lazily(() => import('./withdraw-option-dialog.js').then((file) => file.WithdrawOptionDialog)),
    decision: lazily(() => import('./decision-dialog.js').then((file) => file.DecisionDialog)),
    approve_decision: lazily(() => import('./decisions-dialogs.js').then((file) => file.ApproveDecisionDialog)),
    review_decision: lazily(() => import('./decisions-dialogs.js').then((file) => file.ReviewDecisionDialog)),
  },
})
