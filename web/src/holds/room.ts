import { declareRoom, isFilled } from '../case/room.js'
import { lazily } from '../parts/lazily.js'
import { words } from '../words/words.js'

declare module '../case/dialogs.js' {
  interface Dialogs {
    hold: object
    instruct: { measure_id?: string }
  }
}

/** Holds, and the notices that tell people to preserve material or to follow an instruction. */
export const holds = declareRoom({
  tabs: [
    {
      name: 'hold',
      label: () => words.directive.tabs.hold,
      order: 40,
      room: 'hold',
      count: ({ counts }) => counts.hold,
      shown: isFilled,
      answer: 'hold',
      Panel: lazily(() => import('./hold-tab.js').then((file) => file.HoldTab)),
    },
  ],
  adds: [
    {
      group: 'work',
      order: 20,
      label: () => words.directive.adds.hold,
      room: 'hold',
      may: ({ edit }) => edit,
      opens: { kind: 'hold' },
    },
    {
      group: 'work',
      order: 30,
      label: () => words.directive.adds.instruct,
      room: 'notices',
      may: ({ edit }) => edit,
      opens: { kind: 'instruct' },
    },
  ],
  dialogs: {
    hold: lazily(() => import('./hold-dialogs.js').then((file) => file.OpenHoldDialog)),
    instruct: lazily(() => import('./notice-dialog.js').then((file) => file.NoticeDialog)),
  },
})
