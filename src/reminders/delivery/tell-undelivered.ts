import { randomUUID } from 'node:crypto'
import { isCurrent, ownerId } from '../../directives/assignment-sql.js'
import { phrase } from '../../domain/catalogue/phrase.js'
import type { Tx } from '../../platform/database/unit-of-work.js'

interface Undelivered {
  readonly directive_id: string
  readonly deadline_id: string
  readonly person_id: string
}

const KIND = 'reminder_undelivered'

/**
 * Tells people in Edict, because mail failed: the recipient, and the owner of the directive or, if that is the recipient, its lead. One
 * open task per deadline and person, however many steps fail. The caller holds the directive's lock and appends the event.
 */
export async function tellUndelivered(tx: Tx, { directive_id, deadline_id, person_id }: Undelivered): Promise<void> {
  const [people] = await tx.query<{ owner_id: string | null; lead_id: string | null }>(
    `SELECT ${ownerId('$1')} AS owner_id,
       (SELECT a.person_id FROM assignment a WHERE a.directive_id = $1 AND a.kind = 'lead' AND a.accepted_at IS NOT NULL AND ${isCurrent('a')} LIMIT 1) AS lead_id`,
    [directive_id],
  )
  const other = people?.owner_id && people.owner_id !== person_id ? people.owner_id : people?.lead_id
  await addOnce(tx, { directive_id, deadline_id, person_id }, phrase('task/reminder_not_received'))
  if (other && other !== person_id)
    await addOnce(tx, { directive_id, deadline_id, person_id: other }, phrase('task/reminder_undelivered'))
}

async function addOnce(
  tx: Tx,
  { directive_id, deadline_id, person_id }: Undelivered,
  subject: { code: string },
): Promise<number> {
  return tx.execute(
    `INSERT INTO task (id, directive_id, kind, subject_code, subject_params, person_id, subject_id, made_at)
     SELECT $1, $2, $3::text, $4, '{}', $5::uuid, $6::uuid, $7
     WHERE NOT EXISTS (SELECT FROM task t WHERE t.subject_id = $6 AND t.kind = $3 AND t.person_id = $5 AND t.done_at IS NULL AND t.cancelled_at IS NULL)`,
    [randomUUID(), directive_id, KIND, subject.code, person_id, deadline_id, tx.now],
  )
}
