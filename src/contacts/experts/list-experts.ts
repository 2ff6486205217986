import type { Access } from '../../directives/access.js'
import { columnsOf } from '../../people/columns.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { ExpertView } from './experts.schema.js'

const EXPERTS = `
  SELECT ${columnsOf(ExpertView, 'e')} FROM expert e
  WHERE e.directive_id = $1 AND ($2::uuid IS NULL OR e.id = $2) ORDER BY e.ended_at IS NOT NULL, e.engaged_on, e.id`

/** The experts consulted about a directive, those still engaged first. Only one of them if `id` is given. */
export async function listExperts(tx: Tx, access: Access, id: string | null = null): Promise<ExpertView[]> {
  return access.sees('expert') ? tx.query<ExpertView>(EXPERTS, [access.directive.id, id]) : []
}
