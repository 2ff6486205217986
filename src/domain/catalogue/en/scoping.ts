/** Scoping: the events of the matrix, its options and decisions, and the tasks that follow from them. */
export const SCOPING = {
  'event/scope_axis_item.added': 'Item added to one of the organisation’s lists',
  'event/scope_axis_item.changed': 'Item in one of the organisation’s lists changed',
  'event/scope_axis_item.retired': 'Item in one of the organisation’s lists retired',
  'event/readiness.recorded': 'Readiness recorded',
  'event/scope.items_set': 'Possible scope of the directive set',
  'event/scope.answered': 'Cells of the scope decided',
  'event/option.written': 'Compliance option added',
  'event/option.changed': 'Compliance option changed',
  'event/option.withdrawn': 'Compliance option withdrawn',
  'event/decision.reviewed': 'Scope decision reviewed',

  'task/review_decision': 'Review the decision: {chosen}',
  'task/meet_criterion': 'Check whether this criterion is met, and record the result: {criterion}',
  'task/narrow_decision': 'Write a narrower decision to replace: {chosen}',
  'task/undo_decision': 'Reverse the measures taken under the decision that ended: {chosen}',
  'task/decision_replaced': 'The decision has been replaced.',
  'task/decision_reviewed': 'The decision has since been reviewed again.',
  'task/decision_ended': 'The decision has ended.',
} as const
