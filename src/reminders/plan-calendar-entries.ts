import { randomUUID } from 'node:crypto'
import type { Outbox } from '../outbox/outbox.js'
import type { Tx } from '../platform/database/unit-of-work.js'

/** What a calendar entry depends on. */
export interface PlannedDeadline {
  readonly id: string
  readonly directive_id: string
}

/**
 * Schedules a calendar check for everyone who is or was responsible for a deadline's directive and wants entries by mail: the
 * current owner may need the entry, a previous one may need to lose it. The handler decides what to send when it runs.
 */
export async function planCalendarEntries(tx: Tx, outbox: Outbox, deadline: PlannedDeadline): Promise<void> {
  const people = await tx.query<{ id: string }>(
    `SELECT DISTINCT p.id FROM assignment a JOIN person p ON p.id = a.person_id
     WHERE a.directive_id = $1 AND a.kind IN ('owner', 'backup') AND p.calendar_mail_at IS NOT NULL AND p.ended_at IS NULL ORDER BY p.id`,
    [deadline.directive_id],
  )
  for (const { id } of people) await planCalendarEntry(tx, outbox, deadline, id)
}

/** Schedules a check of one calendar for one deadline. */
export async function planCalendarEntry(tx: Tx, outbox: Outbox, deadline: PlannedDeadline, personId: string): Promise<void> {
  const id = randomUUID()
  await tx.execute('INSERT INTO calendar_entry (id, directive_id, deadline_id, person_id, made_at) VALUES ($1, $2, $3, $4, $5)', [
    id,
    deadline.directive_id,
    deadline.id,
    personId,
    tx.now,
  ])
  await outbox.put(tx, { kind: 'calendar_entry.send', subject_id: id, directive_id: deadline.directive_id })
}
