import type { Tx } from '../platform/database/unit-of-work.js'

/**
 * SQL about assignments, for other rooms too. This is the only place that spells out what makes an assignment current; the count of
 * `npm run -s figures` must stay at one.
 */

/** Assignment `a` is current: neither ended nor returned. Whether it was accepted is a separate question. */
export const isCurrent = (a: string) => `${a}.ended_at IS NULL AND ${a}.returned_at IS NULL`

/** Assignment `a` makes its person the owner. An owner who has not accepted yet counts only as the requested owner. */
export const isAcceptedOwner = (a: string) => `${a}.kind = 'owner' AND ${a}.accepted_at IS NOT NULL AND ${isCurrent(a)}`

/** SQL: the person has a current assignment on the directive. Both parameters are SQL. */
export const isAssigned = (directive: string, person: string) =>
  `EXISTS (SELECT FROM assignment a WHERE a.directive_id = ${directive} AND a.person_id = ${person} AND ${isCurrent('a')})`

/** Joins the owner `o` of directive `d`: the person asked last while their answer is pending, otherwise the one who accepted. */
export const JOIN_OWNER = `LEFT JOIN LATERAL (SELECT * FROM assignment s WHERE s.directive_id = d.id AND s.kind = 'owner' AND ${isCurrent('s')}
    ORDER BY (s.accepted_at IS NULL) DESC, s.given_at DESC LIMIT 1) o ON true`

/** The columns of the owner that `JOIN_OWNER` joins: the person, and whether they accepted, under the name given. */
export const ownerColumns = (accepted: string) =>
  `CASE WHEN o.person_id IS NOT NULL THEN person_ref(o.person_id) END AS owner, COALESCE(o.accepted_at IS NOT NULL, false) AS ${accepted}`

/** The owner of a directive who accepted, as a scalar subquery; null if there is none. */
export const ownerId = (directive: string) =>
  `(SELECT owned.person_id FROM assignment owned WHERE owned.directive_id = ${directive} AND ${isAcceptedOwner('owned')} ORDER BY owned.accepted_at DESC LIMIT 1)`

/** The person who accepted ownership of the directive. */
export async function ownerOf(tx: Tx, directiveId: string): Promise<string | null> {
  const [row] = await tx.query<{ owner_id: string | null }>(`SELECT ${ownerId('$1')} AS owner_id`, [directiveId])
  return row?.owner_id ?? null
}
