import type { z } from 'zod'
import type { Access } from '../directives/access.js'
import type { RecordClass } from '../domain/access/record-class.js'
import { columnsOf, peopleIn, personIn } from '../people/columns.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { ModificationView } from './modification.schema.js'
import { QuestionView } from './question.schema.js'
import { ReadingView } from './reading.schema.js'
import { FULFILMENT } from './resting.js'
import { readingIds } from './rests-on.js'
import { DemandView, ObligationView } from './review.schema.js'

/** The rows of legal review as the API shows them. `$1` is the directive, `$2` one row of it or null for all. */

const DEMANDS = `
  SELECT ${columnsOf(DemandView, 'm', { document_title: 'd.title' })}, d.class AS document_class
  FROM demand m LEFT JOIN document d ON d.id = m.document_id
  WHERE m.directive_id = $1 AND ($2::uuid IS NULL OR m.id = $2) ORDER BY m.document_id, m.page, m.marked_at, m.id`

const READINGS = `
  SELECT ${columnsOf(ReadingView, 'r', {
    // An alternative recorded before the field for its scope existed is neither narrower nor wider.
    alternatives: `(SELECT jsonb_agg(jsonb_build_object('reach', 'neither') || a.value ORDER BY a.ordinality) FROM jsonb_array_elements(r.alternatives) WITH ORDINALITY a)`,
    author: 'person_ref(r.author_id)',
    authors: peopleIn(`CASE WHEN r.author_ids = '{}' THEN people_of(r.author_id, r.adopted_by) ELSE r.author_ids END`),
    reopened: `EXISTS (SELECT FROM reopening x WHERE x.directive_id = r.directive_id AND x.subject_kind = 'reading' AND x.subject_id = r.id AND x.settled_at IS NULL)`,
  })}
  FROM reading r WHERE r.directive_id = $1 AND ($2::uuid IS NULL OR r.id = $2) ORDER BY r.written_at, r.id`

const obligations = () => `
  SELECT d.class AS document_class, ${columnsOf(ObligationView, 'o', {
    reading_ids: readingIds('obligation', 'o.id', '$3::boolean'),
    quote: 'm.quote',
    page: 'm.page',
    person: personIn('o.person_id'),
    measures: FULFILMENT.value.measures,
    proof: `CASE
      WHEN o.waived_at IS NOT NULL THEN 'waived'
      WHEN o.ended_at IS NOT NULL THEN 'ended'
      WHEN ${FULFILMENT.value.proved} THEN 'proved'
      WHEN ${FULFILMENT.value.waiting} THEN 'waiting'
      ELSE 'none' END`,
    reopened: `EXISTS (SELECT FROM reopening x WHERE x.directive_id = o.directive_id AND x.settled_at IS NULL AND ((x.subject_kind = 'obligation' AND x.subject_id = o.id)
      OR (x.subject_kind = 'measure' AND ${FULFILMENT.value.reopened})))`,
  })}
  FROM obligation o LEFT JOIN demand m ON m.id = o.demand_id LEFT JOIN document d ON d.id = m.document_id
  WHERE o.directive_id = $1 AND ($2::uuid IS NULL OR o.id = $2) ORDER BY o.made_at, o.id`

const QUESTIONS = `
  SELECT ${columnsOf(QuestionView, 'q', {
    reading_id: 'CASE WHEN $3 THEN q.reading_id END',
    state: `CASE WHEN q.withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN q.answered_at IS NOT NULL THEN 'answered' WHEN q.asked_at IS NOT NULL THEN 'asked' ELSE 'written' END`,
    author: 'person_ref(q.author_id)',
    contact: `CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'name', c.name) END`,
  })}
  FROM question q LEFT JOIN agency_contact c ON c.id = q.contact_id
  WHERE q.directive_id = $1 AND ($2::uuid IS NULL OR q.id = $2) ORDER BY q.written_at, q.id`

const MODIFICATIONS = `
  SELECT ${columnsOf(ModificationView, 'f', {
    state: `CASE WHEN f.voided_at IS NOT NULL THEN 'void' WHEN f.confirmed_at IS NOT NULL THEN 'confirmed' ELSE 'unconfirmed' END`,
    author: 'person_ref(f.author_id)',
  })}
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
