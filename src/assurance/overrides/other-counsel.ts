import { isCurrent } from '../../directives/assignment-sql.js'
import type { Tx } from '../../platform/database/unit-of-work.js'

/**
 * A lawyer other than these people, to confirm or review what they did: the lead of the case, otherwise its owner, otherwise another
 * lawyer on the case. Null if nobody else works on it. For callers who work on the case.
 */
export async function otherCounsel(tx: Tx, directiveId: string, personIds: readonly string[]): Promise<string | null> {
  const [other] = await tx.query<{ id: string }>(
    `SELECT p.id FROM person p JOIN persons_who_see($1) s(id) ON s.id = p.id
     LEFT JOIN LATERAL (
       SELECT min(CASE a.kind WHEN 'lead' THEN 1 WHEN 'owner' THEN 2 ELSE 3 END) AS rank FROM assignment a
       WHERE a.directive_id = $1 AND a.person_id = p.id AND a.kind IN ('lead', 'owner', 'backup') AND a.accepted_at IS NOT NULL
         AND ${isCurrent('a')}) answers ON true
     WHERE p.id <> ALL ($2) AND p.joined_at IS NOT NULL AND p.kind = 'human' AND p.role IN ('counsel', 'lead_counsel')
       AND (EXISTS (SELECT FROM directive d WHERE d.id = $1 AND d.visibility = 'open')
         OR EXISTS (SELECT FROM directive_access a WHERE a.directive_id = $1 AND a.person_id = p.id AND a.level = 'case'
           AND a.from_at <= edict_now() AND (a.until_at IS NULL OR a.until_at > edict_now())))
     ORDER BY answers.rank NULLS LAST, p.role = 'lead_counsel' DESC, p.made_at, p.id LIMIT 1`,
    [directiveId, personIds],
  )
  return other?.id ?? null
}
