import {
  compareInstants,
  type Day,
  earliest,
  endOfDay,
  type Instant,
  type InstantLike,
  instantOf,
  isDay,
  isInstant,
  isZone,
  lastDayBefore,
  Temporal,
  textOf,
  type Zone,
} from '../time.js'
import type { Due } from './events.js'
import { lastOfficeInstant } from './office.js'
import type { DeadlineRefusal } from './refusals.js'

/** When something is due, worked out: the columns of a deadline that reminders, lists and screens read. */
export interface DueTimes {
  /** The last local day on which it may be done, in `due_zone`. */
  readonly due_on: Day
  /** The end, exclusive: the start of the day after `due_on`, or the very instant that was given. */
  readonly due_at: Instant
  readonly due_zone: Zone
  readonly precision: 'day' | 'instant'
  /** The last day of the cautious reading; null where there is but one. */
  readonly safe_by: Day | null
  /** When it should be done at the latest to be safe; never after `due_at`. Reminders count from here. */
  readonly act_by: Instant
}

/**
 * Works out when it is due. A day ends at the start of the next day in `due_zone`; nothing rolls.
 * `act_by` is the earliest of `due_at`, the end of `safe_by`, and, for a whole day, the last office instant before its end.
 * An instant is exact, so that the office's clock does not shorten it.
 * @param at when this was recorded: a closing time that had passed by then binds nobody, and the day's own end stands.
 *   A `safe_by` that had passed stays, for a person chose it
 */
export function workOutDue(due: Due, at: InstantLike): DueTimes | DeadlineRefusal {
  const { due_on, due_at, due_zone, safe_by } = due
  if (!isZone(due_zone)) return { code: 'deadline/bad_zone', params: { zone: due_zone } }
  if ((due_on === null) === (due_at === null)) return { code: 'deadline/day_or_instant', params: {} }
  if (due_on !== null && !isDay(due_on)) return { code: 'deadline/bad_day', params: { field: 'due_on', value: due_on } }
  if (due_at !== null && !isInstant(due_at)) return { code: 'deadline/bad_instant', params: { field: 'due_at', value: due_at } }
  if (safe_by !== null && !isDay(safe_by)) return { code: 'deadline/bad_day', params: { field: 'safe_by', value: safe_by } }

  const end = due_on !== null ? endOfDay(due_on, due_zone) : instantOf(due_at!)
  const lastDay = due_on ?? lastDayBefore(end, due_zone).toString()
  if (safe_by !== null && Temporal.PlainDate.compare(safe_by, lastDay) > 0) {
    return { code: 'deadline/safe_by_after_due', params: { safe_by, due_on: lastDay } }
  }

  const closing = due_on !== null && due.office ? lastOfficeInstant(end, due.office) : null
  const act_by = earliest(
    end,
    safe_by !== null ? endOfDay(safe_by, due_zone) : end,
    closing && compareInstants(closing, at) > 0 ? closing : end,
  )
  return {
    due_on: lastDay,
    due_at: textOf(end),
    due_zone,
    precision: due_on !== null ? 'day' : 'instant',
    safe_by,
    act_by: textOf(act_by),
  }
}
