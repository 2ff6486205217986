import type { Tx } from '../platform/database/unit-of-work.js'
import type { PersonView } from './person.schema.js'

/** Rows of `PersonView`, except for the format of instants. Add a WHERE on `p`. */
export const SELECT_PEOPLE = `
  SELECT p.id, p.name, p.email, p.role, p.kind, p.firm, p.zone, p.version, seen.at AS last_seen_at,
    CASE WHEN p.ended_at IS NOT NULL THEN 'ended' WHEN p.joined_at IS NOT NULL THEN 'active'
      WHEN asked.state = 'waiting' AND asked.kind = 'join' THEN 'waiting' WHEN asked.state = 'waiting' AND asked.kind = 'identity' THEN 'confirming'
      WHEN link.used_at IS NULL AND link.expires_at > edict_now() THEN 'invited' WHEN letting.state IN ('declined', 'withdrawn') THEN letting.state
      WHEN p.kind = 'service' THEN 'waiting' ELSE 'expired' END AS state,
    CASE WHEN asked.state = 'waiting' THEN json_build_object('id', asked.id, 'kind', asked.kind, 'role', asked.role) END AS request,
    link.id AS link_id, link.made_at AS link_made_at, link.expires_at AS link_expires_at, link.copied_at AS link_copied_at,
    CASE WHEN link.copied_by IS NOT NULL THEN person_ref(link.copied_by) END AS link_copied_by,
    EXISTS (SELECT FROM second_factor f WHERE f.person_id = p.id AND f.confirmed_at IS NOT NULL) AS second_factor_set
  FROM person p LEFT JOIN (SELECT person_id, max(seen_at) AS at FROM session GROUP BY person_id) seen ON seen.person_id = p.id
  LEFT JOIN LATERAL (SELECT r.id, r.kind, r.role, r.state FROM access_request r WHERE r.person_id = p.id AND r.state = 'waiting'
    ORDER BY r.kind IN ('join', 'identity') DESC, r.requested_at DESC LIMIT 1) asked ON true
  LEFT JOIN LATERAL (SELECT r.state FROM access_request r WHERE p.joined_at IS NULL AND r.person_id = p.id AND r.kind IN ('join', 'identity')
    ORDER BY r.requested_at DESC, r.id LIMIT 1) letting ON true
  LEFT JOIN LATERAL (SELECT l.* FROM one_time_link l WHERE l.person_id = p.id AND l.kind = 'invitation'
    ORDER BY l.made_at DESC, l.copied_at NULLS LAST LIMIT 1) link ON p.joined_at IS NULL OR link.copied_at IS NOT NULL`

type Invitation = NonNullable<PersonView['invitation']>
export type PersonRow = Omit<PersonView, 'last_seen_at' | 'invitation'> & {
  last_seen_at: Date | null
  link_id: string | null
  link_made_at: Date
  link_expires_at: Date
  link_copied_at: Date | null
  link_copied_by: Invitation['copied_by']
}

export function personViewOf(row: PersonRow): PersonView {
  const { last_seen_at, link_id, link_made_at, link_expires_at, link_copied_at, link_copied_by, ...person } = row
  const invitation = link_id && {
    id: link_id,
    made_at: link_made_at.toISOString(),
    expires_at: link_expires_at.toISOString(),
    copied_at: link_copied_at?.toISOString() ?? null,
    copied_by: link_copied_by,
  }
  return { ...person, invitation: invitation || null, last_seen_at: last_seen_at?.toISOString() ?? null }
}

/** One person as the list shows them, after a change in this transaction. */
export async function readPersonView(tx: Tx, id: string): Promise<PersonView> {
  const [row] = await tx.query<PersonRow>(`${SELECT_PEOPLE} WHERE p.id = $1`, [id])
  return personViewOf(row as PersonRow)
}
