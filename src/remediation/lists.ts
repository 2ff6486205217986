import type { z } from 'zod'
import type { Access } from '../directives/access.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { CommitmentView, MeasureView } from './remediation.schema.js'

/** The measures of a directive with their evidence, as the API shows them; one of them where `id` is given. */
export function listMeasures(tx: Tx, access: Access, id: string | null = null): Promise<z.infer<typeof MeasureView>[]> {
  return tx.query(
    `SELECT m.id, m.subject, ARRAY(SELECT mo.obligation_id FROM measure_obligation mo WHERE $4 AND mo.measure_id = m.id ORDER BY mo.id) AS obligation_ids,
       person_ref(m.person_id) AS person, person_ref(m.verifier_id) AS verifier, m.due_at, m.due_zone, m.restricts, m.inverse, m.in_force_at, m.restored_at,
       COALESCE((
         SELECT json_agg(json_build_object('id', e.id, 'document_id', e.document_id, 'document_title', CASE WHEN $3 OR d.class = 'fact' THEN d.title END, 'produced_by', person_ref(e.produced_by),
           'produced_at', e.produced_at, 'judged_by', CASE WHEN e.judged_by IS NOT NULL THEN person_ref(e.judged_by) END, 'accepted_at', e.accepted_at,
           'rejected_at', e.rejected_at, 'reject_reason', e.reject_reason, 'version', e.version) ORDER BY e.produced_at, e.id)
         FROM evidence e LEFT JOIN document d ON d.id = e.document_id WHERE e.measure_id = m.id), '[]') AS evidence,
       m.version
     FROM measure m WHERE m.directive_id = $1 AND ($2::uuid IS NULL OR m.id = $2) ORDER BY m.made_at, m.id`,
    [access.directive.id, id, access.sees('document', { class: 'legal_advice' }), access.sees('obligation')],
  )
}

/** What we gave in return, as the API shows it. */
export function listCommitments(tx: Tx, directiveId: string): Promise<z.infer<typeof CommitmentView>[]> {
  return tx.query(
    `SELECT c.id, c.subject, c.until_on, c.ends_when, c.deadline_id, c.ended_at, person_ref(c.made_by) AS made_by, c.made_at, c.version
     FROM commitment c WHERE c.directive_id = $1 ORDER BY c.made_at, c.id`,
    [directiveId],
  )
}
