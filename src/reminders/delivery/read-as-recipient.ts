import type { CalendarDeadline } from '../../domain/reminders/calendar-entry.js'
import type { Tx } from '../../platform/database/unit-of-work.js'

/** What a reminder is about, as far as its recipient may see it. */
export interface Reading extends CalendarDeadline {
  due_at: Date
  act_by: Date
  /** Whether the recipient is still responsible for the directive, or nobody is: then one mail too many is better. */
  answers: boolean
  recipient: { name: string; email: string; zone: string }
}

const ANSWERS = `a.directive_id = d.id AND a.kind IN ('owner', 'backup') AND a.ended_at IS NULL AND a.returned_at IS NULL`

/** The deadline and its directive, read with the recipient's own access. Null if they have no access. */
export async function readAsRecipient(tx: Tx, deadlineId: string): Promise<Reading | null> {
  const [reading] = await tx.query<Reading>(
    `SELECT l.id, d.reference, d.title, d.visibility, l.subject, l.status, l.due_version, l.due_on, l.due_at, l.due_zone, l.precision, l.act_by,
       zone_place(l.due_zone, d.agency_id) AS place,
       EXISTS (SELECT FROM assignment a WHERE a.person_id = p.id AND ${ANSWERS}) OR NOT EXISTS (SELECT FROM assignment a WHERE ${ANSWERS}) AS answers,
       json_build_object('name', p.name, 'email', p.email, 'zone', p.zone) AS recipient
     FROM deadline l JOIN directive d ON d.id = l.directive_id JOIN person p ON p.id = $2 WHERE l.id = $1`,
    [deadlineId, tx.actor?.id],
  )
  return reading ?? null
}
