import type { z } from 'zod'
import { type Access } from '../../directives/access.js'
import { columnsOf } from '../../people/columns.js'
import { type Tx } from '../../platform/database/unit-of-work.js'
import { authenticityOf } from '../authenticity.js'
import { AuthenticityCheckView, AuthenticityView } from './authenticity.schema.js'

type View = z.infer<typeof AuthenticityView>

/** The combined result of the checks, and each check, newest first. */
export async function viewAuthenticity(tx: Tx, access: Access): Promise<View> {
  if (!access.sees('authenticity_check')) return { standing: null, checks: [] }
  const checks = await tx.hot<z.infer<typeof AuthenticityCheckView>>(
    `SELECT ${columnsOf(AuthenticityCheckView, 'c', {
      contact: `CASE WHEN k.id IS NOT NULL THEN json_build_object('id', k.id, 'name', k.name) END`,
      document_title: `CASE WHEN $2 OR d.class = 'fact' THEN d.title END`,
    })}
     FROM authenticity_check c LEFT JOIN agency_contact k ON k.id = c.contact_id LEFT JOIN document d ON d.id = c.document_id
     WHERE c.directive_id = $1 ORDER BY c.recorded_at DESC, c.id`,
    [access.directive.id, access.sees('document', { class: 'legal_advice' })],
  )
  return { standing: await authenticityOf(tx, access.directive.id), checks }
}
