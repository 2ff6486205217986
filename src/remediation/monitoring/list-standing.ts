import type { z } from 'zod'
import { dueOfDeadline, openAndLate } from '../../deadlines/due-sql.js'
import type { Access } from '../../directives/access.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import type { StandingOccurrence, StandingView } from './monitoring.schema.js'

type View = z.infer<typeof StandingView>
type Time = z.infer<typeof StandingOccurrence>
type Row = Omit<View, 'next' | 'last_kept' | 'series' | 'comes_again'> & { deadline_id: string | null }
type TimeRow = Time & { series_id: string; comes_again: boolean }

/**
 * The obligations and commitments of a directive that are or were ongoing, with their series of deadlines; only one of them if
 * `id` is given. Empty for readers without access to obligations.
 */
export async function listStanding(tx: Tx, access: Access, id: string | null = null): Promise<View[]> {
  if (!access.sees('obligation') || !access.sees('decision')) return []
  const privileged = access.sees('document', { class: 'legal_advice' })
  const rows = await tx.query<Row>(STANDING, [access.directive.id, id, privileged])
  const firsts = rows.flatMap(({ deadline_id }) => deadline_id ?? [])
  const times = firsts.length === 0 ? [] : await tx.query<TimeRow>(TIMES, [access.directive.id, firsts, privileged])
  return rows.map(({ deadline_id, ...row }) => {
    const own = times.filter(({ series_id }) => series_id === deadline_id)
    const series = own.map(({ series_id: _, comes_again: __, ...time }) => time)
    return {
      ...row,
      comes_again: own.some(({ comes_again }) => comes_again),
      next: series.find(isOpen) ?? null,
      last_kept: series.find(({ status }) => status === 'met') ?? null,
      series,
    }
  })
}

const isOpen = ({ status }: Time) => status === 'open' || status === 'paused'

// A document's title is as privileged as the document.
const document = (id: string) =>
  `json_build_object('document_id', ${id}, 'title', CASE WHEN $3 OR w.class = 'fact' THEN w.title END)`

const ended = (
  row: string,
) => `${row}.ended_at, CASE WHEN ${row}.ended_by IS NOT NULL THEN person_ref(${row}.ended_by) END AS ended_by, ${row}.end_reason,
  CASE WHEN ${row}.end_document_id IS NOT NULL THEN ${document(`${row}.end_document_id`)} END AS end_document, ${row}.version, ${row}.made_at`

const STANDING = `
  SELECT kind, id, subject, person, ends_when, ends_on, deadline_id, ended_at, ended_by, end_reason, end_document, version FROM (
    SELECT 'obligation' AS kind, o.id, o.subject, CASE WHEN o.person_id IS NOT NULL THEN person_ref(o.person_id) END AS person, o.ends_when, o.ends_on, o.deadline_id, ${ended('o')}
    FROM obligation o LEFT JOIN document w ON w.id = o.end_document_id WHERE o.directive_id = $1 AND o.stands AND o.waived_at IS NULL
    UNION ALL
    SELECT 'commitment', c.id, c.subject, NULL, c.ends_when, c.until_on, c.deadline_id, ${ended('c')}
    FROM commitment c LEFT JOIN document w ON w.id = c.end_document_id WHERE c.directive_id = $1
  ) standing WHERE $2::uuid IS NULL OR id = $2 ORDER BY (ended_at IS NOT NULL), made_at, id`

// The last event of a met deadline contains the proof.
const TIMES = `
  SELECT l.id, COALESCE(l.series_id, l.id) AS series_id, l.subject, l.status, l.settled_at, l.version,
    COALESCE(jsonb_typeof(l.reckoning -> 'start' -> 'by_rule' -> 'recurs') = 'object', false) AS comes_again,
    ${dueOfDeadline('l', 'd.agency_id', openAndLate('l'))} AS due,
    met.body ->> 'note' AS note,
    COALESCE((
      SELECT json_agg(${document('filed.id')} ORDER BY filed.id) FROM (
        SELECT e.document_id AS id FROM jsonb_array_elements_text(met.body -> 'evidence_ids') m (id) JOIN evidence e ON e.id = m.id::uuid
        UNION SELECT m.id::uuid FROM jsonb_array_elements_text(COALESCE(met.body -> 'document_ids', '[]')) m (id)) filed
      LEFT JOIN document w ON w.id = filed.id), '[]') AS proof
  FROM deadline l JOIN directive d ON d.id = l.directive_id
  LEFT JOIN LATERAL (SELECT e.body FROM deadline_event e WHERE e.deadline_id = l.id AND e.kind = 'met' AND l.status = 'met' ORDER BY e.seq DESC LIMIT 1) met ON true
  WHERE l.directive_id = $1 AND COALESCE(l.series_id, l.id) = ANY ($2::uuid[]) ORDER BY l.due_at DESC, l.id`
