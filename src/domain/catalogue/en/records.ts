/**
 * The words of records that have all of them in one place: its line of the timeline for each kind of ledger entry under `event`, and
 * under the name of the record the refusals and what its screen says.
 */
export const RECORDS = {
  event: {
    'hypothesis.written': 'Hypothesis about the underlying reason added',
    'hypothesis.dropped': 'Hypothesis about the underlying reason dropped',
  },
  hypothesis: {
    already_dropped: 'This hypothesis has already been dropped.',
  },
} as const
