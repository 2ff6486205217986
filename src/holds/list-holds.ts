import type { z } from 'zod'
import type { Access } from '../directives/access.js'
import { columnsOf, jsonOf } from '../people/columns.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { HoldRecord, HoldSystemView, HoldView } from './holds.schema.js'

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
    `SELECT h.id, ${columnsOf(HoldRecord, 'h', {
      systems: `COALESCE((SELECT json_agg(${jsonOf(HoldSystemView, 's', { document_title: 'd.title' })} ORDER BY s.added_at, s.id)
         FROM hold_system s LEFT JOIN document d ON d.id = s.document_id WHERE s.hold_id = h.id), '[]')`,
    })}
     FROM hold h WHERE h.directive_id = $1`,
    [directiveId],
  )
  return new Map(rows.map(({ id, ...record }) => [id, record]))
}
