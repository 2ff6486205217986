/** Legal review: its ledger entries and tasks, and the stages of a question. */
export const REVIEW = {
  question_state: {
    written: 'noch nicht gestellt',
    asked: 'gestellt',
    answered: 'beantwortet',
    withdrawn: 'zurückgezogen',
  },
} as const
