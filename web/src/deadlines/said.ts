import { type Deadline } from '../api/types.js'
import type { ByRule } from './by-rule.js'

export type Entry = Deadline['events'][number]

/** An entry of a deadline's history: whether it is still in effect, and if not, what replaced or removed it. */
export interface Said {
  readonly entry: Entry
  readonly removal: Entry | null
  /** Removing a pause also removes its end. */
  readonly wentWith: boolean
}

/** The history of a deadline, in the order of recording. A removal is shown with the entry that it removed. */
export function saidOf(events: readonly Entry[]): Said[] {
  const removals = new Map(events.filter(({ kind }) => kind === 'removed').map((event) => [event.body.seq, event]))
  return events
    .filter(({ kind }) => kind !== 'removed')
    .map((entry) => ({
      entry,
      removal: removals.get(entry.seq) ?? null,
      wentWith: entry.kind === 'resumed' && removals.has(entry.body.pause_seq),
    }))
}

/**
 * The rule and facts that a deadline is calculated from; null if a person entered its date, or the reader may not see the
 * history.
 */
export function ruleOf({ events }: Deadline): ByRule | null {
  const standing = saidOf(events)
    .filter(({ removal }) => removal === null)
    .map(({ entry }) => entry)
    .sort((one, other) => timeOf(one) - timeOf(other) || one.seq - other.seq)
  const first = standing.findLastIndex(({ kind }) => kind === 'set' || kind === 'corrected')
  const counted = first < 0 ? null : startOf(standing[first]!.body)
  if (!counted) return null
  for (const { kind, body } of standing.slice(first + 1)) {
    if (kind === 'recounted') Object.assign(counted.triggers, (body.change as { triggers?: ByRule['triggers'] }).triggers)
  }
  return counted
}

/** The rule by which an entry sets the start. */
export function startOf(body: Entry['body']): ByRule | null {
  const start = body.start as { by_rule?: ByRule } | undefined
  if (!start?.by_rule) return null
  const { rule_id, triggers, zone, calendar } = start.by_rule
  return { rule_id, triggers: { ...triggers }, ...(zone ? { zone } : {}), ...(calendar ? { calendar } : {}) }
}

/** A day or an instant that a person entered: in a start, in an extension, or in an entry of the first schema version. */
export interface GivenDate {
  due_on: string | null
  due_at: string | null
  due_zone: string
}

export function givenOf(body: Entry['body']): GivenDate | null {
  const start = body.start as { given?: GivenDate } | undefined
  const grant = body.grant as { until?: GivenDate } | undefined
  const given = start?.given ?? grant?.until ?? (body as Partial<GivenDate>)
  return given.due_zone && (given.due_on || given.due_at) ? (given as GivenDate) : null
}

/** The amount of time granted; null if the extension was to a specific day. */
export function periodOf(body: Entry['body']): { amount: number; unit: string } | null {
  return (body.grant as { period?: { amount: number; unit: string } } | undefined)?.period ?? null
}

/** The time at which an entry takes effect, if that is not when it was recorded. */
export function momentOf({ body }: Entry): string | null {
  const at = body.as_of ?? body.paused_at ?? body.resumed_at ?? body.met_at
  return typeof at === 'string' ? at : null
}

const GIVES = new Set(['set', 'corrected', 'recounted', 'extended', 'resumed', 'removed'])

/** The people who entered or moved the date since it was last checked, because nobody may check their own date. */
export function giversOf({ events }: Deadline): Set<string> {
  const removed = new Set(events.filter(({ kind }) => kind === 'removed').map(({ body }) => body.seq))
  const checked = events.findLastIndex(({ kind, seq }) => kind === 'checked' && !removed.has(seq))
  return new Set(
    events
      .slice(checked + 1)
      .filter(({ kind }) => GIVES.has(kind))
      .flatMap(({ by }) => (by ? [by.id] : [])),
  )
}

function timeOf({ kind, body, at }: Entry): number {
  if (kind === 'set') return Number.NEGATIVE_INFINITY
  return Date.parse(typeof body.as_of === 'string' ? body.as_of : at)
}
