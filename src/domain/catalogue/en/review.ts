/** Legal review: its ledger entries and tasks, and the stages of a question. */
export const REVIEW = {
  'event/demand.marked': 'Demand marked in the letter',
  'event/reading.written': 'Reading written',
  'event/reading.alternative_added': 'Alternative added to a reading',
  'event/reading.adopted': 'Reading adopted',
  'event/reading.approved': 'Adopted reading approved',
  'event/obligation.held': 'Obligation recorded',
  'event/obligation.changed': 'Obligation changed',
  'event/obligation.waived': 'Obligation waived, with a reason',
  'event/question.written': 'Question for the agency drafted',
  'event/question.asked': 'Question put to the agency',
  'event/question.answered': 'Agency’s answer recorded; everything that depended on the question is reopened',
  'event/question.withdrawn': 'Question for the agency withdrawn',
  'event/modification.agreed': 'Modification agreed, not yet confirmed in writing',
  'event/modification.confirmed':
    'Modification confirmed in writing; everything that depended on the modified demands is reopened',
  'event/modification.voided': 'Modification voided: not confirmed in writing',
  'event/reopening.settled': 'Reopened item resolved',

  'task/reopened_reading': 'Adopt a reading again: its basis has changed',
  'task/reopened_obligation': 'Confirm or change this obligation: {subject}',
  'task/reopened_scope_entry': 'Confirm or change this part of the scope[: {subject}]',
  'task/reopened_decision': 'Confirm or replace this decision: {subject}',
  'task/reopened_measure': 'Confirm or change this measure: {subject}',
  'task/confirm_modification': 'Obtain written confirmation of the agreed modification[ from {official}]',
  'task/modification_void': 'It was never confirmed in writing.',

  'question_state/written': 'not asked yet',
  'question_state/asked': 'asked',
  'question_state/answered': 'answered',
  'question_state/withdrawn': 'withdrawn',
} as const
