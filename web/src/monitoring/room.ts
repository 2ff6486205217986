import type { Occurrence, Standing } from '../api/types.js'
import { declareRoom } from '../case/room.js'
import { lazily } from '../parts/lazily.js'
import { words } from '../words/words.js'
import type { ToStand } from './to-stand.js'

declare module '../case/dialogs.js' {
  interface Dialogs {
    stand: { standing: ToStand }
    end_standing: { standing: Standing }
    kept: { occurrence: Occurrence }
  }
}

/** Obligations that stay in force after we complied. */
export const monitoring = declareRoom({
  tabs: [
    {
      name: 'monitoring',
      label: () => words.directive.tabs.monitoring,
      order: 50,
      room: 'monitoring',
      count: ({ counts }) => counts.monitoring,
      // Ended obligations are not counted, but can still be read.
      shown: ({ stage, counts }, count) => Boolean(count) || Boolean(counts.monitoring_ended) || stage === 'monitoring',
      Panel: lazily(() => import('./monitoring-tab.js').then((file) => file.MonitoringTab)),
    },
  ],
  dialogs: {
    stand: lazily(() => import('./stand-dialog.js').then((file) => file.StandDialog)),
    end_standing: lazily(() => import('./end-dialog.js').then((file) => file.EndStandingDialog)),
    kept: lazily(() => import('./kept-dialog.js').then((file) => file.KeptDialog)),
  },
})
