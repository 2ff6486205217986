import type { FactsSql } from '../directives/facts.js'
import { reopened, unmetObligation } from '../review/facts.js'
import { PROVED } from './offers.js'

/** SQL: deadline `l` belongs to a live commitment. Commitments outlive closure, so their deadlines do not block it. */
export const OF_A_COMMITMENT =
  'EXISTS (SELECT FROM commitment c WHERE c.directive_id = d.id AND c.deadline_id IN (l.id, l.series_id) AND c.ended_at IS NULL)'

/** SQL: a measure of directive `d` was released for reversal and is not reversed yet. It blocks closing. */
export const UNDOING = `EXISTS (SELECT FROM release r JOIN measure m ON m.id = r.measure_id
  WHERE r.directive_id = d.id AND r.act = 'undo' AND r.confirmed_at IS NOT NULL AND m.restored_at IS NULL)`

export const REMEDIATION_FACTS = {
  obligations_proved: `(NOT ${reopened('obligation', 'measure')} AND NOT ${unmetObligation(PROVED)})`,
  commitments_recorded: '(d.no_commitments_reason IS NOT NULL OR EXISTS (SELECT FROM commitment c WHERE c.directive_id = d.id))',
} satisfies FactsSql
