import type { z } from 'zod'
import type { Access } from '../directives/access.js'
import type { RecordClass } from '../domain/access/record-class.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { ModificationView } from './modification.schema.js'
import type { QuestionView } from './question.schema.js'
import type { ReadingView } from './reading.schema.js'
import { FULFILMENT } from './resting.js'
import { readingIds } from './rests-on.js'
import type { DemandView, ObligationView } from './review.schema.js'

/** The rows of legal review as the API shows them. `$1` is the directive, `$2` one row of it or null for all. */

const DEMANDS = `
  SELECT m.id, m.document_id, d.title AS document_title, d.class AS document_class, m.page, m.quote, m.subject, person_ref(m.marked_by) AS marked_by, m.marked_at
  FROM demand m LEFT JOIN document d ON d.id = m.document_id
  WHERE m.directive_id = $1 AND ($2::uuid IS NULL OR m.id = $2) ORDER BY m.document_id, m.page, m.marked_at, m.id`

// An alternative recorded before the field for its scope existed is neither narrower nor wider.
const READINGS = `
  SELECT r.id, r.demand_id, r.term,
    (SELECT jsonb_agg(jsonb_build_object('reach', 'neither') || a.value ORDER BY a.ordinality) FROM jsonb_array_elements(r.alternatives) WITH ORDINALITY a) AS alternatives,
    r.class, r.capacity, r.adopted, person_ref(r.author_id) AS author, r.written_at,
    CASE WHEN r.adopted_by IS NOT NULL THEN person_ref(r.adopted_by) END AS adopted_by, r.adopted_at,
    CASE WHEN r.approved_by IS NOT NULL THEN person_ref(r.approved_by) END AS approved_by, r.approved_at, r.review_on,
    EXISTS (SELECT FROM reopening x WHERE x.directive_id = r.directive_id AND x.subject_kind = 'reading' AND x.subject_id = r.id AND x.settled_at IS NULL) AS reopened,
    r.version
  FROM reading r WHERE r.directive_id = $1 AND ($2::uuid IS NULL OR r.id = $2) ORDER BY r.written_at, r.id`

const obligations = () => `
  SELECT o.id, o.demand_id, o.source, o.kind, o.subject, o.clarity,
    ${readingIds('obligation', 'o.id', '$3::boolean')} AS reading_ids, m.quote, m.page, d.class AS document_class, o.deadline_id,
    CASE WHEN o.person_id IS NOT NULL THEN person_ref(o.person_id) END AS person,
    ${FULFILMENT.value.measures} AS measures,
    CASE
      WHEN o.waived_at IS NOT NULL THEN 'waived'
      WHEN o.ended_at IS NOT NULL THEN 'ended'
      WHEN ${FULFILMENT.value.proved} THEN 'proved'
      WHEN ${FULFILMENT.value.waiting} THEN 'waiting'
      ELSE 'none' END AS proof,
    EXISTS (SELECT FROM reopening x WHERE x.directive_id = o.directive_id AND x.settled_at IS NULL AND ((x.subject_kind = 'obligation' AND x.subject_id = o.id)
      OR (x.subject_kind = 'measure' AND ${FULFILMENT.value.reopened}))) AS reopened,
    o.stands, CASE WHEN o.waived_by IS NOT NULL THEN person_ref(o.waived_by) END AS waived_by, o.waived_at, o.waive_reason, o.version
  FROM obligation o LEFT JOIN demand m ON m.id = o.demand_id LEFT JOIN document d ON d.id = m.document_id
  WHERE o.directive_id = $1 AND ($2::uuid IS NULL OR o.id = $2) ORDER BY o.made_at, o.id`

