import { Refused } from '../../domain/errors.js'
import type { Actor, RequestEnvelope } from './actor.js'
import type { Tx } from './tx.js'

/** What an earlier request with the same key was answered, or null. Throws `request/idempotency_key_reused`. */
export async function earlierAnswer<T>(tx: Tx, actor: Actor, envelope: RequestEnvelope): Promise<{ answer: T } | null> {
  // Two concurrent requests with the same key: the second one waits here and then finds the response to the first.
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${actor.id} ${envelope.route} ${envelope.key}`])
  const [row] = await tx.query<{ request_hash: Buffer; answer: T }>(
    'SELECT request_hash, answer FROM request_key WHERE person_id = $1 AND route = $2 AND key = $3',
    [actor.id, envelope.route, envelope.key],
  )
  if (!row) return null
  if (!row.request_hash.equals(envelope.hash)) throw new Refused('request/idempotency_key_reused')
  return { answer: row.answer }
}

/** Keeps the answer of a request under its key. Throws `resource/not_found` if another request kept one that the actor cannot see. */
export async function keepAnswer(tx: Tx, actor: Actor, envelope: RequestEnvelope, answer: unknown): Promise<void> {
  const kept = await tx.execute(
    `INSERT INTO request_key (person_id, route, key, request_hash, directive_id, level, answer, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
    [
      actor.id,
      envelope.route,
      envelope.key,
      envelope.hash,
      tx.concerns?.directive_id ?? null,
      tx.concerns?.level ?? null,
      answer === undefined ? null : JSON.stringify(answer),
      tx.now,
    ],
  )
  // The row exists but is hidden: the actor has lost access to its directive. The write took effect once, and does not take
  // effect again.
  if (kept !== 1) throw new Refused('resource/not_found')
}
