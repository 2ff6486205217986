import { type WorklistRow } from '../api/types.js'
import { addDays, wallOf } from '../time/zone.js'

export type GroupName = 'today' | 'week' | 'later' | 'none'

export interface Group {
  name: GroupName
  rows: WorklistRow[]
}

const ORDER: GroupName[] = ['today', 'week', 'later', 'none']

/**
 * Rows in the given order, grouped by the latest time to act: today or earlier, within the next seven days, later, or no date.
 * What is due today in the office's zone counts as today, even if it is tomorrow for the reader.
 */
export function groupRows(rows: readonly WorklistRow[], now: number, zone: string): Group[] {
  return ORDER.map((name) => ({ name, rows: rows.filter((row) => nameOf(row, now, zone) === name) })).filter(
    (group) => group.rows.length > 0,
  )
}

function nameOf({ next_due: due }: WorklistRow, now: number, zone: string): GroupName {
  if (!due) return 'none'
  // One minute before the end: what ends with a day belongs to that day.
  const at = Date.parse(due.act_by) - 60_000
  const today = wallOf(now, zone).day
  const day = wallOf(at, zone).day
  if (day <= today || wallOf(at, due.due_zone).day <= wallOf(now, due.due_zone).day) return 'today'
  return day <= addDays(today, 7) ? 'week' : 'later'
}
