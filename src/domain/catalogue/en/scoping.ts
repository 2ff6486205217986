/** Scoping: what happens to a matrix, its options and decisions, and the tasks that come of them. */
export const SCOPING = {
  'event/scope_axis_item.added': 'Item added to a list of the organisation',
  'event/scope_axis_item.changed': 'Item of a list of the organisation changed',
  'event/scope_axis_item.retired': 'Item of a list of the organisation retired',
  'event/readiness.recorded': 'Readiness recorded',
  'event/scope.items_set': 'What the directive may concern was set',
  'event/scope.answered': 'Cells of the scope answered',
  'event/option.written': 'Option for complying written',
  'event/option.changed': 'Option for complying changed',
  'event/option.withdrawn': 'Option for complying withdrawn',
  'event/decision.reviewed': 'Decision on scope reviewed',

  'task/review_decision': 'Review the decision: {chosen}',
  'task/meet_criterion': 'See whether it is so, and say it: {criterion}',
  'task/narrow_decision': 'Write the narrower decision in place of: {chosen}',
  'task/undo_decision': 'Undo what was done under the decision that ended: {chosen}',
  'task/decision_replaced': 'Another decision took the place of this one.',
  'task/decision_reviewed': 'The decision was reviewed again since.',
  'task/decision_ended': 'The decision was ended.',
} as const
