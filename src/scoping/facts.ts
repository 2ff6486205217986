import type { FactsSql } from '../directives/facts.js'
import { reopened } from '../review/facts.js'

// If the playbook leaves scoping out, no decision on the scope is required. If someone has set a scope anyway, a decision and its
// approval are required.
const WITHOUT_SCOPE = `(
  NOT EXISTS (SELECT FROM decision c WHERE c.directive_id = d.id AND c.subject = 'scope')
  AND NOT EXISTS (SELECT FROM scope_item s WHERE s.directive_id = d.id AND s.removed_at IS NULL)
  AND NOT EXISTS (SELECT FROM compliance_option p WHERE p.directive_id = d.id AND p.withdrawn_at IS NULL)
  AND EXISTS (SELECT FROM playbook_version v WHERE v.id = d.playbook_version_id AND v.body -> 'leaves_out' ? 'scope'))`

const STANDS = `SELECT FROM decision c WHERE c.directive_id = d.id AND c.subject = 'scope' AND c.ended_at IS NULL`

export const SCOPING_FACTS = {
  scope_decided: `((EXISTS (${STANDS}) OR ${WITHOUT_SCOPE}) AND NOT ${reopened('scope_entry', 'decision')})`,
  decision_approved: `(EXISTS (${STANDS} AND c.approved_at IS NOT NULL) OR ${WITHOUT_SCOPE})`,
} satisfies FactsSql
