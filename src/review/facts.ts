import type { FactsSql } from '../directives/facts.js'
import type { ReopenedKind } from '../domain/review/dependents.js'

/** SQL: something of directive `d` was reopened and not resolved yet; of these kinds, or of any. */
export const reopened = (...kinds: ReopenedKind[]) =>
  `EXISTS (SELECT FROM reopening x WHERE x.directive_id = d.id AND x.settled_at IS NULL${
    kinds.length === 0 ? '' : ` AND x.subject_kind IN ('${kinds.join("', '")}')`
  })`

/** SQL: directive `d` has an obligation in force for which `met`, SQL about obligation `o`, is false. */
export const unmetObligation = (met: string) =>
  `EXISTS (SELECT FROM obligation o WHERE o.directive_id = d.id AND o.waived_at IS NULL AND o.ended_at IS NULL AND NOT ${met})`

export const REVIEW_FACTS = {
  demands_marked: '(d.no_demands_reason IS NOT NULL OR EXISTS (SELECT FROM demand m WHERE m.directive_id = d.id))',
  readings_adopted: `(NOT EXISTS (SELECT FROM reading r WHERE r.directive_id = d.id AND r.approved_at IS NULL) AND NOT ${reopened('reading')})`,
} satisfies FactsSql
