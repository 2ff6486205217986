import { Refused } from '../errors.js'
import { compareInstants, type Instant, type InstantLike, instantOf, textOf } from '../time.js'
import type { Calendar } from './calendar.js'
import type { Answer } from './compute.js'
import { type DueTimes, dueTimes } from './due.js'
import type { CheckNeeded, DeadlineEvent } from './events.js'
import { type Reckoned, type Reckoning, reckon } from './reckoning.js'
import { type Standing, standingOf } from './standing.js'
import { NO_HOLIDAYS } from './working-days.js'

/** The law under which a deadline is calculated. */
export interface Law {
  /** A calendar in one of its versions, so that an earlier calculation can be repeated. */
  readonly calendarOf: (id: string, version: string) => Calendar
  /** Version of this machine's time zone data. */
  readonly tzdb: string
}

/** What a deadline's events say. */
export interface DeadlineState extends DueTimes, Standing {
  /** How many events changed the due date, including the first. Reminders belong to one version. */
  readonly version: number
  /** When the current due date was recorded; a change of wording does not affect this. */
  readonly due_since: Instant
  /** Who must still check the current date. */
  readonly check_needed: CheckNeeded
  /** The entry that records a check of the current date; null if there is none. */
  readonly checked_seq: number | null
  readonly answer: Answer
}

/**
 * The state that results from the events. The date depends only on entries that count; the order of recording determines only the
 * version and its time.
 * @param events in the order in which they were recorded
 * @throws Refused as `standingOf` and `reckon` do: this program could not have written such a history
 */
export function foldDeadline(events: readonly DeadlineEvent[], law: Law): DeadlineState {
  let state: DeadlineState | null = null
  // At least once, so that an empty history is refused as such.
  for (let count = 1; count <= Math.max(events.length, 1); count++) {
    state = next(state, events.slice(0, count), law)
  }
  return state!
}

/**
 * The state after one more event, checked against the previous state. Pure: the current time is the event's `at`.
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

/** An event must be in the past: an entry dated tomorrow would override everything recorded today. */
function refuseFuture({ body, at }: DeadlineEvent): void {
  for (const field of ['as_of', 'paused_at', 'resumed_at'] as const) {
    const time = (body as Record<string, unknown>)[field]
    if (typeof time === 'string' && compareInstants(time, at) > 0) throw new Refused('deadline/in_the_future', { at: time })
  }
}

/** An entry can be removed once, but not the first one, without which there is no deadline. A deadline that was never required is waived. */
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
  // The end is unchanged: a closing time that has passed since had not passed when that end was recorded.
  const times = due(moved ? at : before.due_since)
  const version = moved || times.act_by !== before.act_by ? before.version + 1 : before.version
  const due_since = moved ? at : before.due_since
  const asksAgain = moved || before.asks !== standing.asks
  const check = checkedBy(checkAfter(asksAgain ? null : before.checked_seq, events.at(-1)!), standing)
  return { ...standing, ...times, ...check, answer: reckoned.answer, version, due_since }
}

/**
 * The check that counts after an entry. A check applies to the due date that was current when it was recorded. Where later
 * entries fall in time does not change that. A removed check does not count.
 */
function checkAfter(checked: number | null, event: DeadlineEvent): number | null {
  if (event.kind === 'checked') return event.seq
  return event.kind === 'removed' && event.body.seq === checked ? null : checked
}

function checkedBy(checked_seq: number | null, { asks }: Standing): Pick<DeadlineState, 'check_needed' | 'checked_seq'> {
  return { check_needed: checked_seq === null ? asks : 'none', checked_seq }
}

/** Calculates a date from its inputs, with the calendar version that they name. */
export function reckonUnder(law: Law, reckoning: Reckoning): Reckoned {
  const { start } = reckoning
  const calendar = 'given' in start ? NO_HOLIDAYS : law.calendarOf(start.by_rule.calendar, start.by_rule.calendar_version)
  return reckon(reckoning, calendar, law.tzdb)
}

/** Whether it is open and its end has come: the end is exclusive, so it is overdue at `due_at` itself. */
export function isLate(state: Pick<DeadlineState, 'status' | 'due_at'>, now: InstantLike): boolean {
  return state.status === 'open' && compareInstants(now, state.due_at) >= 0
}

/** Whether it is open, not yet overdue, and `act_by` is within the given number of elapsed hours from `now`. */
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
