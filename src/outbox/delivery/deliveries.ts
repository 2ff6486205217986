import { randomUUID } from 'node:crypto'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { type Given, type Job, StaleEpoch } from '../handlers.js'

export interface Delivery {
  message_id: string
}

/**
 * Fixes the Message-ID of a mail before it is sent: the same at every attempt, so that a duplicate can be recognised.
 * Throws `StaleEpoch` if a later owner of the effect is working on it, or it has been sent.
 */
export async function startDelivery(tx: Tx, job: Job, personId: string | null, messageId: string): Promise<Delivery> {
  const [delivery] = await tx.query<Delivery>(
    `INSERT INTO delivery (id, kind, subject_id, person_id, message_id, state, epoch, started_at)
     VALUES ($1, $7, $2, $3, $4, 'sending', $5, $6)
     ON CONFLICT (kind, subject_id) DO UPDATE SET epoch = EXCLUDED.epoch WHERE delivery.state = 'sending' AND delivery.epoch < EXCLUDED.epoch
     RETURNING message_id`,
    [randomUUID(), job.subject_id, personId, messageId, job.epoch, tx.now, kindOf(job)],
  )
  if (!delivery) throw new StaleEpoch()
  return delivery
}

/** Records the outcome. The caller has settled the effect in this transaction, which excludes earlier owners. */
export async function endDelivery(
  tx: Tx,
  job: Job,
  state: 'sent' | 'refused',
  /** What the server said when it refused, for messages without case content. */
  answer: string | null = null,
): Promise<void> {
  await tx.execute(`UPDATE delivery SET state = $2, sent_at = $3, answer = $5 WHERE kind = $4 AND subject_id = $1`, [
    job.subject_id,
    state,
    state === 'sent' ? tx.now : null,
    kindOf(job),
    answer,
  ])
}

/** A refused message may be sent again, with the same Message-ID. */
export async function reopenDelivery(tx: Tx, effect: Given): Promise<void> {
  await tx.execute(
    `UPDATE delivery SET state = 'sending', answer = NULL WHERE kind = $1 AND subject_id = $2 AND state = 'refused'`,
    [kindOf(effect), effect.subject_id],
  )
}

/** What is delivered: 'reminder' of the effect 'reminder.send'. */
const kindOf = (job: Pick<Job, 'kind'>) => job.kind.slice(0, job.kind.indexOf('.'))
