/** Measures, their releases, whether a directive is genuine, possible breaches, and what was let pass. */
export const MEASURES = {
  'guard/two_people': 'a second person',
  'guard/authenticity': 'a check that found the directive genuine',
  'guard/dependencies': 'the measures that must be there first',
  'guard/preconditions': 'how the preconditions of undoing it are met',

  'action/release_do': 'Release a measure',
  'action/release_undo': 'Release the undoing of a measure',

  'task/confirm_do': 'Confirm or refuse the release: {subject}',
  'task/confirm_undo': 'Confirm or refuse the undoing: {subject}',
  'task/undo_measure': 'Undo: {subject}',
  'task/measure_dropped': 'The measure was dropped.',
  'task/release_withdrawn': 'The release was withdrawn.',
  'task/review_override': 'Review what was let pass: {action:action}',

  'event/authenticity.checked': 'Checked whether the directive is genuine',
  'event/authenticity.voided': 'Check of authenticity taken back',
  'event/measure.dropped': 'Measure dropped, with a reason',
  'event/measure.verifier_changed': 'Another person verifies a measure',
  'event/measure.dependencies_set': 'What a measure waits for set',
  'event/release.asked': 'Release of a measure asked for',
  'event/release.confirmed': 'Release of a measure confirmed',
  'event/release.refused': 'Release of a measure refused, with a reason',
  'event/release.withdrawn': 'Release of a measure withdrawn',
  'event/breach.recorded': 'Possible breach recorded',
  'event/breach.assessed': 'Possible breach assessed',
  'event/breach.decided': 'Decided whether a possible breach is disclosed',
  'event/override.reviewed': 'What was let pass reviewed',
} as const
