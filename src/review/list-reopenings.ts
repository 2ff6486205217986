import type { z } from 'zod'
import type { Access } from '../directives/access.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { Cause } from './reopen.js'
import type { ReopeningView } from './reopening.schema.js'

type View = z.infer<typeof ReopeningView>

// Each item in its own words, for readers with access to it.
const REOPENINGS = `
  SELECT r.id, r.cause, r.cause_id, r.subject_kind, r.subject_id,
    CASE r.subject_kind
      WHEN 'reading' THEN (SELECT g.term FROM reading g WHERE g.id = r.subject_id AND $3)
      WHEN 'obligation' THEN (SELECT o.subject FROM obligation o WHERE o.id = r.subject_id AND $4)
      WHEN 'scope_entry' THEN (SELECT concat_ws(' · ', p.name, g.name, a.name, l.name) FROM scope_entry e
        LEFT JOIN scope_axis_item p ON p.id = e.product_id LEFT JOIN scope_axis_item g ON g.id = e.group_id
        LEFT JOIN scope_axis_item a ON a.id = e.path_id LEFT JOIN scope_axis_item l ON l.id = e.place_id WHERE e.id = r.subject_id AND $8)
      WHEN 'decision' THEN (SELECT c.chosen FROM decision c WHERE c.id = r.subject_id AND $5)
      WHEN 'measure' THEN (SELECT m.subject FROM measure m WHERE m.id = r.subject_id AND ($6 OR $7 IN (m.person_id, m.verifier_id)))
    END AS subject,
    person_ref(r.person_id) AS person, r.reopened_at, r.settled_at,
    CASE WHEN r.settled_by IS NOT NULL THEN person_ref(r.settled_by) END AS settled_by, r.outcome,
    CASE WHEN $3 OR r.person_id = $7 THEN r.note ELSE '' END AS note, r.version
  FROM reopening r WHERE r.directive_id = $1 AND ($2::uuid IS NULL OR r.id = $2)
  ORDER BY r.settled_at IS NOT NULL, r.reopened_at DESC, array_position(ARRAY['reading', 'obligation', 'scope_entry', 'decision', 'measure'], r.subject_kind), r.id`

/** The reopened items, open ones first; only the actor's own if they see no more. */
export async function listReopenings(tx: Tx, access: Access, id: string | null = null): Promise<View[]> {
  const { directive, actor, sees } = access
  const rows = await tx.query<View>(REOPENINGS, [
    directive.id,
    id,
    sees('reading', { class: 'legal_advice' }),
    sees('obligation'),
    sees('decision'),
    sees('measure'),
    actor.id,
    sees('scope'),
  ])
  return rows.filter((row) => sees('reopening', { own: row.person.id === actor.id }))
}

/** What this cause has reopened in this transaction. */
export async function reopenedBy(tx: Tx, access: Access, { cause, cause_id }: Cause): Promise<View[]> {
  const all = await listReopenings(tx, access)
  const now = await tx.query<{ id: string }>('SELECT id FROM reopening WHERE cause = $1 AND cause_id = $2 AND reopened_at = $3', [
    cause,
    cause_id,
    tx.now,
  ])
  const ids = new Set(now.map(({ id }) => id))
  return all.filter(({ id }) => ids.has(id))
}
