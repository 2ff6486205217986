/** The text on a letter apart from its body. */
export const LETTERS = {
  letterhead: {
    our_reference: 'Unser Zeichen',
    your_reference: 'Ihr Zeichen',
    acknowledgement_of_receipt: 'Empfangsbestätigung: {instrument_name}',
    page: 'Seite {page} von {pages}',
    notes: 'Anmerkungen',
  },
} as const
