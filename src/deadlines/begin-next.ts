import { nextOccurrence } from '../domain/deadlines/recurrence.js'
import { Deadline } from './deadline.entity.js'
import { beginDeadline, eventsOf, type Recorder } from './record-event.js'

/**
 * Begins the next occurrence of a duty that comes again, after the one before it was met or missed; counted with the calendar as
 * it is now. The caller appends to the ledger. @returns its id; null where it does not come again
 */
export async function beginNext(recorder: Recorder, id: string): Promise<string | null> {
  const { tx, law } = recorder
  const row = await tx.manager.findOneByOrFail(Deadline, { id })
  const start = row.reckoning?.start
  if (!start || 'given' in start || !start.by_rule.recurs) return null
  const last = {
    due_on: row.due_on,
    due_at: row.due_at.toISOString(),
    precision: row.precision as 'day' | 'instant',
    met_at: row.status === 'met' ? (row.settled_at?.toISOString() ?? null) : null,
  }
  const by_rule = nextOccurrence(start.by_rule, last, law.current(start.by_rule.calendar))
  if (!by_rule) return null
  const [first] = await eventsOf(tx, id)
  if (first?.kind !== 'set') throw new Error('A deadline begins with being set.')
  const { office, unconfirmed_rule } = first.body
  return beginDeadline(
    recorder,
    { directive_id: row.directive_id, subject: row.subject, demand_id: row.demand_id },
    { v: 2, start: { by_rule }, office, basis: row.basis, critical: row.critical, provisional: false, unconfirmed_rule },
  )
}
