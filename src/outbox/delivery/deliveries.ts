import { randomUUID } from 'node:crypto'
import { SCHEMA_SQL } from '../../platform/database/migrate.js'
import type { Tx } from '../../platform/database/unit-of-work.js'
import { type Given, type Job, StaleEpoch } from '../handlers.js'

export interface Delivery {
  message_id: string
}

/** Fixes the Message-ID of a mail before it is sent. `$1` is the known schema; null inside a transaction, which has checked it. */
export const START_DELIVERY_SQL = `
  INSERT INTO delivery (id, kind, subject_id, person_id, message_id, state, epoch, started_at)
  SELECT $2::uuid, $3, $4::uuid, $5::uuid, $6, 'sending', $7::int, edict_now() WHERE $1::int IS NULL OR ${SCHEMA_SQL} <= $1::int
  ON CONFLICT (kind, subject_id) DO UPDATE SET epoch = EXCLUDED.epoch WHERE delivery.state = 'sending' AND delivery.epoch < EXCLUDED.epoch
  RETURNING message_id`

/** Its parameters, without the first. */
export const deliveryParameters = (job: Job, personId: string | null, messageId: string): unknown[] => [
  randomUUID(),
  kindOf(job),
  job.subject_id,
  personId,
  messageId,
  job.epoch,
]

/** Throws `StaleEpoch` if a later owner of the effect is working on it, or it has been sent. */
export function delivering([delivery]: readonly Delivery[]): Delivery {
  if (!delivery) throw new StaleEpoch()
  return delivery
}

/** The Message-ID of a mail, the same at every attempt, so that a duplicate can be recognised. Throws `StaleEpoch`. */
export async function startDelivery(tx: Tx, job: Job, personId: string | null, messageId: string): Promise<Delivery> {
  return delivering(await tx.hot<Delivery>(START_DELIVERY_SQL, [null, ...deliveryParameters(job, personId, messageId)]))
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
