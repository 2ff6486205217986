import { randomUUID } from 'node:crypto'
import { isCurrent } from '../directives/assignment-sql.js'
import { planRungs } from '../domain/reminders/ladder.js'
import type { Outbox } from '../outbox/outbox.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { planCalendarEntries } from './plan-calendar-entries.js'

/** What the reminder schedule depends on: the current state of a deadline. */
export interface RemindedDeadline {
  id: string
  directive_id: string
  status: string
  due_version: number
  act_by: Date
  due_at: Date
}

/**
 * Plans the reminder steps for owner and backup, in the transaction that set or moved a deadline, and drops those of an earlier
 * version or of a completed deadline. Each planned step is an outbox row with its time, so nothing else needs a timer. The
 * calendars of current and former owners are checked too. A step that is already planned stays: its key is deadline version ×
 * step × person. The caller appends the event.
 */
export async function planReminders(tx: Tx, outbox: Outbox, deadline: RemindedDeadline): Promise<void> {
  await planCalendarEntries(tx, outbox, deadline)
  const open = deadline.status === 'open'
  await tx.execute(
    `UPDATE reminder SET state = 'superseded', state_reason = $3 WHERE deadline_id = $1 AND state = 'planned' AND (due_version <> $2 OR NOT $4)`,
    [deadline.id, deadline.due_version, open ? 'moved' : deadline.status, open],
  )
  if (!open) return
  const recipients = await tx.query<{ id: string; zone: string }>(
    `SELECT DISTINCT p.id, p.zone FROM assignment a JOIN person p ON p.id = a.person_id
     WHERE a.directive_id = $1 AND a.kind IN ('owner', 'backup') AND ${isCurrent('a')} AND p.ended_at IS NULL ORDER BY p.id`,
    [deadline.directive_id],
  )
  for (const person of recipients) {
    const rungs = planRungs({
      deadline: { act_by: deadline.act_by, due_at: deadline.due_at, version: deadline.due_version },
      person,
      now: tx.now,
    })
    for (const rung of rungs) {
      const id = randomUUID()
      const planned = await tx.execute(
        `INSERT INTO reminder (id, directive_id, deadline_id, due_version, rung, person_id, fire_at, state)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'planned') ON CONFLICT (deadline_id, due_version, rung, person_id) DO NOTHING`,
        [id, deadline.directive_id, deadline.id, rung.due_version, rung.rung, rung.person_id, rung.fire_at],
      )
      if (planned === 1) {
        await outbox.put(tx, {
          kind: 'reminder.send',
          subject_id: id,
          directive_id: deadline.directive_id,
          due_at: new Date(rung.fire_at),
        })
      }
    }
  }
}
