import type { Evidence, Measure } from '../api/types.js'
import { declareRoom } from '../case/room.js'
import { lazily } from '../parts/lazily.js'
import { words } from '../words/words.js'

declare module '../case/dialogs.js' {
  interface Dialogs {
    measure: { obligation_id?: string }
    evidence: { measure: Measure }
    judge: { evidence: Evidence; verdict: 'accept' | 'reject' }
    commitment: object
  }
}

/** Measures, their evidence, and what was promised in return. */
export const remediation = declareRoom({
  tabs: [
    {
      name: 'measures',
      label: () => words.directive.tabs.measures,
      order: 30,
      room: 'measures',
      count: ({ counts }) => counts.measures,
      answer: 'measures',
      Panel: lazily(() => import('./measures-tab.js').then((file) => file.MeasuresTab)),
    },
  ],
  adds: [
    {
      group: 'work',
      order: 10,
      label: () => words.directive.adds.measure,
      room: 'measures',
      may: ({ edit }) => edit,
      opens: { kind: 'measure' },
    },
    {
      group: 'work',
      order: 40,
      label: () => words.directive.adds.commitment,
      room: 'monitoring',
      may: ({ edit }) => edit,
      opens: { kind: 'commitment' },
    },
  ],
  dialogs: {
    measure: lazily(() => import('./measure-dialog.js').then((file) => file.MeasureDialog)),
    evidence: lazily(() => import('./evidence-dialog.js').then((file) => file.EvidenceDialog)),
    judge: lazily(() => import('./judge-dialog.js').then((file) => file.JudgeDialog)),
    commitment: lazily(() => import('./commitment-dialog.js').then((file) => file.CommitmentDialog)),
  },
})
