import type { z } from 'zod'
import type { Access } from '../directives/access.js'
import { actionViews } from '../directives/action-views.js'
import type { ProceedingStage, Stay } from '../domain/workflow/appeal.js'
import { availableContests } from '../domain/workflow/available.js'
import type { CaseActor } from '../domain/workflow/mover.js'
import { columnsOf } from '../people/columns.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { ProceedingView } from './appeals.schema.js'

type View = z.infer<typeof ProceedingView>

/** The proceedings of a directive with the possible actions on each; only one of them if `id` is given. */
export async function listProceedings(tx: Tx, access: Access, actor: CaseActor, id: string | null = null): Promise<View[]> {
  const rows = await tx.query<Omit<View, 'actions'>>(
    `SELECT ${columnsOf(ProceedingView, 'p', { actions: null })}
     FROM proceeding p WHERE p.directive_id = $1 AND ($2::uuid IS NULL OR p.id = $2) ORDER BY p.opened_at, p.id`,
    [access.directive.id, id],
  )
  return rows.map((row) => ({
    ...row,
    actions: actionViews(tx.locale, availableContests({ stage: row.stage as ProceedingStage, stay: row.stay as Stay }, actor)),
  }))
}
