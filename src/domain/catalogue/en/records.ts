/**
 * The words of records that keep all of them in one place: under `event`, the timeline line for each kind of ledger entry; under
 * the name of the record, its refusals and the words of its screen.
 */
export const RECORDS = {
  event: {
    'expert.engaged': 'Outside expert engaged',
    'expert.ended': 'Engagement of an outside expert ended, with the reason',
    'hypothesis.written': 'Hypothesis about the underlying reason added',
    'hypothesis.dropped': 'Hypothesis about the underlying reason dropped',
  },
  expert: {
    already_ended: 'This engagement has already ended.',
    tab: 'Experts',
    add: 'Add an outside expert',
    empty_title: 'No outside experts are recorded.',
    empty:
      'Record everyone outside the organisation who is consulted about this directive, and when they agreed to confidentiality.',
    head: '{name}, {organisation}',
    by: { outside_counsel: 'Outside counsel', own_counsel: 'In-house counsel', business: 'A business unit' },
    engaged: 'Engaged by {by}, {day}',
    recorded: 'recorded by {name}, {when}',
    confidential: 'confidential since {day}',
    not_confidential: 'no confidentiality agreement',
    end: 'End engagement',
    ended: 'Ended by {name}, {when}: {reason}',
    end_dialog: {
      title: 'End the engagement',
      will: 'The expert stays on record with the reason.',
      submit: 'End engagement',
    },
    dialog: {
      title: 'Add an outside expert',
      will: 'Only people who work on the case can see which experts are consulted.',
      submit: 'Add expert',
      name: 'Name',
      organisation: 'Organisation',
      subject: 'Consulted about',
      engaged_by: 'Engaged by',
      engaged_by_hint: 'What an expert tells counsel may be privileged. What they tell a business unit usually is not.',
      engaged_on: 'Engaged on',
      confidential_on: 'Confidentiality agreed on',
      confidential_hint: 'Leave empty if there is no agreement yet.',
    },
  },
  hypothesis: {
    already_dropped: 'This hypothesis has already been dropped.',
  },
} as const
