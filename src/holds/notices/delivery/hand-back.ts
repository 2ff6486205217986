import { randomUUID } from 'node:crypto'
import { say } from '../../../domain/catalogue/say.js'
import type { Tx } from '../../../platform/database/unit-of-work.js'
import type { Rung } from './notice-rung.js'

/**
 * Gives who sent the notice the task to ask in person, where they do not have it. One task a notice, however many do not answer: it names
 * nobody, for who reads the tasks of a directive need not read its notices. The caller holds the directive's lock and appends the event.
 */
export async function giveBack(tx: Tx, { notice_id, directive_id }: Pick<Rung, 'notice_id' | 'directive_id'>): Promise<void> {
  await tx.execute(
    `INSERT INTO task (id, directive_id, kind, subject, person_id, subject_id, made_at)
     SELECT $1, $2, 'notice_unanswered', $3, notice_answers_to($4), $4, $5
     WHERE NOT EXISTS (SELECT FROM task t WHERE t.subject_id = $4 AND t.kind = 'notice_unanswered' AND t.done_at IS NULL AND t.cancelled_at IS NULL)`,
    [randomUUID(), directive_id, say('task/notice_unanswered'), notice_id, tx.now],
  )
}
