import { Refused } from '../errors.js'
import { compareInstants, type Instant, type InstantLike, instantOf, isInstant, textOf } from '../time.js'
import type { CheckNeeded, DeadlineEvent, EventBody } from './events.js'
import type { Office } from './office.js'
import { type Move, type Reckoning, recountedStart } from './reckoning.js'
import type { DeadlineStatus } from './status.js'

/** The state of a deadline from its events, before its date is calculated. */
export interface Standing {
  readonly reckoning: Reckoning
  readonly office: Office | null
  readonly basis: string
  readonly critical: boolean
  readonly provisional: boolean
  readonly status: DeadlineStatus
  readonly settled_at: Instant | null
  /** An extension that was requested, or agreed orally. It does not move the deadline. */
  readonly extension: 'requested' | 'agreed' | null
  /** Who must check the date before anyone relies on it. The fold records whether they have. */
  readonly asks: CheckNeeded
}

/**
 * Adds up the events: removed ones are ignored, and the others apply in the order in which they happened. The result depends on
 * nothing else, so that removing an event gives the result without it.
 * @throws Refused `deadline/not_set`, or the refusal code of an event that is not possible at that point in the sequence
 */
export function standingOf(events: readonly DeadlineEvent[]): Standing {
  const removed = new Set(events.flatMap((event) => (event.kind === 'removed' ? [event.body.seq] : [])))
  const counts = (event: DeadlineEvent) =>
    !removed.has(event.seq) && !(event.kind === 'resumed' && removed.has(event.body.pause_seq))
  const said = events.filter((event) => event.kind !== 'removed' && counts(event)).sort(byTime)
  let standing: Standing | null = null
  for (const event of said) standing = after(standing, event)
  if (!standing) throw new Refused('deadline/not_set', { kind: 'none' })
  return standing
}

function byTime(one: DeadlineEvent, other: DeadlineEvent): number {
  return compareInstants(timeOf(one), timeOf(other)) || one.seq - other.seq
}

/** When it happened. The first event is always first. */
function timeOf(event: DeadlineEvent): InstantLike {
  if (event.kind === 'set') return FIRST
  return ('as_of' in event.body && event.body.as_of) || event.at
}

const FIRST = '1000-01-01T00:00:00Z'

function after(before: Standing | null, event: DeadlineEvent): Standing {
  if (event.kind === 'set') {
    if (before) throw new Refused('deadline/already_set')
    return begun(event.body)
  }
  if (!before) throw new Refused('deadline/not_set', { kind: event.kind })
  if (before.settled_at !== null) throw new Refused('deadline/not_open', { status: before.status })
  switch (event.kind) {
    case 'corrected':
      return corrected(before, event.body)
    case 'recounted':
      return recounted(before, event.body)
    case 'extension_requested':
      return { ...before, extension: 'requested' }
    case 'extension_agreed':
      return { ...before, extension: 'agreed' }
    case 'extension_denied':
      return { ...before, extension: null }
    case 'extended':
      return extended(before, event.body)
    case 'paused':
      return paused(before, event.body)
    case 'resumed':
      return resumed(before, event.body)
    case 'met':
      return met(before, event.body, event.at)
    case 'missed':
      return { ...before, status: 'missed', settled_at: textOf(event.at) }
    case 'waived':
      needed(event.body.reason, 'reason')
      return { ...before, status: 'waived', settled_at: textOf(event.at) }
    case 'checked':
    case 'removed':
      return before
    default:
      return unknown(event)
  }
}

function begun({ start, office, basis, critical, provisional, unconfirmed_rule }: EventBody<'set'>): Standing {
  return {
    reckoning: { start, moves: [] },
    office,
    basis: needed(basis, 'basis'),
    critical,
    provisional,
    status: 'open',
    settled_at: null,
    extension: null,
    asks: eyesFor(critical, unconfirmed_rule),
  }
}

function corrected(
  before: Standing,
  { start, office, basis, critical, unconfirmed_rule, reason }: EventBody<'corrected'>,
): Standing {
  needed(reason, 'reason')
  const moves =
    'given' in start
      ? before.reckoning.moves.filter((move) => 'paused_at' in move && move.resumed_at === null)
      : before.reckoning.moves
  return {
    ...before,
    reckoning: { start, moves },
    office,
    basis: needed(basis, 'basis'),
    critical,
    // A person set it and gave the reason: it is no longer our default.
    provisional: false,
    asks: eyesFor(critical, unconfirmed_rule),
  }
}

function recounted(before: Standing, { change, office }: EventBody<'recounted'>): Standing {
  const { start, moves } = before.reckoning
  if ('given' in start) return before
  const reckoning = { start: { by_rule: recountedStart(start.by_rule, change) }, moves }
  return { ...before, reckoning, office }
}

function extended(before: Standing, { grant, office, basis, reason }: EventBody<'extended'>): Standing {
  needed(basis, 'basis')
  needed(reason, 'reason')
  // A document that states the day or the instant settles what "immediately" left open.
  const provisional = 'until' in grant ? false : before.provisional
  return moved(before, { grant }, { office, basis, extension: null, provisional })
}

function paused(before: Standing, { paused_at, reason }: EventBody<'paused'>): Standing {
  needed(reason, 'reason')
  if (before.status === 'paused') throw new Refused('deadline/already_paused')
  return moved(before, { paused_at, resumed_at: null }, { status: 'paused' })
}

function resumed(before: Standing, { resumed_at, office }: EventBody<'resumed'>): Standing {
  const { start, moves } = before.reckoning
  const at = moves.findIndex((move) => 'paused_at' in move && move.resumed_at === null)
  const pause = moves[at]
  if (!pause || !('paused_at' in pause)) throw new Refused('deadline/not_paused')
  if (compareInstants(resumed_at, pause.paused_at) < 0) throw new Refused('deadline/resumed_before_pause')
  const ended = moves.with(at, { paused_at: pause.paused_at, resumed_at })
  return { ...before, reckoning: { start, moves: ended }, office, status: 'open' }
}

function met(before: Standing, { met_at, note, evidence_ids, document_ids = [] }: EventBody<'met'>, at: Instant): Standing {
  if (!isInstant(met_at)) throw new Refused('deadline/bad_instant', { field: 'met_at', value: met_at })
  if (compareInstants(met_at, at) > 0) throw new Refused('deadline/met_in_future', { met_at: textOf(instantOf(met_at)) })
  if (blank(note ?? '') && evidence_ids.length + document_ids.length === 0) throw new Refused('deadline/met_unproved')
  return { ...before, status: 'met', settled_at: textOf(met_at) }
}

function moved(before: Standing, move: Move, change: Partial<Standing>): Standing {
  const { start, moves } = before.reckoning
  return { ...before, reckoning: { start, moves: [...moves, move] }, ...change }
}

function eyesFor(critical: boolean, unconfirmedRule: boolean): CheckNeeded {
  return critical ? 'second_person' : unconfirmedRule ? 'person' : 'none'
}

function needed(text: string, what: 'basis' | 'reason'): string {
  if (blank(text)) throw new Refused(what === 'basis' ? 'deadline/basis_required' : 'deadline/reason_required')
  return text
}

function blank(text: string): boolean {
  return text.trim() === ''
}

/** Reached only by an event that bypassed `readDeadlineEvent`; a new kind does not compile until it has its case. */
function unknown(event: never): never {
  const { kind, body } = event as { kind: string; body?: { v?: number } }
  throw new Refused('deadline/unknown_event', { kind, version: body?.v ?? null })
}
