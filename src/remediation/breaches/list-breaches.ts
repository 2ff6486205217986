import type { z } from 'zod'
import type { Access } from '../../directives/access.js'
import { columnsOf } from '../../people/columns.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { BreachesView, BreachView, ProposedBreach } from './breaches.schema.js'

type View = z.infer<typeof BreachView>

/**
 * The possible breaches of a directive, recorded and proposed from its measures and deadlines. Only for people who work on the
 * case.
 */
export async function viewBreaches(tx: Tx, access: Access): Promise<z.infer<typeof BreachesView>> {
  if (!access.sees('breach', { class: 'legal_advice' })) return { items: [], proposed: [] }
  const items = await listBreaches(tx, access.directive.id)
  return { items, proposed: await tx.query<z.infer<typeof ProposedBreach>>(PROPOSED, [access.directive.id]) }
}

export function listBreaches(tx: Tx, directiveId: string, id: string | null = null): Promise<View[]> {
  return tx.query<View>(BREACHES, [directiveId, id])
}

const BREACHES = `
  SELECT ${columnsOf(BreachView, 'b', {
    measure: `CASE WHEN m.id IS NOT NULL THEN json_build_object('id', m.id, 'subject', m.subject) END`,
    obligation: `CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'subject', o.subject) END`,
  })}
  FROM breach b LEFT JOIN measure m ON m.id = b.measure_id LEFT JOIN obligation o ON o.id = b.obligation_id
  WHERE b.directive_id = $1 AND ($2::uuid IS NULL OR b.id = $2) ORDER BY b.from_at, b.id`

// From the end of the deadline until the measure was in force. Without any duration there is no breach.
const PROPOSED = `
  SELECT json_build_object('id', m.id, 'subject', m.subject) AS measure, json_build_object('id', o.id, 'subject', o.subject) AS obligation,
    l.due_at AS from_at, m.in_force_at AS until_at
  FROM measure m JOIN measure_obligation mo ON mo.measure_id = m.id JOIN obligation o ON o.id = mo.obligation_id JOIN deadline l ON l.id = o.deadline_id
  WHERE m.directive_id = $1 AND m.restricts AND m.in_force_at > l.due_at AND o.waived_at IS NULL AND l.status <> 'waived'
    AND NOT EXISTS (SELECT FROM breach b WHERE b.measure_id = m.id AND b.obligation_id = o.id)
  ORDER BY l.due_at, m.id, o.id`
