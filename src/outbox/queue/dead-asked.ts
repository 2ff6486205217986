import type { Tx } from '../../platform/database/unit-of-work.js'
import type { Given } from '../handlers.js'

/** The dead-lettered effect that an administrator asked about; null if it is no longer dead-lettered. */
export async function deadAsked(tx: Tx, askedId: string): Promise<Given | null> {
  const [dead] = await tx.query<Given>(
    `SELECT o.id, o.kind, o.subject_id, o.directive_id FROM outbox_retry r JOIN outbox o ON o.id = r.outbox_id
     WHERE r.id = $1 AND o.state = 'dead' FOR UPDATE OF o`,
    [askedId],
  )
  return dead ?? null
}

export async function keepOutcome(tx: Tx, askedId: string, outcome: 'retried' | 'nothing_to_do'): Promise<void> {
  await tx.execute('UPDATE outbox_retry SET outcome = $2 WHERE id = $1', [askedId, outcome])
}
