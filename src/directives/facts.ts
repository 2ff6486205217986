import type { FactName } from '../domain/workflow/facts.js'
import { isAcceptedOwner } from './assignment-sql.js'

/**
 * The facts that a room provides to the rules of the two lines, each as SQL about directive `d` that is true or false. `casework`
 * gathers them under the actor's access.
 */
export type FactsSql = Partial<Readonly<Record<FactName, string>>>

export const DIRECTIVE_FACTS = {
  owner_accepted: `EXISTS (SELECT FROM assignment a WHERE a.directive_id = d.id AND ${isAcceptedOwner('a')})`,
  agency: 'd.agency_id IS NOT NULL',
  instrument: 'd.instrument_id IS NOT NULL',
  receipt: 'EXISTS (SELECT FROM receipt r WHERE r.directive_id = d.id)',
} satisfies FactsSql

/** SQL: an open task of one kind, which blocks closing. */
export const openTask = (kind: string) =>
  `EXISTS (SELECT FROM task t WHERE t.directive_id = d.id AND t.kind = '${kind}' AND t.done_at IS NULL AND t.cancelled_at IS NULL)`
