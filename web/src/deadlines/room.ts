import type { Deadline, Proposal, WaitingDeadline } from '../api/types.js'
import { declareRoom } from '../case/room.js'
import { lazily } from '../parts/lazily.js'
import { words } from '../words/words.js'
import type { DeadlineAct } from './deadline-act.js'
import { Deadlines } from './deadlines-panel.js'

declare module '../case/dialogs.js' {
  interface Dialogs {
    deadline: { waiting?: WaitingDeadline }
    deadline_event: { deadline: Deadline; event: DeadlineAct }
    deadline_removal: { deadline: Deadline; seq: number; event: string; entry: string }
    explanation: { deadline: Deadline }
    accept_dates: { proposals: Proposal[] }
    decline_date: { proposal: Proposal }
  }
}

/** Deadlines of a directive, and dates that are proposed for them. */
export const deadlines = declareRoom({
  panels: [{ order: 20, Panel: Deadlines }],
  adds: [
    {
      group: 'often',
      order: 40,
      label: () => words.directive.adds.deadline,
      may: ({ deadlines: may }) => may,
      opens: { kind: 'deadline' },
    },
  ],
  dialogs: {
    deadline: lazily(() => import('./set-dialog.js').then((file) => file.SetDeadlineDialog)),
    deadline_event: lazily(() => import('./event-dialog.js').then((file) => file.DeadlineEventDialog)),
    deadline_removal: lazily(() => import('./removal-dialog.js').then((file) => file.RemovalDialog)),
    explanation: lazily(() => import('./explanation-dialog.js').then((file) => file.ExplanationDialog)),
    accept_dates: lazily(() => import('./dates-dialogs.js').then((file) => file.AcceptDatesDialog)),
    decline_date: lazily(() => import('./dates-dialogs.js').then((file) => file.DeclineDateDialog)),
  },
})
