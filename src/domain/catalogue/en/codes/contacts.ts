/** Agency communications, the stated grounds of a directive, and notifications of third parties. */
export const CONTACTS = {
  audience: {
    insurer: 'the insurer',
    board: 'the board',
    disclosure_committee: 'the disclosure committee',
    auditor: 'the auditor',
    lender: 'the lenders',
    customer: 'customers',
    regulator: 'another regulator',
    staff: 'staff',
    other: 'another party',
  },
} as const
