import type { CaseActor } from '../domain/workflow/mover.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { Access } from './access.js'
import { isCurrent } from './assignment-sql.js'

/** The actor on this directive, as the rules of the two lines require it. */
export async function caseActor(tx: Tx, access: Access): Promise<CaseActor> {
  const leads = await tx.hot(
    `SELECT 1 FROM assignment WHERE directive_id = $1 AND kind = 'lead' AND person_id = $2 AND accepted_at IS NOT NULL AND ${isCurrent('assignment')}`,
    [access.directive.id, access.actor.id],
  )
  return { role: access.actor.role, level: access.levels[0] ?? null, is_lead: leads.length > 0 }
}
