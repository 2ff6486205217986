/** Measures and their releases, authenticity checks, possible breaches and overrides. */
export const MEASURES = {
  'guard/two_people': 'a second person',
  'guard/authenticity': 'a check that found the directive genuine',
  'guard/dependencies': 'the measures it depends on to be in force',
  'guard/preconditions': 'a statement of how the preconditions of its reversal are met',

  'action/release_do': 'Release a measure',
  'action/release_undo': 'Release the reversal of a measure',

  'task/confirm_do': 'Confirm or refuse the release: {subject}',
  'task/confirm_undo': 'Confirm or refuse the release of the reversal: {subject}',
  'task/undo_measure': 'Reverse: {subject}',
  'task/measure_dropped': 'The measure was dropped.',
  'task/release_withdrawn': 'The release was withdrawn.',
  'task/review_override': 'Review the override: {action:action}',

  'event/authenticity.checked': 'Authenticity of the directive checked',
  'event/authenticity.voided': 'Authenticity check withdrawn',
  'event/measure.dropped': 'Measure dropped, with a reason',
  'event/measure.verifier_changed': 'Verifier of a measure changed',
  'event/measure.dependencies_set': 'Dependencies of a measure set',
  'event/release.asked': 'Release of a measure requested',
  'event/release.confirmed': 'Release of a measure confirmed',
  'event/release.refused': 'Release of a measure refused, with a reason',
  'event/release.withdrawn': 'Release of a measure withdrawn',
  'event/breach.recorded': 'Possible breach recorded',
  'event/breach.assessed': 'Possible breach assessed',
  'event/breach.decided': 'Decision on disclosing a possible breach recorded',
  'event/override.reviewed': 'Override reviewed',
} as const
