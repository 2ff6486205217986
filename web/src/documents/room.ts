import { declareRoom } from '../case/room.js'
import { lazily } from '../parts/lazily.js'
import { words } from '../words/words.js'

/** The documents of a directive. */
export const documents = declareRoom({
  tabs: [
    {
      name: 'documents',
      label: () => words.directive.tabs.documents,
      order: 60,
      count: ({ counts }) => counts.documents,
      Panel: lazily(() => import('./documents-tab.js').then((file) => file.DocumentsTab)),
    },
  ],
  adds: [{ group: 'often', order: 10, label: () => words.directive.adds.document, may: () => true, opens: { tab: 'documents' } }],
  dialogs: {},
})
