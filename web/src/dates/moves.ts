import { type Proposal } from '../api/types.js'

export interface Move {
  way: 'later' | 'sooner' | 'same'
  /** By how many days of the office's calendar; 0 if only the time of day changes. */
  days: number
}

/** The direction in which a proposed date would move the deadline. This compares the due date, not the safe date. */
export function moveOf({ old, new: next }: Proposal): Move {
  const ahead = Date.parse(next.due_at) - Date.parse(old.due_at)
  const days = Math.abs(Math.round((Date.parse(next.due_on) - Date.parse(old.due_on)) / 86_400_000))
  return { way: ahead > 0 ? 'later' : ahead < 0 ? 'sooner' : 'same', days }
}

export function countMoves(proposals: readonly Proposal[]): Record<Move['way'], number> {
  const counts = { later: 0, sooner: 0, same: 0 }
  for (const proposal of proposals) counts[moveOf(proposal).way]++
  return counts
}
