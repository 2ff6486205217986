import type { CalendarDeadline } from '../domain/reminders/calendar-entry.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Slot } from '../platform/slot.js'
import type { PlannedDeadline } from './plan-calendar-entries.js'

/** What a reminder is about, as far as its recipient may see it. */
export interface Reading extends CalendarDeadline {
  due_at: Date
  act_by: Date
  /** Whether the recipient is still responsible for the directive, or nobody is: one mail too many is better than none. */
  answers: boolean
  recipient: { name: string; email: string; zone: string }
}

/** What reminders ask about deadlines. The room of deadlines, which stands after this one, fills it. */
export const DEADLINES = new Slot<{
  /** The open deadlines of every directive that the person owns or backs up, or once did: an entry may have to leave their calendar. */
  openOf(tx: Tx, personId: string): Promise<PlannedDeadline[]>
  /** The deadline and its directive, read under the recipient's own access; null where they may not see it. */
  readAsRecipient(tx: Tx, deadlineId: string): Promise<Reading | null>
}>('deadlines that reminders are about')
