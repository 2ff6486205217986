import { FINDING_CODES, type FindingCode } from '../../domain/findings.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { CHECKS } from './checks.js'

/**
 * Runs all checks, on all directives or on one, and records new, continuing and resolved findings. Runs as the worker, with ids
 * and instants only. One statement per check, however many directives there are.
 */
export async function look(tx: Tx, directiveId: string | null): Promise<void> {
  // Two concurrent runs would each treat the other's findings as resolved.
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('checker', 0))`)
  for (const code of FINDING_CODES) await lookFor(tx, code, directiveId)
  if (directiveId !== null) return
  // A check that no longer exists finds nothing.
  await tx.execute('UPDATE finding SET gone_at = $1 WHERE gone_at IS NULL AND code <> ALL ($2)', [tx.now, [...FINDING_CODES]])
}

async function lookFor(tx: Tx, code: FindingCode, directiveId: string | null): Promise<void> {
  const { sql, class: recordClass, grave } = CHECKS[code]
  const only = directiveId === null ? '' : 'WHERE directive_id = $5'
  await tx.execute(
    `INSERT INTO finding (id, directive_id, code, subject_id, class, grave, first_seen_at, last_seen_at)
     SELECT gen_random_uuid(), directive_id, $2::text, subject_id, $3::text, $4::boolean, $1::timestamptz, $1::timestamptz FROM (${sql}) found ${only}
     ON CONFLICT (code, subject_id) WHERE gone_at IS NULL DO UPDATE SET last_seen_at = EXCLUDED.last_seen_at`,
    [tx.now, code, recordClass, grave, ...(directiveId === null ? [] : [directiveId])],
  )
  await tx.execute(
    `UPDATE finding SET gone_at = $1::timestamptz WHERE gone_at IS NULL AND code = $2 AND last_seen_at <> $1::timestamptz AND ($3::uuid IS NULL OR directive_id = $3)`,
    [tx.now, code, directiveId],
  )
}
