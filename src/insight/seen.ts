/**
 * The upper lock of every list across directives, for a table `directive d`: said again in the query, so that it holds with the database's
 * policies off. The sub-selects are evaluated once a statement.
 */
export const SEEN_DIRECTIVES = `
  ((d.visibility = 'open' AND (SELECT actor_standing()) IS NOT NULL) OR d.id = ANY ((SELECT actor_granted())::uuid[]))
  AND NOT d.id = ANY ((SELECT actor_walled())::uuid[])`
