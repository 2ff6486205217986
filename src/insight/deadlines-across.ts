import { dueOfDeadline, openAndLate } from '../deadlines/due-sql.js'
import { JOIN_OWNER, ownerColumns } from '../directives/assignment-sql.js'
import { SEEN_DIRECTIVES } from './seen.js'

/**
 * SQL: the deadlines of all directives visible to the actor, earliest first, each with its owner and its addressee. `$1` is the
 * reader's zone. A deadline is listed on its own day, or on the reader's if that is sooner: a reader west of an agency would
 * otherwise look for it on a day when it has already passed. The owner and the addressee are looked up only for the rows that are
 * listed.
 */
export const deadlinesAcross = (when: string, most: number) => `
  SELECT l.id, d.reference, d.title, d.visibility, l.subject, l.critical, l.status, ${DAY} AS day,
    ${dueOfDeadline('l', 'd.agency_id', openAndLate('l'))} AS due,
    ${ownerColumns('owner_accepted')},
    CASE WHEN e.id IS NOT NULL THEN json_build_object('id', e.id, 'name', e.name) END AS addressee
  FROM (
    SELECT l AS deadline, d AS directive FROM deadline l JOIN directive d ON d.id = l.directive_id
    WHERE ${when} AND ${SEEN_DIRECTIVES} ORDER BY l.due_at, l.id LIMIT ${most + 1}
  ) listed CROSS JOIN LATERAL (SELECT (listed.deadline).*) l CROSS JOIN LATERAL (SELECT (listed.directive).*) d
  LEFT JOIN addressee e ON e.id = d.addressee_id
  ${JOIN_OWNER}
  ORDER BY l.due_at, l.id`

export const DAY = `LEAST(l.due_on, ((l.due_at - interval '1 microsecond') AT TIME ZONE $1)::date)`
