import type { ActionView } from '../api/types.js'
import { declareRoom } from '../case/room.js'
import { lazily } from '../parts/lazily.js'
import { words } from '../words/words.js'

declare module '../case/dialogs.js' {
  interface Dialogs {
    act: { action: ActionView }
  }
}

/** The actions on the directive itself, and its record. */
export const casework = declareRoom({
  tabs: [
    {
      name: 'record',
      label: () => words.directive.tabs.record,
      order: 140,
      Panel: lazily(() => import('./record-tab.js').then((file) => file.RecordTab)),
    },
  ],
  dialogs: {
    act: lazily(() => import('./act-dialog.js').then((file) => file.ActDialog)),
  },
})
