import type { Outbox } from '../outbox/outbox.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { type PlannedDeadline, planCalendarEntries } from '../reminders/plan-calendar-entries.js'
import { planReminders, type RemindedDeadline } from '../reminders/plan-reminders.js'

/** Plans the reminders of every open deadline of a directive again, because its owner or backup has changed. */
export async function planRemindersOfAll(tx: Tx, outbox: Outbox, directiveId: string): Promise<void> {
  const deadlines = await tx.query<RemindedDeadline>(
    `SELECT id, directive_id, status, due_version, act_by, due_at FROM deadline WHERE directive_id = $1 AND status = 'open' ORDER BY act_by, id`,
    [directiveId],
  )
  for (const deadline of deadlines) await planReminders(tx, outbox, deadline)
}

/** The same for calendar entries alone. */
export async function planCalendarEntriesOfAll(tx: Tx, outbox: Outbox, directiveId: string): Promise<void> {
  const deadlines = await tx.query<PlannedDeadline>(
    `SELECT id, directive_id FROM deadline WHERE directive_id = $1 AND status = 'open' ORDER BY act_by, id`,
    [directiveId],
  )
  for (const deadline of deadlines) await planCalendarEntries(tx, outbox, deadline)
}
