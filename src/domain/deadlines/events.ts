import { z } from 'zod'
import { Refused } from '../errors.js'
import { type Instant, isInstant } from '../time.js'
import { given } from './given.js'
import { Office } from './office.js'
import { Grant, Recount, Start } from './reckoning.js'

const InstantText = z.string().refine(isInstant, 'instant')

/** Why the clock of a deadline stands still. */
export const PAUSE_REASONS = ['stay_granted', 'agreed_with_agency', 'awaiting_agency', 'tolled_by_law', 'other'] as const

/**
 * Whose eyes a date needs before anybody rests on it: `person` where its rule is still to be confirmed, `second_person` where it
 * is critical. Reminders run meanwhile.
 */
export const CHECKS = ['none', 'person', 'second_person'] as const

export type CheckNeeded = (typeof CHECKS)[number]

const v2 = { v: z.literal(2) }
/** Where the event belongs among the others: when it happened, not when we wrote it down. Null: when it was recorded. */
const as_of = { as_of: InstantText.nullable() }
/** What was known of the agency's hours when the event was recorded: a later change of the hours does not change the past. */
const office = { office: Office.nullable() }
/** `basis` says in words where a date stands: "letter of 3 July, page 2". */
const stated = { basis: z.string(), critical: z.boolean() }

/**
 * The bodies by kind, each with its version `v`. A new kind, or a new version of a kind, is a new line here and a new case in
 * the fold; what was written under an old one is never rewritten, but read as what it is now (`FROM_V1`).
 */
const BODIES = {
  /**
   * The deadline begins. `provisional`: the text says "immediately", and the instant is ours until a person sets another, with a
   * reason. `check`: what the date asks for besides being critical.
   */
  set: z.strictObject({ ...v2, start: Start, ...office, ...stated, provisional: z.boolean(), unconfirmed_rule: z.boolean() }),
  /**
   * What was set was wrong. A date that is given is the date, whatever was granted before; a rule with other facts is counted
   * anew, with all that was granted since.
   */
  corrected: z.strictObject({
    ...v2,
    ...as_of,
    start: Start,
    ...office,
    ...stated,
    unconfirmed_rule: z.boolean(),
    reason: z.string(),
  }),
  /** A fact, the law or the calendar under it changed, and a person accepted the new date. */
  recounted: z.strictObject({ ...v2, change: Recount, proposal_id: z.uuid(), reason: z.string().nullable(), ...office }),
  /** We asked for more time. Moves nothing. */
  extension_requested: z.strictObject({ ...v2, ...as_of, note: z.string() }),
  /** Somebody there said yes, and no writing says so yet. Moves nothing. */
  extension_agreed: z.strictObject({ ...v2, ...as_of, grant: Grant, agreed_with: z.string(), note: z.string().nullable() }),
  /** They said no. */
  extension_denied: z.strictObject({ ...v2, ...as_of, note: z.string() }),
  /** More time, granted by a writing: `basis` names it, `document_id` is it, where it is filed. */
  extended: z.strictObject({
    ...v2,
    ...as_of,
    grant: Grant,
    ...office,
    basis: z.string(),
    reason: z.string(),
    document_id: z.uuid().nullable(),
  }),
  /** The clock stands still from `paused_at`. */
  paused: z.strictObject({ ...v2, ...as_of, paused_at: InstantText, category: z.enum(PAUSE_REASONS), reason: z.string() }),
  /** It runs again from `resumed_at`, and what it stood still is added. It ends the pause `pause_seq`, and goes with it. */
  resumed: z.strictObject({
    ...v2,
    ...as_of,
    pause_seq: z.number().int().positive(),
    resumed_at: InstantText,
    reason: z.string(),
    ...office,
  }),
  /** A person looked at the date and its explanation, and it is right. Holds for that date only. */
  checked: z.strictObject({ ...v2, note: z.string().nullable() }),
  /** An entry was wrong and counts no more: everything stands as if it had never been. */
  removed: z.strictObject({ ...v2, seq: z.number().int().positive(), reason: z.string(), ...office }),
  /** It was done at `met_at`; a note, evidence or a document says how that is known. What was written before has no documents. */
  met: z.strictObject({
    v: z.literal(1),
    met_at: z.string(),
    note: z.string().nullable(),
    evidence_ids: z.array(z.uuid()),
    document_ids: z.array(z.uuid()).optional(),
  }),
  /** It passed undone, and someone says so. Lateness itself needs no event. */
  missed: z.strictObject({ v: z.literal(1), note: z.string().nullable() }),
  /** We do not owe it any more. */
  waived: z.strictObject({ v: z.literal(1), reason: z.string() }),
} as const

export type DeadlineEventKind = keyof typeof BODIES

/** One event of a deadline: its place in the order of recording, and `at`, when it was recorded. */
export type DeadlineEvent = {
  [K in DeadlineEventKind]: {
    readonly kind: K
    readonly seq: number
    readonly at: Instant
    readonly body: Readonly<z.infer<(typeof BODIES)[K]>>
  }
}[DeadlineEventKind]

export type EventBody<K extends DeadlineEventKind> = z.infer<(typeof BODIES)[K]>

const v1 = { v: z.literal(1), ...given, ...office, basis: z.string() }

/** What version 1 wrote, as it is read now: a date by hand. */
const FROM_V1 = {
  set: z.strictObject({ ...v1, critical: z.boolean() }).transform(({ basis, critical, office, ...due }) => ({
    v: 2 as const,
    start: startOf(due),
    office,
    basis,
    critical,
    provisional: false,
    unconfirmed_rule: false,
  })),
  corrected: z
    .strictObject({ ...v1, critical: z.boolean(), reason: z.string() })
    .transform(({ basis, critical, reason, office, ...due }) => ({
      v: 2 as const,
      as_of: null,
      start: startOf(due),
      office,
      basis,
      critical,
      unconfirmed_rule: false,
      reason,
    })),
  extended: z
    .strictObject({ ...v1, reason: z.string(), document_id: z.uuid().nullable() })
    .transform(({ basis, reason, document_id, office, ...due }) => ({
      v: 2 as const,
      as_of: null,
      grant: { until: startOf(due).given },
      office,
      basis,
      reason,
      document_id,
    })),
} as const

function startOf({ due_on, due_at, due_zone, safe_by }: { [K in keyof typeof given]: z.infer<(typeof given)[K]> }) {
  return { given: { due_on, due_at, due_zone, safe_by } }
}

/**
 * The event that a stored row holds.
 * @throws Refused `deadline/unknown_event` for a kind or a version that this program does not know: a fold that skipped it would
 *   state a wrong deadline
 */
export function readDeadlineEvent(row: { kind: string; seq: number; at: Instant | Date; body: unknown }): DeadlineEvent {
  const at = row.at instanceof Date ? row.at.toISOString() : row.at
  const kind = Object.hasOwn(BODIES, row.kind) ? (row.kind as DeadlineEventKind) : null
  const version = versionOf(row.body)
  const schema = kind && version === 1 && kind in FROM_V1 ? FROM_V1[kind as keyof typeof FROM_V1] : kind && BODIES[kind]
  const read = schema?.safeParse(row.body)
  if (!read?.success) throw new Refused('deadline/unknown_event', { kind: row.kind, version })
  return { kind, seq: row.seq, at, body: read.data } as DeadlineEvent
}

function versionOf(body: unknown): number | null {
  return body !== null && typeof body === 'object' && 'v' in body && typeof body.v === 'number' ? body.v : null
}
