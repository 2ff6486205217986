import { compareInstants, type Instant, type InstantLike, instantOf, isInstant, textOf } from '../time.js'
import { type DueTimes, workOutDue } from './due.js'
import type { DeadlineEvent } from './events.js'
import type { DeadlineRefusal } from './refusals.js'
import type { DeadlineStatus } from './status.js'

/** What a deadline's events say, folded in order. */
export interface DeadlineState extends DueTimes {
  readonly basis: string
  readonly critical: boolean
  readonly status: DeadlineStatus
  /** How many events changed when it is due, the first included. Reminders belong to one version. */
  readonly version: number
  /** When the present due was recorded; better words for it do not move this. */
  readonly due_since: Instant
  /** When it was met, or when it was recorded as missed or waived; null while it is open. */
  readonly settled_at: Instant | null
}

/**
 * The state after one more event, or why that event cannot be. Pure: now is the event's `at`.
 * @param state null before the first event, which is `set`
 */
export function applyDeadlineEvent(state: DeadlineState | null, event: DeadlineEvent): DeadlineState | DeadlineRefusal {
  if (event.kind === 'set') return state ? { code: 'deadline/already_set', params: {} } : set(event)
  if (!state) return { code: 'deadline/not_set', params: { kind: event.kind } }
  if (state.status !== 'open') return { code: 'deadline/not_open', params: { status: state.status } }
  switch (event.kind) {
    case 'corrected':
      return correct(state, event)
    case 'extended':
      return extend(state, event)
    case 'met':
      return meet(state, event)
    case 'missed':
      if (!isLate(state, event.at)) return { code: 'deadline/not_yet_due', params: { due_at: state.due_at } }
      return { ...state, status: 'missed', settled_at: textOf(event.at) }
    case 'waived':
      if (blank(event.body.reason)) return { code: 'deadline/reason_required', params: {} }
      return { ...state, status: 'waived', settled_at: textOf(event.at) }
    default:
      return unknown(event)
  }
}

/**
 * The state that the events make, from the first to the last.
 * @returns the first refusal where they make none: the stored history is not one that this program could have written
 */
export function foldDeadline(events: Iterable<DeadlineEvent>): DeadlineState | DeadlineRefusal {
  let state: DeadlineState | null = null
  for (const event of events) {
    const next: DeadlineState | DeadlineRefusal = applyDeadlineEvent(state, event)
    if (isDeadlineRefusal(next)) return next
    state = next
  }
  return state ?? { code: 'deadline/not_set', params: { kind: 'none' } }
}

export function isDeadlineRefusal(result: object): result is DeadlineRefusal {
  return 'code' in result
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

type EventOf<K extends DeadlineEvent['kind']> = Extract<DeadlineEvent, { kind: K }>

function set({ at, body }: EventOf<'set'>): DeadlineState | DeadlineRefusal {
  const due = workOutDue(body, at)
  if (isDeadlineRefusal(due)) return due
  if (blank(body.basis)) return { code: 'deadline/basis_required', params: {} }
  return {
    ...due,
    basis: body.basis,
    critical: body.critical,
    status: 'open',
    version: 1,
    due_since: textOf(at),
    settled_at: null,
  }
}

function correct(state: DeadlineState, { at, body }: EventOf<'corrected'>): DeadlineState | DeadlineRefusal {
  const due = workOutDue(body, at)
  if (isDeadlineRefusal(due)) return due
  if (blank(body.basis)) return { code: 'deadline/basis_required', params: {} }
  if (blank(body.reason)) return { code: 'deadline/reason_required', params: {} }
  if (!sameEnd(state, due)) {
    return { ...state, ...due, basis: body.basis, critical: body.critical, version: state.version + 1, due_since: textOf(at) }
  }
  // The same end as before: a closing time that has passed meanwhile was not past when that end was recorded.
  const again = workOutDue(body, state.due_since)
  if (isDeadlineRefusal(again)) return again
  const version = again.act_by === state.act_by ? state.version : state.version + 1
  return { ...state, ...again, basis: body.basis, critical: body.critical, version }
}

function extend(state: DeadlineState, { at, body }: EventOf<'extended'>): DeadlineState | DeadlineRefusal {
  const due = workOutDue(body, at)
  if (isDeadlineRefusal(due)) return due
  if (blank(body.basis)) return { code: 'deadline/basis_required', params: {} }
  if (blank(body.reason)) return { code: 'deadline/reason_required', params: {} }
  if (compareInstants(due.due_at, state.due_at) <= 0) {
    return { code: 'deadline/extension_not_later', params: { due_at: state.due_at, extended_to: due.due_at } }
  }
  return { ...state, ...due, basis: body.basis, version: state.version + 1, due_since: textOf(at) }
}

function meet(state: DeadlineState, { at, body }: EventOf<'met'>): DeadlineState | DeadlineRefusal {
  if (!isInstant(body.met_at)) return { code: 'deadline/bad_instant', params: { field: 'met_at', value: body.met_at } }
  if (compareInstants(body.met_at, at) > 0) return { code: 'deadline/met_in_future', params: { met_at: textOf(body.met_at) } }
  if (blank(body.note ?? '') && body.evidence_ids.length === 0) return { code: 'deadline/met_unproved', params: {} }
  return { ...state, status: 'met', settled_at: textOf(body.met_at) }
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

function blank(text: string): boolean {
  return text.trim() === ''
}

/** Reached only by an event that skipped `readDeadlineEvent`; a new kind does not compile until it has its case. */
function unknown(event: never): DeadlineRefusal {
  const { kind, body } = event as { kind: string; body?: { v?: number } }
  return { code: 'deadline/unknown_event', params: { kind, version: body?.v ?? null } }
}
