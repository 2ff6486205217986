import { randomUUID } from 'node:crypto'
import { requireRecords } from '../directives/records.js'
import type { RestingKind } from '../domain/review/dependents.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Reading } from './reading.entity.js'

/**
 * Sets the readings that a row of the case is based on from now on; earlier links end. The caller holds the directive's lock and
 * appends the event. A reading of another directive is `resource/not_found`.
 */
export async function restOn(
  tx: Tx,
  directiveId: string,
  kind: RestingKind,
  subjectId: string,
  readingIds: readonly string[],
): Promise<void> {
  const readings = [...new Set(readingIds)]
  await requireRecords(tx, directiveId, Reading, readings)
  await tx.execute(
    `UPDATE rests_on SET ended_at = $4 WHERE subject_kind = $1 AND subject_id = $2 AND ended_at IS NULL AND NOT reading_id = ANY ($3)`,
    [kind, subjectId, readings, tx.now],
  )
  for (const readingId of readings)
    await tx.execute(
      `INSERT INTO rests_on (id, directive_id, subject_kind, subject_id, reading_id, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (subject_kind, subject_id, reading_id) DO UPDATE SET ended_at = NULL, made_by = EXCLUDED.made_by, made_at = EXCLUDED.made_at
       WHERE rests_on.ended_at IS NOT NULL`,
      [randomUUID(), directiveId, kind, subjectId, readingId, tx.actor?.id, tx.now],
    )
}

/**
 * SQL for the ids of the readings that a row is based on, for a list of such rows. `seen` is SQL too: whether the actor sees
 * readings (`access.sees('reading', { class: 'legal_advice' })`, as a parameter), because these links are legal advice.
 */
export const readingIds = (kind: RestingKind, subject: string, seen: string): string =>
  `ARRAY(SELECT ro.reading_id FROM rests_on ro WHERE ${seen} AND ro.subject_kind = '${kind}' AND ro.subject_id = ${subject}
     AND ro.ended_at IS NULL ORDER BY ro.made_at, ro.id)`
