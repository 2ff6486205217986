/**
 * The words of records that keep all of them in one place: under `event`, the timeline line for each kind of ledger entry; under
 * the name of the record, its refusals and the words of its screen.
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
