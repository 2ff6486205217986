// The upper lock of every list across directives, for a table `directive d`: repeated in the query, so that it holds with the
// database's policies off. Standing and walls are evaluated once per statement; grants are a set that the query joins, so that a
// person with many of them does not wait for each row. OFFSET 0 keeps the planner from reading all of them for a page of fifty rows.

const seen = (levels: readonly string[], standing = 'IS NOT NULL', { table, id } = { table: 'd', id: 'd.id' }) => `
  ((${table}.visibility = 'open' AND (SELECT actor_standing()) ${standing})
    OR EXISTS (SELECT FROM actor_grant g WHERE g.directive_id = ${id} AND g.level = ANY ('{${levels.join()}}') OFFSET 0))
  AND NOT ${id} = ANY ((SELECT actor_walled())::uuid[])`

/** Directives that the actor can see at all: for information that every level shows. */
export const SEEN_DIRECTIVES = seen(['case', 'work', 'read'])

/** The same for a table `directive_next n`, for counts that need nothing else of the directive. */
export const SEEN_NEXT = seen(['case', 'work', 'read'], 'IS NOT NULL', { table: 'n', id: 'n.directive_id' })

/** Directives whose facts the actor can read: not those on which they have only their own work. */
export const READ_DIRECTIVES = seen(['case', 'read'])

/** Directives on whose case the actor works, including privileged records. */
export const CASE_DIRECTIVES = seen(['case'], `= 'case'`)
