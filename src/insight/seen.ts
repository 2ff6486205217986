// The upper lock of every list across directives, for a table `directive d`: repeated in the query, so that it holds with the
// database's policies off. The sub-selects are evaluated once per statement.

const seen = (granted: string, standing = 'IS NOT NULL') => `
  ((d.visibility = 'open' AND (SELECT actor_standing()) ${standing}) OR d.id = ANY ((SELECT ${granted})::uuid[]))
  AND NOT d.id = ANY ((SELECT actor_walled())::uuid[])`

/** Directives that the actor can see at all: for information that every level shows. */
export const SEEN_DIRECTIVES = seen('actor_granted()')

/** Directives whose facts the actor can read: not those on which they have only their own work. */
export const READ_DIRECTIVES = seen(`actor_granted_at('case', 'read')`)

/** Directives on whose case the actor works, including privileged records. */
export const CASE_DIRECTIVES = seen(`actor_granted_at('case')`, `= 'case'`)
