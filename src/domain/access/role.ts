/** What a person is in the house. A person has one role; what they may see of a directive, `policy` says. */
export const ROLES = ['administrator', 'counsel', 'lead_counsel', 'contributor', 'executive', 'auditor'] as const

export type Role = (typeof ROLES)[number]
