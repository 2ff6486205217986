import { Refused } from '../errors.js'
import { compareInstants, type Instant, type InstantLike, instantOf, textOf } from '../time.js'
import type { Calendar } from './calendar.js'
import type { Answer } from './compute.js'
import { type DueTimes, dueTimes } from './due.js'
import type { CheckNeeded, DeadlineEvent } from './events.js'
import { type Reckoned, type Reckoning, reckon } from './reckoning.js'
import { type Standing, standingOf } from './standing.js'
import { NO_HOLIDAYS } from './working-days.js'

/** The law under which a deadline is counted. */
export interface Law {
  /** A calendar as it was in a version of it: what was counted once can be counted again. */
  readonly calendarOf: (id: string, version: string) => Calendar
  /** Version of the zone data of this machine. */
  readonly tzdb: string
}

/** What a deadline's events say. */
export interface DeadlineState extends DueTimes, Standing {
  /** How many events changed when it is due, the first included. Reminders belong to one version. */
  readonly version: number
  /** When the present due was recorded; better words for it do not move this. */
  readonly due_since: Instant
  /** Whose eyes the date that stands still needs. */
  readonly check_needed: CheckNeeded
  /** The entry that says that somebody checked the date that stands; null where nobody did. */
  readonly checked_seq: number | null
  readonly answer: Answer
}

/**
 * The state that the events make. The date depends on what stands alone; the order of recording gives only the version and since
 * when it is so.
 * @param events in the order in which they were recorded
 * @throws Refused as `standingOf` and `reckon` do: the history is not one that this program could have written
 */
export function foldDeadline(events: readonly DeadlineEvent[], law: Law): DeadlineState {
  let state: DeadlineState | null = null
  // At least once, so that no events at all are refused as what they are.
  for (let count = 1; count <= Math.max(events.length, 1); count++) {
    state = next(state, events.slice(0, count), law)
  }
  return state!
}

/**
 * The state after one more event, checked against the one before it. Pure: now is the event's `at`.
 * @throws Refused what the fold refuses; `deadline/extension_not_later`, `deadline/not_yet_due`, `deadline/nothing_to_remove`
 */
export function applyDeadlineEvent(events: readonly DeadlineEvent[], event: DeadlineEvent, law: Law): DeadlineState {
  refuseFuture(event)
  const before = events.length > 0 ? foldDeadline(events, law) : null
  const state = next(before, [...events, event], law)
  if (!before) return state
  if (event.kind === 'extended' && compareInstants(state.due_at, before.due_at) <= 0) {
    throw new Refused('deadline/extension_not_later', { due_at: before.due_at, extended_to: state.due_at })
  }
  if (event.kind === 'missed' && !isLate(before, event.at)) throw new Refused('deadline/not_yet_due', { due_at: before.due_at })
  if (event.kind === 'removed' && !canBeRemoved(events, event.body.seq)) throw new Refused('deadline/nothing_to_remove')
  return state
}

/** What happened happened by now: an entry of tomorrow would outweigh whatever is said today. */
function refuseFuture({ body, at }: DeadlineEvent): void {
  for (const field of ['as_of', 'paused_at', 'resumed_at'] as const) {
    const time = (body as Record<string, unknown>)[field]
    if (typeof time === 'string' && compareInstants(time, at) > 0) throw new Refused('deadline/in_the_future', { at: time })
  }
}

/** An entry may go once, and not the first: without it there is no deadline. A deadline that was never owed is waived. */
function canBeRemoved(events: readonly DeadlineEvent[], seq: number): boolean {
  const entry = events.find((event) => event.seq === seq)
  if (!entry || entry.kind === 'set' || entry.kind === 'removed') return false
  return !events.some((event) => event.kind === 'removed' && event.body.seq === seq)
}

function next(before: DeadlineState | null, events: readonly DeadlineEvent[], law: Law): DeadlineState {
  const standing = standingOf(events)
  const at = textOf(events.at(-1)!.at)
  const reckoned = reckonUnder(law, standing.reckoning)
  const zone = reckoned.answer.due_zone
  const due = (since: InstantLike) => dueTimes(reckoned.end, reckoned.safe, zone, standing.office, since)
  if (!before) {
    return { ...standing, ...due(at), ...checkedBy(null, standing), answer: reckoned.answer, version: 1, due_since: at }
  }
  const moved = !sameEnd(before, due(at))
  // The same end as before: a closing time that has passed meanwhile was not past when that end was recorded.
  const times = due(moved ? at : before.due_since)
  const version = moved || times.act_by !== before.act_by ? before.version + 1 : before.version
  const due_since = moved ? at : before.due_since
  const asksAnew = moved || before.asks !== standing.asks
  const check = checkedBy(checkAfter(asksAnew ? null : before.checked_seq, events.at(-1)!), standing)
  return { ...standing, ...times, ...check, answer: reckoned.answer, version, due_since }
}

/**
 * The check that counts after an entry. A check is of the date that stood when it was recorded, wherever later entries take their
 * place in time; one that was removed was none.
 */
function checkAfter(checked: number | null, event: DeadlineEvent): number | null {
  if (event.kind === 'checked') return event.seq
  return event.kind === 'removed' && event.body.seq === checked ? null : checked
}

function checkedBy(checked_seq: number | null, { asks }: Standing): Pick<DeadlineState, 'check_needed' | 'checked_seq'> {
  return { check_needed: checked_seq === null ? asks : 'none', checked_seq }
}

/** Works a reckoning out under the calendar version that it names. */
export function reckonUnder(law: Law, reckoning: Reckoning): Reckoned {
  const { start } = reckoning
  const calendar = 'given' in start ? NO_HOLIDAYS : law.calendarOf(start.by_rule.calendar, start.by_rule.calendar_version)
  return reckon(reckoning, calendar, law.tzdb)
}

/** Whether it is open and its end has come: the end is exclusive, so that it is late at `due_at` itself. */
export function isLate(state: Pick<DeadlineState, 'status' | 'due_at'>, now: InstantLike): boolean {
  return state.status === 'open' && compareInstants(now, state.due_at) >= 0
}

/** Whether it is open, not yet late, and to be acted on within so many hours of elapsed time from `now`. */
export function isDueWithin(
  state: Pick<DeadlineState, 'status' | 'due_at' | 'act_by'>,
  now: InstantLike,
  hours: number,
): boolean {
  if (state.status !== 'open' || isLate(state, now)) return false
  return compareInstants(state.act_by, instantOf(now).add({ milliseconds: Math.round(hours * 3_600_000) })) <= 0
}

function sameEnd(one: DueTimes, other: DueTimes): boolean {
  return (
    one.due_on === other.due_on &&
    one.due_at === other.due_at &&
    one.due_zone === other.due_zone &&
    one.precision === other.precision &&
    one.safe_by === other.safe_by
  )
}
