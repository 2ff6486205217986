import type { Obligation, Reading } from '../api/types.js'
import { type Add, declareRoom } from '../case/room.js'
import { lazily } from '../parts/lazily.js'
import { words } from '../words/words.js'
import type { ReviewDialogOf } from './review-dialog-of.js'

declare module '../case/dialogs.js' {
  interface Dialogs {
    demand: { document_id?: string; page?: number; quote?: string }
    reading: object
    adopt: { reading: Reading }
    obligation: { demand_id?: string }
    waive: { obligation: Obligation }
    review: { of: ReviewDialogOf }
  }
}

const { adds } = words.directive
const add: Pick<Add, 'group' | 'room' | 'may'> = { group: 'review', room: 'review', may: ({ edit }) => edit }

/** Legal review: demands, readings, obligations, questions and modifications. */
export const review = declareRoom({
  tabs: [
    {
      name: 'obligations',
      label: () => words.directive.tabs.obligations,
      order: 10,
      room: 'review',
      count: ({ counts }) => counts.obligations,
      Panel: lazily(() => import('./obligations-tab.js').then((file) => file.ObligationsTab)),
    },
  ],
  adds: [
    { ...add, order: 10, label: () => adds.demand, opens: { kind: 'demand' } },
    { ...add, order: 20, label: () => adds.reading, opens: { kind: 'reading' } },
    { ...add, order: 30, label: () => adds.obligation, opens: { kind: 'obligation' } },
    { ...add, order: 40, label: () => words.review.adds.question, opens: { kind: 'review', of: { kind: 'question' } } },
    { ...add, order: 50, label: () => words.review.adds.modification, opens: { kind: 'review', of: { kind: 'modification' } } },
  ],
  dialogs: {
    demand: lazily(() => import('./demand-dialog.js').then((file) => file.DemandDialog)),
    reading: lazily(() => import('./reading-dialog.js').then((file) => file.ReadingDialog)),
    adopt: lazily(() => import('./adopt-dialog.js').then((file) => file.AdoptDialog)),
    obligation: lazily(() => import('./obligation-dialog.js').then((file) => file.ObligationDialog)),
    waive: lazily(() => import('./waive-dialog.js').then((file) => file.WaiveDialog)),
    review: lazily(() => import('./review-dialog.js').then((file) => file.ReviewDialog)),
  },
})
