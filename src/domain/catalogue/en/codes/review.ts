/** Legal review: its ledger entries and tasks, and the stages of a question. */
export const REVIEW = {
  question_state: {
    written: 'not asked yet',
    asked: 'asked',
    answered: 'answered',
    withdrawn: 'withdrawn',
  },
} as const
