import { isRefused } from '../errors.js'
import { endOfDay, type InstantLike, instantOf, type Temporal, type Zone } from '../time.js'
import type { Calendar } from './calendar.js'
import { dayOf, numberOf } from './day-number.js'
import { dayIn } from './trigger.js'
import { NO_HOLIDAYS, workingDays } from './working-days.js'

const AS_IT_IS = { weekend: null, working: [], inaccessible: [] }

/**
 * The exclusive end of the next business day after the local day of `at`. Outside the calendar's years only weekends count, because
 * callers must not fail for lack of a holiday.
 */
export function nextWorkingDay(at: InstantLike, zone: Zone, calendar: Calendar): Temporal.Instant {
  const tomorrow = numberOf(dayIn(instantOf(at), zone)) + 1
  const next = (days: Calendar) => dayOf(workingDays(days, AS_IT_IS, new Set(), () => {}).onOrAfter(tomorrow))
  try {
    return endOfDay(next(calendar), zone)
  } catch (error) {
    if (!isRefused(error, 'deadline/calendar_ends') && !isRefused(error, 'deadline/no_working_day')) throw error
    return endOfDay(next(NO_HOLIDAYS), zone)
  }
}
