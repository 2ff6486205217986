import type { WorklistRow } from '../api/types.js'
import { addDays, wallOf } from '../time/zone.js'

export type GroupName = 'today' | 'week' | 'later' | 'none'

export interface Group {
  name: GroupName
  rows: WorklistRow[]
}

/**
 * Rows in the order in which they came, cut by when one must act at the latest: today or before, within the next seven
 * days, later, or no date. Days are the reader's own.
 */
export function groupRows(rows: readonly WorklistRow[], now: number, zone: string): Group[] {
  const today = wallOf(now, zone).day
  const week = addDays(today, 7)
  const groups: Group[] = []
  for (const row of rows) {
    const name = nameOf(row, today, week, zone)
    const last = groups.at(-1)
    if (last?.name === name) last.rows.push(row)
    else groups.push({ name, rows: [row] })
  }
  return groups
}

function nameOf(row: WorklistRow, today: string, week: string, zone: string): GroupName {
  if (!row.next_due) return 'none'
  // One minute before the end: what ends with a day belongs to that day.
  const day = wallOf(Date.parse(row.next_due.act_by) - 60_000, zone).day
  return day <= today ? 'today' : day <= week ? 'week' : 'later'
}
