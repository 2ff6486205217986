import type { Locale } from '../catalogue/locale.js'
import { type DueMoment, isSameWall, sayActBy, sayDue, sayDueIn } from '../moments.js'
import { compareInstants, type InstantLike, type Zone } from '../time.js'

/** When a deadline is due, as stated outside the product. */
export interface ToldDeadline extends DueMoment {
  readonly act_by: InstantLike
  /** The agency's place if the deadline is in its zone, or the zone's city. */
  readonly place: string
  readonly visibility: 'open' | 'restricted' | 'sealed'
}

export interface WhenWords {
  readonly due: string
  /** The same end in the reader's time; empty if it is the same, or if `due` already states it. */
  readonly due_there: string
  /** When to act to be safe; empty if that is no earlier. */
  readonly act_by: string
  readonly act_by_there: string
}

/**
 * When something is due, in words that may leave the system. For restricted and sealed directives, only the reader's own time is given:
 * even the place name of a time zone can identify an authority.
 */
export function whenWords(locale: Locale, deadline: ToldDeadline, zone: Zone, late: boolean): WhenWords {
  const { act_by, due_zone, place } = deadline
  // For an exact time, the safe time is the same and is stated once.
  const isSooner = compareInstants(act_by, deadline.due_at) < 0 && !late
  if (deadline.visibility !== 'open')
    return {
      due: sayDueIn(locale, deadline, zone) ?? sayDue(locale, { ...deadline, due_zone: zone }),
      due_there: '',
      act_by: isSooner ? sayActBy(locale, act_by, zone) : '',
      act_by_there: '',
    }
  return {
    due: sayDue(locale, deadline, place),
    due_there: sayDueIn(locale, deadline, zone) ?? '',
    act_by: isSooner ? sayActBy(locale, act_by, due_zone, place) : '',
    act_by_there: isSooner && !isSameWall(act_by, due_zone, zone) ? sayActBy(locale, act_by, zone) : '',
  }
}
