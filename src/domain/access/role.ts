/**
 * A person's role in the organisation. Each person has exactly one; `policy` decides what they see of a directive.
 * A `guest` is outside counsel: of a firm, on named directives, until an end date.
 */
export const ROLES = ['administrator', 'counsel', 'lead_counsel', 'contributor', 'executive', 'auditor', 'guest'] as const

export type Role = (typeof ROLES)[number]
