import type { z } from 'zod'
import type { Access } from '../directives/access.js'
import type { RecordClass } from '../domain/access/record-class.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { DemandView, ObligationView, ReadingView } from './review.schema.js'

/** The rows of legal review as the API shows them. `$1` is the directive, `$2` one row of it or null for all. */

const DEMANDS = `
  SELECT m.id, m.document_id, d.title AS document_title, d.class AS document_class, m.page, m.quote, m.subject, person_ref(m.marked_by) AS marked_by, m.marked_at
  FROM demand m LEFT JOIN document d ON d.id = m.document_id
  WHERE m.directive_id = $1 AND ($2::uuid IS NULL OR m.id = $2) ORDER BY m.document_id, m.page, m.marked_at, m.id`

const READINGS = `
  SELECT r.id, r.term, r.alternatives, r.adopted, person_ref(r.author_id) AS author, r.written_at,
    CASE WHEN r.adopted_by IS NOT NULL THEN person_ref(r.adopted_by) END AS adopted_by, r.adopted_at, r.review_on, r.version
  FROM reading r WHERE r.directive_id = $1 AND ($2::uuid IS NULL OR r.id = $2) ORDER BY r.written_at, r.id`

// "proved" is the same here as in the law of the line: an accepted piece of evidence, and none that waits for judgement.
const OBLIGATIONS = `
  SELECT o.id, o.demand_id, o.source, o.kind, o.subject, m.quote, m.page, d.class AS document_class, o.deadline_id,
    CASE WHEN o.person_id IS NOT NULL THEN person_ref(o.person_id) END AS person,
    (SELECT count(*)::int FROM measure_obligation mo WHERE mo.obligation_id = o.id) AS measures,
    CASE
      WHEN o.waived_at IS NOT NULL THEN 'waived'
      WHEN o.ended_at IS NOT NULL THEN 'ended'
      WHEN EXISTS (SELECT FROM measure_obligation mo WHERE mo.obligation_id = o.id
        AND EXISTS (SELECT FROM evidence e WHERE e.measure_id = mo.measure_id AND e.accepted_at IS NOT NULL)
        AND NOT EXISTS (SELECT FROM evidence e WHERE e.measure_id = mo.measure_id AND e.judged_by IS NULL)) THEN 'proved'
      WHEN EXISTS (SELECT FROM measure_obligation mo JOIN evidence e ON e.measure_id = mo.measure_id
        WHERE mo.obligation_id = o.id AND e.judged_by IS NULL) THEN 'waiting'
      ELSE 'none' END AS proof,
    CASE WHEN o.waived_by IS NOT NULL THEN person_ref(o.waived_by) END AS waived_by, o.waived_at, o.waive_reason, o.version
  FROM obligation o LEFT JOIN demand m ON m.id = o.demand_id LEFT JOIN document d ON d.id = m.document_id
  WHERE o.directive_id = $1 AND ($2::uuid IS NULL OR o.id = $2) ORDER BY o.made_at, o.id`

/** What a passage is in law: as its document. One that is not seen is taken for privileged. */
const seesQuote = (access: Access, row: { document_class: RecordClass | null }) =>
  access.sees('demand', { class: row.document_class ?? 'agency_restricted' })

/** The passages marked, of the documents that the actor may read. */
export async function listDemands(tx: Tx, access: Access, id: string | null = null): Promise<z.infer<typeof DemandView>[]> {
  const rows = await tx.query<z.infer<typeof DemandView> & { document_class: RecordClass | null }>(DEMANDS, [
    access.directive.id,
    id,
  ])
  return rows.filter((row) => seesQuote(access, row)).map(({ document_class: _, ...row }) => row)
}

export const listReadings = (tx: Tx, access: Access, id: string | null = null) =>
  tx.query<z.infer<typeof ReadingView>>(READINGS, [access.directive.id, id])

/** What we are bound to do; the passage beside it, of the documents that the actor may read. */
export async function listObligations(
  tx: Tx,
  access: Access,
  id: string | null = null,
): Promise<z.infer<typeof ObligationView>[]> {
  const rows = await tx.query<z.infer<typeof ObligationView> & { document_class: RecordClass | null }>(OBLIGATIONS, [
    access.directive.id,
    id,
  ])
  return rows.map(({ document_class, ...row }) =>
    seesQuote(access, { document_class }) ? row : { ...row, quote: null, page: null },
  )
}
