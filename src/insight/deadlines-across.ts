import { SEEN_DIRECTIVES } from './seen.js'

/**
 * SQL: the deadlines of all directives visible to the actor, earliest first, each with its owner and its addressee. `$1` is the
 * reader's zone. A deadline is listed on its own day, or on the reader's if that is sooner: a reader west of an agency would otherwise
 * look for it on a day on which it has passed.
 */
export const deadlinesAcross = (when: string, most: number) => `
  SELECT l.id, d.reference, d.title, d.visibility, l.subject, l.critical, l.status, ${DAY} AS day,
    json_build_object('due_on', l.due_on, 'due_at', l.due_at, 'due_zone', l.due_zone, 'place', zone_place(l.due_zone, d.agency_id), 'precision', l.precision,
      'safe_by', l.safe_by, 'act_by', l.act_by, 'late', l.status = 'open' AND l.due_at <= (SELECT edict_now())) AS due,
    CASE WHEN o.person_id IS NOT NULL THEN person_ref(o.person_id) END AS owner, COALESCE(o.accepted_at IS NOT NULL, false) AS owner_accepted,
    CASE WHEN e.id IS NOT NULL THEN json_build_object('id', e.id, 'name', e.name) END AS addressee
  FROM deadline l JOIN directive d ON d.id = l.directive_id LEFT JOIN addressee e ON e.id = d.addressee_id
  LEFT JOIN LATERAL (SELECT * FROM assignment s WHERE s.directive_id = d.id AND s.kind = 'owner' AND s.ended_at IS NULL AND s.returned_at IS NULL
    ORDER BY (s.accepted_at IS NULL) DESC, s.given_at DESC LIMIT 1) o ON true
  WHERE ${when} AND ${SEEN_DIRECTIVES} ORDER BY l.due_at, l.id LIMIT ${most + 1}`

export const DAY = `LEAST(l.due_on, ((l.due_at - interval '1 microsecond') AT TIME ZONE $1)::date)`
