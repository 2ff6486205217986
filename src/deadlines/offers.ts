import { isCurrent } from '../directives/assignment-sql.js'
import { ASSIGNMENT_FOLLOWERS } from '../directives/assignments.js'
import type { Tx } from '../platform/database/unit-of-work.js'
import type { PlannedDeadline } from '../reminders/plan-calendar-entries.js'
import { DEADLINES, type Reading } from '../reminders/reminded-deadlines.js'
import { planCalendarEntriesOfAll, planRemindersOfAll } from './plan-again.js'

/** What the deadlines room provides to earlier rooms. Loaded with its modules. */

ASSIGNMENT_FOLLOWERS.fill({ given: planRemindersOfAll, answered: planCalendarEntriesOfAll })
DEADLINES.fill({ openOf, readAsRecipient })

function openOf(tx: Tx, personId: string): Promise<PlannedDeadline[]> {
  return tx.query(
    `SELECT DISTINCT l.id, l.directive_id FROM assignment a JOIN deadline l ON l.directive_id = a.directive_id
     WHERE a.person_id = $1 AND a.kind IN ('owner', 'backup') AND l.status = 'open' ORDER BY l.id`,
    [personId],
  )
}

const answers = () => `a.directive_id = d.id AND a.kind IN ('owner', 'backup') AND ${isCurrent('a')}`

async function readAsRecipient(tx: Tx, deadlineId: string): Promise<Reading | null> {
  // Prepared: its policies take longer to plan than to run, and a burst of reminders reads one deadline after another.
  const [reading] = await tx.hot<Reading>(
    `SELECT l.id, d.reference, d.title, d.visibility, l.subject, l.status, l.due_version, l.due_on, l.due_at, l.due_zone, l.precision, l.act_by,
       zone_place(l.due_zone, d.agency_id) AS place,
       EXISTS (SELECT FROM assignment a WHERE a.person_id = p.id AND ${answers()}) OR NOT EXISTS (SELECT FROM assignment a WHERE ${answers()}) AS answers,
       json_build_object('name', p.name, 'email', p.email, 'zone', p.zone) AS recipient
     FROM deadline l JOIN directive d ON d.id = l.directive_id JOIN person p ON p.id = $2 WHERE l.id = $1`,
    [deadlineId, tx.actor?.id],
  )
  return reading ?? null
}
