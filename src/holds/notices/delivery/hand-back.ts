import { randomUUID } from 'node:crypto'
import { phrase } from '../../../domain/catalogue/phrase.js'
import type { Tx } from '../../../platform/database/unit-of-work.js'
import type { Rung } from './notice-rung.js'

/**
 * Gives the sender of the notice the task to follow up in person, if they do not have it yet. There is one task per notice, and it names
 * nobody, because readers of a directive's tasks may not be able to read its notices. The caller holds the directive's lock and appends the event.
 */
export async function giveBack(tx: Tx, { notice_id, directive_id }: Pick<Rung, 'notice_id' | 'directive_id'>): Promise<void> {
  await tx.execute(
    `INSERT INTO task (id, directive_id, kind, subject_code, subject_params, person_id, subject_id, made_at)
     SELECT $1, $2, 'notice_unanswered', $3, '{}', notice_answers_to($4), $4, $5
     WHERE NOT EXISTS (SELECT FROM task t WHERE t.subject_id = $4 AND t.kind = 'notice_unanswered' AND t.done_at IS NULL AND t.cancelled_at IS NULL)`,
    [randomUUID(), directive_id, phrase('task/notice_unanswered').code, notice_id, tx.now],
  )
}
