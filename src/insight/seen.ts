// The upper lock of every list across directives, for a table `directive d`: repeated in the query, so that it holds with the
// database's policies off. Standing and walls are evaluated once per statement; grants are a set that the query joins, so that a
// person with many of them does not wait for each row. OFFSET 0 keeps the planner from reading all of them for a page of fifty rows.

const seen = (levels: readonly string[], standing = 'IS NOT NULL') => `
  ((d.visibility = 'open' AND (SELECT actor_standing()) ${standing})
    OR EXISTS (SELECT FROM actor_grant g WHERE g.directive_id = d.id AND g.level = ANY ('{${levels.join()}}') OFFSET 0))
  AND NOT d.id = ANY ((SELECT actor_walled())::uuid[])`

/** Directives that the actor can see at all: for information that every level shows. */
export const SEEN_DIRECTIVES = seen(['case', 'work', 'read'])

/** Directives whose facts the actor can read: not those on which they have only their own work. */
export const READ_DIRECTIVES = seen(['case', 'read'])

/** Directives on whose case the actor works, including privileged records. */
export const CASE_DIRECTIVES = seen(['case'], `= 'case'`)
