import { type Modification, type Obligation, type Question, type Reading, type Reopening } from '../api/types.js'

/** The dialogs of legal review. */
export type ReviewDialogOf =
  | { kind: 'change_obligation'; obligation: Obligation }
  | { kind: 'alternative' | 'approve_reading'; reading: Reading }
  | { kind: 'question'; reading_id?: string }
  | { kind: 'ask' | 'answer' | 'withdraw'; question: Question }
  | { kind: 'modification' }
  | { kind: 'confirm' | 'void'; modification: Modification }
  | { kind: 'settle'; reopening: Reopening }
