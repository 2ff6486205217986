import type { Tx } from '../platform/database/unit-of-work.js'
import type { PersonView } from './person.schema.js'

/** Rows of `PersonView`, except for the format of the instant. Add a WHERE on `p`. */
export const SELECT_PEOPLE = `
  SELECT p.id, p.name, p.email, p.role, p.kind, p.firm, p.zone, p.version, seen.at AS last_seen_at,
    CASE WHEN p.ended_at IS NOT NULL THEN 'ended' WHEN p.joined_at IS NOT NULL THEN 'active'
      WHEN asked.state = 'waiting' AND asked.kind = 'join' THEN 'waiting' ELSE 'invited' END AS state,
    CASE WHEN asked.state = 'waiting' THEN json_build_object('id', asked.id, 'kind', asked.kind, 'role', asked.role) END AS request,
    EXISTS (SELECT FROM second_factor f WHERE f.person_id = p.id AND f.confirmed_at IS NOT NULL) AS second_factor_set
  FROM person p LEFT JOIN (SELECT person_id, max(seen_at) AS at FROM session GROUP BY person_id) seen ON seen.person_id = p.id
  LEFT JOIN LATERAL (SELECT r.id, r.kind, r.role, r.state FROM access_request r WHERE r.person_id = p.id AND r.state = 'waiting'
    ORDER BY r.kind = 'join' DESC, r.requested_at DESC LIMIT 1) asked ON true`

export type PersonRow = Omit<PersonView, 'last_seen_at'> & { last_seen_at: Date | null }

export const personViewOf = (row: PersonRow): PersonView => ({ ...row, last_seen_at: row.last_seen_at?.toISOString() ?? null })

/** One person as the list shows them, after a change in this transaction. */
export async function readPersonView(tx: Tx, id: string): Promise<PersonView> {
  const [row] = await tx.query<PersonRow>(`${SELECT_PEOPLE} WHERE p.id = $1`, [id])
  return personViewOf(row as PersonRow)
}
