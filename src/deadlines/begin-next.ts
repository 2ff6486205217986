import { reckonUnder } from '../domain/deadlines/fold.js'
import type { ByRule } from '../domain/deadlines/reckoning.js'
import { nextOccurrence, type Occurrence } from '../domain/deadlines/recurrence.js'
import { Refused } from '../domain/errors.js'
import { Deadline } from './deadline.entity.js'
import type { LawNow } from './laws.js'
import { beginDeadline, eventsOf, type Recorder } from './record-event.js'

/**
 * Begins the next occurrence of a recurring duty, after the previous one was met or missed, with the current calendar.
 * The caller appends to the ledger. @returns its id; null if the duty does not recur
 */
export async function beginNext(recorder: Recorder, id: string): Promise<string | null> {
  const { tx, law } = recorder
  const row = await tx.manager.findOneByOrFail(Deadline, { id })
  const start = row.reckoning?.start
  if (!start || 'given' in start || !start.by_rule.recurs) return null
  // The next one exists already: its completion was recorded again.
  if (await tx.manager.existsBy(Deadline, { previous_id: id })) return null
  // The series follows the rule: an extension of one occurrence does not move the others.
  const plain = reckonUnder(law, { start, moves: [] }).answer
  const met_at = row.status === 'met' ? (row.settled_at?.toISOString() ?? null) : null
  const by_rule = nextOrNone(start.by_rule, { ...plain, id, met_at }, law)
  if (!by_rule) return null
  const [first] = await eventsOf(tx, id)
  if (first?.kind !== 'set') throw new Error('A deadline begins with being set.')
  const { office, unconfirmed_rule } = first.body
  return beginDeadline(
    recorder,
    {
      directive_id: row.directive_id,
      subject: row.subject,
      demand_id: row.demand_id,
      previous_id: id,
      series_id: row.series_id ?? id,
    },
    { v: 2, start: { by_rule }, office, basis: row.basis, critical: row.critical, provisional: false, unconfirmed_rule },
  )
}

/** Completion is recorded even if the calendar does not cover the next occurrence: a person then sets that one. */
function nextOrNone(start: ByRule, last: Occurrence, law: LawNow): ByRule | null {
  try {
    const next = nextOccurrence(start, last, law.current(start.calendar))
    if (next) reckonUnder(law, { start: { by_rule: next }, moves: [] })
    return next
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}
