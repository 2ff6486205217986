import { z } from 'zod'
import { Refused } from '../errors.js'
import { type Instant, instantOf, isDay, isInstant, isZone, lastDayBefore } from '../time.js'
import { numberOf } from './day-number.js'
import type { End } from './end.js'

/**
 * A due date as a person enters it: a whole day or an exact instant, never both, and the zone of the day.
 * `safe_by` is the last day under the cautious interpretation, if the law allows several.
 */
export const given = {
  due_on: z.string().nullable(),
  due_at: z.string().nullable(),
  due_zone: z.string(),
  safe_by: z.string().nullable(),
}

export const Given = z.strictObject(given)

export type Given = z.infer<typeof Given>

/**
 * The given end. Nothing rolls, because a person chose it.
 * @throws Refused `deadline/bad_zone`, `deadline/day_or_instant`, `deadline/bad_day`, `deadline/bad_instant`,
 *   `deadline/safe_by_after_due`
 */
export function endOfGiven({ due_on, due_at, due_zone, safe_by }: Given): End {
  if (!isZone(due_zone)) throw new Refused('deadline/bad_zone', { zone: due_zone })
  if ((due_on === null) === (due_at === null)) throw new Refused('deadline/day_or_instant')
  for (const [field, day] of Object.entries({ due_on, safe_by })) {
    if (day !== null && !isDay(day)) throw new Refused('deadline/bad_day', { field, value: day })
  }
  if (due_at !== null && !isInstant(due_at)) throw new Refused('deadline/bad_instant', { field: 'due_at', value: due_at })
  const at = due_at === null ? null : instantOf(due_at satisfies Instant)
  const day = due_on ?? lastDayBefore(at!, due_zone).toString()
  if (safe_by !== null && safe_by > day) throw new Refused('deadline/safe_by_after_due', { safe_by, due_on: day })
  return { on: numberOf(day), at, bound: 'latest' }
}
