import type { Directive } from '../directives/directive.entity.js'
import type { ReopenedKind } from '../domain/review/dependents.js'
import type { CaseFacts, FactName } from '../domain/workflow/facts.js'
import type { Stage } from '../domain/workflow/stage.js'
import type { Tx } from '../platform/database/unit-of-work.js'

/**
 * What is true of a directive, as the law of the two lines asks for it. Reads under the actor's access: a fact that the actor may not
 * see is not there.
 */
export async function gatherFacts(tx: Tx, directive: Directive): Promise<CaseFacts> {
  const [row] = await tx.query<Record<FactName, boolean>>(FACTS, [directive.id])
  const known = new Set((Object.entries(row ?? {}) as [FactName, boolean][]).filter(([, holds]) => holds).map(([fact]) => fact))
  return {
    stage: directive.stage as Stage,
    owed: directive.owed as Stage[],
    live_proceedings: directive.live_proceedings,
    has: (fact) => known.has(fact),
  }
}

// If the playbook does not use scoping, no scope decision is required; if someone set a scope anyway, one is, with its approval.
const WITHOUT_SCOPE = `(
      NOT EXISTS (SELECT FROM decision c WHERE c.directive_id = d.id AND c.subject = 'scope')
      AND NOT EXISTS (SELECT FROM scope_item s WHERE s.directive_id = d.id AND s.removed_at IS NULL)
      AND NOT EXISTS (SELECT FROM compliance_option p WHERE p.directive_id = d.id AND p.withdrawn_at IS NULL)
      AND EXISTS (SELECT FROM playbook_version v WHERE v.id = d.playbook_version_id AND v.body -> 'leaves_out' ? 'scope'))`

// What was reopened is not settled until a person says so.
const open = (...kinds: ReopenedKind[]) =>
  `EXISTS (SELECT FROM reopening x WHERE x.directive_id = d.id AND x.settled_at IS NULL AND x.subject_kind IN ('${kinds.join("', '")}'))`

// Commitments outlive closure: the deadlines at which they are kept are no debt of the directive, and go on when it is closed.
// What a measure proves, the database says in one place: measure_proved.
const FACTS = `
  SELECT
    EXISTS (SELECT FROM assignment a WHERE a.directive_id = d.id AND a.kind = 'owner' AND a.accepted_at IS NOT NULL AND a.ended_at IS NULL AND a.returned_at IS NULL) AS owner_accepted,
    d.agency_id IS NOT NULL AS agency,
    d.instrument_id IS NOT NULL AS instrument,
    EXISTS (SELECT FROM receipt r WHERE r.directive_id = d.id) AS receipt,
    (d.no_demands_reason IS NOT NULL OR EXISTS (SELECT FROM demand m WHERE m.directive_id = d.id)) AS demands_marked,
    (NOT EXISTS (SELECT FROM reading r WHERE r.directive_id = d.id AND r.approved_at IS NULL) AND NOT ${open('reading')}) AS readings_adopted,
    ((EXISTS (SELECT FROM decision c WHERE c.directive_id = d.id AND c.subject = 'scope' AND c.ended_at IS NULL) OR ${WITHOUT_SCOPE}) AND NOT ${open('scope_entry', 'decision')}) AS scope_decided,
    EXISTS (SELECT FROM decision c WHERE c.directive_id = d.id AND c.subject = 'scope' AND c.approved_at IS NOT NULL AND c.ended_at IS NULL)
      OR ${WITHOUT_SCOPE} AS decision_approved,
    (NOT ${open('obligation', 'measure')} AND NOT EXISTS (
      SELECT FROM obligation o WHERE o.directive_id = d.id AND o.waived_at IS NULL AND o.ended_at IS NULL
        AND NOT EXISTS (
          SELECT FROM measure_obligation mo WHERE mo.obligation_id = o.id AND measure_proved(mo.measure_id)))) AS obligations_proved,
    (d.owed = '{}' AND NOT EXISTS (
      SELECT FROM deadline l WHERE l.directive_id = d.id AND l.status = 'open' AND NOT EXISTS (
        SELECT FROM commitment c WHERE c.directive_id = d.id AND c.deadline_id IN (l.id, l.series_id) AND c.ended_at IS NULL))
      AND NOT EXISTS (SELECT FROM reopening x WHERE x.directive_id = d.id AND x.settled_at IS NULL)
      AND NOT EXISTS (SELECT FROM task t WHERE t.directive_id = d.id AND t.kind = 'undo_decision' AND t.done_at IS NULL AND t.cancelled_at IS NULL)
      AND NOT EXISTS (SELECT FROM notification n WHERE n.directive_id = d.id AND num_nonnulls(n.sent_at, n.not_needed_at, n.voided_at) = 0)
      AND NOT EXISTS (SELECT FROM contact k WHERE k.directive_id = d.id AND k.agreed <> '' AND k.settled_at IS NULL AND k.voided_at IS NULL)
      AND NOT EXISTS (SELECT FROM release r JOIN measure m ON m.id = r.measure_id
        WHERE r.directive_id = d.id AND r.act = 'undo' AND r.confirmed_at IS NOT NULL AND m.restored_at IS NULL)) AS nothing_owed,
    d.live_proceedings = 0 AS no_live_proceeding,
    (d.no_commitments_reason IS NOT NULL OR EXISTS (SELECT FROM commitment c WHERE c.directive_id = d.id)) AS commitments_recorded
  FROM directive d WHERE d.id = $1`
