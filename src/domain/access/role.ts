/**
 * What a person is in the house. A person has one role; what they may see of a directive, `policy` says.
 * A `guest` is outside counsel: of a firm, on named directives, until a date.
 */
export const ROLES = ['administrator', 'counsel', 'lead_counsel', 'contributor', 'executive', 'auditor', 'guest'] as const

export type Role = (typeof ROLES)[number]
