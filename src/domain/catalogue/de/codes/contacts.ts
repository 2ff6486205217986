/**
 * Agency communications, the stated grounds of a directive, and notifications of third parties. In the accusative, because tasks
 * use them as objects.
 */
export const CONTACTS = {
  audience: {
    insurer: 'den Versicherer',
    board: 'den Aufsichtsrat',
    disclosure_committee: 'das Disclosure Committee',
    auditor: 'den Abschlussprüfer',
    lender: 'die Kreditgeber',
    customer: 'die Kunden',
    regulator: 'eine weitere Aufsichtsbehörde',
    staff: 'die Mitarbeiter',
    other: 'eine weitere Stelle',
  },
} as const
