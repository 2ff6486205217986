import type { Tx } from '../platform/database/unit-of-work.js'

/**
 * Ends everything with which someone could act as this person without proving who they are: sessions, API tokens and calendar
 * feeds. Runs whenever a credential changes, because whoever knew the old one may have made them. `except` is the session in which
 * the owner has just proved it.
 */
export async function endAccess(tx: Tx, personId: string, except: string | null = null): Promise<void> {
  await tx.execute(
    'UPDATE session SET ended_at = $2 WHERE person_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $3::uuid',
    [personId, tx.now, except],
  )
  for (const table of ['api_token', 'calendar_feed'])
    await tx.execute(`UPDATE ${table} SET ended_at = $2 WHERE person_id = $1 AND ended_at IS NULL`, [personId, tx.now])
}
