import { type DueMoment, isSameWall, sayActBy, sayDue, sayDueIn } from '../moments.js'
import { compareInstants, type InstantLike, type Zone } from '../time.js'

/** When a deadline is due, as it is told outside the product. */
export interface ToldDeadline extends DueMoment {
  readonly act_by: InstantLike
  /** The agency's place where its zone is the deadline's, or the zone's city. */
  readonly place: string
  readonly visibility: 'open' | 'restricted' | 'sealed'
}

export interface WhenWords {
  readonly due: string
  /** The same end by the reader's clock; empty where it shows the same, or `due` is said by it already. */
  readonly due_there: string
  /** When to be done to be safe; empty where that is no sooner. */
  readonly act_by: string
  readonly act_by_there: string
}

/**
 * When something is due, in words that may leave the house. Of what is restricted or sealed by the reader's own clock alone: even the
 * place of a clock can name an authority.
 */
export function whenWords(deadline: ToldDeadline, zone: Zone, late: boolean): WhenWords {
  const { act_by, due_zone, place } = deadline
  // Of an exact time that is due, the time to be safe is the same: it is said once.
  const isSooner = compareInstants(act_by, deadline.due_at) < 0 && !late
  if (deadline.visibility !== 'open')
    return {
      due: sayDueIn(deadline, zone) ?? sayDue({ ...deadline, due_zone: zone }),
      due_there: '',
      act_by: isSooner ? sayActBy(act_by, zone) : '',
      act_by_there: '',
    }
  return {
    due: sayDue(deadline, place),
    due_there: sayDueIn(deadline, zone) ?? '',
    act_by: isSooner ? sayActBy(act_by, due_zone, place) : '',
    act_by_there: isSooner && !isSameWall(act_by, due_zone, zone) ? sayActBy(act_by, zone) : '',
  }
}
