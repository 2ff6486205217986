/** SQL: directive `d` has an open deadline, other than those that `kept` excludes for deadline `l`. It blocks closing. */
export const openDeadline = (kept: string) =>
  `EXISTS (SELECT FROM deadline l WHERE l.directive_id = d.id AND l.status = 'open' AND NOT ${kept})`
