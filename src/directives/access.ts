import { type Level, levelOf, maySee, type RecordFacts, type RecordKind } from '../domain/access/policy.js'
import { Refused } from '../domain/errors.js'
import type { Actor } from '../platform/database/actor.js'
import { requireSeen, rowOf } from '../platform/database/rows.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Directive } from './directive.entity.js'

/** A directive, and what the actor can see of it. The upper lock: it applies the policy in the code, not the policies in the database. */
export interface Access {
  readonly directive: Directive
  readonly levels: readonly Level[]
  readonly actor: Actor
  sees(kind: RecordKind, facts?: RecordFacts): boolean
}

/**
 * Opens a directive for reading. A hidden one and a missing one get the same response: `resource/not_found`.
 */
export async function accessTo(tx: Tx, reference: string): Promise<Access> {
  const actor = tx.actor
  if (!actor) throw new Refused('access/not_signed_in')
  const directive = await rowOf(tx, Directive, { reference: reference.toUpperCase() })
  const levels = await levelsOn(tx, actor, directive)
  if (levels.length === 0) throw new Refused('resource/not_found')
  return { directive, levels, actor, sees: (kind, facts) => maySee(levels, kind, facts) }
}

/**
 * Locks a directive and opens it for a change by a person who holds one of `levels`. The lock is held until the transaction ends.
 * Throws `resource/not_found`, or `access/forbidden` if the person can see it but not do this.
 */
export async function lockDirective(tx: Tx, reference: string, levels: readonly Level[] = ['case']): Promise<Access> {
  const seen = await accessTo(tx, reference)
  await tx.query('SELECT lock_directive($1)', [seen.directive.id])
  const access = await accessTo(tx, reference)
  const held = levels.find((level) => access.levels.includes(level))
  if (!held) throw new Refused('access/forbidden')
  tx.concerns = { directive_id: access.directive.id, level: held }
  return access
}

/**
 * Compares the version that the client saw. Throws `resource/stale` with the later changes, for people who may read the events.
 */
export async function requireVersion(
  tx: Tx,
  directiveId: string,
  row: { id: string; version: number },
  version: number,
): Promise<void> {
  if (row.version === version) return
  const changed = await tx.query<{ kind: string }>(CHANGED_SINCE, [directiveId, row.id, version])
  requireSeen(
    row.version,
    version,
    changed.map((event) => event.kind),
  )
}

// The event that created a version is the first one that contains the row at that version; later events may contain the same row
// for another reason.
const CHANGED_SINCE = `
  SELECT kind FROM (
    SELECT DISTINCT ON (of_row.version) of_row.version, e.kind, e.seq
    FROM ledger_event e JOIN ledger_body b USING (stream, seq)
    CROSS JOIN LATERAL (
      SELECT (of_table.value -> $2::text ->> 'version')::int AS version
      FROM jsonb_each(convert_from(b.body, 'UTF8')::jsonb -> 'rows') of_table WHERE of_table.value ? $2::text) of_row
    WHERE e.directive_id = $1 AND of_row.version > $3 ORDER BY of_row.version, e.seq) made
  ORDER BY seq DESC LIMIT 20`

async function levelsOn(tx: Tx, actor: Actor, directive: Directive): Promise<readonly Level[]> {
  const grants = await tx.query<{ level: Level; from_at: Date; until_at: Date | null }>(
    'SELECT level, from_at, until_at FROM directive_access WHERE directive_id = $1 AND person_id = $2',
    [directive.id, actor.id],
  )
  const walls = await tx.query('SELECT 1 FROM directive_wall WHERE directive_id = $1 AND person_id = $2 AND lifted_at IS NULL', [
    directive.id,
    actor.id,
  ])
  return levelOf({
    role: actor.role,
    visibility: directive.visibility as 'open' | 'restricted' | 'sealed',
    grants: grants.map((grant) => ({
      level: grant.level,
      from: grant.from_at.toISOString(),
      until: grant.until_at?.toISOString() ?? null,
    })),
    walled: walls.length > 0,
    now: tx.now.toISOString(),
  })
}
