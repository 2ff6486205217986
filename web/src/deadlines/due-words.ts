import { type Due, type Explanation } from '../api/types.js'
import { byWhen, dueMoment, momentIn, todayIn, weekdayDay } from '../time/wording.js'
import { words } from '../words/words.js'

type End = Pick<Due, 'due_on' | 'due_at' | 'precision'>
type Where = Pick<Due, 'due_zone' | 'place'>

/** 'by the end of Mon 27 Jul, Washington', for an end that belongs to no deadline yet. */
export function endWords(end: End, where: Where, now: number): string {
  return byWhen(dueOf(end, where), now)
}

/** The due date from an explanation, or the first date on which the action is allowed. */
export function dueWords(told: Explanation, place: string, now: number): string {
  const where = { due_zone: told.due_zone, place }
  if (told.bound === 'latest') return endWords(told, where, now)
  const moment =
    told.precision === 'instant' ? dueMoment(dueOf(told, where), now) : weekdayDay(told.due_on, todayIn(now, told.due_zone))
  return words.deadlines.explanation.not_before({ moment: words.time.atPlace({ moment, place }) })
}

/** The safe day or instant from an explanation; null if the due date itself is safe. */
export function safeWords({ safe_by, due_on, due_at, due_zone }: Explanation, place: string, now: number): string | null {
  if (safe_by === due_on || Date.parse(safe_by) === Date.parse(due_at)) return null
  return safe_by.includes('T')
    ? words.time.atPlace({ moment: momentIn(safe_by, due_zone, now), place })
    : weekdayDay(safe_by, todayIn(now, due_zone))
}

function dueOf(end: End, where: Where): Due {
  return { ...end, ...where, safe_by: null, act_by: end.due_at, late: false }
}
