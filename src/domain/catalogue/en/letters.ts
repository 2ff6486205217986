/** The text on a letter apart from its body. */
export const LETTERS = {
  'letterhead/our_reference': 'Our reference',
  'letterhead/your_reference': 'Your reference',
  'letterhead/acknowledgement_of_receipt': 'Acknowledgement of receipt: {instrument_name}',
  'letterhead/page': 'Page {page} of {pages}',
  'letterhead/notes': 'Notes',
} as const
