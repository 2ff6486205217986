import { declareRoom } from '../case/room.js'
import { lazily } from '../parts/lazily.js'
import { words } from '../words/words.js'

declare module '../case/dialogs.js' {
  interface Dialogs {
    letter: object
  }
}

/** Letters to the agency. */
export const letters = declareRoom({
  tabs: [
    {
      name: 'letters',
      label: () => words.directive.tabs.letters,
      order: 70,
      count: ({ counts }) => counts.letters,
      Panel: lazily(() => import('./letters-tab.js').then((file) => file.LettersTab)),
    },
  ],
  adds: [
    { group: 'often', order: 50, label: () => words.directive.adds.letter, may: ({ draft }) => draft, opens: { kind: 'letter' } },
  ],
  dialogs: {
    letter: lazily(() => import('./letter-dialog.js').then((file) => file.LetterDialog)),
  },
})
