import { type Explanation } from '../api/types.js'
import { clock, words } from '../words/words.js'
import { dayInFull } from './wording.js'
import { addDays, cityOf, sameWall, wallOf } from './zone.js'

const say = words.dates.due

type End = Pick<Explanation, 'due_on' | 'due_at' | 'precision'>
type Where = Pick<Explanation, 'due_zone' | 'place' | 'bound'>

/** '17:00 Mon 6 July 2026' in a zone's local time. */
export function momentInFull(at: string, zone: string): string {
  const { day, time } = wallOf(Date.parse(at), zone)
  return words.time.timeDay({ clock: clock(time), day: dayInFull(day) })
}

/**
 * 'by 17:00 Mon 6 July 2026, New York', 'by the end of Mon 6 July 2026, New York': for an end that is known only as an instant.
 */
export function endInFull(at: string, zone: string): string {
  const place = cityOf(zone)
  return dueInFull(
    { due_on: wallOf(Date.parse(at), zone).day, due_at: at, precision: 'instant' },
    { due_zone: zone, place, bound: 'latest' },
  )
}

/** 'by the end of Mon 6 July 2026, Washington'. An exact midnight is the end of the day before it. */
export function dueInFull({ due_on, due_at, precision }: End, { due_zone, place, bound }: Where): string {
  if (bound === 'earliest') return say.from({ day: dayInFull(due_on), place })
  if (precision === 'day') return say.end_of({ day: dayInFull(due_on), place })
  const { day, time } = wallOf(Date.parse(due_at), due_zone)
  if (time === '00:00') return say.end_of({ day: dayInFull(addDays(day, -1)), place })
  return say.at({ moment: words.time.timeDay({ clock: clock(time), day: dayInFull(day) }), place })
}

/** The same end in the reader's local time; null if both local times are equal, or if only a first day is shown. */
export function dueForReader({ due_at, precision }: End, { due_zone, bound }: Where, zone: string): string | null {
  if (bound === 'earliest' || sameWall(Date.parse(due_at), due_zone, zone)) return null
  const { day, time } = wallOf(Date.parse(due_at), zone)
  if (time === '00:00') return say.for_you_end_of({ day: dayInFull(addDays(day, -1)), place: cityOf(zone) })
  const moment = words.time.timeDay({ clock: clock(time), day: dayInFull(day) })
  return precision === 'day'
    ? say.for_you_before({ moment, place: cityOf(zone) })
    : say.for_you_at({ moment, place: cityOf(zone) })
}

const isDay = (text: string) => text.length === 10

/** The day of `safe_by`: a day, or for elapsed hours an exclusive instant, where midnight means the end of the previous day. */
export const safeDay = ({ safe_by, due_zone }: Pick<Explanation, 'safe_by' | 'due_zone'>): string =>
  isDay(safe_by) ? safe_by : wallOf(Date.parse(safe_by) - 1, due_zone).day

export function safeInFull(answer: Pick<Explanation, 'safe_by' | 'due_zone' | 'place'>): string {
  const { safe_by, due_zone, place } = answer
  if (isDay(safe_by)) return say.plain_at({ moment: dayInFull(safe_by), place })
  const { time } = wallOf(Date.parse(safe_by), due_zone)
  if (time === '00:00') return say.end_of({ day: dayInFull(safeDay(answer)), place })
  return say.plain_at({ moment: momentInFull(safe_by, due_zone), place })
}

/** Whether the due date itself is safe: no reading ends earlier, and it is a working day. */
export const isSafe = ({ safe_by, due_on, due_at }: Pick<Explanation, 'safe_by' | 'due_on' | 'due_at'>): boolean =>
  safe_by === due_on || (!isDay(safe_by) && Date.parse(safe_by) === Date.parse(due_at))
