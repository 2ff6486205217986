import type { Tx } from '../platform/database/unit-of-work.js'

export const STANDINGS = ['genuine', 'not_genuine', 'inconclusive', 'unchecked'] as const

/** Whether a directive is known to come from the agency that it names. */
export type Authenticity = (typeof STANDINGS)[number]

/**
 * The combined result of the checks: the newest conclusive one decides, because an inconclusive check does not withdraw an
 * earlier result. Reads under the actor's access.
 */
export async function authenticityOf(tx: Tx, directiveId: string): Promise<Authenticity> {
  const [newest] = await tx.query<{ result: Authenticity }>(
    `SELECT result FROM authenticity_check WHERE directive_id = $1 AND voided_at IS NULL
     ORDER BY (result = 'inconclusive'), recorded_at DESC, id DESC LIMIT 1`,
    [directiveId],
  )
  return newest?.result ?? 'unchecked'
}
