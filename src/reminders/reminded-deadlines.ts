import type { CalendarDeadline } from '../domain/reminders/calendar-entry.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import { Slot } from '../platform/slot.js'
import type { PlannedDeadline } from './plan-calendar-entries.js'

/** The subject of a reminder, as far as its recipient may see it. */
export interface Reading extends CalendarDeadline {
  due_at: Date
  act_by: Date
  /** Whether the recipient is still responsible for the directive, or nobody is: one mail too many is better than none. */
  answers: boolean
  recipient: { name: string; email: string; zone: string }
}

/** What reminders need to know about deadlines. The deadlines room, which comes later, fills this slot. */
export const DEADLINES = new Slot<{
  /**
   * The open deadlines of every directive that the person owns or backs up, or used to: an entry may have to be removed from
   * their calendar.
   */
  openOf(tx: Tx, personId: string): Promise<PlannedDeadline[]>
  /** The deadline and its directive, read under the recipient's own access; null if they may not see it. */
  readAsRecipient(tx: Tx, deadlineId: string): Promise<Reading | null>
}>('deadlines that reminders are about')
