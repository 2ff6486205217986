import { cancelTasksAbout } from '../../directives/tasks.js'
import { phrase } from '../../domain/catalogue/phrase.js'
import type { Tx } from '../../platform/database/unit-of-work.js'

/** Cancels the task about a notice once no answer is outstanding. The caller appends the event. */
export async function cancelWhatNobodyOwes(tx: Tx, noticeId: string): Promise<void> {
  const [owing] = await tx.query(
    `SELECT 1 FROM notice_recipient r JOIN notice n ON n.id = r.notice_id LEFT JOIN hold h ON h.id = n.hold_id
     WHERE n.id = $1 AND n.withdrawn_at IS NULL AND h.released_at IS NULL AND r.withdrawn_at IS NULL AND r.acknowledged_at IS NULL LIMIT 1`,
    [noticeId],
  )
  if (!owing) await cancelTasksAbout(tx, noticeId, phrase('task/notice_over'))
}
