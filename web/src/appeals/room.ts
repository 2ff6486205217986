import type { ActionView, ProceedingView } from '../api/types.js'
import { declareRoom } from '../case/room.js'
import { lazily } from '../parts/lazily.js'
import { words } from '../words/words.js'

declare module '../case/dialogs.js' {
  interface Dialogs {
    proceeding: { previous_id?: string }
    proceeding_act: { action: ActionView; proceeding: ProceedingView }
  }
}

/** Proceedings that contest a directive. */
export const appeals = declareRoom({
  tabs: [
    {
      name: 'proceedings',
      label: () => words.directive.tabs.proceedings,
      order: 80,
      room: 'proceedings',
      count: ({ proceedings }) => proceedings.length,
      Panel: lazily(() => import('./proceedings-tab.js').then((file) => file.ProceedingsTab)),
    },
  ],
  adds: [
    {
      group: 'work',
      order: 50,
      label: () => words.directive.adds.proceeding,
      room: 'proceedings',
      may: ({ edit, contest }) => edit && contest,
      opens: { kind: 'proceeding' },
    },
  ],
  dialogs: {
    proceeding: lazily(() => import('./proceeding-dialog.js').then((file) => file.ProceedingDialog)),
    proceeding_act: lazily(() => import('./proceeding-act-dialog.js').then((file) => file.ProceedingActDialog)),
  },
})
