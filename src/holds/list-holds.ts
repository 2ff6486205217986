import type { z } from 'zod'
import type { Access } from '../directives/access.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { HoldRecord, HoldView } from './holds.schema.js'

type View = z.infer<typeof HoldView>
type Record = z.infer<typeof HoldRecord>

/** The holds of a directive: as counts for people who read facts, in full for people who work on the case. Only one if `id` is given. */
export async function listHolds(tx: Tx, access: Access, id: string | null = null): Promise<View[]> {
  if (!access.sees('hold_count')) return []
  const counts = await tx.query<Omit<View, 'id' | 'record'> & { hold_id: string }>(
    'SELECT * FROM hold_counts($1) WHERE $2::uuid IS NULL OR hold_id = $2 ORDER BY opened_at, hold_id',
    [access.directive.id, id],
  )
  const records = access.sees('hold') ? await recordsOf(tx, access.directive.id) : new Map<string, Record>()
  return counts.map(({ hold_id, ...count }) => ({ id: hold_id, ...count, record: records.get(hold_id) ?? null }))
}

async function recordsOf(tx: Tx, directiveId: string): Promise<Map<string, Record>> {
  const rows = await tx.query<Record & { id: string }>(
    `SELECT h.id, h.subject, h.kept_from, h.kept_until, person_ref(h.opened_by) AS opened_by,
       CASE WHEN h.released_by IS NOT NULL THEN person_ref(h.released_by) END AS released_by, h.release_reason,
       COALESCE((
         SELECT json_agg(json_build_object('id', s.id, 'name', s.name, 'deletion', s.deletion, 'off_by', s.off_by, 'off_at', s.off_at,
           'document_id', s.document_id, 'document_title', d.title,
           'recorded_by', CASE WHEN s.recorded_by IS NOT NULL THEN person_ref(s.recorded_by) END, 'recorded_at', s.recorded_at,
           'voided_at', s.voided_at, 'void_reason', s.void_reason, 'version', s.version) ORDER BY s.added_at, s.id)
         FROM hold_system s LEFT JOIN document d ON d.id = s.document_id WHERE s.hold_id = h.id), '[]') AS systems, h.version
     FROM hold h WHERE h.directive_id = $1`,
    [directiveId],
  )
  return new Map(rows.map(({ id, ...record }) => [id, record]))
}
