import type { Role } from './role.js'

/**
 * How much of the directives a role can read by itself, written independently in the database (`reading_rank`). 0: nothing, unless
 * counsel gives this person something. A guest reads only directives they are added to, an auditor the entries of the ledger; both can be
 * shown a whole case, so the address of such an account is approved too.
 */
export const READING_RANK: Record<Role, number> = {
  administrator: 0,
  contributor: 0,
  auditor: 1,
  guest: 1,
  executive: 2,
  counsel: 3,
  lead_counsel: 4,
}

/** Whether the role reads directives, so that creating or recovering such an account takes two people. */
export const isReader = (role: Role): boolean => READING_RANK[role] > 0

/** Whether a person who has this role reads more with the other one. */
export const readsMore = (from: Role, to: Role): boolean => READING_RANK[to] > READING_RANK[from]
