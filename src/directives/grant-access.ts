import { randomUUID } from 'node:crypto'
import type { Level } from '../domain/access/policy.js'
import type { Phrase } from '../domain/catalogue/phrase.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { DirectiveAccess } from './directive-access.entity.js'

export type AccessSource = 'opener' | 'member' | 'owner' | 'backup' | 'lead' | 'stage_owner' | 'task' | 'guest'

interface Grant {
  directive_id: string
  person_id: string
  level: Level
  source: AccessSource
  given_by: string
  until_at?: Date | null
}

/**
 * Grants a level for a reason, from now on, unless the same grant is already active. A guest is granted nothing without an end: they
 * work within their existing membership. The caller appends the event.
 */
export async function grantAccess(tx: Tx, grant: Grant): Promise<void> {
  const running = await tx.query(
    `SELECT 1 FROM directive_access WHERE directive_id = $1 AND person_id = $2 AND level = $3 AND source = $4
       AND (until_at IS NULL OR until_at > $5) AND until_at IS NOT DISTINCT FROM $6`,
    [grant.directive_id, grant.person_id, grant.level, grant.source, tx.now, grant.until_at ?? null],
  )
  if (running.length > 0) return
  if (!grant.until_at && (await isGuest(tx, grant.person_id))) return
  await tx.manager.insert(DirectiveAccess, {
    id: randomUUID(),
    directive_id: grant.directive_id,
    person_id: grant.person_id,
    level: grant.level,
    source: grant.source,
    from_at: tx.now,
    until_at: grant.until_at ?? null,
    given_by: grant.given_by,
    end_reason: null,
    end_code: null,
  })
}

async function isGuest(tx: Tx, personId: string): Promise<boolean> {
  const guests = await tx.query(`SELECT 1 FROM person WHERE id = $1 AND role = 'guest'`, [personId])
  return guests.length > 0
}

/** Ends the active grants of a person with one of `sources`, from now on. The caller appends the event. */
export async function endAccess(
  tx: Tx,
  directiveId: string,
  personId: string,
  sources: readonly AccessSource[],
  why: Phrase,
): Promise<number> {
  return tx.execute(
    `UPDATE directive_access SET until_at = greatest($4::timestamptz, from_at), end_reason = $5, end_code = $6
     WHERE directive_id = $1 AND person_id = $2 AND source = ANY ($3) AND (until_at IS NULL OR until_at > $4::timestamptz)`,
    [directiveId, personId, sources, tx.now, ...(typeof why === 'string' ? [why, null] : [null, why.code])],
  )
}
