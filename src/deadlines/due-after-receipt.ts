import { compute } from '../domain/deadlines/compute.js'
import { CalendarChanges } from '../domain/deadlines/period.js'
import { calendarOfJurisdiction } from '../domain/deadlines/start-by-rule.js'
import { Refused } from '../domain/errors.js'
import { formulaOf, type TaskDue } from '../domain/playbooks/playbook.js'
import type { LawNow } from './laws.js'
import type { KnownTriggers } from './rule-start.js'

export interface DueInstant {
  readonly due_at: Date
  readonly due_zone: string
}

/**
 * The due date of a playbook item relative to receipt, in the zone of the place of receipt and the business days of the
 * agency. Null without a due date or a receipt, and if the days cannot be counted: a task is never refused for its date.
 */
export function dueAfterReceipt(
  law: LawNow,
  { triggers, recipient_zone }: Pick<KnownTriggers, 'triggers' | 'recipient_zone'>,
  jurisdiction: string | null,
  due: TaskDue | null,
): DueInstant | null {
  const { received } = triggers
  if (!due || !received || !recipient_zone) return null
  const days = due.unit === 'business_day' && jurisdiction ? calendarOfJurisdiction(jurisdiction) : null
  try {
    const { due_at } = compute(
      {
        triggers: { received },
        formula: formulaOf(due),
        zone: recipient_zone,
        calendar: law.current(days ?? 'none'),
        changes: CalendarChanges.parse({}),
        other_readings: [],
      },
      law.tzdb,
    )
    return { due_at: new Date(due_at), due_zone: recipient_zone }
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}