const QUESTIONS = `
  SELECT q.id, CASE WHEN $3 THEN q.reading_id END AS reading_id, q.demand_id, q.body, q.class, q.capacity,
    CASE WHEN q.withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN q.answered_at IS NOT NULL THEN 'answered' WHEN q.asked_at IS NOT NULL THEN 'asked' ELSE 'written' END AS state,
    person_ref(q.author_id) AS author, q.written_at, q.asked_at, q.asked_zone, q.asked_how,
    CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'name', c.name) END AS contact,
    CASE WHEN q.asked_by IS NOT NULL THEN person_ref(q.asked_by) END AS asked_by, q.answered_at, q.answered_zone, q.answer, q.document_id,
    CASE WHEN q.answer_recorded_by IS NOT NULL THEN person_ref(q.answer_recorded_by) END AS answer_recorded_by, q.answer_recorded_at,
    q.withdrawn_at, q.withdraw_reason, q.version
  FROM question q LEFT JOIN agency_contact c ON c.id = q.contact_id
  WHERE q.directive_id = $1 AND ($2::uuid IS NULL OR q.id = $2) ORDER BY q.written_at, q.id`

const MODIFICATIONS = `
  SELECT f.id, f.demand_ids, f.change, f.official, f.authority, f.agreed_at, f.agreed_zone, f.class, f.capacity,
    CASE WHEN f.voided_at IS NOT NULL THEN 'void' WHEN f.confirmed_at IS NOT NULL THEN 'confirmed' ELSE 'unconfirmed' END AS state,
    person_ref(f.author_id) AS author, f.written_at, f.document_id,
    CASE WHEN f.confirmed_by IS NOT NULL THEN person_ref(f.confirmed_by) END AS confirmed_by, f.confirmed_at, f.voided_at, f.void_reason, f.version
  FROM modification f WHERE f.directive_id = $1 AND ($2::uuid IS NULL OR f.id = $2) ORDER BY f.agreed_at, f.id`

/** The privilege class of a passage: that of its document. A document that is not visible counts as privileged. */
const seesQuote = (access: Access, row: { document_class: RecordClass | null }) =>
  access.sees('demand', { class: row.document_class ?? 'agency_restricted' })

/** The marked passages of the documents that the actor can read. */
export async function listDemands(tx: Tx, access: Access, id: string | null = null): Promise<z.infer<typeof DemandView>[]> {
  const rows = await tx.query<z.infer<typeof DemandView> & { document_class: RecordClass | null }>(DEMANDS, [
    access.directive.id,
    id,
  ])
  return rows.filter((row) => seesQuote(access, row)).map(({ document_class: _, ...row }) => row)
}

/** The readings that a row is based on, and the subject of a question, are legal advice. */
const seesReadings = (access: Access) => access.sees('reading', { class: 'legal_advice' })

export const listReadings = (tx: Tx, access: Access, id: string | null = null) =>
  tx.query<z.infer<typeof ReadingView>>(READINGS, [access.directive.id, id])

/** What we are obliged to do, with the passage if the actor can read its document. */
export async function listObligations(
  tx: Tx,
  access: Access,
  id: string | null = null,
): Promise<z.infer<typeof ObligationView>[]> {
  const rows = await tx.query<z.infer<typeof ObligationView> & { document_class: RecordClass | null }>(obligations(), [
    access.directive.id,
    id,
    seesReadings(access),
  ])
  return rows.map(({ document_class, ...row }) =>
    seesQuote(access, { document_class }) ? row : { ...row, quote: null, page: null },
  )
}

/** Questions for the agency; only those marked as fact for readers without access to the whole case. */
export async function listQuestions(tx: Tx, access: Access, id: string | null = null): Promise<z.infer<typeof QuestionView>[]> {
  const rows = await tx.query<z.infer<typeof QuestionView>>(QUESTIONS, [access.directive.id, id, seesReadings(access)])
  return rows.filter((row) => access.sees('question', { class: row.class }))
}

/** Agreed modifications; only those marked as fact for readers without access to the whole case. */
export async function listModifications(
  tx: Tx,
  access: Access,
  id: string | null = null,
): Promise<z.infer<typeof ModificationView>[]> {
  const rows = await tx.query<z.infer<typeof ModificationView>>(MODIFICATIONS, [access.directive.id, id])
  return rows.filter((row) => access.sees('modification', { class: row.class }))
}
