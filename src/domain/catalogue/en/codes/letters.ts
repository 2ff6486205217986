/** The text on a letter apart from its body. */
export const LETTERS = {
  letterhead: {
    our_reference: 'Our reference',
    your_reference: 'Your reference',
    acknowledgement_of_receipt: 'Acknowledgement of receipt: {instrument_name}',
    page: 'Page {page} of {pages}',
    notes: 'Notes',
  },
} as const
